"""Invented ordinary mail, where nobody hires the reader: subject | text, one a line; // is a new paragraph.

Examples for learning; many lines hold words that letters about applications hold too.
"""

ORDINARY = """
Re: build fails on arm64 | On the second machine I get the same linker error after the upgrade to 14.2. If I remove the -flto flag it compiles, but then two of the unit tests fail with a segfault. Has anybody seen this? // I can send the core dump off list.
Re: [users] cron job runs twice | Check whether you have the same job in /etc/cron.d and in the crontab of root. I had exactly this position last year and it drove me mad. A lock file is a good idea anyway.
Release 3.1 is out | We are happy to announce version 3.1. Changes since 3.0: a new scheduler, faster startup, fixes for the memory leak in the parser. Downloads are on the mirror as usual. Please report bugs to the tracker.
Minutes of Tuesday's call | Thanks all for joining. Actions: Bernd to update the risk register, Aoife to chase legal about the indemnity clause, me to confirm the room for next month. Next call Tuesday 14th at 10.00, same dial-in.
Re: Re: contract draft | Attached is our redline. Section 7 still leaves the seller with an open position on termination, and I do not think credit will accept it. Can we discuss at 3 pm with their counsel on the line?
Lunch Thursday? | Are you free Thursday at 12.30? The Thai place has reopened. If that's no good I can do Friday. I'll bring the photos from Corfu.
Your order 55-20391 has shipped | Good news! Your parcel is on its way and should arrive on Wednesday between 9:00 and 13:00. Track it here. You can change the delivery slot up to midnight.
Your appointment on 4 March | This is a reminder of your appointment with the hygienist on 4 March at 9.20. Please arrive ten minutes early. If you need to cancel or reschedule, call us at least 24 hours ahead.
Statement available | Your September statement is now available in online banking. We will never ask for your password. Please do not reply to this message.
School newsletter week 6 | Year 5 will visit the museum on Friday; please send a packed lunch. The position of parent governor is open: nominations to the office by the 20th. Lost property is overflowing again.
Re: Sunday match | I can play but I'll be late, the train gets in at 13.10. Put me on the bench for the first half. Who has the bibs?
Kitchen quote | As discussed, here is our quotation for the units and the worktop. It is valid for 30 days. If you are happy, please sign and return one copy with a deposit of 20% and we will schedule the fitters.
Board pack | The board pack for the 12th is in the usual folder. Please read the paper on the refinancing beforehand. The chief executive will present the budget, and the auditors join at 11.00.
The week in energy | Gas prices fell for a third week. Regulators approved the merger. In our interview, the head of the grid operator explains why capacity matters. Subscribers can read the full story on our site.
[list] digest, vol 8 issue 41 | Today's topics: 1. Re: mounting a share at boot (Oisin) 2. printer not found (Marlene) 3. Re: printer not found (Tadeusz) 4. meeting in October
Re: slow queries | The planner picks a sequential scan because the statistics are stale. Run analyze first, then look at the plan again. An index on the second column would help too, but test it on a copy.
Boots are half price | This weekend only: up to 50% off boots and coats, plus free delivery over 40. Our best offer of the season ends Sunday at midnight. Shop now. Unsubscribe at any time.
Trip to Lisbon | I've booked the flights: out Friday 6.45, back Monday 21.10. The flat has two bedrooms and a terrace. Could you look for somewhere to eat on Saturday? Mum would like to see the tiles.
Invoice 2024-118 overdue | According to our records invoice 2024-118 of 3 September is still unpaid. Please transfer the amount within seven days. If you have paid in the meantime, please ignore this reminder.
Office closed on Monday | Please note that the building will be closed on Monday for maintenance of the sprinklers. Access cards will not work. The help desk is available by phone.
Re: deposition outline | I went through the transcript again. The witness says on page 41 that the meeting took place in April, which contradicts the email. We should raise it before the hearing. I am available tomorrow after 2.
Password changed | The password of your account was changed on 11 May at 17:42. If this was you, no action is needed. If not, reset it at once.
Article: why cities flood | Here's a long piece from the Sunday paper that I thought you'd like. The author spent two years with engineers in Rotterdam. The part about candidates for the next dyke made me think of your thesis.
Re: fence | I spoke to the neighbour, he's fine with the wooden one as long as it's not over six foot. The man can start on the 9th. Half each, he said.
Volunteers wanted for the fair | We need four people on the cake stall and two for the car park on the 21st. Shifts are two hours. Let Jill know which slot suits you. No experience needed!
Recording of last night's webinar | Thank you for joining our webinar on soil health. The recording and the slides are below. Our next session is on 6 June at 19:00 and registration is open.
Congratulations on the promotion | Just saw the announcement. Very well deserved! The group is lucky to have you as director. Let me buy you a drink when I'm next in Houston.
Re: capacity release | Attached are the volumes for November. Please confirm with the pipeline by noon so that scheduling can nominate. Deal 20177 has the wrong delivery point; risk should fix it.
Party on the 30th | It's my fortieth and I'm pretending to be happy about it. Come to ours from 7. Kids welcome, there will be a fire. Tell me if you can't eat nuts.
Re: who has the projector? | I do, sorry. I'll drop it at reception before noon.
Your prescription is ready | Your prescription is ready to collect at Hart Lane. We're open until 18.30. Please bring identification.
Planning application 24/0611 | An application has been received for a two storey extension at 14 Mill Road. Comments must reach us by 8 November. The case officer is Mr Deane. Decisions are published on the portal.
Weekly status | Done: migration of the invoices service, two bugs in the importer. Next: load tests. Blocked: waiting for credentials from operations. On leave Thursday.
Re: performance review forms | Please complete the self evaluation by Friday. Managers will meet to discuss ratings on the 15th and feedback will be given before the holidays. Ask your HR partner if the form does not open.
All employees: benefits enrollment | Open enrollment begins Monday. Review your medical and dental elections and confirm your dependents. If you take no action your current plan continues. Questions? Call the benefits line.
Organisation announcement | I am pleased to announce that Lena Storvik will take on the role of vice president for trading operations, reporting to me. Please join me in congratulating Lena in her new position.
Re: draft talking points | These look good. I would take out the second paragraph, since the commission has not decided yet. Can we get them to the press office by 4?
Alumni weekend | Registration is open for the reunion. On Saturday there will be a panel with three graduates about careers in film. Bring a friend. Hotel rates end on 1 May.
Re: piano lessons | Tuesday at 4.15 would be fine for Emma. She has done grade three and would like to try some jazz. Do we pay by the term?
Weather alert | A yellow warning of wind has been issued for your area from 15:00 on Thursday until 6:00 on Friday. Take care when travelling.
Poem of the day | Today's poem is about a heron that stands in the mill race. Read it aloud, slowly, and then forget it until evening.
Your car is due for its service | Our records show that your vehicle is due for its annual test on 12 June. Book a slot online or ring the service desk. Courtesy cars are available.
Re: dog sitting | We're away from the 3rd to the 10th. He needs two walks and hates the hoover. I'd leave you the key with Margaret.
Feature request: dark mode | Thanks for the report. This was discussed in issue 881 and rejected because it would double the size of the style sheet. If somebody writes a patch we will look at it.
Re: [dev] proposal for the new API | -1 from me. The position argument should stay optional, otherwise every caller breaks. I'd accept a version with keywords only. What do the others think?
Notice of annual general meeting | The annual general meeting will be held on 18 April at 14:00 in the assembly room. Nominations for the committee must be received by the secretary seven days before.
Re: your claim 771203 | We have received your claim and the documents. An assessor will contact you within five working days to arrange a visit. Please keep the damaged items.
Podcast: episode 112 | In this week's episode we interview a woman who crossed Iceland on skis. Plus: your questions about boots. Listen wherever you get your podcasts.
Poll closes tonight | Only a few hours left to vote. Three candidates, one seat. Polling stations are open until 10 pm. Bring your card.
Re: choir tour | I've spoken to the church and they can offer us the hall for rehearsal on the Friday. We still need two tenors. Please tell me if you have dietary requirements.
Your flight to Oslo | Check-in for your flight on 22 August is now open. Boarding closes 30 minutes before departure. Online seat selection is free until tomorrow.
Re: thesis chapter | I read the chapter on the train. The argument in section two is strong, the data in section four less so. Come by my office on Wednesday and we'll go through it.
Change of library hours | From 1 October the library opens at 9 and closes at 17 on weekdays. Books may be renewed online.
Electricity contract ends soon | Your fixed term contract ends on 31 December. To stay with us you need to do nothing. Here are the new prices. You can give notice at any time.
Re: garage | The mechanic called: it's the alternator, 240 with labour. He can do it tomorrow if we say yes by five.
Council tax | Your assessment for this year is attached. You may appeal within 30 days. Payment can be made in ten monthly instalments.
Forecast model | I rewrote the volatility part, have a look. The fit for short positions is much better now. The test on last year's data is in the second sheet.
Re: visitors from Tokyo | We will have five guests on Tuesday. Could somebody from research join for lunch? A tour of the trading floor is planned at 3.
Recipe: lentils with lemon | Soak the lentils for an hour. Fry the onion slowly. Add stock, then lemon, then more lemon than you think. Serves four.
New comment on your photo | Ines wrote: what a light! Where was this? Reply or see all comments. You get this mail because you follow the album.
Re: the old scanner | It works with the driver from 2011 if you run it as root. I would not call that working, though.
Reminder: parents' evening | Parents' evening is on Thursday from 16:00. Please book five minutes with each teacher through the app. Year heads will be in the hall.
Sprint demo moved | The demo is moved from Wednesday to Thursday, 14:00, because the room is taken. Same agenda. Remote people use the usual link.
Re: settlement offer | They came back with 1.4 million and a confidentiality clause. My client's view is that this is still too low. I suggest that we reject it and propose mediation in January.
Water off on Tuesday | The supply will be interrupted on Tuesday from 8.30 to 12.00 for work on the main. Fill a kettle beforehand.
Your subscription renews soon | Your yearly subscription renews on 9 July at 59. To cancel, open your account before that day. Thank you for reading us.
Re: camping list | Tent, stove, two lamps, the blue jerry can. You bring coffee, I bring the pot. Leave at six so that we miss the bridge.
Film club on Friday | We screen a comedy from 1961 at 20.00, with an introduction by a critic. Doors open at 19.30. Members free, guests 5.
Research participants needed | We look for adults who sleep badly, for a study of light. It takes two visits of an hour and we pay 40 for your time. Reply if you are interested.
Re: mailing list policy | People keep posting job ads here. I propose one thread a month for them and nothing else. Moderators, please say yes or no.
Team offsite | We'll be at the lake from Wednesday noon to Friday. Trains are booked. Bring a jumper. Agenda follows, karaoke is optional.
Re: mom's hip | The operation is on the 19th. The surgeon says four weeks on crutches. I can take the first week if you take the second.
Digest: your saved searches | Three new flats match your search in Leith: two bedrooms from 1,150 a month. Arrange a viewing with the agent. Edit your search or stop this mail.
Fund update | The portfolio gained 1.2% in the quarter. We closed our position in shipping and opened one in rail. The manager remains cautious about bonds.
Re: regression in 2.6 | Bisect points to the commit that moved the lock. Reverting it fixes my test. I will send a patch tonight unless somebody has a better idea.
Thank you for your donation | Your gift of 25 was received. It pays for six school meals. A receipt is attached for your tax return.
Request for proposals | Tenders are invited for the supply of road salt. Bidders must submit two references and audited accounts by 12:00 on 3 May. Questions in writing only.
Re: where are you? | Stuck at the ring road, twenty minutes. Start without me.
Museum late opening | On the last Thursday of each month we stay open until 22.00. Talks, wine, a drummer. Booking advised.
Re: energy bill amendment | The senator's staff say that it will be marked up next week. We should get our letter to the chairman before then. I can meet them Monday if needed.
Comet tonight | Look west forty minutes after sunset, a hand above the horizon. Binoculars help. Tell me if you see the tail.
Server maintenance | Mail will be unavailable on Saturday from 22:00 for about two hours. Nothing will be lost. We apologise for the trouble.
Re: script for renaming files | Quote the variable and it will work with spaces. Also you do not need the cat. Here's a one line version.
Wine order | The mixed case of six arrives on Friday. The red from the Loire is out of stock; would you accept the one from Jura instead?
Happy anniversary | Thirty years! We still laugh about the cake. Lots of love from the three of us, and see you in May.
Re: guitar for sale | Is it still available? I could come by on Saturday morning with cash. Would you take 180?
Your feedback matters | How was your stay? It takes two minutes to complete our survey and you may win a weekend for two. The survey is open until the 30th.
Hearing list | The following matters are listed before the tribunal on Monday 6 October. Parties are asked to be present half an hour before.
Re: conference abstract | The reviewers like it but ask for a shorter title and two more references. Resubmit by the 15th, they say. Shall I do it?
Speaker invitation | We would be honoured if you could speak at our meeting in Ghent on 4 June, about thirty minutes, on anything to do with tides. Travel is paid.
Your article for the bulletin | Thanks for the text! I've made small changes. Could you send a photograph and two lines about yourself by Monday?
Book club | We've chosen the novel about the lighthouse for March. Meet at Dora's on the 9th at 19.30. I lead the discussion, help me.
Re: expense report | Receipt for the taxi on the 3rd is missing, otherwise approved. Please resubmit and I'll sign it today.
Power cut in your area | We're aware of a fault that affects 112 homes. Engineers are on site. We expect supply to be back by 18.15.
Re: translation | I'd say "harbour" and not "port" in line 3. Otherwise very elegant. The editor wants it by Friday, I think.
Your booking is confirmed | Table for four on Saturday at 20:00. If your plans change please let us know. We hold tables for fifteen minutes.
Lost cat in Elm Street | Grey, shy, answers to Biscuit. Last seen Tuesday evening behind the bakery. Please look in your sheds.
Re: what happened at the meeting | Long story. They voted it down, 7 to 5, and now the chair wants a working group. I said I'd think about it.
Security advisory | A flaw in the image library allows remote code to run. Update to 1.4.7. There is no workaround. Credit to the team that found it.
Credit card application | Thank you for applying for our card. We need proof of address before we can decide. Upload it within 14 days or your application will be closed.
Mortgage offer | Your mortgage offer has been issued and is attached. It is valid until 30 June. Your solicitor has a copy. Please read the conditions.
Visa appointment | Your appointment at the consulate is confirmed for 8 May at 10:15. Bring your passport, two photographs and the completed form. Interviews take ten minutes.
Nursery place | We are pleased to offer Ida a place from September, three days a week. Please confirm within a fortnight and return the form with a deposit.
Re: flat viewing | The landlord has decided to go with another couple, sorry. There's one on the floor above from June, would you like to see it?
Your manuscript | Thank you for sending us your poems. We have read them with interest but they are not right for our list. We wish you luck in placing them elsewhere.
Grant application outcome | The committee met on Monday. We regret that your project on moss was not selected for funding this year. There were 212 applications for nine awards.
Your article was accepted | The editors are delighted to accept your paper for the spring issue. Proofs will reach you in two weeks. Please sign the copyright form.
Interview request for the Gazette | I write about local shops and would love to interview you about the bakery for Saturday's paper. Could we talk on Wednesday morning? Twenty minutes are enough.
Could we pick your brain? | We're designing a budgeting app and speak to people who rent. Thirty minutes on video, with a voucher for your time. Choose a slot here.
Can you be my referee? | I'm applying for the fellowship in Leiden and need two letters. Would you write one? The deadline is 1 December. I'll send you my CV and the proposal.
I got the job! | They rang this morning. I start in February. I can't believe it, after that terrible interview. Drinks on Friday!
My interview went badly | It was a panel of five and I forgot my own name. They'll let me know next week. How's the baby?
Interviewing for our flat share | We've had loads of messages. Could you come and meet us on Sunday at 5? We're three, and there's a cat.
You are on the panel | You're down to interview two candidates for the analyst post on the 9th, with Piet and me. Their CVs are in the folder. Scorecards by noon the next day, please.
Candidate feedback due | You have one scorecard outstanding for Mia K., design. Please complete it by the end of the day so that the recruiter can give her an answer.
We need to hire a baker | Hilde leaves in May. Shall I put an ad in the window or ask round first? We should pay more than last time.
Exit interview | As you leave us on the 31st, HR would like half an hour with you on Monday at 15:00. Please bring your laptop and badge.
New openings for you this week | 14 new jobs match your alert: baker, pastry chef, kitchen porter. Apply now with one click. Manage your alerts or unsubscribe.
Ten mistakes in interviews | Our coach tells you what to wear, what to ask and when to be silent. Join the free webinar on Thursday. Plus: a template for your CV.
Join our talent community | Stay in touch! Be the first to hear about new opportunities, events and stories from our teams. You may leave at any time.
Careers fair on the 12th | Meet sixty employers in the sports hall. Bring your CV and have it checked by a recruiter. Free entry, doors open at 10.
How was your experience as a candidate? | You recently took part in our selection process. Tell us how we did in a survey of three minutes. Your answers are anonymous.
Mock interview on Friday | I've put you down for practice with me at 2 pm. I'll play the nasty one. Send me the job ad you'd like us to use.
Your profile was viewed 9 times | People from logistics looked at your profile this week. Upgrade to see who. You also appeared in 31 searches.
Complete your profile | Your profile is 60% complete. Add your skills so that recruiters can find you. It takes only five minutes.
Salary guide | Download our new guide to pay in accounting: 40 roles, six regions. Find out whether you are paid what you are worth.
Reference for a former tenant | A Mr Bell has given your name as a reference for a flat. Could you tell us if he paid his rent on time? A line is enough.
University admission | Congratulations! You have been offered a place on the course in marine biology. Please accept by 1 June through the portal and pay the deposit.
Course application | We have received your application for the evening course in welding. Places are given in order. You will hear from us in August.
Interview for the residence permit | Please appear in person on 3 July at 8.30 in room 12 with your passport and proof of income. If you do not appear your application may be refused.
Re: screening | The test was clear. They would like to see you again in three years. No need to call.
Your loan application | We are unable to offer you a loan at this time. The decision was made by automatic means; you may ask for a review.
Audition piece for the school play | Ben has a second audition on Wednesday after lessons. He should learn the speech by heart. Parents may wait in the hall.
Jury service | You are summoned to attend for jury service from 7 April. Please reply within seven days. You may ask for it to be deferred once.
Re: nominating Ruth | I'd be glad to second her. She'd be a far better chair than either of the other candidates. Send me the form.
Elections to the council | Statements by the candidates are below. Voting opens on Monday at 9:00 and closes on Friday at noon. Each member has one vote.
Playing next season? | We've two positions to fill at the back and would love you to come to training on Tuesday at 7. No trial, just boots.
Photo shoot | The client chose somebody taller, I'm afraid. There may be something in the catalogue in autumn, I'll shout. Keep the shoes.
Re: band | We're looking for a drummer who can sing. Rehearsals on Thursdays. Come and play with us, no pressure.
Rehearsal schedule | Monday: strings only. Tuesday: tutti at 19.00. Wednesday: free. The conductor asks for punctuality.
Engineer visit tomorrow | Our engineer will come to you tomorrow between 8:00 and 12:00 to fit your new meter. An adult must be at home. To choose another slot, reply.
Boiler service | Your boiler service is booked for the 17th, morning. Kevin will ring when he's on the way.
Vet appointment for Biscuit | Confirmed for Friday at 11.10 with Dr Osei. Nothing to eat after midnight, please. Bring her card.
Haircut | Your appointment with Noor on Saturday at 14:00 is confirmed. Cancel free of charge up to a day before.
Test drive | Thank you for your interest in the new estate. Your test drive is on Saturday at 10:30. Please bring your driving licence.
Tour of the campus | Thanks for registering for the open day on 9 November. Sign in from 9.30 at the gate. Talks for parents start at 11.
Kick-off with the supplier | Invitation: Tuesday 10.00, room 4. We'll go through the scope, the dates and who does what. Please accept or decline.
1:1 | Weekly catch up, moved to 15:30 because of the audit. Topics: holidays, the on-call rota, your training budget.
Design review: checkout | Let's look at the three variants for twenty minutes. Prototype link in the notes. Optional for backend.
Town hall | The chief executive will answer questions on Thursday at 16:00. Submit them beforehand or ask live. Recording follows.
Retro | What went well, what did not, what do we try. Bring one of each. Snacks are on me.
Re: handover | I've written down the passwords that nobody should know and the names of those who do. The keys are in the drawer. Good luck!
Farewell | Friday is my last day after eleven years. It was a privilege. Cake in the kitchen at three; keep in touch.
Onboarding buddy | You've been chosen as the buddy of our new colleague Tomasz, who starts on Monday. Have lunch with him on the first day and show him where the good coffee is.
Training: manual handling | You are booked on the course on 12 May from 9:00 to 12:30. Attendance is mandatory. There is a short test at the end.
Timesheets | Please submit your hours by 12:00 today or payroll cannot pay you on Friday. Managers: approve by 15:00.
Pay slip | Your pay slip for October is ready in the portal. Questions about deductions go to payroll, not to your manager.
Annual leave | Your request for 3 to 14 August has been approved. You have six days left.
Shift swap | Can you take my Saturday late? I'd do your Tuesday and Wednesday. Ask Deb first.
Re: broken fridge on floor 2 | Facilities have been. It's the seal. New one on Thursday. Till then please take your yoghurt home.
Meter reading | Please send us your reading by the 30th. It takes a minute online. Without it we have to estimate.
Phishing test results | 12% of you clicked. That's better than spring. If in doubt, report; nobody was ever told off for it.
Terms of service update | We are changing our terms on 1 February. What is new: clearer words about data, a new section on disputes. By continuing you accept them.
Your verification code | Your code is 440291. It is valid for ten minutes. Do not share it with anybody.
Sign-in from a new device | We noticed a sign-in from Tallinn. If this was you, ignore this message. If not, secure your account.
Storage almost full | You've used 95% of your storage. Buy more or tidy up. New mail may be rejected.
Parcel returned | We could not deliver your parcel because nobody was at home. Pick it up from Monday at the depot or choose a new day.
Refund issued | We've refunded 34.90 to your card. It can take five days to show. Sorry that the lamp was broken.
Price drop | The item on your list is now 12% cheaper. Only three left. Buy before somebody else does.
Win a bicycle | Answer one question and be in with a chance. Closing date 31 May. Winners will be notified by mail.
Season tickets | Renew your seat by Friday and keep last year's price. After that unsold seats go to the waiting list.
Waiting list | You are number 14 on the waiting list for the allotment. At the present rate that is about two years. We will write when one is free.
Quarterly results | Revenue rose 4% and the margin held. The company expects hiring to slow. A call for analysts takes place at 14:00.
Merger talks end | The two groups said on Tuesday that they would not proceed. Shares fell. Neither would say whether another offer was likely.
Minister resigns | The transport minister stepped down last night. The position will be filled within days; three names are mentioned. Analysis inside.
Layoffs at the plant | The plant in Gdynia will close in June with the loss of 300 jobs. Unions want talks. The mayor called it a black day.
Opinion: abolish the interview | Employers learn nothing in half an hour, argues our columnist. Let people work for a week and pay them. Readers disagree below.
Study: who gets hired | Researchers sent 4,000 invented applications to employers. The results will not surprise you. Read the paper.
Re: unit tests for the parser | I added cases for empty input and for nested brackets. Coverage is 91%. The last test is slow, mark it so.
Patch: fix race in worker pool | When the queue is drained while a worker starts, the position counter wraps. This patch takes the lock first. Tested on two machines overnight.
Call for papers | Submissions are invited on all aspects of tidal energy. Abstracts by 15 January, notification on 1 March. Selected authors present in Cork.
Re: kernel panic after resume | It panics on resume, not on suspend. Removing the wireless module first helps. Which firmware do you have?
Anyone used this tape drive? | I have been offered one for next to nothing and wonder whether it works under free software. What are your experiences?
Re: free will (was: coffee) | You assume what you want to prove. If the choice was determined then the regret was too. I still like the coffee.
Off topic: apples | Half of the trees in our street are wild ones. The fruit is sour and makes a splendid jelly. Recipe on request.
Re: Fwd: this is hilarious | My uncle really is like that. He once sent the tax office a poem.
Headlines | Markets: dollar weaker. Sport: a draw in Turin. Science: a beetle that counts. Weather: rain, then less rain.
New on the blog | Yesterday I took the ferry to the islands and wrote about gulls, engines and a man who collects fog horns. Read on.
Tax return | To finish yours I need the interest statements and the receipts for the roof. Could you send them by the end of the month?
Re: lease renewal | The landlord proposes three years with a break in the second. I would ask for a cap on the service charge. Shall I answer?
Closing checklist | Outstanding: signature pages from the guarantor, the legal opinion, the certificate of good standing. Funds move at noon on Thursday.
Master agreement | Please find our comments on the schedule. The threshold should be mutual. Credit has approved the annex. Call me with questions.
Curve shift | Desk heads: the basis curves were marked two cents higher at the close. Positions over the limit must be explained by nine.
Conference call with the regulator | Dial-in for Wednesday at 2 pm Eastern is below. Please mute your line. The staff want our view on transfer capability.
Draft testimony | I've put the testimony on the shared drive. Witnesses prepare on Monday. Watch the numbers on page nine.
Re: trip report | Met the ministry and two banks. They like the project, less so the price. Follow up: a letter of interest in two weeks.
Visitor badge | Your visitor on Tuesday, Mr Araya, is registered. Please collect him at reception. Parking is in the yard.
Associates programme | Super Saturday needs interviewers: please give us one day this month to meet students on campus. Lunch is provided.
Recruiting dinner | We're hosting eight students from the school of business on Thursday and would like two directors at each table. Can you come?
Relocation of the analyst | Please process the move of Miguel to the London desk on 1 March, at the same grade. The contract is with legal.
Headcount | Finance has frozen new headcount until the second quarter. Requests for replacement go through me. Sorry.
Offer letter for Priya | Here's the draft for your signature. Base as agreed, bonus pro rata. Send it to her once the background check is back.
Resume of a friend | A friend's daughter finishes at Rice in May and looks for something in research. Resume attached. Could you pass it on?
Re: resume | Looks strong, I've sent it to two people in the group. No promises, we're hardly hiring.
Summer intern | Our intern presents on Friday at 11. Come and be nice to her, she's done more than some of us.
Performance committee | We meet at the hotel all day on Monday. Bring your rankings. Nobody leaves before the list is done.
Umfrage zur Kantine | Wie schmeckt es Ihnen? Die Umfrage dauert drei Minuten und läuft bis Freitag. Unter allen Teilnehmern verlosen wir zwei Gutscheine.
Re: Wochenende | Ich kann erst Samstag ab zehn, vorher ist Flohmarkt. Soll ich Brot mitbringen? Bis dann!
Ihre Bestellung wurde versandt | Ihr Paket ist unterwegs und trifft voraussichtlich am Donnerstag ein. Die Rechnung finden Sie im Anhang. Vielen Dank für Ihren Einkauf.
Elternabend | Der Elternabend der 4b findet am 12. März um 19.30 Uhr im Musikraum statt. Es geht um die Klassenfahrt. Bitte den Abschnitt zurückgeben.
Zahnarzttermin | Wir erinnern Sie an Ihren Termin am Montag um 8.15 Uhr. Falls Sie verhindert sind, sagen Sie bitte rechtzeitig ab.
Zwischenstand Projekt | Das Angebot des Lieferanten liegt vor, die Position 4 ist noch offen. Bitte bis Mittwoch prüfen. Danach sprechen wir mit dem Einkauf.
Mieterversammlung | Einladung zur Versammlung am Dienstag um 18 Uhr im Hof. Themen: Heizung, Fahrräder, der neue Hausmeister.
Kreditanfrage | Leider können wir Ihnen derzeit keinen Kredit anbieten. Für Rückfragen stehen wir gern zur Verfügung. Mit freundlichen Grüßen, Ihre Bank.
Probe am Donnerstag | Die Probe beginnt erst um 20 Uhr, der Saal ist vorher belegt. Bässe bitte die neuen Noten mitbringen.
Newsletter Stadtwerke | Neue Tarife ab Januar, Tipps zum Heizen und ein Gewinnspiel. Sie möchten keine Post mehr? Hier abmelden.
Neue Stellen für dich | 12 neue Jobs passen zu deiner Suche: Koch, Bäcker, Küchenhilfe. Jetzt bewerben. Suchauftrag ändern oder löschen.
Termin Führerscheinstelle | Ihr Termin zur Vorsprache ist am 5. Juni um 9.40 Uhr, Zimmer 112. Bitte bringen Sie Ausweis und Passbild mit.
Votre commande | Votre colis a été expédié et arrivera jeudi entre 9 h et 13 h. Suivez-le en ligne. Merci de votre confiance.
Réunion de copropriété | La réunion aura lieu le mardi 6 à 18 h 30 dans le hall. À l'ordre du jour : le toit, les vélos, le syndic. Merci de confirmer votre présence.
Rendez-vous chez le dentiste | Nous vous rappelons votre rendez-vous du 4 mars à 9 h 20. En cas d'empêchement, merci de prévenir le cabinet.
Re: dimanche | On arrive vers midi avec la tarte. Papa prend le train de 10 h. Il faut du pain ?
Votre relevé est disponible | Votre relevé du mois de mai est disponible dans votre espace. Ceci est un message automatique, merci de ne pas y répondre.
Offres de la semaine | Jusqu'à 40 % sur les chaussures. Livraison gratuite dès 50 euros. Se désabonner.
Vos alertes emploi | 9 nouvelles offres : boulanger, commis, serveuse. Postulez en un clic. Modifier votre alerte.
Dossier de location | Le propriétaire a retenu un autre dossier. Nous restons à votre disposition pour d'autres visites. Cordialement, l'agence.
Sortie scolaire | Les élèves de CM1 visiteront la ferme vendredi. Prévoir un pique-nique et des bottes. Retour à 16 h.
Compte rendu | Merci à tous pour la réunion d'hier. Vous trouverez le compte rendu ci-joint. Prochaine date : le 14 à 10 h.
Tu pedido ha sido enviado | Tu paquete llegará el miércoles entre las 9 y las 13. Puedes seguirlo aquí. Gracias por comprar con nosotros.
Cita con el médico | Le recordamos su cita del día 4 a las 9.20. Si no puede venir, avise con un día de antelación.
Reunión de vecinos | El martes a las 20.00 en el portal. Se hablará del ascensor y de la puesta al día de las cuotas. Rogamos puntualidad.
Re: el sábado | Yo llevo la tortilla y tú el vino. Quedamos a la una en la plaza, y si llueve en mi casa.
Factura disponible | Ya puede consultar su factura de junio en el área de clientes. No responda a este mensaje.
Nuevas ofertas de empleo | 20 ofertas nuevas para camarera en Sevilla. Inscríbete ya. Darse de baja.
Preséstamo denegado | Lamentamos comunicarle que su solicitud de crédito no ha sido aprobada. Puede solicitar información en su oficina.
A sua encomenda | A encomenda foi enviada e chega na quinta-feira. Obrigado pela preferência. Não responda a este e-mail.
Consulta marcada | Lembramos a sua consulta de dia 4 às 9h20. Se não puder comparecer avise com antecedência.
Reunião de condomínio | Fica convocada a reunião para terça às 20h no salão. Pauta: obras, garagem, eleição do síndico.
Re: domingo | Levo a sobremesa. A tia vem também. Chegamos lá pelo meio-dia, beijos.
Vagas da semana | Confira 15 novas vagas de cozinheiro perto de você. Candidate-se agora. Cancelar inscrição.
Uw bestelling | Uw pakket is onderweg en komt woensdag tussen 9 en 13 uur. Bedankt voor uw aankoop.
Herinnering tandarts | U heeft maandag om 8.15 uur een afspraak. Kunt u niet, bel dan een dag van tevoren.
Re: zaterdag | Ik neem de tent mee, jij de pannen. Om tien uur bij de pont? Groetjes aan je moeder.
Vergadering vereniging | De vergadering is dinsdag om 20.00 uur in de kantine. Op de agenda: contributie, kleding, nieuwe voorzitter.
Nieuwe vacatures voor jou | 11 nieuwe vacatures als kok in Utrecht. Solliciteer direct. Uitschrijven.
Offerte keuken | Hierbij onze offerte. Deze is dertig dagen geldig. Bij akkoord graag een getekend exemplaar retour.
Il tuo ordine | Il pacco arriverà giovedì. Grazie per l'acquisto. Non rispondere a questa mail.
Promemoria visita | Le ricordiamo la visita del 4 marzo alle 9.20. In caso di impedimento la preghiamo di avvisare.
Tid hos tandläkaren | Du har tid måndag kl. 8.15. Om du inte kan komma måste du avboka senast dagen före.
Din pakke er sendt | Pakken kommer onsdag mellem 9 og 13. Tak for dit køb. Svar ikke på denne mail.
"""
