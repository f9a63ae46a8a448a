### Mid and closing reviews, outcomes, the conversation about them, appeals, follow-ups.

review-title = Closing review
review-open = Closing review
review-private = Only the employee, the manager and HR can read this.
review-intro-before = This is where everything stands. The closing review comes on the last day, { $end }.
review-intro-employee = Read everything in your own time, then add your view. *Nothing is decided yet.* You can ask HR, take time, and disagree.
review-until = Please answer by { $until }; if you need longer, tell HR.
review-intro-manager = Please rate each goal and write your statement. The employee reads both, and then adds their own view. Nothing is decided yet.
review-intro-waiting = Your statement is in. The employee adds their own view; then HR decides, and you hear when it is time for the conversation.
review-intro-with-hr = This is with HR now. What comes of it, you will hear in a conversation.
review-intro-hr = When both have given their view, or had their time, you record the outcome. Please read everything first, also what the company promised.
review-intro-decided = An outcome is recorded. { $who } can read it once the conversation was held.
review-intro-closed = This has ended. Everything stays here to be read.
review-version = Rated is what stands in version { $version }, the one in force.
review-goals = Goals
review-result = Result
review-statements = Both views
review-statement-manager = The manager's statement
review-statement-employee = The employee's statement
review-statement-none = *{ $side }:* not written yet.
review-recommends = *The manager recommends (seen by HR alone):* { $outcome }
review-company = What the company promised
review-share = { $percent } % of what was due was kept.
review-share-none = Nothing was due yet.
review-held = Check-ins held: { $kept } of { $all }.
review-concerns = Thoughts and concerns answered in time: { $kept } of { $all }.
review-not-held-manager-away = • Not held, manager away: { $count }
review-not-held-manager-did-not = • Not held, the manager has not answered: { $count }
review-not-held-employee-did-not = • Held by the manager, the employee has not answered (not counted): { $count }
review-not-held-away = • Not held, away (not counted): { $count }
review-not-held-bot-down = • Not held, the app was not running (not counted): { $count }
review-support-promised = Promised
review-support-due = Still due
review-support-kept = Delivered
review-support-not-kept = Not delivered
review-mid = Half-way
review-earlier = *Before this:* { $outcome } ({ $day })
review-by = { $who } · { $at }
review-sees-all = Seen by the employee, the manager and HR.
review-sees-hr = Seen by HR alone; may be disclosed on an access request.

result-met = Met
result-partly = Partly met
result-not-met = Not met

review-mid-label = What helps, and what should change?
review-mid-intro = Half of the time has passed. A few sentences are enough: what works, what is still missing, what you would do differently from here.
review-mid-sent = :white_check_mark: *Thank you.* The other side can read it here.

review-state = Write my statement
review-respond = Add my view
review-early = Begin now
review-early-sure = Every goal is met. No further check-ins are asked for, and both of you are asked for a statement.
review-early-yes = Yes, begin
review-begun = :white_check_mark: The closing review has begun. Both of you get a quiet message.
review-state-intro = Look at the whole time, not at the last weeks alone. Words about the work, not the person.
review-result-label = { $goal }: result
review-result-note = { $goal }: what shows it
review-statement-label = Your statement
review-recommend = What you recommend
review-state-sent = :white_check_mark: *Sent.* The employee can read your ratings and your statement now, and adds their own view.
review-respond-intro = *Nothing is decided yet.* Say how it was for you: what you have reached, what helped, what was missing, where you see things differently.
review-respond-label = Your view
review-respond-hint = Kept word for word. Seen by your manager, once their own statement is in, and by HR.
review-respond-sent = :white_check_mark: *Thank you.* Your view is kept word for word. Nothing is decided yet; you can change it until HR records an outcome.

review-outcome = Outcome
review-reason = Why
review-reason-hint = Seen by HR and the manager; by the employee once the conversation was held.
review-new-end = New last day: { $day }
review-decide = Record the outcome
review-decide-intro = You decide. Coach recommends nothing.
review-gate = :information_source: The company kept { $percent } % of what was due, less than 80 %. If you end the employment or lower the role, say why this is fair all the same; another HR partner then looks at it before it counts.
review-ends = New last day
review-ends-hint = Only for more time; { $until } at the latest.
review-decide-next = The employee hears of it in a conversation, never from Coach. They can read it here afterwards.
review-decided = :white_check_mark: *Recorded.* The manager is asked to hold the conversation. The employee can't read it before that.
review-decided-second = :white_check_mark: *Recorded.* It counts once another HR partner has looked at it.
review-confirmed = Confirmed by another HR partner: { $who } · { $at }
review-waits-second = It counts once another HR partner has looked at it.
review-given-back = Given back by another HR partner, because
review-confirm = Look at it
review-second-intro = { $who } recorded this. The company kept less than 80 % of what it promised, so a second HR partner looks at it.
review-second-label = What do you think?
review-second-agrees = I have read everything, and I confirm it
review-second-back = I give it back
review-second-words = What you found
review-second-done = :white_check_mark: *Confirmed.* The manager is asked to hold the conversation.
review-second-given-back = :white_check_mark: *Given back.* It does not count; whoever recorded it gets a message.
review-tell = We have talked
review-tell-intro = First talk with { $who }, in person or by video. An outcome should never come from an app.
review-tell-guide = *A calm conversation*
    1. Say the outcome in the first two sentences.
    2. Say what it rests on, with what you both wrote.
    3. Ask how it looks from their side, and listen.
    4. Say what comes next, and that they can ask HR for it to be looked at again.
review-tell-next = When you confirm, they can read the outcome and why, and this ends.
review-tell-extended = When you confirm, they can read the new version and respond to it, as at the beginning.
review-told = :white_check_mark: *Thank you.* They can read it now.

outcome-completed-retained = Goals reached: goes on in the role
outcome-completed-promoted = Goals reached: takes on more
outcome-extended = More time
outcome-role-changed = Another role, at the same level
outcome-role-lower = Another role, at a lower level
outcome-ended-by-agreement = Parting by mutual agreement
outcome-employment-ended = The employment ends
outcome-resigned = Left at their own wish
outcome-withdrawn = Withdrawn

appeal-open = Ask for another look
appeal-intro = Another HR partner than the one who decided looks at everything again. Asking never counts against you.
appeal-label = What should be looked at again?
appeal-hint = Seen by your manager and HR.
appeal-sent = :white_check_mark: *Sent.* Another HR partner looks at it and answers you here.
appeal-said = Asked for another look
appeal-waits = Another HR partner than the one who decided answers this. If there is nobody else, an admin can add one with `/pip settings`.
appeal-answer = Answer
appeal-answer-intro = Please read everything again, as if you saw it for the first time.
appeal-what = What applies from now on?
appeal-stays = The outcome stays
appeal-answer-label = Your answer
appeal-answer-sent = :white_check_mark: *Sent.* Both get a quiet message.
appeal-answered = Answer
appeal-now = *From now on:* { $outcome }

follow-up-label = Afterwards
follow-up-offer = Ask the employee after 30, 60 and 90 days how things are going (one question; they can stop it)
follow-up-open = Answer
follow-up-stop = No more of these
follow-up-question = How are things going, and is there anything that would help?
follow-up-said = Afterwards
follow-up-sent = :white_check_mark: *Thank you.*
follow-up-stopped = All right, no more of these.

checklist-title = *What HR in this country usually thinks of*
checklist-note = Not legal advice. Ask your own counsel where it matters. Seen by HR alone.

todo-mid = Half-way with { $who }: a few sentences
todo-mid-button = Write
todo-mid-own = Half-way with { $who }: a few sentences
todo-mid-own-button = Write
todo-state = Closing review with { $who }: your statement
todo-state-button = Read and write
todo-respond = Closing review with { $who }: read, and add your view
todo-respond-button = Read and write
todo-decide = Closing review of { $who }: both views are in, or their time has passed
todo-decide-button = Look at it
todo-second = Closing review of { $who }: please take a second look
todo-second-button = Take a look
todo-tell = Closing review: hold the conversation with { $who }
todo-tell-button = Prepare the talk

notice-review-mid = Half of the time has passed. A few sentences are welcome (about 3 minutes).
notice-review-begun = Something is ready for you to look back on. Take your time.
notice-review-stated = Something was added for you to read.
notice-review-late = Somebody could use your help.
notice-review-ready = Something is ready for you to look at.
notice-review-second = A second look is needed.
notice-review-decided = A conversation can be prepared.
notice-review-told = You can read up on what you talked about.
notice-appeal = Somebody asks you for another look.
notice-follow-up = A short question, if you like (about a minute).
notice-follow-up-answered = There are a few words for you to read.

error-review-result-missing = Please choose one.
error-review-result-strange = The goals have changed since this was opened. Please close it and open it again.
error-review-reason-missing = Please say why. They will read it after the conversation.
error-review-two-hr = This outcome needs at least two HR partners who are not part of this, so that it can be looked at again. Please ask an admin to add one with /pip settings, or choose another outcome.
error-review-extended-before = It was extended before, which is possible once. Please choose another outcome.
error-review-ends-missing = Please choose the new last day.
error-review-ends-range = Please choose a day after { $after }, { $until } at the latest.
error-review-goals-open = Not every goal is met yet by the last summaries. The closing review comes on the last day.
error-review-mid-over = This look back is not open at the moment. /pip shows what comes next.
error-review-answered = They have responded to your statement, so it stays as it is. Please tell HR what you would add.
error-review-with-hr = This is with HR now. Please write to HR what you would add.
error-review-other-side = This form is for the other side. /pip status shows yours.
error-review-early = One of them still has time to write. Please wait for it.
error-review-decided = An outcome was recorded meanwhile. Please close this and open it again.
error-review-same-person = You recorded this yourself, so another HR partner looks at it.
error-review-undecided = There is no outcome to talk about at the moment. /pip status shows where it stands.
error-appeal-known = You have asked for another look already. The answer comes here.
error-appeal-late = The time for this has passed. Please talk with HR; they will listen all the same.
error-appeal-same-person = You took part in the decision, so another HR partner answers. If there is nobody else, an admin can add one with /pip settings.

## Somebody leaves
plan-end = Record that they leave
end-title = How it ends
end-intro = { $who } leaves, or you part by agreement. This ends at once, with no closing review before it.
end-reason-hint = Seen by the manager and HR, and by the employee while their account works.
end-after = No more is asked of anybody. Both sides get a neutral message, and everything that was written stays to be read.
end-after-unshared = It was not shared with the employee yet, and they do not hear of it. The manager gets a neutral message.
end-done = :white_check_mark: *Recorded.* It has ended, and nothing more is asked of anybody.
notice-left = Something you looked after has ended. Nothing more is asked of you.
notice-left-own = Something you were part of has ended. Nothing more is asked of you, and you keep what was written.
error-review-end-early = While they are here, this comes from the closing review. Please choose another way, or wait for it.
