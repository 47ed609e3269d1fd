"""More short messages, one a line: kind, subject, body; see ``test_kinds_corpus``. Invented."""

CORPUS = """
progress_update | Re: Following up on Conservation Officer | Dear Robin, thank you for your e-mail. The interviews finished on Wednesday and the panel is now taking up references for two people, of whom you are one. We should be in a position to write to you by the 24th.
progress_update | Assistant Stage Manager | Hi Robin, sorry I've been rubbish at replying, tech week ate me alive. You're still very much on our minds. The director's back on Sunday and I'll nail him down then.
progress_update | Update on your Helix application | We're moving a bit slower than our careers page promises. Your application is in the second review and we expect to be able to tell you more in the week of 27 April. Thank you for hanging in there.
progress_update | Re: Supply teacher pool | Thanks Robin. Your DBS came back clear. The agency's compliance team has now to check your overseas police certificate, which takes about ten days. No need to do anything.
progress_update | Post of Deputy Registrar | I write to inform candidates that the interviews originally planned for April will be held in the first half of June. Individual dates will be sent out in May. Please accept our apologies for the delay.
progress_update | Halden - how it went | Spoke to Farida at Halden. She thought you were sharp and a bit nervous. She's seeing two others on Thursday. She'll give me feedback on all three on Friday and I'll pass it straight on.
progress_update | Your application has moved forward | Hi Robin, your application for Data Steward has moved from Screening to Manager Review. The hiring manager will look at it in the next few days. We'll keep you posted.
progress_update | Re: Decision? | Hi, decision's been made in principle but the boss wants to tell people himself when he's back on Monday. So sit tight one more weekend.
progress_update | Re: Bakery supervisor | We've had a break-in and the police have the laptop with all the applications on it. Give us till the end of the week to sort ourselves out.
progress_update | Seasonal ranger: are you still available? | We are finalising the summer list. Before we confirm places, please tell us if you are still available from 1 June and still want the post.
progress_update | RE: RE: Payroll administrator | Robin, I know, it's been three weeks. They keep saying "this week". I've told them you have other irons in the fire. I'll ring their FD direct on Tuesday.
progress_update | Re: Any decision | Hello Robin, the short answer is not yet. The longer one: two of us want you and one wants somebody with more Python, so we're going to look at both portfolios again tomorrow.
progress_update | Approval pending | Your hire has been requested in our system and is waiting for approval by the regional office. I can't send you anything official before that, but I expect it to come through by the 30th.
progress_update | Reserve list | You were found appointable, and have been placed on the reserve list for six months. Should a vacancy arise in that time you will be contacted without a further interview.
progress_update | From the search committee | Dear colleague, the committee has read 140 applications and selected twelve for a closer look. Yours is among them. Conversations by video will be arranged after the Easter break.
progress_update | Re: Chef job | mate, still sorting out the lease on the new place. as soon as we have keys you'll hear. don't take that job at the Ivy
progress_update | Your referee | Just to let you know that Ms Patel answered us today, so the reference check is finished. HR will now prepare the next step.
progress_update | Delay in announcing results | Due to technical problems with the marking of section B the results of the knowledge test will not be available before 6 May.
progress_update | Thanks for the chat | It was good to talk yesterday. I'm speaking to a few more people this week and next, and will get back to everybody by the 30th, whichever way it goes.
progress_update | Quick note before the holidays | Nothing will happen here until 4 May as the whole firm shuts. I didn't want you to think that we'd forgotten. We liked what we saw.
rejection | Re: Your visit | Dear Robin, it was a real pleasure to show you round. We have thought about the fit between what you want to do and what we can offer at present, and believe that we'd both be disappointed within a year. So we shall look further.
rejection | Application for Trainee Train Driver | Unfortunately you have not reached the required score in the concentration test. In accordance with the industry's rules you may attempt it only once more, after six months.
rejection | Thank you | Hi Robin, thanks for sticking with us through four rounds. I've just had to make one of the hardest calls of the year. The job went to Sam, whom we know from a project. I'd hire you too if I had two seats.
rejection | Lifeguard auditions | Thanks to everybody who swam on Saturday. The twelve names on the list at the pool are our team for this summer. If your name isn't there, please do come again next year.
rejection | Your application with us | We've looked at your profile with interest. For this particular vacancy we are going to continue the conversation with people who live nearer to Rotterdam.
rejection | Re: Portfolio | We went round and round on it. You're a wonderful illustrator but the book wants something scruffier. I've asked someone else. Please keep sending me things.
rejection | Post of Finance Manager - outcome | The interview panel met after the last interview on Friday. It was their unanimous view that another candidate best met the person specification, and she has been offered the post.
rejection | Result of your application | Dear Applicant, thank you for your interest in the Foundation. More than 900 people applied for 14 places. We are sorry to say that you could not be included in this year's programme.
rejection | Interview feedback | Robin, feedback from Orchard: personable, good answers on budgets, light on people management. For that reason they won't be asking you back. Call me and we'll talk about what's next.
rejection | The position at Kiln Lane | Thanks for your patience. The company has decided to leave the post open for the time being, and so I have to close the file with all candidates. I'm sorry that I haven't better news.
rejection | Re: trainee | We aren't taking on any trainees after all this year, the chamber wouldn't let us. Sorry to have kept you waiting.
rejection | Not moving forward | Hi Robin, the team met this morning. While we enjoyed your demo, we have concerns about depth in distributed systems and will not continue the process.
rejection | Museum of Rural Life | We've had to accept that we can't afford a second curator. The trustees asked me to apologise to the three of you who came to talk to us in good faith.
rejection | Offer rescinded | We refer to our offer dated 30 March. As you did not disclose your previous dismissal the offer is hereby revoked.
rejection | Hi from Dot | Didn't want you to hear it from someone else: I gave the Saturday job to Lottie. She can do Sundays too. You'd have been great.
rejection | Your recent application | After reviewing your application our hiring team felt that there were candidates whose skills were better suited to this job. Don't be discouraged, we post new jobs every week.
rejection | Candidate number 57 | On the basis of your written paper you have not been admitted to the oral part of the competition. The list of those admitted is on our website.
rejection | RE: Physiotherapist band 6 | Hi Robin, I promised to ring but keep missing you. Sadly it's not good news, we had somebody internal who pipped you on respiratory experience. Happy to go through your scores.
availability_requested | First step | Hi Robin, I'm Ollie from Tarn. Before anything else we do a relaxed half hour on Meet, mostly you asking us things. Would tomorrow after lunch or Thursday before noon work?
availability_requested | Invitation to interview: Family Support Worker | I am pleased to say that your application has been successful at shortlisting and that we wish to interview you. Interviews take place on 6 and 7 May. Please ring Julie on 01632 960 320 to arrange a time.
availability_requested | You're through! | Great news, you've passed the game-based tests. Next up is a video call with one of our recruiters. Pick any free slot in the coming ten days.
availability_requested | Re: Apprentice stonemason | Dad likes your drawings. He says come and hold a chisel and then we'll see. When are you off school?
availability_requested | Meeting Dr Sorensen | Dr Sorensen, who leads the lab, is at a conference this week but would very much like to talk to you next week. She can do Monday 9 to 11 or Thursday 14 to 17, Copenhagen time. What suits?
availability_requested | Interview request from the district | The superintendent has asked to see the three finalists in person. Please let my office know whether Tuesday the 28th or Wednesday the 29th is better, mornings only.
availability_requested | Next round - availability | Well done, the team's feedback was glowing. We'd now like to set up the loop: two technical sessions, one with product, one with me. It doesn't have to be all on one day. Send me whatever times you have from the 22nd on.
availability_requested | Can we call you? | Hello, we are interested in your application for the night shift. Please send us a telephone number and say when you can be reached best.
availability_requested | Taster day | We ask everyone to spend a morning in the nursery before we decide. Any day except Wednesday. Let me know which you'd like, and whether you've had chickenpox.
availability_requested | Time proposal | My apologies, my diary was wrong. Instead of Tuesday could you manage Monday at 5 or Wednesday at 8?
availability_requested | Call with our founder | Jess, who started the company, likes to speak to everyone we hire. She's hard to pin down: this Friday at 7 am, or the Friday after at 6 pm? Sorry about the hours.
availability_requested | Re: CV | Nice CV. I'm at the yard most evenings. Drop by and have a look at the boats. Which evening will you come?
interview_confirmed | Re: First step | Cool, Thursday at 11 it is. Link's in the invite. No prep, bring questions.
interview_confirmed | Invitation to interview - Caretaker | We should be glad if you would attend for interview on Wednesday 29 April at 4.15 pm at the school. You will be shown round by the site team and then meet the head and the chair of governors. Kindly bring proof of identity and your certificates.
interview_confirmed | Your slot | You've picked Tue 21 Apr, 17:20. You'll be talking to Amara from our talent team. It's a phone call, she'll ring you.
interview_confirmed | Interview at Bexley Court Care Home | Hi Robin, lovely to talk. So that's Monday 20th at 2 with me and Jackie, the deputy. Ring the bell, mind the cat. You'll need your passport and two proofs of address.
interview_confirmed | Final details for your onsite | Your host on the day is Marek. Security needs your ID at Gate 3. You start at 9:40 with Yuki (Staff Engineer), then Paulo and Grace at 11, and finish with Ingrid, our CTO, at 1 pm.
interview_confirmed | See you at the farm | We're looking forward to your visit on Saturday. Ten-ish is fine. Boots and waterproofs, we'll feed you. Our neighbour Ewan, who lends us the tractor, will be there too and is a fair judge of people.
interview_confirmed | Reminder: Interview in 2 days | Position: Customer Adviser. Date: 16 April 2026. Time: 12:30. Type: Face to face. Interviewer: Sandra Moreno. Please confirm or cancel in the app.
interview_confirmed | RE: Interview Wednesday | Lovely, thanks for confirming. Dr Lal and I will see you in the seminar room at 3.
interview_confirmed | Oral board notice | You are directed to appear before the oral board on May 7, 2026 at 10:20 a.m., Personnel Office, Room 204. The board consists of three members. Failure to appear will end your candidacy.
interview_confirmed | Meet the partners | The last piece is a lunch with the two partners on Tuesday 28 April, 12.30, at Luigi's on Fleet Lane. They'll decide straight afterwards.
interview_confirmed | Telephone interview | I confirm that I will telephone you on Thursday 23 April at 6 pm. As agreed it will be in English and French.
interview_confirmed | Salary talk | Hi Robin, as you asked, I've kept Friday at 9 for a call about the package. Tim from finance will dial in to explain the shares.
interview_confirmed | Invite: Culture chat | Culture chat with Robin. Thursday, 23 April, 13:30 - 14:15. Microsoft Teams. Organiser: People Ops. Attendees: Hugo Brand, Leyla Demir.
interview_rescheduled | Interview: new start time | Please note that the fire brigade needs the hall until noon. All interviews on the 24th move back by two hours; yours is at 1.30 pm now.
interview_rescheduled | Re: Friday | Hi Robin, baby's come early! Mark will take over and he'd rather do Monday, so you're down for Monday 20th at 10. Same link.
interview_rescheduled | Your booking has changed | Interviewer Sandra Moreno has changed the time of your interview. Before: 16 April, 12:30. After: 16 April, 15:00.
interview_rescheduled | So sorry | I mixed up the weeks. We're in Lisbon on the 21st. It has to be the 28th, at the same time. Forgive me?
interview_rescheduled | RE: Interview | That's quite all right, exams come first. You can have Mr Bello's slot on Thursday at 9.15 and he'll take yours.
interview_rescheduled | Change of date - oral examination | The oral examination announced for 5 May will be held on 12 May at the same hour and place.
interview_rescheduled | tmrw | robin can we make it 6 rather than 4 tomorrow, delivery's late. ill take that as a yes unless u shout
interview_rescheduled | Updated: Panel interview (Robin Aske) | The panel interview has a new time: Wednesday 22 April 2026, 09:00 to 10:00. Reason: availability of panel members.
interview_cancelled | Today's call | Hi Robin, I've got a migraine and can't see the screen. I'm so sorry. I'll send you new suggestions when I'm upright.
interview_cancelled | Recruitment day 25 April | The recruitment day will not take place owing to industrial action. Everyone who was booked will be offered a place on a later one.
interview_cancelled | Re: Monday | The hotel's been sold and the new owners have told us to stop everything. So no interview on Monday I'm afraid. If I hear more I'll be in touch.
interview_cancelled | Interview no longer going ahead | This is to let you know that your interview on 20 April is no longer going ahead, as the budget holder has withdrawn the request for the time being.
interview_cancelled | Meeting on Thursday | I'm afraid Thursday has to go: our auditors have moved in. Would you be so kind as to give me two or three dates after the 27th?
interview_cancelled | Declined: Interview with Robin Aske | Leyla Demir has declined this meeting. Sorry, called away to a client. Will propose another day.
offer | You're our person | Robin, it's you! Everybody who met you said the same thing. 3,150 a month to start, 28 hours, and Wednesdays at home. I'll put it in writing tomorrow. Can you let me know by the weekend?
offer | Formal offer: Assistant Vet | Further to our conversation I'm delighted to confirm our offer of the position of Assistant Veterinary Surgeon at 41,000 plus car and CPD allowance. Two copies of the contract are enclosed.
offer | Job offer from Tidewell Freight | Congratulations! Tidewell Freight has extended you a job offer. View your offer. It expires on 22 April 2026.
offer | Teaching post from September | The interview panel was unanimous and I'm very pleased to offer you the post of teacher of physics on the main scale, point 4. I need your verbal acceptance by noon tomorrow.
offer | Offer from Halden | They've done it: 55k, bonus to 10%, 27 days. It's in writing from their HR, see attached. They'd like a yes or no by Thursday night. Call me.
offer | Employment terms | Please review the employment terms for Robin Aske. Title: Machinist II. Rate: $29.10 per hour. Shift: second. Start: May 4. Sign to accept.
offer | Coming aboard? | The skipper says you'll do. 1,100 a week all found, join at Falmouth on the 2nd. Bring your own oilskins. Yes or no by tomorrow's tide.
offer | Fellowship award | I have the honour to inform you that you have been elected to the Junior Research Fellowship. The stipend is 28,400 with rooms in college. Please write to accept by 1 May.
information_requested | Before your interview can be arranged | Please send us a copy of the front and back of your residence permit. As soon as we've seen it we'll get in touch about dates.
information_requested | Sponsorship | Thanks for applying to Tarn. Our form doesn't ask it, so I have to: would you need a work permit for Norway, now or later?
information_requested | Additional questions from the manager | Hi Robin, the manager has three: Have you used Kronos? Could you do every third weekend? Why are you leaving your present job? Two lines each are plenty.
information_requested | Transcript not legible | The transcript that you uploaded cannot be read. Please supply a clearer copy by 20 April.
information_requested | Reference details | We've tried the number you gave for Mr Lim twice and it isn't in use. Have you another, or an e-mail address?
information_requested | Agency registration | To put you on our books I need: proof of address, P45, two work references, bank card (not the number!), and your preferred areas.
information_requested | Residence | One thing before I pass this on: the advert says within an hour of the station. Your CV has you in Wales. Are you planning to move?
information_requested | Your doctoral certificate | The personnel department needs a certified copy of your doctoral certificate and, if it is foreign, the statement of recognition.
application_received | Re: job | Got yours, thanks. Closing date's Friday. I'll look at the lot over the weekend with a bottle of wine.
application_received | Application acknowledgement: PCSO | We're pleased to confirm that your application to become a PCSO has been received. Because of the number of applications, the paper sift will take around eight weeks.
application_received | Thanks for applying! | Woohoo, your application for Junior Animator is safely with us! If you're a match we'll be in touch within two weeks. If not, we'll tell you that too.
application_received | Confirmation | This automatically generated message confirms that your documents for call 2026-17 were uploaded on 14 April at 08:52. You can replace them until the deadline.
application_received | Re: Letter | Dear Robin, your letter of the 9th has reached me and I have passed it to our staff manager, who answers all applications personally.
assessment_requested | Your task | Hi Robin, liked your letter. Now show me: pick any of our labels and rewrite it in 40 words. I'd like to see it by Tuesday, in the body of an email please.
assessment_requested | Invitation to complete: McKinlay Logical Reasoning | You've been invited by Orbit Rail to complete a logical reasoning assessment. 24 questions in 30 minutes. Valid for 96 hours.
assessment_requested | Coding exercise | As the first stage we ask you to implement a tiny key-value store. The spec is in the README. We'd rather see two clean hours than a lost weekend. Send a link to your repo when you're done, ideally within a week.
assessment_requested | Design brief | Hello Robin, the brief for the poster is attached. One sheet, two colours, PDF by the 22nd. Everyone who takes part gets 100 pounds.
assessment_requested | On-demand interview expires soon | You still have 1 day to record your on-demand interview for Guest Services. It takes about 15 minutes and you can do it on your phone.
acknowledgement | Re: Thank you for today | Thank *you*, Robin, it was a delight. Safe trip home!
acknowledgement | Re: Change of address | Thanks, I've updated it in the file.
acknowledgement | Re: I'll be there | Great stuff. See you Monday.
acknowledgement | Re: Decision | Oh Robin, we're so sorry! But it sounds like the right thing for you, and the coffee machine will miss you. Stay in touch.
acknowledgement | Re: form C | That's it, thank you. All complete now.
acknowledgement | Re: acceptance | Marvellous! I've told the team and there was a small cheer.
recruiter_outreach | Bilingual and in Lyon? | Hi Robin, I noticed that you speak Dutch and live near Lyon. A client of ours is setting up a Benelux desk there. Would you be interested to hear what they pay?
recruiter_outreach | Your workshop | Good afternoon, I bought one of your chairs last year. We're a school for furniture makers and our tutor is going on leave. It's two days a week for a year. Could that be something for you?
recruiter_outreach | Opportunity: Cyber Lead | Robin, I'm hiring a Cyber Lead for a household-name retailer. On paper you're a strong match. Salary to 95k. Let me know if you want the spec.
recruiter_outreach | From Beth | We sat next to each other on the Porto flight! I mentioned that we badly need somebody for our audits. My boss says to ask you. Shall I ask you?
unrelated | Your candidates | Please find attached four CVs for the receptionist post in your practice. All can start at once. Shall I arrange interviews for Tuesday?
unrelated | Interview on the radio | Dear Robin, we'd like you on Saturday's show to talk about hedgehogs, live at 9.20 by telephone. The presenter will ring you at 9.10.
unrelated | Application update: Allotment | Your application for an allotment has moved up to number 14 on the waiting list.
unrelated | Delivery moved | We've had to move your delivery from Tuesday to Thursday between 8 and 12. Sorry for the inconvenience.
unrelated | Choir auditions | You've got through! Rehearsals start on 28 April at 19:30. Please accept your place by Friday.
unrelated | My interview | Dear Ms Aske, thank you for seeing me on Monday about the cleaner's job. I could start next week. Please call me.
unrelated | Team offsite | Looking forward to the offsite on 6 May. Agenda: 9:30 welcome, 10:00 strategy with Priya, 12:00 lunch, 14:00 workshop. Bring walking shoes.
unrelated | Decision on your appeal | The panel considered your appeal against the parking fine on 9 April and has decided not to uphold it.
unrelated | University place | We are delighted to offer you a conditional place on BSc Ecology. Please reply by 5 May.
unrelated | Referee request | I'm applying for a chair at Leiden and the committee wants three letters. Might I give your name? They'd write to you in May.
"""
