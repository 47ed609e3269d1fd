"""Mail about interviews, offers and applications in which the reader is not being considered.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## unrelated - -
From: Felix Orr <felix.orr@thedailyledger.example>
Subject: Interview request: rents in coastal towns

Dear Robin, I'm a reporter at the Daily Ledger and am writing a piece on rents in coastal towns. Would you be free for a 20-minute interview on Thursday or Friday? I'd quote you by first name only if you prefer.

## unrelated - -
From: Nadia from Pollen <nadia@pollenapp.example>
Subject: 45 minutes of your time for a $60 gift card?

Hi Robin, we're interviewing people who recently changed banks to learn what we could do better. If you're up for a 45-minute video interview next week, choose a slot here: https://calendly.com/pollen/research

## unrelated - -
From: Smile Works <reminders@smileworks.example>
Subject: Appointment confirmed: Monday 20 April, 10:30

Hi Robin, your appointment with Dr Sen (check-up) is confirmed for Monday 20 April at 10:30. Please arrive ten minutes early. To reschedule call 01632 960011.

## unrelated - -
From: Halden Bank <no-reply@haldenbank.example>
Subject: Your application has been received

Dear Robin Aske, thank you for applying for a Halden Cashback card. We have received your application and will let you know our decision within 3 working days.

## unrelated - -
From: Halden Bank <no-reply@haldenbank.example>
Subject: Your application

Dear Robin Aske, unfortunately we are unable to offer you a Halden Cashback card on this occasion. Your application was declined on the basis of information from a credit reference agency.

## unrelated - -
From: Mum <j.aske@postbox.example>
Subject: how did it go??

Darling, how did your interview go yesterday? Did they say when you'd hear? Dad says good luck. Call us Sunday, we're in after 4. xx

## unrelated - -
From: Theo <theo.p@postbox.example>
Subject: guess who starts on Monday

Mate!! They called, I got the job. Final interview was a nightmare, three hours, but the offer's £38k and I've said yes. Pints on Friday at 6?

## unrelated - -
From: Agnieszka Nowak <a.nowak@brightwell.example>
Subject: Interview panel for Junior Analyst, Thursday

Hi Robin,

Thanks for agreeing to sit on the panel on Thursday. We have three candidates, at 10:00, 11:00 and 12:00; CVs and the scoring sheet are attached. Could we meet at 9:30 to agree on who asks what?

Agnieszka

## unrelated - -
From: Greenhouse <no-reply@greenhouse.io>
Subject: Scorecard due: Priya Raman for Account Executive

Hi Robin, you interviewed Priya Raman today. Please submit your scorecard within 24 hours so that the hiring team can make a decision.

## unrelated - -
From: Lena Voss <lena.voss@postbox.example>
Subject: Application for the au pair position

Dear Robin,

I saw your ad and would like to apply as an au pair with your family. I am 20, have two younger brothers and could start in August. My CV and two references are attached. I would be happy to talk by video whenever it suits you.

Lena

## unrelated - -
From: HR Shared Services <hr@brightwell.example>
Subject: Exit interview

Dear Robin, as you are leaving us at the end of the month we would like to invite you to an exit interview on Wednesday at 2 pm in room 4.

## unrelated - -
From: Career Compass <hello@careercompass.example>
List-Unsubscribe: <https://careercompass.example/u>
Subject: Your interview is tomorrow. Are you ready?

Ten questions that every hiring manager asks, and how to answer them. Plus: what "we'll be in touch" really means. Book a mock interview with one of our coaches today and get 20% off.

## unrelated - -
From: Indeed <alert@indeed.example>
List-Unsubscribe: <https://indeed.example/u>
Subject: 12 new warehouse operative jobs in Leeds

New jobs for warehouse operative in Leeds. Warehouse Operative, Parcelwise, £12.10 an hour. Night Picker, Freshco, immediate start. See all jobs. Apply now.

## unrelated - -
From: Graduate Admissions <admissions@kestonuni.example.edu>
Subject: MSc Hydrology: invitation to interview

Dear Robin, thank you for your application to the MSc Hydrology programme. The admissions tutors would like to interview you by video on Friday 24 April at 14:00.

## unrelated - -
From: Embassy of Norvania <visa@norvania-embassy.example>
Subject: Visa interview appointment

Your interview is scheduled for 30 April 2026 at 08:45 at the consular section. Bring your passport, the confirmation page and a photo.

## unrelated - -
From: Housing Team <lettings@castleway.example>
Subject: Viewing confirmed

Hi Robin, your viewing of Flat 3, 18 Mill Lane is confirmed for Saturday at 11am. The landlord will ask for references and proof of income if you decide to apply.

## unrelated - -
From: Sunil Rao <sunil@rao-family.example>
Subject: Reference?

Hi Robin, hope you're well. I've applied for a job at the Science Museum and they've asked for someone who managed me. Could I put your name down as a referee? They'd call you next week.

## unrelated - -
From: HR <references@fairmontschools.example>
Subject: Reference request - Sunil Rao

Dear Robin Aske, Sunil Rao has applied for the post of Technician with us and has given your name as a referee. Please complete the attached form by 24 April.

## unrelated - -
From: Dana Fields <dana@talentpipes.example>
Subject: Hire faster this quarter, Robin

Hi Robin, saw that your team is growing. Companies like yours cut time-to-hire by 40% with TalentPipes. Do you have 15 minutes on Wednesday for a quick demo? Happy to send you a case study.

## unrelated - -
From: Small Hours Podcast <guests@smallhours.example>
Subject: Be our guest?

Hi Robin, we loved your talk and would like to have you on the podcast. The interview takes about an hour. What does your availability look like in May?

## unrelated - -
From: Alumni Office <alumni@kestonuni.example.edu>
Subject: Oral history project: your interview

Dear Robin, you kindly offered to be interviewed for our oral history project. Would Tuesday 5 May at 2 pm at the library suit you?

## unrelated - -
From: Careers Service <careers@kestonuni.example.edu>
Subject: Mock interviews and CV clinic

Dear Robin, there are still slots for mock interviews with employers on 22 April. Sign up on the portal and choose a time. Dress as you would for the real thing!

## unrelated - -
From: Payroll <payroll@brightwell.example>
Subject: Your payslip for March is available

Dear Robin, your payslip for March is now available in the HR portal. Please log in to view it.

## unrelated - -
From: Bea Winter <bea.winter@brightwell.example>
Subject: Team meeting moved

Hi all, the team meeting on Thursday has been moved to Friday at 10, same room. Agenda: budget, holiday cover, hiring for the second analyst post.

## unrelated - -
From: Kestrel Airways <no-reply@kestrelair.example>
Subject: Your flight KA331 has been rescheduled

Dear Robin Aske, your flight on 21 April has been rescheduled. New departure time: 14:25. If the new time does not suit you, you can choose another flight online.

## unrelated - -
From: Oak Street Surgery <noreply@oakstreetsurgery.example>
Subject: Your appointment has been cancelled

Your appointment with Nurse Patel on 20 April at 09:10 has been cancelled. Please call reception to book a new appointment.

## unrelated - -
From: Grants Team <grants@arcticfund.example>
Subject: Outcome of your application AF-2291

Dear Dr Aske, thank you for your grant application. We received 210 proposals and I regret to inform you that yours has not been successful on this occasion.

## unrelated - -
From: Luca Ferri <luca@ferriwines.example>
Subject: Offer for you

Dear Robin, we are pleased to offer you our spring case at a special price until Friday: twelve bottles for 89 euros. Accept the offer by replying to this mail.

## unrelated - -
From: Northgate Gym <hello@northgategym.example>
Subject: Welcome to the team!

Welcome aboard, Robin! Your membership starts on 1 May. Your induction with one of our trainers is booked for 2 May at 18:00.

## unrelated - -
From: Ken Ito <ken.ito@brightwell.example>
Subject: candidates for the analyst post

Robin, I talked to two of the candidates for your analyst post. The first is strong in SQL but has no domain knowledge. I'd invite both for a second round. Can you let HR know when you're free next week?

## unrelated - -
From: Petra Moss <clerk@wendlehall.example>
Subject: Interviews for the caretaker

Dear Robin, many thanks for agreeing to sit on the panel. We are interviewing Joan Tarrant on Monday 20 April at 5pm and Bill Onslow at 5.40pm, at the hall. The questions are attached, tell me which ones you would like to ask.

Petra (Clerk, Wendle Hall)

## unrelated - -
From: LinkedIn <messages-noreply@linkedin.example>
List-Unsubscribe: <https://linkedin.example/u>
Subject: You appeared in 9 searches this week

You appeared in 9 searches this week. Recruiters from Copperfinch and Orbex are looking at profiles like yours. See who viewed your profile.

## unrelated - -
From: Brightwell Events <events@brightwell.example>
List-Id: <events.brightwell.example>
Subject: Meet our recruiters: virtual careers evening

Join us on 29 April at 18:00 for a virtual careers evening. Hear from our engineers, ask our recruiters anything and find out how our interview process works. Register now.

## unrelated - -
From: Maison de l'emploi du Vercors <bonjour@emploi-vercors.example>
Subject: Atelier du 23 avril : la simulation d'entretien

Bonjour, votre place est réservée. Jeudi 23 avril, 14 h à 16 h, salle 3, avec Odile Ferrand, consultante. Chacun passera une simulation d'entretien de dix minutes. À jeudi !
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_other_matters(case: Golden) -> None:
    check(case)
