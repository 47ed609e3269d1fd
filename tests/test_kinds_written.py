"""What candidates write: thanks, questions, times, acceptances, withdrawals, and other matters.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## other_hiring * -
From: me
To: jobs@quillworks.example
Subject: Application: Backend Engineer

Dear Sir or Madam,

please find attached my application for the position of Backend Engineer. I have five years of experience with Python and would be glad to hear from you.

Kind regards
Robin Aske

## other_hiring * -
From: me
To: jobs@quillworks.example
Subject: Baker

Good morning, I am looking for a job as a baker and would like to apply for the opening in your window. My CV is attached.

Robin

## thank_you * -
From: me
To: Hanne Kvist <hanne@fjordskolen.example>
Subject: Thank you - Deputy Librarian

Dear Hanne,

Could I ask you to pass on my thanks to Mr Lund and Ms Obi for yesterday's interview? Their questions about the reading room have stayed with me.

Kind regards,
Robin

## status_check * -
From: me
To: Marek <marek@kilnworks.example>
Subject: Kiln Technician

Hello Marek, I hope the new roof is on. At our talk on the 4th you thought that there would be a decision by the middle of the month, and I would be glad to know how things stand.

Robin

## scheduling_reply * -
From: me
To: Ottilie <ottilie@brightmoor.example>
Re: x
Subject: Re: Interview - Field Botanist

Hi Ottilie, wonderful! I could make:

- Tuesday 12 May from 9 to 12
- Thursday 14 May after 3

Would you tell me a bit more about the laboratory beforehand?

Robin

## acceptance * -
From: me
To: Ines Caldeira <ines@quiverhealth.example>
Re: x
Subject: Re: Your offer - Lab Assistant

Signed and returned through Adobe Sign a minute ago. I am over the moon, see you on 1 June!

Robin

## thank_you * -
From: me
To: Ines Caldeira <ines@quiverhealth.example>
Subject: Thank you

Dear Ines,

Thank you for taking the time to talk to me this afternoon. I enjoyed hearing how the triage team works, and our discussion of alert fatigue has stayed with me. I'd be glad to be part of it.

Best wishes,
Robin

## thank_you * -
From: me
To: gus@theoldforge.example
Subject: Saturday

Hi Gus, just wanted to say it was great to meet you and the crew on Saturday, and thanks for the pie! Really hope it works out. Robin

## status_check * -
From: me
To: jo.tan@harbourlaw.example
Re: x
Subject: Re: Legal Secretary

Hi Jo, I hope you had a good Easter. I was wondering if you'd heard anything back from the firm after my interview on the 2nd?

Robin

## status_check * -
From: me
To: recruitment@thorpecouncil.example.gov.uk
Subject: Licensing Officer - application status

Dear Sir or Madam,

I attended an interview for the post of Licensing Officer on 2 April and was told to expect a decision within a week. I remain very interested in the post and would be grateful for any update.

Yours faithfully,
Robin Aske

## scheduling_reply * -
From: me
To: hollis.grange@copperfinch.example
Re: x
Subject: Re: Copperfinch - Product Designer

Hi Hollis, Thursday at 3pm works well for me. My number is 07700 900 123. Speak then!

Robin

## scheduling_reply * -
From: me
To: dev@rooksystems.example
Re: x
Subject: Re: Interview Wednesday

Hi Dev, no worries. I could do Thursday 10am, or Friday at 2pm or 4pm.

Robin

## scheduling_reply * -
From: me
To: office@stbedes.example.sch.uk
Re: x
Subject: Re: Teaching Assistant post

Dear Mrs Prentice,

Thank you for the invitation. I am happy to confirm that I will attend on Tuesday 28 April at 9.50am.

Kind regards,
Robin Aske

## scheduling_reply * -
From: me
To: yewande@tribecagallery.example
Re: x
Subject: Re: Gallery Assistant interview

Hi Yewande, I'm so sorry but I've caught the flu and can't make Thursday. Would Tuesday 21 April at 11 be possible?

## acceptance offer -
From: me
To: noor.haddad@silverbirch.example
Re: x
Subject: Re: Offer of employment: Finance Business Partner

Dear Noor,

I'm delighted to accept the offer and attach the signed contract. I look forward to starting on 1 June.

Best regards,
Robin

## acceptance offer -
From: me
To: gus@theoldforge.example
Re: x
Subject: Re: when can you start?

YES please! The 1st it is. Thanks so much Gus.

## withdrawal - -
From: me
To: alba.reyes@solmedia.example
Subject: Brand Manager - withdrawing my application

Hi Alba,

I've accepted a position elsewhere and would like to withdraw my application. Thank you for all the time that you and the team gave me.

Robin

## withdrawal * -
From: me
To: callum@strachanbuilds.example
Re: x
Subject: Re: Quantity Surveyor

Callum, thank you for the offer and for being so patient. After a lot of thought I have decided to stay where I am, so I'll have to decline. I'm sorry.

Robin

## other_hiring * -
From: me
To: noor.haddad@silverbirch.example
Re: x
Subject: Re: Offer of employment: Finance Business Partner

Dear Noor,

Thank you for the offer, I'm very pleased. Before I decide: is there any room on the base salary? I was hoping for something closer to 65,000. And could I have until the 28th?

Robin

## other_hiring - -
From: me
To: karin.blom@nordhamn.example
Re: x
Subject: Re: References

Dear Karin,

Here are two people who have managed me: Ana Bright (ana@x.example) and Tom Lee (tom@y.example). Both know that you'll call.

Robin

## other_hiring - -
From: me
To: jobs@petalandstem.example
Subject: Application: florist

Hello, I'd like to apply for the florist position that you advertised. My CV is attached.

Best wishes, Robin Aske

## other_hiring - -
From: me
To: simone@achebesearch.example
Re: x
Subject: Re: Head of Operations, food manufacturing

Dear Simone, thanks for reaching out. It sounds interesting, could you tell me more about the role and the salary range?

## unrelated - -
From: me
To: a.nowak@brightwell.example
Re: x
Subject: Re: Interview panel for Junior Analyst, Thursday

Hi Agnieszka, 9:30 is fine. I've read the CVs; happy to take the technical questions to the candidates.

## unrelated - -
From: me
To: lena.voss@postbox.example
Re: x
Subject: Re: Application for the au pair position

Dear Lena, thank you for your application. We would like to invite you to an interview by video. Would Saturday at 10 suit you?

## unrelated - -
From: me
To: mum@postbox.example
Subject: Sunday

Hi Mum, thanks for lunch yesterday, it was lovely to see everyone. Could we come on Sunday at 4? Love, R

## unrelated - -
From: me
To: lettings@castleway.example
Subject: Flat 3, 18 Mill Lane

Hello, is there any news on my application for the flat? I viewed it last Saturday.
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_what_candidates_write(case: Golden) -> None:
    check(case)
