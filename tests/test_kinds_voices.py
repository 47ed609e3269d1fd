"""Mail in many voices: trades, countries and manners, with the turns that the rulings name.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## availability_requested panel -
From: Dean's Office <deansoffice@alderbrook.example.edu>
Subject: Campus visit, Assistant Professor of Linguistics

Dear Dr. Aske,

The committee was very taken with your writing sample and would like to bring you to campus. We are holding 4-5 and 11-12 May for visits. Would either pair of days be feasible? Once I know, our travel office will book your flights.

Warmly,
Priscilla Odom
Assistant to the Dean

## interview_confirmed panel -
From: Dean's Office <deansoffice@alderbrook.example.edu>
Re: x
Subject: RE: Campus visit, Assistant Professor of Linguistics

Dear Dr. Aske,

It's settled, then: May 11 and 12. You land on Sunday evening; Tom Reyes will fetch you from the airport. On Monday you give your job talk at 11:00 in Ames 204, lunch with graduate students, and individual meetings with the search committee from 2:00. Tuesday morning is kept for the Dean.

Priscilla

## rejection panel -
From: Dr Rhona Keir <rhona.keir@glencoegeo.example>
Re: x
Subject: Re: Thursday's panel

Robin, the panel sat down this morning and it took us a good hour. We are going to ask Martin to take the job. He simply has the drilling years that you'll have in a while. I know what you put into that presentation and I'd be glad to act as a sounding board whenever you want one.

Rhona

## progress_update * -
From: Yusuf Karaca <yusuf@kilimworks.example>
Re: x
Subject: Re: shop assistant

Hi Robin, sorry sorry sorry, Ramadan and a flooded store room. I've not looked at a single application since the 1st. Give me until after Eid and you'll get a proper reply.

Yusuf

## assessment_requested assignment -
From: Nell Gwynne-Price <nell@harpandthistle.example>
Subject: One more hoop

Dear Robin,

You're on our long list for Sub-Editor. Everyone on it gets the same 900 words of a rather bad feature, attached. Cut it to 500, write a headline and a standfirst, and let me have it back by noon on Friday. Don't polish it for days; forty minutes is what we allow ourselves.

Nell

## assessment_requested assignment -
From: Recruiting <recruiting@voltedge.example>
Subject: VoltEdge: video introduction

Hi Robin,

Before we invite people in, we ask for a short hello on video. Record up to three minutes on your phone: who you are, why solar, and one roof you're proud of. Upload it at https://voltedge.example/hello by Sunday. Nothing fancy please.

Thanks!
VoltEdge Crew Hiring

## information_requested - -
From: Human Resources <hr@saltflathospital.example>
Subject: Licensure verification - RN, Emergency Department

Hello Robin,

In order to keep your application moving we need your Utah license number (or proof that you've applied by endorsement), your BLS and ACLS cards, and the dates of your last two positions. You can reply to this e-mail or fax them to 555-0148.

Thank you,
Human Resources
Saltflat Regional Hospital

## information_requested - -
From: Elke Brandner <elke.brandner@morgenrot-verlag.example>
Subject: Your application as an editor

Dear Robin,

many thanks for your application, which reads very well. Two things were not clear to us: did you edit the series that you mention alone or in a team, and from when would you be free? A short answer is enough.

Best regards,
Elke Brandner

## offer offer -
From: Maître Sylvie Aubert <s.aubert@aubert-associes.example>
Subject: Our proposal

Dear Robin,

Further to our conversation of this morning, I confirm that our firm wishes to engage you as a legal translator on a permanent contract from 1 June, at an annual gross salary of 39,000 euros over thirteen months. The trial period is three months.

I'd be grateful for your agreement in principle before the end of next week.

Sylvie Aubert

## offer offer -
From: Bongani Dube <bongani@karoolodge.example>
Re: x
Subject: Re: guide post

Robin! Talked it over with Thandi and we'd like you to come for the season. R14 500 a month, your own rondavel, two weekends off in six. Can you be here by the 1st? Say the word and I send the papers.

Bongani

## interview_rescheduled * -
From: Oakley Primary Admin <admin@oakleyprimary.example.sch.uk>
Subject: Site Manager interview - change of time

Dear Robin,

Owing to a fire drill that nobody told me about, we shall now see you at 1.45pm rather than 11.30am on the same day (Friday 24 April). Apologies for the disruption. Everything else in my letter stands.

Jan Tully
Office Manager

## interview_rescheduled * -
From: Ottoline Frayne <ottoline@fraynegallery.example>
Re: x
Subject: Re: Friday

Oh poor you. Of course we can. Come on Monday at four instead and bring a doctor's note for the plant, it's drooping too.

O.

> Dear Ottoline, I've put my back out and can't sit on a train on Friday. Could I come on Monday, any time?

## interview_cancelled * *
From: Staffing Desk <staffing@rivergatewarehouse.example>
Subject: URGENT - walk-in interview 15 April

Hi Robin,

Please note that tomorrow's walk-in interviews at Rivergate will not be held. The site is closed due to flooding. We are hoping to run them next week and will text you the new date.

Rivergate Staffing

## interview_cancelled * -
From: Inger Holt <inger.holt@nordlysskole.example>
Subject: Interview on Thursday

Hi Robin,

I'm sorry to do this at such short notice: the municipality has decided to look at the position again before anybody is interviewed, so we can't meet on Thursday. I hope to be able to tell you more in May.

Inger Holt
Principal

## acknowledgement - -
From: Bongani Dube <bongani@karoolodge.example>
Re: x
Subject: Re: guide post

Sorry to hear it but I understand, family first. All the best Robin, the stoep is always open.

Bongani

> Dear Bongani, thank you again, but I have decided to stay closer to home this year and must turn the post down.

## acknowledgement - -
From: Sylvie Aubert <s.aubert@aubert-associes.example>
Re: x
Subject: Re: Our proposal

Dear Robin,

What good news for us! I shall have the contract drawn up. Have a lovely weekend.

Sylvie Aubert

> Dear Sylvie, I am very happy to accept.

## recruiter_outreach - -
From: Marisa Oyelowo <marisa@tandemtalent.example>
Subject: Robin - Lead Electrician, wind

Hi Robin, hope this lands well. I place electrical leads on offshore wind projects and a colleague of yours on Hornsea mentioned that you might be tempted by something closer to shore. Day rate 420, 14/14 rotation, start in June. Shall we have five minutes by phone? If not for you, a name would be golden.

## recruiter_outreach - -
From: Fr. Dominic Healy <dhealy@stcolumbas.example>
Subject: An organist for St Columba's

Dear Robin,

You will not remember me, but I heard you play at the Feis in March. Our organist is retiring after thirty-one years and the parish council has asked me to make discreet enquiries. Might you consider it? It's four Masses, weddings extra, and a decent instrument.

With every blessing,
Dominic Healy

## application_received - -
From: Kruger & Sons <office@krugerandsons.example>
Subject: Your CV

Good day Robin

Thanks for dropping your CV at the yard. My father reads them on Sundays. If he wants to see you he'll phone; if it's a no you will also hear from us.

Liesl Kruger

## application_received - -
From: European Fisheries Agency <no-reply@efa-recruit.example>
Subject: Acknowledgement of receipt - EFA/2026/AD/04

Dear Candidate,

This is to confirm that your application for the above-mentioned selection procedure was registered under number 00417. Applications will be examined after the closing date. Only candidates who are invited to the written test will be contacted.

Please do not reply to this message.

## progress_update * -
From: European Fisheries Agency <no-reply@efa-recruit.example>
Subject: EFA/2026/AD/04 - state of the procedure

Dear Candidate,

Following the written test, the Selection Board is continuing with the evaluation. You will be informed of your results by the end of May at the latest.

## rejection * forbidden
From: European Fisheries Agency <no-reply@efa-recruit.example>
Subject: EFA/2026/AD/04 - result

Dear Candidate,

The Selection Board has completed its work. I regret to inform you that your name does not appear on the reserve list, as you did not obtain the minimum mark in the interview. The Board's proceedings are secret and no correspondence will be entered into.

## auto_reply - -
From: Mags Doyle <mags.doyle@tidewaterlegal.example>
Re: x
Subject: Autoreply: Following up

Gone fishing (literally) until 27 April. Back then. If something is on fire: reception, 091 555 010.

## auto_reply - -
From: Candidate Care <care@pinnaclecareers.example>
Re: x
Auto-Submitted: auto-replied
Subject: We got your message [#88120]

Hi there, thanks for writing to Candidate Care. One of us will get back to you, usually within a day or two. In the meantime our FAQ may help.

## interview_confirmed screen -
From: Damian Sowa <damian.sowa@polpharm-jobs.example>
Re: x
Subject: Re: QA Specialist

Hi Robin,

Wednesday, 10:30 it is. I'll ring you on your mobile, have your CV ready. 20 minutes max.

Damian
Talent Acquisition

> Tuesday after 4 or Wednesday 10:30 would both suit me.

## interview_confirmed manager -
From: Carmel Tighe <carmel.tighe@blackrockclinic.example>
Subject: Ward visit

Dear Robin,

Sr. Aoife Nolan, who is the ward manager on St Brigid's, will show you round and have a chat with you on Tuesday 21 April at 8.15am. Wear flat shoes. The lift is beside the chapel; ward is on 3.

Carmel Tighe
Nursing HR

## interview_confirmed technical -
From: Jae-won Lim <jw@tinyrobot.example>
Subject: pairing session

hey robin, invite for thurs 23rd 5pm london should be in your inbox. we'll pair on a small bug in our path planner, bring your own editor. i'll be there with mei. if vim, bring forgiveness

jw

## interview_confirmed final -
From: Office of the Executive Director <ed-office@clearwatertrust.example>
Subject: Your conversation with Ms Adeyemi

Dear Robin,

Our Executive Director, Folasade Adeyemi, is looking forward to your closing conversation on 22 April at 9:00. As the last of the three meetings it is short, half an hour at most. Please come to the fourth floor.

Kind regards,
Ruth Ellis

## availability_requested screen -
From: Clinton Baptiste <clinton@baptistefreight.example>
Subject: dispatcher job

Robin, got your application off the board. Looks decent. What time's good to ring you tomorrow? Ten minutes.

Clinton

## availability_requested * -
From: Birte Sander <birte.sander@hafenmuseum.example>
Subject: Your application as museum educator

Dear Robin,

we have now read all applications and yours is one of the six that we liked best. We are planning the interviews for the week of 20 April. Which days could you make possible? It will take about an hour, with the director and me.

Birte Sander

## availability_requested * -
From: Workday <orlando-parks@myworkday.com>
Subject: Action Required: Schedule Your Interview - Ride Operator

Hi Robin,

Great news! You have been selected to interview for Ride Operator (R-55120). Please self-schedule using the link below within 48 hours. If no times suit you, call our hiring line.

Schedule now

Orlando Parks Talent Team

## rejection * -
From: Workday <orlando-parks@myworkday.com>
Subject: Update on Ride Operator (R-55120)

Hi Robin,

Thanks for interviewing with us. We've decided to go in another direction for the Ride Operator role, but we'd encourage you to look at our seasonal openings.

Orlando Parks Talent Team

## rejection - -
From: Chef Amadou <amadou@brasserielune.example>
Subject: commis

Robin hello. I thought about it and the brigade is full now, I took the two boys from the lycée hôtelier. You have good hands. Come back in the autumn.

## rejection - -
From: Catriona Ness <catriona.ness@hebridespower.example>
Subject: Apprenticeship 2026

Dear Robin

Places on this year's apprenticeship have now all been taken up. We were lucky to meet you and sorry that we can't take everyone we liked. Applications for 2027 open in January and I'd urge you to try again.

Catriona Ness

## rejection - -
From: Jon Pike <jon@pikeandrow.example>
Re: x
Subject: Re: Any news?

Hi Robin - apologies, I should have told you sooner. The client pulled the job last Friday. No reflection on you, they've simply decided they can live without a second buyer. I'm as cross as you are. I'll keep my ear to the ground.

Jon

## progress_update - -
From: Jon Pike <jon@pikeandrow.example>
Subject: quick one

Robin - just to say your CV went over to the client at lunchtime and she's opened it twice. Nothing else to report yet. Fingers crossed.

Jon

## progress_update * *
From: Sister Maria Agnes <office@stritas-home.example>
Subject: Activities coordinator

Dear Robin, it was a joy to have you with us on Thursday; Mr Cole has asked twice when "the one with the ukulele" is coming back. Our council meets on the 20th and I can say nothing before then, but you shall know the very next day. God bless.

## progress_update - -
From: Greta Lund <greta.lund@fjordkraft-hr.example>
Subject: Hydrologist

Hi Robin,

The position that you applied for has been put on ice until the budget is through in August. If you agree, I keep your application and write to you then. You need not do anything.

Greta

## interview_confirmed panel -
From: Microsoft Outlook <scheduling@millbrookcouncil.example.gov.uk>
Subject: Interview - Robin Aske - Street Scene Officer

You have been invited to an interview with Millbrook Council.

Date: 28/04/2026
Time: 13:30 - 14:15
Location: Committee Room 1, Town Hall
Panel: P. Grieve (Street Scene Manager), T. Obi (HR), D. Marsh (Union)

Please reply to confirm attendance.

## offer offer -
From: NHS Jobs <noreply@trac.jobs>
Subject: Conditional offer of appointment: 384-SP-601 Pharmacy Porter

Dear Robin Aske

Further to your recent interview, I am delighted to confirm that you were successful and that we wish to appoint you to the above post, subject to the pre-employment checks listed below. Band 2, 37.5 hours per week.

Please log in to accept within 5 working days.

## availability_requested offer -
From: Lucinda Hart <lucinda.hart@beaconschool.example>
Subject: Could we speak?

Dear Robin,

Thank you for coming on Monday. Would you have a moment for a telephone call this afternoon or tomorrow? The Head would like to make you an offer and prefers to do so in person, as it were. Let me know when to ring.

Lucinda Hart
PA to the Head

## unrelated - -
From: Lucinda Hart <lucinda.hart@beaconschool.example>
Subject: Parents' evening: choose a slot

Dear Mr Aske,

Appointments with Year 9 teachers are on Thursday 30 April between 4 and 7 pm. Please choose a time for each subject through the portal. The interview with the form tutor lasts ten minutes.

## unrelated - -
From: Brewster Homes <care@brewsterhomes.example>
Subject: We've moved your appointment

Hi Robin, the engineer who was to look at your boiler on Tuesday is off sick, so we've moved you to Wednesday between 8 and 12. Sorry for the change.

## unrelated - -
From: Amateur Dramatics <casting@lowerfieldplayers.example>
Subject: Auditions for Hay Fever

Dear Robin, thank you for auditioning. We've decided to offer the part of Sorel to somebody else this time, but we'd love you to do props. Rehearsals start on Monday at 7.30.

## unrelated - -
From: Priya Sundaram <priya@sundaramresearch.example>
Subject: 30 min interview for my dissertation

Hi Robin, I'm doing an MSc on remote teams and found you through the alumni list. Could I interview you by Zoom next week? Everything will be anonymised.

## unrelated - -
From: Temi <temi.b@postbox.example>
Subject: aaargh

they've moved my interview AGAIN, now thursday 9am, same day as the dentist. should i tell them i have another offer? call me

## unrelated - -
From: Northwind Recruiting <partners@northwindrecruiting.example>
Subject: Three strong candidates for your Data Engineer vacancy

Hi Robin, I've got three data engineers available immediately, all of whom would suit your vacancy. Can I send their CVs over? 15% fee, no hire no pay.
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_mail_in_many_voices(case: Golden) -> None:
    check(case)
