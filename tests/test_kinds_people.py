"""Mail that people write to candidates: recruiters, managers, schools, shops, founders, agencies.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## availability_requested screen -
From: Hollis Grange <hollis.grange@copperfinch.example>
Subject: Copperfinch - Product Designer

Hi Robin,

Thanks for sending your portfolio over. I'd love to learn a bit more about you in a quick phone call, nothing formal. Do you have half an hour on Thursday afternoon or Friday morning?

Hollis
Talent Partner, Copperfinch

## interview_confirmed * -
From: Mrs D Prentice <office@stbedes.example.sch.uk>
Subject: Teaching Assistant post

Dear Robin

I am pleased to tell you that you have been shortlisted for the post of Teaching Assistant. Interviews will be held on Tuesday 28 April and yours is at 9.50am. Please report to the school office, where Mrs Lyle will meet you.

You will be asked to read with a small group of children for ten minutes beforehand.

Yours sincerely
D Prentice
School Business Manager

## rejection - -
From: Ade Fashola <ade@northlight.example>
Re: x
Subject: Re: Coffee?

Robin, thanks again for coming by and for putting up with the drilling next door. I've gone back and forth on this all week. In the end I'm hiring someone who has already shipped hardware, because we can't afford to learn that twice. It was close and I'm sorry it isn't you.

Ade

## rejection panel *
From: Prof. Leonie Hartwig <l.hartwig@kestonuni.example.edu>
Subject: Lectureship in Soil Science

Dear Dr Aske,

The search committee met yesterday. I'm afraid the committee has chosen to make an offer to another of the four people whom we invited to campus, and that offer has now been accepted. Your job talk was superb and several colleagues have asked me to tell you so.

With every good wish for what comes next,
Leonie Hartwig
Chair, Search Committee

## progress_update * -
From: Marta Quill <marta@hartleyquill.example>
Re: x
Subject: Re: Office Manager at Dunmore Veterinary

Hi Robin

I've chased them this morning. The practice owner is off on leave till Monday and nothing will be decided before then, so no news is just no news. I'll ring you as soon as I hear.

Marta
Hartley Quill Recruitment

## offer offer *
From: Gus <gus@theoldforge.example>
Subject: when can you start?

Robin - we all agreed on the way home, we want you behind the bar. £12.80 an hour plus tips, four nights, staff meal. If that sounds right let me know by Sunday and I'll put you on the rota from the 1st.

Gus

## offer offer welcome
From: Noor Haddad <noor.haddad@silverbirch.example>
Subject: Offer of employment: Finance Business Partner

Dear Robin,

On behalf of Silverbirch I am delighted to offer you the position of Finance Business Partner, reporting to Ellen Moss. Your starting salary will be £61,000 per annum and your first day 1 June 2026. The contract is attached.

Please let us have your decision by 24 April. If you have any questions about the terms, call me on 020 7946 0411.

Kind regards,
Noor Haddad
HR Business Partner

## progress_update * -
From: Callum Strachan <callum@strachanbuilds.example>
Re: x
Subject: Re: Quantity Surveyor

Robin, short version: we want to make you an offer, but the numbers have to go past our bank before I can put anything on paper. Give me until the end of the month. Please don't take anything else in the meantime without telling me!

Callum

## availability_requested offer -
From: Beatriz Lemos <beatriz.lemos@altavia.example>
Subject: Quick call tomorrow?

Hi Robin,

I have some good news for you and would rather say it than write it. When would you have ten minutes tomorrow for a call about the offer? I'm free before 11 and after 3.

Beatriz
Talent Acquisition

## interview_confirmed offer -
From: Beatriz Lemos <beatriz.lemos@altavia.example>
Re: x
Subject: Re: Quick call tomorrow?

Perfect, I'll ring you at 3:30 tomorrow then, and we can go through the offer together.

Beatriz

## interview_rescheduled * -
From: Sunniva Dahl <sunniva.dahl@fjordline-it.example>
Subject: Our interview on Thursday

Hi Robin,

I'm so sorry, but our CTO has been called to a customer on Thursday. We've moved the interview to Friday 17 April, same time (10:00), same Teams link.

Let me know if that's impossible for you.

Sunniva

## interview_cancelled * *
From: Tess Okoro <tess.okoro@mayfieldarts.example>
Subject: Tomorrow

Dear Robin,

I'm afraid I have to postpone tomorrow's interview. Two of the panel have come down with flu. I'm really sorry about the short notice. I'll write early next week with new dates.

Tess
Mayfield Arts

## interview_cancelled * -
From: Dev Malhotra <dev@rooksystems.example>
Re: x
Subject: Re: Interview Wednesday

Hi Robin, something's blown up on our side and Wednesday 3pm won't work any more. Could you do Thursday at 10 or Friday any time after lunch instead? Apologies for messing you about!

Dev

## acknowledgement - -
From: Dev Malhotra <dev@rooksystems.example>
Re: x
Subject: Re: Interview Wednesday

Great, see you then!

Dev

> On 14 Apr 2026, at 09:12, Robin Aske wrote:
> Thanks Dev, Friday at 2pm it is then, I've accepted the invite.

## interview_confirmed * -
From: Dev Malhotra <dev@rooksystems.example>
Re: x
Subject: Re: Interview Wednesday

Friday at 2 works for us. I'll send a Meet link on the morning.

Dev

> On 14 Apr 2026, at 09:12, Robin Aske wrote:
> I could do Thursday 10am, or Friday at 2pm or 4pm.

## acknowledgement - *
From: Priscilla Nunn <priscilla.nunn@waverleytrust.example>
Re: x
Subject: Re: Thank you for yesterday

Dear Robin, what a kind note, thank you. I'll pass it on to the others. Best wishes, Priscilla

## acknowledgement - -
From: Anselm Rho <anselm@brightwell.example>
Re: x
Subject: Re: Documents

Got them, thanks Robin! That's everything we need from you for now.

Anselm

## information_requested - -
From: Karin Blom <karin.blom@nordhamn.example>
Subject: References

Dear Robin,

We are at the stage where we would like to speak to two people who have managed you. Could you give me names, telephone numbers and e-mail addresses? We shan't contact anybody before you've told them.

Best regards,
Karin Blom
HR, Nordhamn AB

## information_requested - -
From: Trent Abara <tabara@pacificyards.example>
Subject: Deckhand application

Hey Robin, got your resume. Before we go any further I need a copy of your TWIC card and your medical certificate, plus the date you could start. Shoot them over when you get a minute.

Trent

## assessment_requested assignment *
From: Odile Ferrand <odile@papierpress.example>
Subject: Translator - short test

Dear Robin,

Your CV and samples were very good, so we'd like to take the next step and send you our usual trial: the attached page from a catalogue, French into English. There's no time limit as such but we'd be glad to have it back within a week. It shouldn't take more than an hour and a half, and we pay for it at our normal rate.

If anything in the brief is unclear, ask!

Odile

## assessment_requested assignment -
From: Kofi Mensah-Bright <kofi@lanternworks.example>
Re: x
Subject: Re: Backend engineer

Hey Robin, enjoyed our chat! As I said, the next thing is a small take-home. Here's the repo: https://github.example/lanternworks/hiring. Build the endpoint described in the README, spend no more than three hours, and open a PR by Monday morning. After that we'd get you in to talk it through with the team.

Kofi

## application_received - welcome
From: Margit Olesen <margit@havnebageriet.example>
Subject: Re: Job as a baker

Hi Robin,

thank you for your letter and CV, both have landed safely on my desk. I'm the only one reading them, so it will be the weekend before I get round to it. You're welcome to call the shop if you want to ask anything.

Margit

## recruiter_outreach - -
From: Simone Achebe <simone@achebesearch.example>
Subject: Head of Operations, food manufacturing

Dear Robin,

Your name was given to me by somebody who worked with you in Bristol. I'm helping a family-owned food manufacturer in the South West to find a Head of Operations and from what I hear this might be right up your street. Would you be open to a short conversation, entirely off the record?

Simone Achebe
Achebe Search

## recruiter_outreach - *
From: Tyler Knox <tyler.knox@hirequick.example>
Subject: React contract, remote, $80/hr

Hi Robin, I came across your GitHub and think you'd be a great match for a 6 month React contract with my client, a Series B fintech. Fully remote, $80/hr, starting ASAP. Interested? If so, send me your latest resume and a good number to reach you on.

## recruiter_outreach - *
From: Ellen Marsh <ellen.marsh@foxmoor.example>
Subject: Coming back to the classroom?

Hello Robin,

We met briefly at the science fair in March. Our physics teacher is leaving us in the summer and I immediately thought of you. I don't know whether you're looking at all, but would you like to come in one afternoon and see the department?

Ellen Marsh
Headteacher, Foxmoor School

## progress_update - -
From: Jonah Pike <jonah.pike@ridgewaytrust.example>
Subject: Estates Officer

Dear Robin

It has been some time since you applied to us. The recruitment was paused while the department was reorganised and is now open again. Before we go on, may I ask whether you are still interested in the post?

Jonah Pike

## interview_confirmed manager -
From: Wilma Dekkers <wilma.dekkers@tulpgroep.example>
Subject: Interview with Tulp Groep

Dear Robin,

Following our call this morning I can confirm your meeting with Bram Visser, who runs the logistics department, on Monday 20 April at 13:00 at our Zwolle office. It will take about an hour.

Kind regards,
Wilma Dekkers
Recruiter

## interview_confirmed final -
From: Alba Reyes <alba.reyes@solmedia.example>
Subject: Last interview!

Hi Robin,

You've made it to the final round. Our founder and CEO Ximo Ferrer will talk to you by Zoom on Wednesday 22 April, 4pm London time. Link: https://zoom.us/j/123. Forty-five minutes, mostly about where you want the brand to go.

Suerte!
Alba

## interview_confirmed panel -
From: Recruitment Support <recruitment@thorpecouncil.example.gov.uk>
Subject: Interview - Licensing Officer

Dear Robin Aske

I am writing to invite you to interview for the post of Licensing Officer on Thursday 23 April 2026 at 11.15 am at the Civic Centre, Thorpe.

The interview will be conducted by Alan Teal (Licensing Manager), Ruth Omari (Legal Services) and Councillor Jane Webb, and will last about 45 minutes. There will be a written exercise of 20 minutes beforehand.

Please confirm that you will attend by Monday 20 April.

Recruitment Support

## interview_confirmed screen -
From: Ginny Holt <gholt@mesaclinic.example>
Re: x
Subject: RE: Medical Assistant

Sounds good Robin, I'll give you a call on Friday at 10:15 am Mountain time on the number you gave me. Talk then!

Ginny Holt
HR Generalist

## availability_requested manager -
From: Pieter Loos <pieter.loos@zeebrug.example>
Subject: Second talk

Dear Robin,

Good news, our colleagues liked the first talk. The head of the department, Els Maas, would now like to get to know you. She has time on 21 April in the morning or on 23 April after 15:00. Which would you prefer?

Best,
Pieter

## rejection - welcome
From: Imelda Roe <imelda.roe@tamarhospice.example>
Subject: Fundraising Officer

Dear Robin

Thank you for coming to see us last week. We have thought long and hard, and have decided to appoint another candidate who has worked in legacies before. If you would find it useful to have some feedback, please ring me.

With kind regards
Imelda Roe

## rejection - -
From: Sal Bruno <sal@brunosgarage.example>
Subject: apprentice

Robin, sorry mate, went with my nephew in the end. Nothing against you. Try Carlo's on Fifth, he's short of hands.
Sal

## rejection - -
From: Anya Volkova <anya@sparkleaf.example>
Subject: Community Manager role - an update

Hi Robin,

Since we last spoke our funding round has fallen through, and we've had to freeze all hiring for the foreseeable future. That means the Community Manager role is no longer something we can offer, to anybody. I'm gutted, you were our favourite.

Anya

## rejection offer -
From: Legal & People <people@axisforge.example>
Subject: Your offer of 2 April

Dear Robin,

We write about the offer of employment dated 2 April 2026. Following the results of the pre-employment checks we regret that we have to withdraw this offer with immediate effect.

Axisforge People Team

## progress_update - -
From: Dr Amara Lindqvist <a.lindqvist@gullmarinstitute.example>
Subject: Postdoc position in benthic ecology

Dear Robin,

we have ranked the candidates and the first place has been offered the position. She has until the 30th to answer. You are second on our list and I would be very happy to have you, so please bear with us until then.

Amara Lindqvist

## interview_confirmed * -
From: Kitty Vane <kitty@vaneandsons.example>
Subject: trial shift

Hi Robin! Can you come for your trial on Sat 18th, 8am till noon? Great, I've put you down. Black trousers, flat shoes, and ask for Mo at the hatch.

Kitty x

## interview_confirmed * -
From: Rory MacAskill <rory@skyferries.example>
Re: x
Subject: Re: Deck officer

Aye that's fine Robin. Tuesday at noon at the pier office. Bring your discharge book.

Rory

> Hello Rory, would Tuesday at noon suit?

## availability_requested - -
From: Maddie Cole <maddie@petalandstem.example>
Subject: florist job

Hi Robin, loved your photos!! We're after someone three days a week. Fancy popping in for a chat and making up a bouquet with us? Any day next week but Wednesday (deliveries). Let me know what suits xx

Maddie

## progress_update * -
From: Hugh Lacey <hugh.lacey@pembertons.example>
Re: x
Subject: RE: Paralegal vacancy

Robin,

Thank you for your email. The partners are meeting on Thursday to discuss all the candidates and I would hope to let you know either way by Friday lunchtime.

Hugh Lacey
Practice Manager

## interview_rescheduled * -
From: Yewande Bello <yewande@tribecagallery.example>
Re: x
Subject: Re: Gallery Assistant interview

No problem at all Robin, hope you feel better soon. Let's make it next Tuesday (the 21st) at 11 instead, same place.

Yewande

> I'm so sorry but I've caught the flu and can't make Thursday. Would Tuesday 21 April at 11 be possible?

## auto_reply - -
From: Hugh Lacey <hugh.lacey@pembertons.example>
Re: x
Subject: Out of office Re: Paralegal vacancy

I am on annual leave until Monday 20 April. If your matter is urgent please contact reception@pembertons.example.

Hugh Lacey

## auto_reply - -
From: Mail Delivery Subsystem <mailer-daemon@mx.postbox.example>
Re: x
Subject: Delivery Status Notification (Failure)

Your message to anya@sparkleaf.example could not be delivered. The address does not exist.

## information_requested - -
From: Jo Tan <jo.tan@harbourlaw.example>
Subject: Legal Secretary

Dear Robin,

I'd like to put you forward to the firm this afternoon. What salary are you looking for, and how much notice would you have to give? A line by return is all I need.

Jo Tan
Harbour Legal Recruitment

## availability_requested * -
From: Jo Tan <jo.tan@harbourlaw.example>
Subject: They want to see you!

Hi Robin, the firm came straight back, they'd like to interview you next week. Available slots: Mon 20th 10:00, Mon 20th 14:00, Wed 22nd 9:30. First come first served so let me know asap.

Jo

## rejection * -
From: Jo Tan <jo.tan@harbourlaw.example>
Subject: Feedback from the firm

Hi Robin,

I've just had the call. They thought you came across really well, but they've decided not to take it further, as they feel you'd be bored within six months. I know that's frustrating. I've two more firms that I'd like to talk to you about, so let's catch up on Monday.

Jo

## availability_requested * -
From: Rafe Holloway <rafe@orchardlabs.example>
Subject: Not Data Scientist, but...

Hi Robin,

We've filled the Data Scientist position, so that one's gone, I'm sorry. But the panel wondered whether you'd consider Analytics Engineer, on the same team. If so we'd skip straight to the manager interview: could you do Monday at 2 or Tuesday at 11?

Rafe

## application_received - forbidden
From: Recruitment <recruitment@hartmoorprison.example.gov.uk>
Subject: Prison Officer campaign 88213

Thank you for your application to become a Prison Officer. We have received it.

We are sifting several thousand applications and expect to write to everybody in June. Please do not telephone or e-mail us about the progress of your application in the meantime, as this will only slow things down.

## progress_update - forbidden
From: Recruitment <recruitment@hartmoorprison.example.gov.uk>
Subject: Prison Officer campaign 88213 - update

Dear candidate,

The sift is taking longer than expected and results will now be issued by 26 June. There's no need to get in touch with us; we'll contact every applicant.
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_mail_of_people(case: Golden) -> None:
    check(case)
