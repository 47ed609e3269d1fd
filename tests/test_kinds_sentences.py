"""Sentences by what they do: invented paraphrases, against which the cues' reach is measured.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

SENTENCES = {
    "rejection": """
I'm sorry to tell you that we have decided not to offer you the post.
Unfortunately we won't be taking your application any further on this occasion.
After a great deal of thought the panel appointed someone with more ward experience.
In the end we went with a candidate who already knows the region.
We have chosen to move ahead with other applicants whose background is a closer match.
The position has now been filled.
The vacancy was filled internally last week.
This one isn't going to work out, I'm afraid.
I wish I had better news for you.
It was a really hard decision and it came down to the finest of margins.
You came a very close second.
We felt that the other candidate had the edge on languages.
The hiring team has decided to pursue candidates with stronger commercial experience.
Regrettably you have not been shortlisted.
Your application was unsuccessful this time.
We are not able to progress your candidature.
We'd like to keep your details on file in case something suitable comes up.
With your permission we will hold on to your CV for a year.
Please don't let this put you off applying to us again.
We wish you every success in your search.
Good luck with whatever comes next.
I hope that you find the right thing soon.
The board took the view that we need somebody more senior.
We need a person who can start on day one without training.
She loved you but she's picked the other one.
The client has decided not to go any further with your application.
They felt you would be underused in the job.
They are going in another direction.
The owner has given the job to his cousin.
We ended up promoting one of our own.
Somebody from within the department has taken the role.
The job has gone to someone else.
We've had to cancel the position because the budget was cut.
The post has been withdrawn and will not be advertised again.
The company has frozen all hiring and we are closing every open requisition.
We are unable to fill this position at all now, for anyone.
Following the takeover the role no longer exists.
Your score fell just short of the pass mark.
You did not reach the required standard in the numeracy test.
Your test result means that we cannot take you through to the next stage.
We regret that we have to disappoint you.
I have to disappoint you, we decided for another applicant.
Although your interview was very good, another applicant scored higher overall.
On balance we thought that your strengths lie elsewhere.
It's a no from us this time.
I won't beat about the bush, it's not good news.
We had over three hundred applications and could only invite six.
The standard was exceptionally high and we had to make some difficult choices.
We have concluded our search and selected a candidate.
Another candidate has accepted our offer.
The offer was made to someone else and she has said yes.
We will therefore not be inviting you to an interview.
At this point we do not see a match between your profile and our needs.
We decided that it isn't quite the right fit.
We don't think this is the right role for you at this time.
Your profile doesn't fully meet the requirements of the post.
I'm afraid we have to say no.
We must withdraw our offer with immediate effect.
Owing to the results of the background check the offer is rescinded.
We have removed you from further consideration.
You are no longer under consideration for this requisition.
Your candidacy will not be advancing.
Thank you for the time and trouble you took with us, and I'm sorry not to be able to give you a yes.
The committee ranked another candidate first, and he has accepted.
The department voted for one of the other finalists.
We can't offer you anything this season.
We've got enough people for the summer now, sorry love.
We've hired two others for the shifts you wanted.
I'm giving the chair to someone with her own clients.
Your teaching sample was lively but the governors preferred another applicant.
They've stopped the process with all external applicants.
All the places on the programme have been allocated.
We decided against making an appointment.
We have decided not to appoint anyone from this round and will advertise again.
Feel free to apply for other openings that fit your skills.
If you would like feedback on your interview, I can give you some by phone.
It wasn't you, it was the visa, and our lawyers say it cannot be done.
The team was impressed, but we were looking for deeper knowledge of embedded systems.
We think that you would be bored here.
Sorry to be the bearer of bad news.
I hate writing these messages.
Not this time, I'm sorry.
We've reached the end of the road with this one.
They've gone cold on the whole idea of hiring.
Thank you for taking part, but you will not be moving on to the final.
I won't be able to take you on after all.
We shall not be proceeding with your application.
The selection committee did not select your file for interview.
Your application has been declined.
Status: not selected.
Result: unsuccessful at sift.
Outcome: regret after interview.
We cannot consider your application because you do not hold the required licence.
Your application was not among those forwarded to the hiring official.
I'd be glad to see you apply again next year.
We'd gladly work with you some other time.
Our paths will surely cross again.
Please accept our sincere thanks and our regret.
The winner was the person with ten years in exactly this trade.
You were our runner-up and I fought for you.
""",
    "offer": """
We would be delighted to offer you the job.
I'm thrilled to offer you the position of Senior Buyer.
The job is yours if you want it.
We'd love you to join us as our second engineer.
Everyone agreed, we want you.
You got it!
Congratulations, you're hired!
You were the panel's unanimous choice and we should like to appoint you.
Please find attached our offer of employment.
Attached is your contract, please sign both copies and return one.
Your starting salary will be 41,000 euros gross a year.
We can pay £14.20 an hour plus your share of the tips.
The salary is $92,000 with a signing bonus of $5,000.
You would start on Monday 4 May.
Your first day would be 1 September.
You would have 27 days of leave and a company pension.
The offer is conditional upon satisfactory references and a medical.
This offer is subject to a DBS check.
Please let me know by Friday whether you accept.
We hope that you will say yes.
Have a think and tell us by the weekend.
Take your time, but we'd need to know by the 15th.
To accept, sign the letter electronically by Thursday.
The offer is open until 30 April.
As I said on the phone just now, we would like you to have the post.
This is to confirm in writing the offer that I made you this morning.
It gives me great pleasure to offer you the appointment.
On behalf of the Trust I am pleased to confirm a conditional offer of the post.
We are offering you a permanent full-time contract at grade 6.
You'd report to Hanne and work four days a week.
The probationary period is six months.
Relocation is covered up to 6,000.
The client wants to offer you the role at 450 a day.
I've got an offer for you from the firm: 38k, 25 days, hybrid.
They've come back with an offer!
They'd like you to start as soon as you can.
The governors have asked me to offer you the post of deputy head.
We'd like you to lead the kitchen.
Will you come and work with us?
When can you start?
Welcome to the team!
Welcome aboard, we can't wait to have you.
We look forward to having you as a colleague.
We are so happy to be able to make you this offer.
Here are the terms of your employment.
Your compensation package is set out below.
You will be paid monthly in arrears.
The equity grant is 4,000 options vesting over four years.
Enclosed you will find the employment agreement.
Enclosed is the letter of appointment for your signature.
Please review and sign your offer letter.
Your offer letter is ready to view in the portal.
An offer has been extended to you for requisition 8821.
We offer you the two-year fellowship from October.
The university is pleased to offer you the post of research associate.
I want you on my crew for the whole season.
I'd like to take you on, three mornings to start with.
You're exactly who we've been looking for, so let's do this.
We decided in about four minutes, it has to be you.
The contract would run until the end of August.
I can offer you 32 hours a week.
We can match your current pay and add the Fridays off.
The trial went so well that we would like to keep you.
Your referees sang your praises, so here it is, officially.
If you accept, we will send the contract tomorrow.
Please confirm your acceptance in writing.
We'd be honoured if you would accept.
Let me know if you're in!
We would like you to become a member of our practice.
You are the successful candidate.
You have been selected for the position of Civil Engineering Assistant.
We are pleased to inform you that your application was successful and to offer you the traineeship.
I am authorised to offer you a place on the graduate programme.
The salary is at point 28 of the scale.
The position comes with a flat above the shop.
Here's what we can do: $27 an hour, health from day one, tools supplied.
I've raised the offer to 56,000, as we discussed.
We have improved our offer to reflect your concerns.
""",
    "progress_update": """
We haven't made a decision yet.
There is no news so far.
The panel is still deliberating.
We're still interviewing and will be until the end of the month.
Things are taking longer than I expected.
I'm sorry for the silence.
Apologies for keeping you waiting.
Thank you for bearing with us.
I just wanted to let you know where things stand.
A quick update from our side.
You are still very much in the running.
You haven't been forgotten.
Your application is under review.
Your application has been passed to the hiring manager.
Your CV is with the client now.
We have moved your application to the next stage and will contact you soon.
You've made the shortlist.
The decision has been delayed because our director is travelling.
We need the board to sign off the budget before we can decide.
We have two more people to see on Monday.
One of the interviewers has been ill, so we could not meet to decide.
You should hear from us by the end of next week.
We hope to have an answer for you on Thursday.
I'll get back to you as soon as I know more.
I'll chase them again tomorrow.
I'm waiting to hear back from the client.
They liked you a lot, but they want to see one more person.
The process has been put on hold until the new year.
Recruitment is paused while we reorganise.
We've had to push the decision back to April.
We expect to notify all candidates in June.
Interviews will take place in the second half of May, and we will let you know whether you are invited.
The review of applications is ongoing.
The evaluation is taking some time because of the large number of applications.
Thanks for checking in.
Thanks for following up, we're nearly there.
Are you still interested in the position?
Are you still available?
We have finished the first round and are comparing notes.
The committee meets on the 12th to decide on the shortlist.
We will be in touch with the outcome early next week.
You'll know by Friday at the latest.
No later than the 30th, I promise.
I know that you are keen to hear.
We are waiting for your references to come back.
Nothing for you to do at the moment.
No action is needed on your part.
The status of your application has changed to under consideration.
We offered the job to another candidate, and if she declines it we would like to turn to you.
You are our second choice, so please stay in touch.
We want to make you an offer, but it still has to be approved.
HR is preparing the paperwork and I cannot promise anything until it has been signed.
The offer is with finance for approval.
I'd say you are in a strong position, but it isn't my call.
The feedback was very positive and I expect to have details of the next step soon.
The owner is away until Tuesday and nothing happens without him.
We are short-staffed and behind with everything, including this.
It'll be another week, sorry.
Bear with me a few more days.
I haven't heard anything from them either.
They tell me they will decide this week.
We've been swamped with applications.
We're reading them all and it's slow going.
We hope to finish sifting by the 20th.
If you don't hear from me by then, give me a nudge.
We have not yet reached a final decision.
A decision is expected shortly.
The job has been re-advertised, but your application remains valid.
Your application will be carried over to the new round.
We will keep your application open.
The closing date has been extended to the 21st.
The role has changed a little while we were interviewing, and I want to tell you how.
I've had a word with the manager and she'll let me know after the weekend.
We're down to three and you're one of them.
You are one of our finalists.
Everyone is back on Monday, and we will pick this up then.
The hiring manager has been on leave, which is why you have heard nothing.
I owe you an answer.
I promised to write today, so here I am, without an answer.
Your security clearance is still in progress.
We will contact you about the next steps in the coming days.
The timeline has slipped.
We are on track to decide by the date I gave you.
Don't worry, no news is good news.
It's between you and one other.
""",
    "acknowledgement": """
Thank you for your kind note.
Thanks for letting me know.
Got it, thanks!
Great, see you then!
Perfect, see you on Thursday.
Noted with thanks.
Received, thank you.
Many thanks for your message, it was a pleasure to meet you too.
It was lovely to meet you as well.
That's very kind of you.
You're very welcome.
My pleasure!
No problem at all.
Understood, and thank you for being so open.
I completely understand your decision.
We're sorry to lose you, but congratulations on the new job.
What a shame, but thanks for telling us.
We have withdrawn your application as you asked.
I have taken you off the list.
I'll pass your thanks on to the team.
I have forwarded your message to the panel.
I'm so glad you enjoyed the visit.
So pleased to hear that!
Wonderful news, we're all delighted.
That makes my day.
Looking forward to it!
Speak soon.
Have a great weekend.
Enjoy your holiday.
Safe travels.
Thanks for sending those over.
Thank you for the documents, I have everything that I need.
All clear, thank you.
Sounds good.
Will do.
Thanks for the heads-up.
Thank you for confirming.
Thanks for your quick reply.
I appreciate your getting back to me so quickly.
Thanks for being so flexible.
I wish you all the very best with the new position.
The door is always open.
Come and see us if you're ever in town.
Thank you for your interest in our feedback.
Well received.
Cheers, Robin, much appreciated.
Nice one, thanks.
Ta!
Brilliant.
Your message made us smile.
Thank you for the article, I'll read it on the train.
I've put it in your file.
Thanks for the signed copy, it has arrived.
Your references have arrived, thank you.
Happy to have you with us.
That is a pity for us and good for them.
Thank you for letting us down so gently.
All the best to you.
""",
    "availability_requested": """
When would you be free for a chat?
What times would suit you next week?
Could you let me know your availability?
Please send me a few times that work for you.
Which of these slots would you prefer?
Would Tuesday or Wednesday work for you?
Do you have half an hour on Thursday afternoon?
Are you around tomorrow for a quick call?
Would you be able to come in one day next week?
Please pick a time that suits you using the link below.
Book your interview here.
Use this link to schedule your phone screen.
Click the button to choose a slot.
Let me know what works and I'll send an invitation.
We'd like to invite you to an interview.
We would like to meet you in person.
I'd love to hear more about your work over the phone.
The team would like to speak with you.
They want to see you!
The manager would like to meet you for a coffee.
We have slots at 9.30, 11.00 and 14.15 on both days.
Please give me three options.
Please choose one of the following appointments.
Reply with your first and second choice.
Mornings are best for us.
I could do Monday at 4, Tuesday at 10 or any time on Friday.
She is free on the 12th and on the 14th after lunch.
How about next Wednesday at 3?
Could you do Friday at 11?
Does that work for you?
Would 2pm be possible instead?
Any chance you could make it a day earlier?
I'm tied up in the morning, would the afternoon do as well?
Can we find half an hour this week?
What's the best number to reach you on?
Please let us know which date you would prefer.
Tell me which day is best for you and I'll sort out the rest.
When could you come by for a trial shift?
Fancy coming in for a try-out one evening?
Drop in whenever suits, just tell me when.
The next step would be a conversation with our head of sales, about 45 minutes.
As a next step we want to set up a technical interview.
I would like to schedule a call with you.
We're keen to get something in the diary.
Let's find a time to talk.
Can you do a video call sometime between Monday and Wednesday?
Would you prefer to meet in person or online?
The interviews will be held on 5 and 6 May, which day would you prefer?
Please indicate your preferred time by return.
Kindly advise your availability for an interview.
Please confirm which of the dates below is convenient.
Please reserve a time in the online diary.
Log in to the portal to select your interview slot.
Slots are given out on a first come, first served basis.
Choose a time before Friday.
We would love to take this further and get you in front of the team.
You're through to the next round, so let's set up a time.
Congratulations on reaching the second stage, please let me have some dates.
Could you manage an afternoon in the week of the 18th?
What does your week look like?
How does your diary look for the last week of May?
When are you back from your trip, and could you come in then?
If you are up for it, send me a couple of evenings.
I have some good news and would like to talk to you, when can I call?
Let me have your number and a good time to ring.
Would it be possible to speak today or tomorrow about our offer?
He can see you any afternoon except Thursday.
I'll be in Leeds on the 9th, could we meet then?
We'd need about an hour of your time.
Is there a day this week when you could visit us?
You can come any day before eleven.
""",
    "interview_confirmed": """
Your interview is confirmed for Tuesday 5 May at 10:30.
Your interview has been scheduled.
This is to confirm your meeting with Dr Stone on Friday at 2 pm.
You're booked in for Wednesday at 11.
All set for tomorrow at nine.
See you on Monday at 10!
I look forward to meeting you on Thursday.
We expect you at 8.45 in the main hall.
Great, I've put you down for the 14th at noon.
Perfect, let's say Thursday at four.
Thursday at 3 works for me.
That's fine, I'll call you at half past two.
I will ring you on the number you gave me tomorrow at 10.
Maria will call you on Friday at 9:15.
We are pleased to invite you to an interview on 12 May at 14:00 at our offices in York.
You are invited to attend for interview on Monday 18 May at 9.20 am.
Date: Thursday, 7 May 2026.
Time: 10:00 - 11:00 CET.
When: Tue 12 May 2026, 3pm - 4pm.
Where: Building C, second floor.
Venue: Council Offices, High Street.
Location: Zoom.
Interviewers: Ann Perry, Raj Malik.
Join the meeting here.
Join Zoom Meeting.
Meeting ID and passcode are below.
Please arrive ten minutes early and report to reception.
Please bring your passport and proof of address.
Ask for Joe at the counter.
Ring the bell at the side door.
Parking is available behind the building.
You will be meeting with Lena Fox and Tim Brown.
You'll speak with the hiring manager first and then with two engineers.
The panel will consist of the head teacher and two governors.
The interview will last about 45 minutes.
Allow an hour and a half.
Just a reminder that we're meeting tomorrow at 10.
This is a friendly reminder of your upcoming interview.
Your interview is tomorrow.
Reminder: interview with Acre & Sons on Friday at 1:30 PM.
Still on for Saturday at 11?
Here is the link for our call on Tuesday.
Below are the details of your visit.
Here's the schedule for your day with us.
10:00 Welcome and tour of the lab.
11:15 Technical discussion with the platform team.
9.00 you shadow the morning round, 10.30 we talk.
Please prepare a ten-minute presentation for the day.
You will be asked to teach a lesson of twenty minutes.
Please confirm that you can attend.
If you can't make it, please let us know as soon as possible.
If you need to reschedule, use this link.
Come to the shop at 7, we'll feed you.
Come round the back, the front's locked.
I've sent you a calendar invitation.
You should have received an invite from Teams.
The meeting is at our Lisbon office, third floor, ask for me.
The three of us will be waiting for you upstairs at 2.30.
You're on at 11.40.
Good, so the 22nd at ten it is.
Then we'll see you at the yard at six sharp.
Confirmed: onsite interview on May 6.
Event: screening call with Jo, 15 May 09:00.
Your host will be Anika.
It will be just the two of us.
Dress warmly, we'll be walking round the site.
He's looking forward to talking to you on Wednesday at 16:30.
Your final conversation with our CEO takes place on 20 May at 11.
Your trial shift is on Friday from 5 till 9.
We've arranged for you to meet the partners on the 8th at 12.
Invitation: Interview Robin Aske, Wed 6 May 13:00 - 13:45.
Interview with Solvay Labs, Thursday May 14, 2026.
""",
    "interview_rescheduled": """
We have moved your interview to Thursday at 2 pm.
Your interview has been rescheduled to 14 May at 9:30.
The new time is Wednesday at 11.
New date: 21 May, same time, same room.
It's now on Friday instead of Thursday.
I've had to push our call back by an hour, to 4 pm.
We've brought the meeting forward to Monday.
Tuesday has fallen through, we'll do it on Wednesday at 10.
Please note the change of time: 15:00 rather than 14:00.
This event has been updated.
The time of your interview has changed.
There has been a change to your interview schedule.
Old time: Monday 3 pm.
Previously scheduled for 9 May at 10:00.
Updated invitation: technical interview, Fri 8 May 14:00.
No problem, let's make it the 19th at 3 instead.
Of course, I've moved you to 11.30 on Friday.
Thanks for letting us know, we have rebooked you for the 26th at 10.15.
The second interview shifts by a week, to the 30th.
We need to swap two of your sessions: Priya is now at 10 and Tom at 11.
Only the room changes and the hour: we start at 9.30.
Our director has to fly out, so we meet a day earlier.
The train strike means that we will start at noon, not at nine.
Half an hour later than planned, 3.30.
Same link, same people, but on the Tuesday.
The interview on the 5th is postponed until the 12th at the same time.
Your appointment has been changed to 16:45.
Your revised interview time is 12.20.
Rescheduled: phone screen, now May 11 at 10 AM.
Sorry for the switch, it is now 6 pm on Monday.
I've swapped your slot with another candidate, you're on at 13:15 now.
Let's shift it to the following Monday, 10 o'clock as before.
""",
    "interview_cancelled": """
I'm afraid we have to cancel your interview on Thursday.
Your interview has been cancelled.
Tomorrow's meeting is off.
Please don't come in tomorrow.
We need to postpone Friday's interview.
We must call off the interview because the manager is ill.
The interview on 6 May will not go ahead.
Unfortunately I can't make our call today.
This event has been canceled and removed from your calendar.
Canceled event: onsite interview.
I have to reschedule our conversation, could you send me some new times?
Something has come up and I won't be able to talk at three.
We'll be in touch with a new date.
I'll come back to you with a new time once I know more.
A new date will be set as soon as he is better.
Two of our panel have tested positive, so we can't hold the interviews this week.
Sorry for the very short notice.
We're so sorry for messing you around.
I'm sorry for any inconvenience that this causes.
Could we find another time next week?
We would like to rearrange for later in the month.
Because the post is being reviewed, the interviews have been called off.
The school is closed because of the snow, so there are no interviews today.
We have decided to rethink the role and are cancelling the interviews for now.
I need to take a rain check on Wednesday.
Please disregard the invitation for Monday.
The slot that you booked is no longer available, please choose another.
My flight has been cancelled and I'm stuck, so no interview today.
Our lead engineer has left and we have nobody to run your session.
Until we have a new date please consider the appointment void.
""",
    "application_received": """
Thank you for applying to us.
We have received your application.
Your application for the post of Clerk has been received.
Your application has been submitted successfully.
This email confirms that we have your application.
Thanks for your interest in working with us.
Thank you for sending your CV.
Got your CV, thanks.
Your letter arrived safely this morning.
We acknowledge receipt of your application.
Your application is in.
Everything came through, including the attachments.
We will review your application and contact you if it matches our needs.
If your skills are what we are looking for, somebody from the team will be in touch.
We'll read it carefully and get back to you.
We review every application by hand.
I'll have a proper look at the weekend.
Only those who are shortlisted will be contacted.
If you have not heard from us within four weeks, please assume that you have not been successful.
Applications close on 30 May, after which we will draw up a shortlist.
The vacancy closes at midnight on Sunday.
Shortlisting will take place in the week after the closing date.
You can check the status of your application in your account.
Your application number is 40512.
Your reference number is HR/22/118.
This is what our hiring process looks like.
Here's what happens next.
What to expect: a call, two interviews, a decision.
Please do not reply to this automatically generated message.
We're excited that you want to join us.
We're glad you're interested in joining our crew.
You recently applied for Line Cook at our Dayton store.
You applied to: Ward Clerk.
We appreciate the time you took to apply.
Your profile has been added to our system.
Your application will be considered along with all others after the deadline.
Your expression of interest has been logged.
Your form has reached us.
Thank you for putting yourself forward.
Thanks for throwing your hat in the ring.
Thanks for your interest, we'll be going through the applications over the next fortnight.
We aim to reply to everybody within three weeks.
Our recruiters will look at your background and let you know either way.
In the meantime, follow us to learn more about life at our company.
We received a copy of your answers.
""",
    "information_requested": """
Could you send us your references?
Please give us the names and addresses of two referees.
We need a copy of your passport and your degree certificate.
Please upload your right-to-work documents.
What are your salary expectations?
How much notice do you have to give?
When could you start at the earliest?
Do you need a visa to work in the UK?
Are you legally authorized to work in the United States?
Will you now or in the future require sponsorship?
Do you hold a clean driving licence?
Please complete the attached application form.
Please fill in the enclosed questionnaire and return it.
Your file is incomplete.
We are still missing your transcript.
The following documents are outstanding.
One reference has not arrived yet.
Before we can go on, we need a few details from you.
Could you share a portfolio or some samples of your work?
Could you send a link to your GitHub?
Please send an up-to-date CV in Word format.
I noticed a gap in your CV between 2019 and 2021, could you tell me what you did then?
Could you tell us a bit more about your experience with pressure vessels?
Quick question about your application: do you have your own car?
Please answer these three questions by reply.
We'd like to take up references now, may we contact your current manager?
We need your consent to run a background check.
Please complete the background check form within three days.
Please provide proof of vaccination.
I'll need your registration number before I can put you forward.
Can you scan your forklift certificate and send it to me?
Would you be willing to relocate?
Would you be prepared to work nights?
Which of the two locations would you prefer to work at?
What rate are you looking for?
What do you earn now, and what would you like to earn?
Please confirm your citizenship for export control purposes.
Please send your letter of motivation, it was not attached.
The attachment won't open, could you send it again as a PDF?
A cover letter is required for this position.
We ask all applicants to complete an equal opportunities form.
Your referees haven't replied yet, could you remind them?
Please provide your employment history for the past five years.
We need to see the originals of your certificates.
Could you let us have your teaching number?
Tell me when you could start and what pay you have in mind.
Please let us have the missing pages.
Three letters of recommendation should be sent to this address.
""",
    "assessment_requested": """
Please complete the online test within five days.
We'd like you to do a short exercise.
The next step is a take-home assignment.
Here is the coding challenge.
You have been invited to take an assessment.
Start the test by clicking the link below.
The test takes about 60 minutes.
Once you start, the timer cannot be stopped.
You have 72 hours to send us your solution.
Please record your answers to five questions on video.
This is a one-way video interview, nobody will be watching live.
We ask you to write a page on how you would market this product.
Attached you'll find a short case.
Please translate the attached text and send it back by Monday.
Please edit the attached article and return it with your changes marked.
It shouldn't take you more than two hours.
Don't spend longer than an evening on it.
We'd like to see how you think, so please design a simple landing page.
Build a small app that reads the file and open a pull request.
Your personal link to the aptitude test is valid until Friday.
You'll be asked to sit a numerical and a verbal reasoning test.
The deadline for your submission is 10 May at 23:59.
Send us a short video in which you introduce yourself.
Shoot a clip in which you show a beginner how to change a tyre.
All applicants are asked to do this personality questionnaire.
We would like to set you a small task before we meet.
Please prepare a budget from the attached figures and send it in.
Complete your assessment.
Your assessment is waiting for you.
You have not completed your assessment yet, the link expires tomorrow.
Use a laptop with a webcam and a stable connection.
Your work will be scored blind.
We pay 150 for the exercise.
If your score is above the cut-off, you will be invited to an interview.
Here are three photos, write captions for them and mail them to me.
Make us a cake and send us the recipe with photos.
Write a lesson plan for Year 3 and let me have it by Sunday.
Score these five essays with the rubric attached.
Draw up a menu for twelve at 25 a head and send it over.
The typing test must be done in one sitting.
Data set and instructions are in the shared folder.
Return your analysis as a notebook before our next talk.
""",
    "recruiter_outreach": """
I came across your profile and was impressed.
Your name was given to me by a former colleague of yours.
I hope you don't mind my getting in touch out of the blue.
I'm a recruiter working with a client in the energy sector.
I have been retained by a family firm to find its next director.
We are looking for a site manager and I thought of you.
Would you be open to hearing about a new role?
Are you open to new opportunities at the moment?
Would a short, confidential chat be of interest?
You may not be looking, but this might be worth ten minutes.
I'm building a team and I like what you have built.
I read your blog and wondered whether you would like to do this for us.
We've never met, but I saw your talk in May.
I've got a contract that might suit you.
Remote, long term, good rate.
If it's not for you, perhaps you know somebody.
Feel free to pass this on.
My client would rather not be named at this stage.
I think your background would be a great fit for this role.
There's an opening here that has your name on it.
We're hiring and I'd love to tell you more.
Happy to share the job description.
Let me know if you'd like to hear more.
Shall I send you the details?
No pressure at all.
An old friend of yours told me that you might be ready for a change.
Would you ever think of leaving your present post?
Have you ever thought about working abroad?
I am looking for a cook for the season and Pavel says you're the best.
We are opening a second restaurant in June and need a head waiter.
Our librarian retires at Christmas, and I wondered whether you might apply.
I noticed that you have experience with turbines.
Based on your LinkedIn profile I think you'd be perfect.
An exciting opportunity has come up.
I'd like to introduce you to one of the fastest growing companies in Europe.
The salary is up to 90k plus bonus.
They've just raised their series B.
If you're curious, drop me a line.
We don't have an advert out yet.
Not sure whether you're still looking, but we might have something.
""",
    "auto_reply": """
I am out of the office until Monday.
I'm on annual leave and will be back on 5 May.
I will reply when I return.
In urgent cases please contact my colleague.
I have limited access to email.
Your email will not be forwarded.
This is an automatic reply.
Thank you for your message, which has been received.
Your request has been logged under ticket number 88213.
We aim to answer within two working days.
This mailbox is not monitored.
Your message could not be delivered.
The recipient's mailbox is full.
The address that you wrote to does not exist.
I am on parental leave until September.
I no longer work here, please write to info@ instead.
Our office is closed between Christmas and the New Year.
I'm travelling and will be slow to respond.
I only work Monday to Wednesday.
For anything pressing call the switchboard.
Delivery to the following recipients failed permanently.
""",
    "neutral": """
We are a small family business in the north of the county.
We were founded in 1998 and now employ forty people.
Our office is open from nine to five.
I hope that you are well.
I hope you had a good weekend.
Thank you.
Best wishes.
The team is very friendly.
Please excuse the long message.
The weather has been terrible.
The tram stops right in front of the door.
Our values are openness and courage.
We are an equal opportunity employer.
Hello from Porto!
As you know, the work is mostly outdoors.
The department has grown quickly.
We're proud of what we do.
I enjoyed our talk.
It was good to meet you last week.
Thank you for coming in yesterday.
Thank you for taking the time to talk to us.
You spoke very well about your last project.
The team enjoyed meeting you.
Everyone was impressed by your portfolio.
Your experience is impressive.
We liked your letter.
Travel expenses can be claimed on the attached form.
Dress is casual.
There is a canteen on the ground floor.
If you have any questions, please let me know.
Please don't hesitate to contact me.
Call me any time.
I'm happy to answer questions.
""",
    "other": """
The meeting on Tuesday at 7 is confirmed.
Can we move our weekly call to Thursday at 10?
The team meeting has been cancelled.
Please find attached the minutes of the board meeting.
Your order has been shipped and will arrive on Friday.
Your subscription expires on 30 April.
Your appointment with Dr Patel is confirmed for Monday at 9:20.
Please arrive ten minutes before your appointment.
Your table for four is booked for Saturday at 8 pm.
The parcel could not be delivered.
I've attached the revised draft of the contract with the supplier.
Unfortunately the item is no longer in stock.
We are pleased to offer you a discount of 20 percent.
Limited offer, only until Sunday.
Click here to unsubscribe.
You are receiving this because you signed up for our newsletter.
New jobs that match your search.
Twelve new jobs for electrician in Bristol.
Apply now and be among the first.
How to ace your next interview.
Seven questions every recruiter asks.
Book a mock interview with our coaches.
I got the job!
I had my interview yesterday and it went terribly.
They rejected me again, can you believe it?
Fingers crossed for tomorrow!
How did your interview go?
Congratulations on the new job!
Are you coming for dinner on Sunday?
Mum sends her love.
Shall we meet at the station at six?
The kids have a match at ten on Saturday.
Happy birthday, old friend!
Let's have lunch next week.
What time does the film start?
I can pick you up at the airport on Thursday.
The landlord will show the flat on Wednesday at 5.
Your tenancy application has been received.
We have received your application for a credit card.
Your loan application has been declined.
Your claim is being processed.
Your refund has been issued.
The invoice for March is attached.
Payment is due within fourteen days.
Your visa interview has been scheduled.
Please bring your passport to the consulate.
Your child has been offered a place in Year 7.
Your abstract was not accepted for the conference.
The reviewers recommend major revisions.
We regret that your grant proposal was not funded.
We'd like to interview you for an article about rents.
Would you come on our podcast?
We are running a study and pay participants 40 dollars.
Please take part in our short survey.
How was your experience with our recruitment process?
We'd like to feature you in our magazine.
The patch was merged into trunk this morning.
The build fails on my machine with the following error.
I tried the latest version and the bug is still there.
Does anybody know how to configure the mail server?
You can find the source on the project's website.
The list is archived at the address below.
Stocks fell sharply on Thursday after the announcement.
The minister said that the talks would continue.
The company reported earnings of two billion.
Gas prices rose for the third week in a row.
Please review the attached term sheet before the call with the lenders.
The pipeline will be down for maintenance on 4 May.
We need the numbers for the third quarter by Friday.
Legal has signed off on the settlement.
Could you approve the travel request?
Your password will expire in five days.
We noticed a new sign-in to your account.
Please verify your email address.
The server will be restarted tonight.
Attached is the resume of a candidate for your analyst post, tell me what you think.
We interviewed three people for the vacancy and liked the second.
Please submit your scorecard for the candidate.
Could you sit on the interview panel on Thursday?
The candidates are coming at 10, 11 and 12.
She has applied for a job with us and named you as a referee.
Could I put your name down as a referee?
I'd like to apply for the position that you advertised.
I am looking for a summer internship and am available from June.
Thank you for interviewing me yesterday.
Your job advertisement has had 14 applicants.
Hire faster with our platform.
Do you have fifteen minutes for a demo?
Your exit interview is on Friday.
Your performance review is due.
The shift rota for next week is online.
Payslips are now available in the portal.
The all-hands is on Wednesday at four.
Training for new managers takes place on 3 June.
The course starts in September and costs 900.
Enrol now, places are limited.
Your membership has been renewed.
Thank you for your donation.
The choir rehearsal is on Monday at half past seven.
The volunteers meet at the gate at nine.
Our next match is away.
I'll be in town next week, drinks?
The car is ready to be picked up.
The plumber will come between 8 and 12.
Your flight has been rescheduled.
Check-in opens 24 hours before departure.
Your hotel reservation is confirmed.
The doctor would like to see you again in six weeks.
Your blood test results are in.
Word of the day.
This week's top stories.
A man walked into a bar with a duck.
Here's the link to the video that I told you about.
Thanks for the photos!
I don't agree with a word of this.
That is not how the law works.
My point was about taxes, not about guns.
Good morning everyone, quick reminder to hand in your expenses.
The office will be closed on Monday.
The printer on the third floor is broken.
Please vote for the new members of the committee.
The annual general meeting will be held on 12 June at 6 pm.
See you at the conference!
Your talk has been accepted for Saturday at 14:00.
The webinar starts in one hour.
Join us for a virtual careers fair.
Your profile was viewed by eleven people.
People are looking at your profile.
Complete your profile to get noticed by recruiters.
Your jobseeker appointment is on Tuesday at the job centre.
Bring proof of your job search.
""",
}
