"""Short messages, one a line: kind, subject, body; ``//`` stands for a new paragraph. Invented.

What kinds are learnt from (``learning/mail.py``), and a test of reach.
"""

CORPUS = """
rejection | Re: Marine biologist post | Robin, I have to be straight with you: we have settled on a colleague from the Plymouth lab. // The vote was 4 to 3. I was one of the three.
rejection | Your application: Trainee Solicitor | Thank you for attending our assessment day. // The partners were impressed by you, but with only two training contracts this year they have had to make hard choices and yours is not among the names going forward.
rejection | Signal box keeper | Dear Robin // I'm writing with the outcome. The trustees have appointed a local man who has volunteered on the line for years. They ask me to thank you warmly.
rejection | Re: Re: nanny | Hi Robin, sorry for the slow reply. My sister has offered to look after the twins so we won't be needing anyone after all. You were lovely with them.
rejection | Update from Pellworth | Hi Robin, // We've wrapped up our search for a Growth Lead and have signed somebody. We know it isn't what you wanted to hear. You made it further than almost anybody, and that's worth something.
rejection | Application 22817 | Following review, your application does not meet the essential criterion "current Class 2 licence". It will therefore not be taken to the next stage.
rejection | Library assistant (job share) | Dear Ms Aske // Nine people were interviewed on Monday for one half-post. I am sorry to say that you were not the successful candidate. You scored 41 of 60.
rejection | after your trial | Hey Robin, thanks for the shift on Friday. Honestly the pace was a bit much for where you're at right now, so it's a no for the line. Come back in a year, I mean that.
rejection | Customer Success Manager at Tarn | Hi Robin, thanks for your patience while we got our ducks in a row. We're going to pass this time. The bar was high and two others had run renewals at this scale already.
rejection | Notice regarding vacancy 4410 | Please be advised that recruitment to vacancy 4410 (Dock Officer) has been discontinued owing to reorganisation. All applications are hereby closed. The vacancy will not be re-advertised.
rejection | Re: Garden designer | Dear Robin, I've thought it over on a long walk. I need someone with a van and their own crew, and you're not there yet. I'm sorry, because your drawings are a delight.
rejection | Horizon Graduate Scheme | We've now marked the online assessments. Unfortunately your result did not place you in the top 15 percent from whom we invite to the next stage, so your journey with us ends here for this year.
rejection | FW: Aske - FP&A Analyst | Robin, please see below from the hiring manager. Not for them, sorry. Chin up, plenty more where that came from. // "Nice person, solid Excel. We'll go for the two from the Big Four though."
rejection | Thank you from Castor Games | Hello Robin, we loved the little dragon. In the end though we've decided to hire a technical artist first and hold the animator role back until next year, so I can't take this any further now.
rejection | Teaching position | Dear Robin, the board of education met last evening and approved another candidate for the Grade 5 position. We wish to thank you for your interest in our district.
rejection | Position closed | Hi, this role is now closed and we're no longer accepting or reviewing candidates. Thanks for your interest in Blume.
rejection | Re: bosun | No berth for you this time Robin. Skipper's taking his old bosun back. Fair winds.
rejection | Your candidacy for the Chair in Roman Law | The appointments committee has submitted its list of three to the ministry. I regret to inform you that you were not placed on the list.
rejection | Our decision | Dear Robin, after two rounds and a lot of back and forth my co-founder and I have decided that we're not going to bring on a head of sales just yet. It's about us, not you. Thank you for everything you put in.
rejection | Candidate update: Ward Clerk | Unfortunately on this occasion the Trust is unable to progress you to interview. We had 214 applicants for one post.
rejection | Withdrawal of offer | Dear Robin // With regret we have to inform you that, because our grant was terminated last week, we cannot honour the offer that we made to you. Please regard our letter of 1 April as void.
rejection | Re: Museum shop | Dear Robin, we've filled all our summer hours from last year's team, so there's nothing for you this year I'm afraid. Do ask again in October for Christmas.
rejection | RE: Forklift night shift | agency says client not happy with your reference so they wont be going ahead. sorry. i will put you forward for the cold store instead if you like
offer | It's a yes | Robin, the whole shop is grinning. You'd be our third framer, Tuesday to Saturday, 26k to start with and a review at Christmas. What do you say?
offer | Appointment as Research Fellow | Dear Dr Aske // I write to offer you appointment as Research Fellow (Grade 7, spinal point 31) in the School of Chemistry for 24 months from 1 July 2026. A contract will follow from Human Resources.
offer | Welcome to Pellworth! | Hi Robin, we're super excited to extend you an offer for Product Analyst! Base 88,000, 10% bonus, 0.04% options. Full letter in the link. Have a read and let's hop on a call if anything's unclear.
offer | the cottage and the job | Dear Robin, we should like you to be our gardener. The cottage comes with it and we pay 1,900 a month. Shall we say from the first of May?
offer | Verbal offer follow-up | As discussed on the phone this afternoon, the panel would like to appoint you as Deputy Manager at Fernlea House on 34,500. Please confirm in writing that you accept, subject to references and an enhanced DBS.
offer | Fwd: Aske | They want you! 52k plus car, start 1 June, 30 days to decide whether to go hybrid. I told you it went well. Ring me, but I think we can push them to 54.
offer | Offer: Junior Pilot, Cessna fleet | Congratulations Robin. You have been successful at all stages and we're pleased to make you a conditional offer of employment as First Officer. Your type rating begins on 8 June.
offer | your rota | Hiya, manager said yes! Can you do Thurs Fri Sat starting this week? 11.90 an hour. Bring your NI number x
offer | Letter of intent | Dear Robin, subject to board ratification which is a formality, please accept this as our written offer for the position of Financial Controller at a salary of SGD 9,800 a month with 18 days' leave.
offer | Let's do this | Robin, we don't do letters here, so: come and be our engineer number five. 70k, 1%, laptop of your choice, Fridays are for whatever you want. Start when you can. In?
offer | Contract for signature | Please find enclosed in duplicate your contract of employment as Dental Nurse. One copy should be returned to us signed by 2 May.
offer | Revised terms | Hi Robin, I went back to the owners. They can stretch to 46,500 and pay for the course, but not the car. That's the best I can do. I hope you'll join us.
offer | Apprenticeship place | Dear Robin // I'm delighted to tell you that you have a place with us. Your apprenticeship in stonemasonry starts on 3 August at £6.80 an hour, rising each year. Please sign the learning agreement attached.
offer | Season 26 | Bonjour Robin, you got the job, ski school starts 5 December, 1,450 net per month with lodging and pass. Send me your size for the jacket and a yes by Sunday.
offer | Provisional job offer, Probation Service | We are pleased to make you a provisional offer of the post of Probation Officer at Band D. This is not yet a formal offer and you should not hand in notice until checks are complete.
offer | Good news from the governors | The governing body met last night and I have the great pleasure of offering you the headship from September. I will ring tomorrow about salary. Until you have told your present school, we shall keep it to ourselves.
offer | Consulting agreement | Hi Robin, as agreed: day rate 550, six months from 4 May, two days on site. Agreement attached, please countersign and send back.
offer | Your place in the orchestra | Dear Robin, following your trial the section has voted to offer you the second flute chair. The contract is for the 2026/27 season. Please let me have your answer within ten days.
progress_update | Bear with us | Hi Robin, quick one to say that nothing's wrong, our COO has simply been stuck in Jakarta for two weeks. We pick the hiring conversation up on Monday and I'll write by Wednesday.
progress_update | Re: Any news? | Thanks for asking Robin. The manager's narrowed it down to you and one other and wants to sleep on it. I'd expect a call on Thursday or Friday.
progress_update | Recruitment to post 0092 | Shortlisting for this post has been delayed as a member of the panel is unwell. We anticipate that candidates will be informed of the outcome of shortlisting by 8 May.
progress_update | Re: Studio assistant | I've not forgotten you! Show opens on the 24th and until then I can't think about anything else. After that we'll talk properly. You're top of my pile.
progress_update | Application status: In process | Your application for Flight Dispatcher has moved to "Hiring team review". You will be contacted if the team would like to proceed.
progress_update | Your CV | Hi Robin, I sent your profile to Halden this morning with a glowing note. They usually take three or four days to come back to me. I'll shout as soon as they do.
progress_update | Paramedic recruitment - cohort 7 | You have passed all stages and are now in our recruitment pool. Places on cohort 7 are allocated in June according to score. We will contact you once we know whether there is one for you.
progress_update | Re: RE: Policy Adviser | Dear Robin, the minister's office has yet to confirm the budget line. Nobody has been turned down and nobody appointed. I hope for clarity by mid-May and will let you know.
progress_update | Still with us? | Hello Robin, it's been quiet from our side since February. The post is being advertised again next month, but you wouldn't need to reapply. May we assume that you'd still like to be considered?
progress_update | Second choice, honestly | Robin, I'll be honest. The job has been offered to somebody with more rigging hours. She's got till Friday. If she says no, you're next, and I'd be happy either way. Hang tight?
progress_update | Chef de partie | Running behind, two out with covid. Will get to the decision after the bank holiday. Thanks for being patient chef.
progress_update | Offer paperwork | Just to keep you in the loop: your offer has gone to head office for sign-off. It usually takes five working days. Please don't resign until you have it in writing from us.
progress_update | RE: Assistant curator | The committee was split and has asked for an extra week, during which the director will read all four essays again. I'm sorry about the wait.
progress_update | Where we've got to | Hi all candidates, a note on timing. First interviews ran over and will now finish on 24 April. Those going through to the second round will hear by the 28th, and everybody else the day after.
progress_update | Background screening in progress | Your background screening was started on 10 April and remains in progress. No action is required from you. Average time to complete: 8 days.
progress_update | Re: Crew chief | Talked to the boss. He likes you. He also likes the other guy. Says he'll make up his mind when he's back from the coast, Tuesday maybe.
progress_update | Referees | Dear Robin, we have heard from Professor Lim but not yet from Dr Osei, and will write to him again. Once both letters are in, the file goes to the committee.
progress_update | Traineeship 2026 | Because of the strike at the testing centre results will come out two weeks late, on 4 May. We apologise for any inconvenience.
progress_update | Post on hold | Hi Robin, I wanted you to hear it from me. All vacancies have been frozen until the new financial year. Yours will be looked at again in July and you needn't do anything before then.
progress_update | Long-listing complete | You have been placed on the long list for the post of Director of Collections. Long-listed candidates will be contacted again once the trustees have met on 11 May.
progress_update | hiya | no word from the client yet, chased twice. will try again after lunch. don't panic
application_received | Got it | Hi Robin, your application just dropped into my inbox, thanks. There are about forty in there already so give me a fortnight.
application_received | Application submitted | You've successfully applied to Warehouse Associate (Nights) at Parcelio. What's next? Our team reviews applications within 5 business days. Track your application in the app.
application_received | Acknowledgement | Dear Applicant, receipt is acknowledged of your application for the post of Lighthouse Attendant. The closing date is 30 April. Interviews, if you are shortlisted, will be held in the week of 18 May.
application_received | Re: enquiry about work | Thanks for your letter and CV Robin. We've no vacancy this minute but I've read it with interest and will be in touch if the order book picks up.
application_received | We've received your profile | Thank you for joining the selection process for Cabin Crew. Your profile and photographs have been stored. If you meet the criteria you'll get a link to the next step within three weeks.
application_received | Lecturer in Fine Art | This is an automatic message to confirm that we hold your application and supporting statement. Referees will only be approached for those called to interview. Please do not reply.
application_received | Thanks from the crew | Thanks for wanting to sail with us! We've got your form and your video. We choose the crew on 1 May and everyone gets an answer, yes or no.
application_received | Your application to Merrin & Co | We appreciate your interest in Merrin & Co. Your submission for Audit Associate has been logged with reference MC-5518. Should your experience be a fit, a recruiter will reach out.
application_received | bakery job | cheers for the CV, dropped it on Tony's desk. he'll have a look when he's back off holiday
application_received | Confirmation - Police Staff Vacancy | Your application was received at 23:12 on 13 April. You will not receive any further communication until shortlisting has been completed. This mailbox is unmonitored.
application_received | Volunteer to staff: Outreach Worker | Dear Robin, thank you for putting in for the paid post. All three forms reached us before the deadline. I'm on the panel, so I can't say more, but good luck!
application_received | Thank you for your interest in Osprey Air | We have received your online application for Avionics Technician and it is being matched against our requirements. If there's a suitable opening, you will be contacted by our Talent team.
application_received | Receipt | Dear Sir or Madam, We thank you for your candidature for the vacancy of Translator (English) and inform you that it has been registered. The procedure lasts about four months.
information_requested | One missing page | Hello Robin, page 3 of your degree certificate didn't scan. Could you send it again so that I can complete your file?
information_requested | Couple of questions | Hi Robin, before I show your CV to the team: are you OK with two weekends a month, and what would you want to earn?
information_requested | Referees please | Please supply contact details for two referees, one of whom must be your current line manager, by return. We take up references before interview.
information_requested | Visa | Hey Robin, quick check as our lawyers insist: do you hold a US passport or green card, or would you need us to sponsor an H-1B?
information_requested | Re: Application - Tree surgeon | Ta for applying. Have you got your CS38 and CS39 tickets, and are you insured to drive a 7.5 tonne? Photos of both sides please.
information_requested | Conflict of interest form | Dear Dr Aske, all candidates for the board are asked to complete the enclosed declaration of interests. We need it before your papers can go to the nominations committee.
information_requested | Action needed: right to work check | To move your application along please upload one of the documents listed (passport, share code, birth certificate with NI number) to your candidate profile.
information_requested | Portfolio link is broken | Hi! Really keen to see your work but the link in your application goes nowhere. Can you resend it, or a PDF?
information_requested | Notice and salary | Morning Robin, client has asked me for your notice period and bottom line salary. Two minutes to reply and I can get you in front of them.
information_requested | Statement of purpose | Your application for the residency post lacks a cover letter, which is mandatory. Kindly forward it at your earliest convenience failing which the application cannot be processed.
information_requested | Questions from the committee | Dear Robin, two members of the committee would like to know how much of the 2023 dataset you collected yourself, and when the paper will be out. A paragraph will do.
information_requested | Uniform trades: tickets | Need copy of your CSCS card and a start date off you before I can send you to site. Whatsapp is fine
information_requested | Pre-employment questionnaire | Please complete the attached health questionnaire and return it to Occupational Health. It is a standard part of our selection for operational roles.
information_requested | Language certificate | We noticed that your C1 certificate is from 2019. Our university requires one not older than five years. Could you let us have a newer one, or tell us if you plan to take the exam?
information_requested | Years in the CV | Hi Robin, what were you doing between May 2021 and March 2022? No judgment, the insurers ask.
assessment_requested | A small puzzle | Robin, before we meet I like to see how people write. Tell me in 300 words why our bus timetable is impossible to read, and send it to me by Monday. Have fun with it.
assessment_requested | Invitation: Situational Judgement Test | You're invited to sit the Situational Judgement Test for Fast Stream 2026. It is untimed, takes most people 40 minutes, and must be finished by 23:59 on 21 April.
assessment_requested | Next step: code review exercise | Hi Robin, the next stage is asynchronous. You'll find a pull request in the repo we've just invited you to. Review it as you would a colleague's. We expect an hour; take whichever hour you want this week.
assessment_requested | Record your answers | Hello Robin, you have been chosen for a pre-recorded interview for Ticket Office Clerk. You'll be shown four questions, with 60 seconds to think and 90 to reply. The link dies on Friday at noon.
assessment_requested | recipe | Hi Robin, chef wants a three-course menu for spring using what's in the attached delivery note, costed, under 9 quid a head. Email it by Weds. Then we'll decide who to have in.
assessment_requested | Numeracy and data entry tests | As part of our sifting all applicants have to take two short tests online. Log in with the code below. You may use a calculator. You have only one attempt.
assessment_requested | Modelling case | Attached: a one-page memo and a spreadsheet with three years of accounts. Build us a simple DCF, write your conclusion in an email, back to me within 24 hours of opening please.
assessment_requested | Voice sample | Hi Robin, could you read the attached paragraph aloud, in your own accent, and send us the mp3? We'd like it before the weekend so the producer can listen on the plane.
assessment_requested | Your TestGorilla assessment for Bluefin | Bluefin has invited you to complete an assessment for Support Agent. 4 tests, 38 minutes. Make sure you won't be disturbed. Start now.
assessment_requested | Lesson plan | Dear Robin, please plan one lesson (Year 8, fractions, 50 minutes) and submit it by e-mail not later than Thursday. The panel will choose whom to observe on the basis of the plans.
assessment_requested | homework :) | Thanks for yesterday's chat! Promised homework: pick one of our three worst support tickets (attached), write the answer you'd send, and tell us what you would change in the product. Max one page. Thursday?
assessment_requested | Personality questionnaire | To help us prepare, please fill in the Hogan questionnaire at the link. There are no right answers. Please complete it by Tuesday evening.
assessment_requested | Translation trial | We send every freelancer and every applicant the same 250 words. Here they are. Please return your version and a note on how long it took.
assessment_requested | Reminder: your assessment is waiting | Hi Robin, you haven't finished your skills assessment for Claims Adviser yet. You have two days left. Pick up where you left off.
availability_requested | chat? | Hi Robin, your note about tidal energy made my week. Got 20 mins on Thurs or Fri to talk about what we're building and whether you'd fit?
availability_requested | Interview for Museum Registrar | Dear Robin, we should like to interview you. We could offer 28 April at 10.00 or 14.00, or 30 April at 11.30. Please tell me which you'd rather.
availability_requested | You've been shortlisted | Congratulations! You've been shortlisted for Pharmacy Technician. Log in to book an interview slot of your choice by 18 April. Slots go quickly.
availability_requested | Next conversation | Hi Robin, Mei and Jonas came away impressed. Next would be 45 minutes with our VP Engineering. How's your week of the 20th? Any mornings PST work for her.
availability_requested | come and see us | Dear Robin, why not come up for the day and see the farm before lambing's over? Tell me a day that suits, any but Sunday, and I'll meet your train.
availability_requested | Re: Application for cellist | We hear auditions on the 11th, 12th and 13th of May. Kindly indicate your preference of day and whether you need an accompanist.
availability_requested | Phone call | Robin, can you talk tomorrow? Need about 15 min to run through your experience. Morning before 10 or after 4.
availability_requested | Second interview | The practice would like to have you back, this time to meet the nurses. Would next Wednesday lunchtime be any good? If not, suggest something.
availability_requested | Availability for panel interview | Please let us know by 17 April which of the following dates you are unable to attend: 27, 28, 29 April. We shall then issue you with a time.
availability_requested | hi from Nuno | Hi Robin, I look after hiring at Tarn. Keen to set up an intro. Here's my calendar, grab whatever's free: https://cal.example/nuno
availability_requested | Assessment Centre | Well done on passing the tests! The last stage is a day at our assessment centre in Leeds. Please choose 6, 13 or 20 May through the booking page before Friday.
availability_requested | RE: Night porter | Hotel manager is only in evenings. could you pop by one evening this week after 7? let me know which
availability_requested | Meeting the trustees | Robin, the trustees would love to meet you over supper. They're scattered, so it's awkward: would the 5th, the 9th or the 16th of May be possible for you?
availability_requested | Site visit | We'd like to walk the site with you before going any further. I'm there Tues and Thurs next week. Which is better for you, and do you have boots?
availability_requested | New time proposed: Interview with Robin | Could we do an hour later?
availability_requested | Call about an offer | Hello Robin, the committee met this morning and I have something nice to tell you. When can I reach you by phone this afternoon?
availability_requested | Your interview: action needed | Your interviewer has proposed three times. Select the one that works for you. This request expires in 72 hours.
interview_confirmed | Your call with Selby & Moor - Data Analyst | Dear Robin, // Thank you for applying for the Data Analyst position at Selby & Moor. I would like to confirm our introductory call on Tuesday, 21 April at 10:00 (BST). I'll ring you on the number in your CV and we will need about half an hour. // I'd like to hear about your work on planning, and to tell you about the team.
interview_confirmed | Intro call confirmed | Hi Robin, thanks again for applying. This is to confirm our first chat on Monday 20 April at 3pm. I will call your mobile; please set aside thirty minutes. I look forward to hearing about your experience and telling you more about us.
interview_confirmed | Phone interview - Scheduling Officer | Dear Robin, thank you for your application for the Scheduling Officer role. As agreed on the phone, I confirm your telephone interview on 22 April 2026 at 09:30 with Hanne Vos. She will call you.
progress_update | Re: Your call with Selby & Moor | Dear Robin, // Thank you for your time yesterday. We are seeing a few more candidates this week, and I will get back to you about next steps by Tuesday, 28 April.
progress_update | Re: our conversation | Hi Robin, thanks for talking with me this morning. We have two more people to meet and I'll come back to you on the next step by the end of next week.
interview_confirmed | Tuesday | Hi Robin, Tuesday at 11 at the clinic then. Use the blue door, reception's being painted. You'll see me and, if she's out of theatre, Mr Okafor.
interview_confirmed | Interview details: Assistant Archivist | Further to our telephone conversation I confirm your interview on 30 April at 2.40pm in the Reading Room. Please be ready to comment on two documents that we'll put before you.
interview_confirmed | Your interview is booked! | Nice one, you're booked: Mon 20 Apr, 16:00 to 16:45, video. Interviewer: Dana Petrov. Add to calendar. Reschedule.
interview_confirmed | Looking forward to Friday | Hi Robin, just checking that you've everything you need for Friday 10am. Train to Haddiscoe, then it's a ten-minute walk along the dyke. We'll have cake.
interview_confirmed | Onsite agenda | Here's your day on 23 April. 9:30 arrive, 9:45 architecture with Bo, 10:45 coding with Lin and Ade, 12:00 lunch, 13:00 values with Carla, 14:00 done.
interview_confirmed | Audition | Your audition is on 12 May at 3.20 pm in the Small Hall. Bring two contrasting pieces. The panel sits behind a screen.
interview_confirmed | Re: Chat? | Perfect, Thursday 4pm works on my end too. I'll call you. Talk soon!
interview_confirmed | Invitation: Robin Aske / Halden - hiring manager chat | Wed 22 Apr 2026 09:00 - 09:30 (BST). Joining info: Google Meet. Guests: Farida Noor, Robin Aske.
interview_confirmed | Reminder | This is a reminder that you're due to meet Sgt Hollis tomorrow, 15 April, 0900 hours at the training centre for your selection interview. Bring photo identification and sports kit.
interview_confirmed | trial | sat 8am then, come to the back gate and ask for Deano. steel toes. its paid. see ya
interview_confirmed | Final interview | I'm pleased to invite you to meet our Managing Partner, Sir Colin Bray, on Monday 27 April at 17:30 at our offices. This is the concluding stage of the process and will take half an hour.
interview_confirmed | Call with Sona | Sona will ring you on Monday at 9:30 IST to go through your background. Please keep your notice period and current CTC handy.
interview_confirmed | Interview schedule - PhD programme coordinator post | You are scheduled at 10:40. Each candidate has 25 minutes. The Zoom link opens five minutes before. Please do not enter early.
interview_confirmed | So glad you can come | Dear Robin, splendid. The 24th at three it is. Come to the vestry. It'll be the rector, the treasurer and me, and we don't bite.
interview_confirmed | Accepted: Interview Thursday | Farida Noor has accepted your invitation.
interview_confirmed | Offer call | Hi Robin, as agreed I'll phone at 12:15 today and Katya from HR will be on the line as well so that we can go through the offer with you.
interview_confirmed | Group interview confirmation | You are confirmed for our group interview at the Liverpool store on 21 April at 18:00. Wear something comfortable in black. It lasts two hours.
interview_rescheduled | Re: tomorrow | So sorry Robin, school has just rung and I have to collect my son. Same time Thursday? I've moved the invite, shout if it's no good.
interview_rescheduled | Change to your interview time | Due to a clash your interview on 28 April will now start at 15:10 and not at 14:20. The venue is unchanged.
interview_rescheduled | Rescheduled: Interview - Security Officer | Your interview has been moved by the recruiter. Was: 16 April 13:00. Now: 17 April 09:30.
interview_rescheduled | Re: Interview | Thanks for letting me know about the ferry. We can see you at 4 instead of 1, it's no bother at all.
interview_rescheduled | update | chef's at the suppliers in the morning so come at 3 not 10. same day
interview_rescheduled | Your panel interview | Mrs Oduya can't sit on the 22nd, so the panel has been put back a week to 29 April, 10.00, same room. I hope that is convenient.
interview_rescheduled | Final round: new date | Good news, we could bring your last interview forward. Instead of 6 May you'll meet Mr Tanaka this Friday at 8:00 Tokyo time.
interview_rescheduled | Re: Re: Call | Of course, get well soon! Pushed to next Monday, 11am, I've updated the calendar.
interview_cancelled | Interview 22 April - cancelled | Due to unforeseen circumstances the interviews arranged for 22 April have had to be cancelled. You will be contacted with an alternative date in due course.
interview_cancelled | Sorry! | Robin, my flight's been diverted and I'm stuck in Reykjavik, so no call today. Can you send me some times for next week?
interview_cancelled | Your appointment with us | I must ask you not to travel tomorrow. The head is in hospital and the governors have stood everything down until she is back.
interview_cancelled | Canceled: Technical screen | This meeting has been canceled by the organizer.
interview_cancelled | Re: Thursday | Hi Robin, we've just been told to halt all interviews while the merger goes through, and that includes yours on Thursday. I'll let you know if and when they restart.
interview_cancelled | about saturday | hi, cant do the trial sat, ovens are down. will text u when theyre fixed sorry x
interview_cancelled | Postponement | The oral examination of candidates for the post of Customs Officer set for 20 April is postponed until further notice.
interview_cancelled | We need to find another time | Hi Robin, Priya has lost her voice, so tomorrow at 2 won't happen. Are you free on Friday morning or Monday after 3?
interview_cancelled | Interview stood down | Dear Robin, having looked at the structure again the directors want to redraw the job before seeing anyone. I'm therefore calling off our meeting on the 21st. You'll hear from me in May.
acknowledgement | Re: Thank you | Robin, what a thoughtful message. It was a treat to have you here. I've shared it with Ines and Paul.
acknowledgement | Re: Withdrawing | Thanks for being so upfront, Robin. I've closed your file. Come back to us any time.
acknowledgement | Re: Friday | Super, see you Friday!
acknowledgement | Re: My references | Lovely, both have come through. Thanks!
acknowledgement | Re: accepted! | Hooray!! You've made our whole week. Welcome, welcome.
acknowledgement | Re: Small correction | Noted, I've changed your surname on the system. Thank you.
acknowledgement | Re: Interview | No worries at all, thanks for telling me. Safe journey.
acknowledgement | Re: declined | We're sad, but I'd have done the same. The best of British to you.
acknowledgement | Re: Sent | Got the video, cheers.
acknowledgement | RE: Thank you for your time | You're welcome Robin, the pleasure was ours.
recruiter_outreach | Robin, a thought | Hi Robin, we haven't spoken before. I run a two-person search practice and a client in Bergen needs someone who knows both salmon and SAP. That's you, isn't it? Open to hearing more?
recruiter_outreach | Saw your talk | Hey Robin, caught your lightning talk on conveyor faults. We're hiring in exactly that area and I'd love to buy you a coffee. No pressure.
recruiter_outreach | Opportunity - Dubai | Dear Robin, hope you are doing well. We have an urgent requirement for HVAC Engineer with our esteemed client in Dubai, tax free salary plus accommodation. If interested kindly share your updated CV and expected salary.
recruiter_outreach | Your name came up | Robin, Sal at the co-op says you're wasted where you are. We need a butcher who can teach. Pop in if you're curious, otherwise forget I wrote.
recruiter_outreach | Head of Year | Dear Robin, I follow your blog on tutoring and wonder if you'd consider applying when we advertise for a Head of Year in May. Happy to show you the school quietly beforehand.
recruiter_outreach | Senior Actuary - confidential | I'm working exclusively on a senior role with a Lloyd's syndicate and your background ticks every box. I appreciate that you may be very happy. Would ten minutes be out of the question?
recruiter_outreach | InMail: Rust engineers | Hi Robin, I'm a talent sourcer at Nimbus. Your commits to the parser caught my eye. We pay up to 150k, fully remote. Want the details?
recruiter_outreach | Summer work | Hello Robin, Kirsty gave me your number but I prefer to write. We run a campsite in Arisaig and are short of a night warden for July and August. Might you or someone you know be interested?
recruiter_outreach | Contract role, start asap | Hi, I have a 3 month BA contract in Leeds, 400 a day inside, interested? Please reply with a good time to call and your latest CV.
auto_reply | Out of office | I'm away until 20 April with no internet. If it can't wait try office@x.example.
auto_reply | Automatic reply: Thank you | Thank you for your email. I work Tuesdays to Thursdays and will get back to you then.
auto_reply | Undelivered Mail Returned to Sender | I'm sorry to have to inform you that your message could not be delivered to one or more recipients.
auto_reply | Ticket created | We have logged your question as ticket 8812. A colleague will answer within two working days.
auto_reply | Re: Following up | This is an automated response. Our HR team receives a high volume of messages and will reply as soon as it can.
auto_reply | I have left | I have left Brightwell. Please direct messages to people@brightwell.example.
unrelated | Parents' consultation | Your appointment with Mr Lowe (Maths) is at 5.20 on Thursday. Ten minutes each please.
unrelated | Your MOT | Reminder: your car is booked in for its MOT on 22 April at 8:30. Bring the logbook.
unrelated | Quarterly review moved | Hi all, the review with the regional director has moved to 3pm on Tuesday, same room.
unrelated | Thanks for coming | Dear Robin, I thoroughly enjoyed being interviewed by you and Mei for the lab technician job. Do let me know if you need my references.
unrelated | Vacancy: need your input | Robin, HR needs the person spec for your new team member by Friday, and could you block time for first interviews?
unrelated | Interview with our founder | In this month's issue: an interview with our founder, five new recipes, and an offer for subscribers.
unrelated | Application for planning permission | Your application 26/0418 has been received and will be considered by the committee on 12 May. You may not speak at the meeting.
unrelated | School place offer | We are pleased to offer your child a place at Hillside Primary from September. Please accept by 30 April.
unrelated | Insurance: we tried to call | Your premium goes up on 1 May. Call us to discuss your options.
unrelated | Volunteer steward briefing | Thanks for volunteering! The briefing for stewards is on Saturday at 9 at gate B.
unrelated | RE: minutes | Attached the corrected minutes. Can you approve by Thursday? Also the budget line for the summer interns needs a decision.
unrelated | So nervous | It's tomorrow!! 9am, panel of five, and they want a presentation. Wish me luck and keep your phone on.
unrelated | Research participants wanted | We pay 35 pounds for a one-hour interview about how you choose your energy provider. Pick a slot below.
unrelated | Press enquiry | I'm writing for the Evening Post about remote workers in villages. Could I interview you this week?
unrelated | Clinic letter | Dr Shah has offered you an appointment on 6 May at 11.10. Please confirm or call to rearrange.
unrelated | Contract renewal | Your broadband contract ends on 30 April. Accept our new offer online and save.
unrelated | Book club | We're moving book club to the 23rd because Jo has an interview that day. Bring crisps.
unrelated | Citizenship interview | Your naturalisation interview has been scheduled for 19 May at 08:00. Bring this notice and your passport.
unrelated | Weekly jobs digest | 32 new roles for you: Site Manager, Quantity Surveyor, Contracts Manager. Upload your CV to get noticed.
unrelated | Alumni mentoring | A final-year student would like to talk to you about careers in hydrology. Could you spare half an hour next week?
unrelated | Grant outcome | The panel has completed its assessment of your proposal. We are sorry that it has not been selected for funding.
unrelated | Sprint planning | Planning is at 10 tomorrow. Please estimate your tickets before then.
unrelated | Your table is confirmed | We look forward to welcoming you on Friday at 19:30, table for four.
unrelated | Reference for Callum Bray | Callum has applied to be a Police Community Support Officer and named you as a referee. Please fill in the form by 24 April.
unrelated | Candidate slate | Hi Robin, three profiles for your Operations Manager role attached. Tell me whom you'd like to meet and when you're free.
unrelated | Mentoring session | Our next coaching session is on Monday at 5. We'll practise the "tell me about yourself" question and go over your CV.
unrelated | Tenancy | Good news, the landlord has accepted your application. Please sign the contract and pay the deposit by Monday.
unrelated | Feedback on your visit | How did we do? Tell us about your recent interview experience with Parcelio in two minutes.
unrelated | New sign in | A new device signed in to your candidate account. If it wasn't you, reset your password.
unrelated | Course place | Congratulations, you have a place on the welding course. It starts on 4 May; fees are due by the 27th.
unrelated | Casting | Hi Robin, we'd like you to read for the part of the baker. Could you come on Sunday at 2?
unrelated | Appraisal | Your annual appraisal with Kim is on 28 April at 14:00. Please fill in the form beforehand.
unrelated | Ahead of Thursday's hearing | The tribunal panel will sit at 10. Please bring the originals of your documents.
interview_confirmed | Interview and written exercise: Housing Officer | Your interview is on 29 April at 13:30 at the Civic Offices. Please come half an hour earlier for a written exercise of 30 minutes, which you do on our laptop. The panel is chaired by Mrs Bell. Bring your passport.
interview_confirmed | Your assessment day | We look forward to welcoming you on Thursday 7 May from 9.00 to 15.30 at Bramley House. The day consists of a group task, a short presentation (topic attached) and an interview with two managers. Lunch is provided.
interview_confirmed | Teaching observation | Dear Robin, we'll see you on Tuesday at 8.30. You teach 9B from 9.05 to 9.45, talk to the student council at 10 and meet the governors at 10.30. No need to hand anything in beforehand.
interview_confirmed | Technical interview on the 21st | Hi Robin, confirming Tuesday 21 April, 4pm. Marta will give you a small exercise in a shared editor and you'll talk it over together. Nothing to install. I'll join for the first five minutes.
interview_confirmed | Re: dates | That's great Robin, thank you. We'll go with the second one then, Wednesday at 10. I've told Ravi, and he'll meet you at the lift on the fourth floor.
interview_confirmed | Presentation | For your interview on 6 May at 2 pm kindly prepare ten minutes on "what makes a good handover". We have a projector. You'll be seen by Dr Mbeki, Sister Flynn and someone from HR.
interview_confirmed | Shortlist | I'm writing to tell you that you're on the shortlist of four. We will be seeing people on Monday 20 April, you at 11.45, in the parish hall. It's very informal, bring a flask.
interview_confirmed | Zoom with Halcyon | You have a new appointment with Halcyon Biotech. What: Interview, Process Engineer. When: Apr 22, 2026 3:00pm (Eastern). Who: Jill Tanaka. Add to calendar | Cancel | Reschedule
interview_confirmed | Day at the vineyard | Come for eight. You'll prune with Luc till ten, then we sit down at the kitchen table and see if we like each other. Back at the station for the 13.04.
interview_confirmed | Confirmation of telephone interview | This confirms your telephone interview with Border Control Recruitment on 23/04/2026 between 09:00 and 09:30. An assessor will ring you on the number you gave. Have photographic ID within reach.
interview_confirmed | Second interview: you're in! | Everyone voted yes, so: Friday 24th, half ten, upstairs at the Crown. You'd be meeting my business partner Femi and our accountant this time. Ask at the bar.
interview_confirmed | Your video call tomorrow | Hello Robin, a quick note ahead of your call with Astrid tomorrow at 15:00. She'll want to hear about your time in Malmo. If the link plays up her mobile is +46 70 555 01 22.
availability_requested | Invitation to second-stage interview with presentation | Well done on the first stage. The second is a 15-minute presentation followed by questions from the Director and two heads of service. We can offer 5, 6 or 8 May. Please let me know your preference by Friday; the topic will follow.
availability_requested | A day with us | Dear Robin, the next step is to spend half a day in the workshop: a bit of bench work, tea, and a talk about wages. We do these on Fridays. Would the 24th or the 1st suit you?
availability_requested | Technical chat | Hi Robin, our lead would like to go through your take-home with you and then do some pairing. It needs an hour and a half. Can you send me three windows next week (CET)?
availability_requested | Time to talk? | Hi Robin, Greta here from people ops at Loom & Ladder. Loved your application. Would you be up for a 25 minute call so that we can both find out whether this makes sense? Any time Wednesday or Thursday.
availability_requested | Trial lesson | We'd like to see you teach before the panel decides. Are you free on any morning between 27 April and 1 May? I'll find you a friendly class.
availability_requested | Oral board | You have qualified for the oral board. Boards are held on Tuesdays and Thursdays. Call or e-mail the personnel office to choose your appointment. Appointments are limited.
availability_requested | Moving forward | Thanks for the samples, the editors enjoyed them. They'd like to talk to you about the desk and the hours. Which evenings are good for a call? We're on Sydney time.
availability_requested | Re: your application | Hi Robin, I'm impressed. I'd like you to come and meet Bev and the horses. When's good? Weekday mornings we're mucking out till nine.
availability_requested | Interview scheduling: 3 interviewers | To schedule your next interview we need to know when you're free for 3 back-to-back sessions (2h 30m in total). Enter your availability for 20 to 24 April.
availability_requested | Meeting | The Bursar would like to discuss the post with you. He has asked me to find a time. Is there a day next week on which you could be in Cambridge?
progress_update | RE: Feedback | Hi Robin, you did well on Tuesday, and the panel said so. They have a last candidate on Friday who couldn't come earlier. After that they'll decide, so think Monday or Tuesday.
progress_update | Score card received | Your results from the trade test have reached us and have been placed with your application. The foreman looks through them at the end of each month.
progress_update | Timeline for the Fellowship | External reviewers have until 15 May to send their reports. The committee meets on 3 June. Applicants will be told within a week of that date.
progress_update | Next steps | Thanks for meeting Lars and Petra on Thursday. We are still interviewing this week and would like to take the decision in one go. I'll call you before the end of the month.
progress_update | Thank you for your patience | We're sorry that you've waited so long since your interview. A change of ward manager has held everything up. Your application is still live and we'll contact you by 1 May.
progress_update | Good meeting | The client was pleased. They said "we'd like to think about him till Thursday", which in my experience is not bad. More when I have it.
progress_update | Application update: Vet nurse | Just so you're not left wondering, your form is one of five that the partners are reading this weekend. We'll ask two or three in.
progress_update | Your references are in | Both referees have answered, thank you. HR now puts the case to the salary committee, which can take a fortnight. I'll write once I'm allowed to say more.
progress_update | Re: Where do we stand? | Fair question! Finance wants to see the June numbers before they let us hire. I'm pushing. You're the one I want, but I can't give you a date.
progress_update | Nursery nurse | The inspectors turned up unannounced so interviews had to wait. You're still on our list and Mrs Dean will ring round on Monday with dates.
progress_update | Status | Dear candidate, we confirm that your file is being examined by the technical department. You will be informed in due course of the follow-up given to it.
progress_update | One of two | Robin, it's you or Nadia. We can't make up our minds and will ask our investors what they think. Sorry to be so open. Answer by Friday, cross my heart.
rejection | Decision: Editorial Assistant | Dear Robin, it was a pleasure to read your test and to talk about it. We had only one desk to fill and after much discussion have filled it with someone who has already worked on a weekly.
rejection | Re: Harbour master's office | The council's personnel committee has today confirmed another appointment. I'd like to thank you for travelling so far and for a very good presentation.
rejection | Thanks for trying out | Hey Robin, thanks for coming down on Saturday. The crew had a chat and we're gonna stick with who we've got for now. No hard feelings I hope, you've got the right attitude.
rejection | Your interview with Calder Trust | Thank you for your interest in the role and for the time you gave to the interview. Although you scored well on values, others scored higher on case recording, and we cannot offer you a position.
rejection | Application 0318 | After reviewing all files against the advertisement, the faculty has drawn up a shortlist. Yours is not on it. You may collect your books from the secretariat.
rejection | Bad news | Robin, they went quiet and now I know why: they've hired through a friend. I'm livid. I'll get you in front of somebody better.
rejection | Update on your candidacy | We've had a chance to talk it through and don't see a strong enough overlap with what the team needs in the next twelve months. I'd rather tell you now than keep you dangling.
rejection | Thank you for your application to Rivermead | On review we feel that your experience, while considerable, is mostly in residential care, whereas this post needs acute experience. We won't be calling you for interview.
rejection | The scholarship officer post | Dear Robin, the vice-chancellor has decided not to fill the post at all this year. So there is no decision against you, but no decision for you either, and the competition is closed.
rejection | Outcome of trial day | You are quick and you are clean, which I like. But the team felt you didn't talk to them, and in a kitchen this small that's everything. I've offered the place to the other trialist.
rejection | Pilot selection | We inform you that you have not met the selection standard in the group exercise. You may reapply after twelve months. Individual results are not disclosed.
rejection | Re: Bar work | all sorted for staff now thanks
information_requested | Your file | Before the file goes up to the director I need two things: your social security number (only the last four digits) and whether you'd accept part-time. Reply to this and I'll add it.
information_requested | Clarification | Hi Robin, your CV says "2019 - now" for two jobs at once. Which one is current, and can we talk to someone there?
information_requested | Safeguarding: gap in employment | As you'll appreciate we have to account for every month. Please set out in writing what you did between September 2020 and April 2021.
information_requested | Reel | Got your letter, love the tone. No reel though? Send us five minutes of whatever you're proudest of and we'll take it from there.
information_requested | Pay and hours | Thank you for applying. So that I can see if we're in the same ballpark: what are you on now, how many hours do you want, and can you do school holidays?
information_requested | Interest in other sites | We have received far more applications for Bath than for Bristol. Would you allow us to consider you for Bristol too? Please answer yes or no.
information_requested | Form missing | Your application came without the criminal records self-disclosure (form C). I attach a blank. Without it we can't go any further.
assessment_requested | Step 2 of 4 | You've made it past the CV stage! Step 2 is a work sample. In the folder you'll find last month's sales data. Send us one chart and one sentence, whichever tool you like. Deadline: Wednesday noon.
assessment_requested | Before we talk | Hi Robin, as we don't believe in CVs: here is a letter from an angry customer. Please answer it. We'll invite the three answers we like best to lunch.
assessment_requested | Entrance examination for translators | Candidates admitted to the competition sit the written examination from home. You'll receive the texts by e-mail at 10:00 on 9 May and must return your translations by 13:00.
assessment_requested | Video please | We hire on voice and patience, so please make us a two-minute recording explaining a parking fine to an upset visitor. Upload by Thursday, link below.
assessment_requested | Your online exercise | The in-tray exercise is now open. You'll have 70 minutes from the moment you click. It closes on Sunday at 18:00. Technical support is available from 8 to 20.
assessment_requested | A small plan | The committee would like each of the five remaining candidates to write a two-page plan for the first year. Please send yours to me by 4 May. Interviews follow for two of you.
application_received | Your form | Hello, your form for the harvest jobs has come in, thanks. We draw up the teams in June. If you've not heard by the 20th you're not on one this year.
application_received | Application for employment - Station Assistant | Thank you for applying to Northern Line Railways. This message confirms that your application is complete. The next stage is sifting, which takes up to six weeks. You can withdraw at any time in your account.
application_received | Hi! | Thanks for applying, Robin! Our small team reads everything, so it may be a week or two. Here's what happens after that: a chat, a test day, a decision.
application_received | Vacancy 77 | We hereby acknowledge your application. Kindly note that only candidates under serious consideration will be contacted for an interview.
application_received | Expression of interest - Relief Teacher | Your expression of interest has been added to our relief list. Schools contact teachers on the list directly when a need arises.
acknowledgement | Re: Re: Tuesday | Brill. Till Tuesday then!
acknowledgement | Re: directions | Great, glad you found it on the map. See you there.
acknowledgement | Re: Thanks | That's so nice to hear, Robin. We enjoyed the afternoon as well. Have a good Easter.
acknowledgement | Re: My decision | Understood, and no hard feelings. It was a pleasure to get to know you, and I hope Leeds is everything you want.
acknowledgement | Re: Signed contract | Received with thanks. One copy goes to payroll and one to your file.
acknowledgement | Re: photo for the badge | Perfect, thank you Robin.
acknowledgement | Re: Question about parking | Yes, that's right, the big one behind the church. All the best, Ann
recruiter_outreach | Ever thought of Orkney? | Dear Robin, the vet here retires in autumn and old Magnus, whom you'll remember from your student days, keeps saying your name. It's mostly sheep and it's beautiful. Shall I tell you more?
recruiter_outreach | Quick question | Hi Robin, do you do freelance? We've a six-week edit starting in June and I liked your work on the tram film. 380 a day. If you're booked, who's good?
recruiter_outreach | Executive appointment | Dear Robin Aske, we advise a listed engineering group on the succession to its finance director. Your career came to our attention in the course of our research. I should welcome a discreet conversation, without commitment on either side.
recruiter_outreach | Join us? | Hello! We found you on GitHub. We're twelve people making maps for blind walkers, and we need a second backend person. Look at the page and say hi if it tickles you.
recruiter_outreach | re: LinkedIn | Thanks for connecting. I see you're in supply chain. I have a Demand Manager position in Utrecht that's not advertised, 85 to 95k. Interested in a chat, or happy where you are?
auto_reply | Automatische Antwort / Automatic reply | I'm at a trade fair until Friday and read mail only in the evenings. Urgent: +49 89 555 01 10.
auto_reply | Your e-mail to Recruitment | Thank you for contacting the Recruitment team. Please note that this inbox is checked twice a week. We will respond to your message as soon as possible.
auto_reply | Delivery incomplete | There was a temporary problem delivering your message. The server will retry for 45 more hours.
unrelated | Interviewing at last | Finally got an interview, at Tarn of all places! Two rounds on the same day. Can I borrow your blazer?
unrelated | Interview panel training | You are booked on "Recruiting fairly" on 30 April, 9 to 12. All managers who interview must have attended before they sit on a panel.
unrelated | New starter | Please welcome Amir, who joins the analytics team on Monday as Senior Analyst. His desk is by the window.
unrelated | Job fair | Over 60 employers, free entry, bring copies of your CV. Saturday 25 April, 10 to 4, Town Hall.
unrelated | Your application for a parking permit | We are unable to issue a permit because your proof of address is out of date. Please upload a recent one.
unrelated | Thank you for your application | Thank you for applying for a place on the summer choir course. We've received a record number of applications and will let you know by 15 May.
unrelated | Confirmed: repair appointment | Our technician will be with you on Tuesday between 10 and 12. Please make sure someone is at home.
unrelated | You're invited | You're invited to the opening of our new office on 7 May at 18:00. Drinks, music, short speeches. Please reply by Friday.
unrelated | Customer interview next week? | We're redesigning our booking app. Would you be willing to be interviewed for 30 minutes? You'd get a 20 euro voucher.
unrelated | Performance review | Your mid-year review with Jan has been moved to 28 April, 11:00. Please update your goals beforehand.
unrelated | Offer accepted | Great news, the sellers have accepted your offer on 14 Mill Lane. The solicitors will be in touch about the contract.
unrelated | Your exam results | You have passed the written part. The oral examination takes place on 11 May at 9:20 in room B.
unrelated | Recommendation letter | Dear Robin, would you write a recommendation for my application to the law school? The deadline is 1 May.
unrelated | Staff vacancies this week | Internal bulletin: Ward Clerk (B2), Porter (nights), Physiotherapist. Closing dates as shown. Pass on to anybody who may be interested.
unrelated | Coffee on Thursday? | Hi Robin, long time! I'm in town on Thursday and free between two and four. Still at the museum? Would be lovely to catch up.
unrelated | Meeting request: budget 2027 | Could you do Tuesday 3pm or Wednesday 10am for the budget meeting? We need the head of department there.
"""
