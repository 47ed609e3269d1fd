"""Rounds and wishes for a nudge, in invented mail of many trades: what names them, what only seems to."""

import pytest

from learning.examples import Golden, golden
from tests.test_kinds import check

MAIL = """
## availability_requested manager -
From: Ronja Ek <ronja.ek@fjordvind.example>
Subject: Intervju - Projektledare

Hej Robin! Nästa steg är ett samtal med Henrik Sjö, regionchef, som blir din närmaste chef. Passar torsdag kl. 13 eller fredag kl. 9?

## rejection technical -
From: Hollis Orme <hollis@larkstats.example>
Subject: Backend Developer

Hi Robin, thank you again for the time you spent pairing with Inga and Rob. We've decided to go ahead with somebody else.

## availability_requested screen -
From: Solène Roux <solene@pistou.example>
Subject: On se parle ?

Bonjour Robin, merci pour votre candidature comme chef de produit. J'aimerais vous appeler 20 minutes pour faire connaissance. Seriez-vous disponible lundi ou mardi matin ?

## interview_cancelled * -
From: Nan Thorpe <nan@thorpelocks.example>
Subject: Re: Locksmith interview

Robin, sorry, Thursday 23 April at 2pm no longer works for me. I'll get back to you with a new date.

Nan

## interview_cancelled - -
From: Elke Sand <elke@sandholz.example>
Subject: AW: Ihre Bewerbung

Hallo Robin Aske, bei mir ist eine Kollegin krank und ich stehe morgen allein im Laden. Wann könnten Sie sonst zum Gespräch kommen?

## interview_confirmed * -
From: Gil Marsh <gil@marshpaving.example>
Subject: paving job

Robin, all fine. I'll give you a bell on Thursday 23 April at 7.30am, 15 minutes at most.

Gil Marsh
Site Manager, Marsh Paving

## interview_confirmed manager -
From: Ida Trent <ida@quillrecruit.example>
Subject: Interview confirmation

Your interview at Orme & Wray is confirmed.
Date: Tuesday 21 April 2026
Time: 10.45am
Interviewing: Hal Brome, Head of Claims

## availability_requested screen -
From: Noor Visser <noor@dijkdata.example>
Subject: Pick a time

We would like to invite you to a phone interview of 30 minutes. Please choose a slot between Monday 20 and Friday 24 April.

## interview_confirmed panel/- -
From: Wyn Pugh <wyn@lanternfund.example>
Subject: Second stage

Great, let's go with your 2pm on Thursday 23 April. It will be me and Otis Kerr, our Director of Income.

## interview_confirmed technical -
From: Ravi Rao <ravi@stafflane.example>
Subject: Interview call letter

Kindly find the details of your interview.
Round: L1 - Technical
Date: 24 April 2026 (Friday)
Time: 11:30 AM IST
Panel: Mr. Arun Sen

## interview_rescheduled technical -
From: Tal Amir <tal@reefsoft.example>
Subject: Re: Interview with Reefsoft
Re: x

No problem, Wednesday 22 April at 16:00 is fine with us too. I've moved the meeting.

> On Mon, 13 Apr 2026 at 09:15, Tal Amir <tal@reefsoft.example> wrote:
> Hi Robin, confirming your technical interview on Tuesday 21 April at 11:00.

## withdrawal offer -
From: me
To: Hetty Crane <hetty@cranecare.example>
Subject: Re: Conditional offer
Re: x

Thank you very much for the offer. After some thought I have decided to decline it.

## withdrawal - -
From: me
To: Hetty Crane <hetty@cranecare.example>
Subject: Re: Care assistant
Re: x

I am writing to withdraw my application, as I have accepted another offer.

## interview_rescheduled manager -
From: Pam Lisle <pam@birchcourt.example>
Subject: Tomorrow

So sorry, our Home Manager has come down with a bug, so tomorrow's interview is moving to Tuesday 21 April at 10.30, same place.

## interview_confirmed * welcome
From: Jo Lind <jo@mothlamp.example>
Subject: Your interview on 21 April

You're on with us on Tuesday 21 April at 9.30am. Any questions before then, text me.

## assessment_requested assignment welcome
From: Jo Lind <jo@mothlamp.example>
Subject: Next step: a small task

Please send us the exercise by Friday. Anything unclear about the data, just email me.

## offer offer welcome
From: Jo Lind <jo@mothlamp.example>
Subject: Offer of employment

We are delighted to offer you the post of Archivist at 41,000 a year. Should you wish to discuss any aspect, please call me on 01632 960 555.

## rejection - forbidden
From: HR <hr@gullmarine.example>
Subject: Your application

We regret to inform you that your application was not successful. Please note that the Company is unable to entertain queries on the outcome.

## interview_confirmed * -
From: HR <hr@gullmarine.example>
Subject: Interview invitation

Vacancy: Ledger Clerk

Thank you for your application. We are pleased to invite you to interview for the above vacancy on Tuesday 21 April at 13:40. Please reply to this email by 17 April to accept or decline.

## interview_confirmed manager welcome
From: Siv Holm <siv@region.example>
Subject: Intervju

Tack för samtalet i går. Här kommer bekräftelsen på intervjun för tjänsten som laborant: torsdag den 23 april kl. 10.00. Du träffar mig som är enhetschef. Hör av dig om du undrar över något.

## interview_confirmed - *
From: Bookings <bookings@slotbook.example>
Subject: Confirmed: Portfolio chat with Mirela Prodan on Tuesday, 21 April 2026

Event: Portfolio chat
Host: Mirela Prodan
When: 10:00 - 10:45, Tuesday, 21 April 2026

## interview_confirmed technical *
From: Mirela Prodan <mirela@lanternprint.example>
Subject: Portfolio review on Tuesday

Your portfolio review with our two senior designers is on Tuesday 21 April at 10:00. Bring three pieces and walk us through them.

## interview_confirmed * welcome
From: Pilar Sanz <pilar@bancosol.example>
Subject: Entrevista

Le confirmamos la entrevista del martes 21 de abril a las 16:15 en la oficina principal. Quedamos a su disposición para cualquier aclaración.

## progress_update * forbidden
From: Ufficio concorsi <concorsi@asl.example>
Subject: Stato della procedura

In riscontro alla Sua richiesta si comunica che la commissione sta ancora valutando le candidature. Si prega di non inoltrare ulteriori solleciti.

## interview_confirmed manager *
From: Ilka Brandt <ilka@stellwerk.example>
Subject: Ihr Termin

Hallo Robin Aske, der Termin am Dienstag, 21. April, um 10 Uhr steht. Mit Ihnen spricht Uta Kolb; sie wäre Ihre direkte Vorgesetzte.

## interview_confirmed manager *
From: Roos Dekker <roos@werfhaven.example>
Subject: Gesprek dinsdag

Beste Robin, het gesprek staat voor dinsdag 21 april om 10 uur, met Bas Vink, bij wie je komt te werken.

## interview_confirmed manager *
From: Owen Pryce <owen@slatehill.example>
Subject: Tuesday

Dear Robin, Tuesday 21 April at 10am it is, for an hour with me; I run the quarry team you would join.

## interview_confirmed panel *
From: Ilka Brandt <ilka@stellwerk.example>
Subject: Ihr Termin

Hallo Robin Aske, am Dienstag, 21. April, um 10 Uhr erwartet Sie unser Auswahlkomitee zum Gespräch.
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_rounds_and_wishes(case: Golden) -> None:
    check(case)
