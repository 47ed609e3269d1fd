"""Mail that applicant-tracking, scheduling and assessment services send for employers.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## application_received - -
From: Brackwater Energy <no-reply@us.greenhouse-mail.io>
Subject: Thank you for applying to Brackwater Energy

Hi Robin,

Thanks so much for your interest in Brackwater Energy! We wanted to let you know we received your application for Grid Analyst, and we are delighted that you would consider joining our team.

Our team will review your application and will be in touch if your qualifications match our needs for the role. If you are not selected for this position, keep an eye on our jobs page as we're growing and adding openings.

Best,
The Brackwater Energy Team

** Please note: Do not reply to this email. This email is sent from an unattended mailbox. Replies will not be read. **

## rejection - -
From: Ledgerline <no-reply@hire.lever.co>
Subject: Ledgerline: Staff Accountant

Hi Robin,

Thank you for taking the time to apply for the Staff Accountant role. At this time we won't be moving forward with your candidacy, but we appreciate your interest in Ledgerline and encourage you to keep an eye on our openings.

Best of luck,
Ledgerline Talent

## interview_confirmed technical -
From: Ines Caldeira <ines.caldeira+interview@ashbyhq.com>
Reply-To: Ines Caldeira <ines@quiverhealth.example>
Subject: Confirmed: Quiver Health <> Robin Aske - Live coding

Hi Robin,

Your interview has been scheduled! Here are the details:

Live coding
Wednesday, April 22, 2026 2:00 PM - 3:00 PM BST
Interviewer: Tomasz Wieland, Staff Engineer
Video link: https://meet.google.com/xyz-abcd-efg

Need to reschedule? Use this link: https://you.ashbyhq.com/reschedule/41

Ines

## availability_requested screen -
From: Quiver Health <notifications@ashbyhq.com>
Subject: Schedule your call with Quiver Health

Hi Robin,

We were impressed by your background and would love to set up a 30-minute intro call with our recruiter, Dana Whitlock. Please use the link below to pick a time that works for you:

https://you.ashbyhq.com/quiver/schedule/9a1

Looking forward to chatting!

The Quiver Health Recruiting Team

## assessment_requested assignment -
From: Codility <notifications@codility.com>
Subject: Invitation to Codility test from Marlow Payments

Hello Robin,

Marlow Payments would like to evaluate your programming skills and has invited you to an online assessment on Codility.

The test takes 100 minutes. You can start it at any time until 24 April 2026, 23:59 UTC. Once started it cannot be paused.

Start the test: https://app.codility.com/test/ABC-123

Good luck!

## application_received - -
From: Wexcombe Council <wexcombe@myworkday.com>
Subject: Your application for Planning Assistant (JR-10442)

Dear Robin Aske,

Thank you for submitting your application for JR-10442 Planning Assistant. You can check the status of your application at any time by logging in to your Candidate Home account.

Please do not reply to this message; this mailbox is not monitored.

Wexcombe Council

## rejection - -
From: Harrow Mutual <donotreply@invalidemail.taleo.net>
Subject: Status of your application - Claims Handler

Dear Robin,

We appreciate your interest in the Claims Handler position (req. 18000Q2). After careful consideration, we have selected candidates whose qualifications more closely meet our requirements.

We invite you to visit our career section and to apply for other opportunities.

Regards,
Harrow Mutual Staffing

## progress_update - -
From: Orbex Freight <orbex@smartrecruiters.com>
Subject: An update on your application for Customs Clerk

Hello Robin,

We're still working through the applications for Customs Clerk and it is taking us a little longer than planned. Yours is among those that the team wants to look at more closely. We expect to be back in touch by the end of next week.

Thank you for your patience.

Orbex Freight

## interview_confirmed - -
From: Fenland Homes <no-reply@personio.de>
Subject: Interview invitation - Site Manager

Dear Robin,

We are happy to invite you to an interview for the position of Site Manager.

Date: 23.04.2026
Time: 14:30
Location: Fenland Homes, 4 Drove Road, Ely

Please bring a photo ID. If you cannot make it, let us know as soon as you can.

Best regards,
Annelie Brandt

## information_requested - -
From: Teamtailor on behalf of Söderby Bygg <reply+5512@teamtailor-mail.com>
Subject: A few questions about your application

Hi Robin!

Thank you for applying for the position as Estimator. Before we can go on we'd need a little more from you: could you send us your salary expectations and your notice period, and tell us whether you hold a category B driving licence?

You can simply answer this message.

Best regards,
Lovisa Ek, Söderby Bygg

## interview_rescheduled - -
From: Kestrel Analytics <scheduling@goodtime.io>
Subject: Your interview with Kestrel Analytics has been rescheduled

Hi Robin,

Your interview for Data Analyst has been rescheduled.

New time: Thursday, April 23, 2026, 11:00 AM - 11:45 AM BST
Previous time: Tuesday, April 21, 2026, 11:00 AM - 11:45 AM BST

The video link stays the same.

Kestrel Analytics Recruiting Coordination

## interview_cancelled - -
From: Calendly <notifications@calendly.com>
Subject: Canceled: Interview with Petra Lindgren - Robin Aske, Thursday 23 April 2026

Hi Robin Aske,

The event below has been canceled.

Event: Interview, Content Editor
Invitee: Robin Aske
Time: 10:00 (UK time) Thursday, 23 April 2026

Canceled by: Petra Lindgren
Reason: Something urgent came up in production, I'll write to you separately.

## interview_confirmed panel -
From: NHS Jobs <noreply@trac.jobs>
Subject: Invitation to interview: 384-SP-552 Healthcare Assistant, Ambledale NHS Foundation Trust

Dear Robin Aske,

Further to your application for the above post I am pleased to invite you to attend an interview on:

Date: Monday 27 April 2026
Time: 10:20
Venue: Seminar Room 2, Ambledale Infirmary

The panel will be made up of the Ward Manager, the Matron and a member of the HR team. You must confirm your attendance through your Trac account by 21 April.

Please bring originals of your qualifications and two forms of identification.

## rejection - -/forbidden
From: NHS Jobs <noreply@trac.jobs>
Subject: Application outcome: 384-SP-552 Healthcare Assistant

Dear Robin Aske,

Thank you for your application for the above post. I regret to inform you that on this occasion you have not been shortlisted for interview.

Due to the volume of applications received we are unable to provide individual feedback at this stage.

Thank you for your interest in working for the Trust.

## progress_update - -
From: USAJOBS <donotreply@usastaffing.gov>
Subject: Application status: Park Ranger (Interpretation), GS-0025-07

ROBIN ASKE,

This refers to your application for the position of Park Ranger (Interpretation), announcement MWR-2026-118.

You have been referred to the hiring official for further consideration. The hiring office will contact you directly if an interview is required. You need not take any action at this time.

## rejection - -
From: USAJOBS <donotreply@usastaffing.gov>
Subject: Notification of selection: Park Ranger (Interpretation)

ROBIN ASKE,

Thank you for your interest in the position of Park Ranger (Interpretation), announcement MWR-2026-118. You were among the candidates referred to the selecting official. However, another applicant was selected.

## assessment_requested assignment -
From: Bellwether Retail <bellwether@hirevue.com>
Subject: Next step: your Digital Interview for Store Supervisor

Hi Robin,

Congratulations! You've been selected to move on in our process for Store Supervisor. Please complete your HireVue digital interview: five pre-recorded questions, about 25 minutes. You can practise as often as you like before you record.

Please finish it before 11:59 PM on Monday, April 20.

Start Interview: https://bellwether.hirevue.com/s/77

Need help? Our support team is available around the clock.

## offer offer -
From: Adobe Acrobat Sign <adobesign@adobesign.com>
Subject: Signature requested on "Employment Agreement - Robin Aske - Lab Technician"

Marisol Finch requests your signature on

Employment Agreement - Robin Aske - Lab Technician

Dear Robin, enclosed is your employment agreement for the Lab Technician position, with a starting salary of $52,400 per year. Please review and sign by April 24.

Review and sign

## application_received - -
From: Tollgate Kitchens <no-reply@jobvite.com>
Subject: Application received - Pastry Chef

Robin,

This email confirms that your application for Pastry Chef has been successfully submitted. If we would like to learn more about you, someone from our recruiting team will be in touch.

Tollgate Kitchens

## interview_confirmed manager -
From: Larkfield Hotels <larkfield@bamboohr.com>
Subject: Interview reminder - Night Auditor

Hi Robin,

Just a reminder of your interview with our Front Office Manager, Cyril Ansah, tomorrow (Wednesday, April 15) at 3:15 pm at Larkfield Grand, 80 Quay Street. Ask for him at the front desk.

See you then!
Larkfield People Team

## information_requested - -
From: Merrow Biotech <system@successfactors.eu>
Subject: Action required: additional documents for your application 40771

Dear Robin Aske,

Your application for Quality Control Chemist is incomplete. Please upload a copy of your degree certificate and the names of two referees in the candidate portal so that we can process it.

Kind regards,
Merrow Biotech Recruiting

## assessment_requested assignment -
From: Pinewood Logistics <assessments@criteriacorp.com>
Subject: Pinewood Logistics: assessments for Dispatcher

Dear Robin,

As part of the selection for Dispatcher, Pinewood Logistics asks all applicants to complete two short assessments. Together they take about 35 minutes. Please complete both within 5 days.

Begin: https://www.ondemandassessment.com/x/1

Thank you!

## interview_confirmed * -
From: Workable <noreply@candidates.workablemail.com>
Reply-To: Joss Arden <joss+8832@candidates.workablemail.com>
Subject: Interview with Thistle & Rye

Hi Robin,

Great news, we'd like to meet you in person. You're booked in with Joss Arden for Friday 17 April at 11am at our bakery on Saltmarket. The chat should take around 40 minutes.

To add this to your calendar, click here.

Thistle & Rye

## rejection - -
From: Vantage Rail <vantage-rail@icims.com>
Subject: Regarding your application - Signal Technician (2026-3310)

Dear Robin,

Thank you for your interest in Vantage Rail. The requisition for Signal Technician has been cancelled and will not be filled. We will keep your profile in our database and encourage you to apply to other openings.

Vantage Rail Talent Acquisition

## availability_requested panel -
From: Nimbus Maps <recruiting@nimbusmaps.example>
Subject: Next step: virtual onsite

Hi Robin!

The team loved your conversation with Jae and we'd like to bring you on to the virtual onsite, four sessions of 45 minutes each with engineers and a product manager. Could you send me your availability for the week of April 27? Please give me at least three half-days, in your time zone.

Thanks!
Colette
Recruiting Coordinator, Nimbus Maps

## unrelated - -
From: Jobs at Brackwater Energy <alerts@brackwater.example>
List-Unsubscribe: <https://brackwater.example/u>
Subject: New jobs matching your profile

Hi Robin,

We found 6 new jobs that match your talent profile:

Grid Analyst, Leeds
Energy Trader, Manchester
Scheduling Coordinator, Hull

Apply now to be among the first candidates. You receive this because you joined our talent community.

## unrelated - -
From: Vantage Rail <survey@qualtrics-survey.example>
Subject: How was your interview experience?

Dear Robin,

You recently interviewed with Vantage Rail. We would love to hear about your candidate experience. This short survey takes three minutes and your answers are anonymous.

Take the survey

Thank you, Vantage Rail Talent Acquisition
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_mail_of_services(case: Golden) -> None:
    check(case)
