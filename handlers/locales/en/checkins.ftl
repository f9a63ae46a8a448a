### Weekly check-ins.

checkin-title = Check-in
checkin-intro = Three minutes are enough; leave empty what you have nothing to say about. Neither of you sees the other's words before both have answered, or the window closes ({ $closes }). Until then you can change yours.
checkin-intro-own = Two minutes are enough: the figures and a sentence. Leave empty what you have nothing to say about. Until both of you have answered, or it closes ({ $closes }), nobody sees your words and you can change them.
checkin-intro-late = The window has closed, and your words are still welcome. They are added to the summary and marked as late.
checkin-editing = These are your answers so far. Sending them again replaces them.
checkin-late-sees = Where nothing else is said: seen by both of you and HR.
checkin-manager-sees = Where nothing else is said, your manager and HR see it then, as you see what your manager wrote.
checkin-employee-sees = Where nothing else is said, the employee and HR see it then, as you see what the employee wrote.
checkin-progress = { $goal }: where are you now?
checkin-figures = { $metric }: { $baseline } → { $target } by { $due }.
checkin-figures-hold = { $metric }: stays at { $target } until { $due }.
checkin-last = Last time: { $last }.
checkin-milestone = { $goal }: reached?
checkin-milestone-hint = By { $due }.
checkin-reached = Reached
checkin-not-yet = Not yet
checkin-note = { $goal }: a few words
checkin-went-well = What went well
checkin-went-well-example = Two demos ran without notes
checkin-in-the-way = What is in the way
checkin-in-the-way-example = The test system was down on Tuesday
checkin-support-needed = What would help
checkin-support-needed-example = An hour with the product team
checkin-confidence = How confident do you feel about the weeks ahead?
checkin-confidence-sees = Seen by your manager and HR, unless you tick the box below.
checkin-confidence-1 = 1 · not at all
checkin-confidence-2 = 2 · a little
checkin-confidence-3 = 3 · somewhat
checkin-confidence-4 = 4 · quite
checkin-confidence-5 = 5 · very
checkin-for-hr = Who sees your confidence?
checkin-for-hr-tick = HR alone
checkin-for-hr-sees = Ticked: your manager sees neither your confidence nor the tick.

checkin-rating = { $goal }: your view
checkin-rating-sees = Of the four views, the employee reads the last two as “needs attention”.
rating-ahead = Ahead
rating-on-track = On track
rating-at-risk = Needs some attention
rating-behind = Needs a lot of attention
rating-attention = Needs attention
checkin-observation = What you saw
checkin-observation-how = One situation, what they did in it, and what followed. Words about the work, not the person.
checkin-situation = Situation
checkin-situation-example = In Tuesday's demo with two customers
checkin-behaviour = Behaviour
checkin-behaviour-example = Four product questions were answered without notes
checkin-impact = Impact
checkin-impact-example = Both asked for an offer on the same day
checkin-recognition = Recognition
checkin-recognition-example = Thank you for preparing the price list so carefully
checkin-support-offered = Support you offer
checkin-support-offered-example = I join Thursday's call and free two hours for practice
checkin-next-steps = Next steps
checkin-next-steps-example = Practise objections together on Wednesday
checkin-talked-on = When did you talk?
checkin-talked-on-hint = A form does not replace a conversation. Seen by both of you and HR.

checkin-waiting = { $count ->
    [one] One check-in waits for you.
   *[other] { $count } check-ins wait for you, about three minutes each.
}
checkin-with = With { $who }
checkin-waiting-line = { $who } · { $day } · open until { $closes }
checkin-none = No check-in waits for you.
checkin-none-next = No check-in waits for you. The next one comes { $at }.

receipt-title = Thank you
receipt-thanks = :white_check_mark: *Thank you.* Your answers are saved.
receipt-next = The other side has not answered yet. Both of you get one shared summary when they have, at the latest { $closes }.
receipt-both = :white_check_mark: *Thank you.* Both of you have answered. The summary is ready.
receipt-late = :white_check_mark: *Thank you.* Your words were added to the summary.
receipt-edit = Change my answers
receipt-another = Next check-in
receipt-where = You find everything again with `/pip`.

prompt-text = { $count ->
    [one] You have a check-in (about 3 minutes).
   *[other] You have { $count } check-ins (about 3 minutes each).
}
prompt-late = This comes late because the app was not running. That is on us, not on you.
reminder-text = { $count ->
    [one] A friendly reminder: your check-in is still open (about 3 minutes).
   *[other] A friendly reminder: { $count } check-ins are still open (about 3 minutes each).
}
reminder-until = Open until { $closes }.
answered-text = Thank you. Your answers are saved.
answered-until = You can change them until the summary comes.
answered-which = You can change these until the summary comes.
answered-none = The summary is out, so nothing can be changed any more.
closed-text = { $count ->
    [one] This check-in has closed. Your answers are still welcome.
   *[other] These check-ins have closed. Your answers are still welcome.
}
above-text = The message above says where this stands.
held-text = Thank you. This check-in is complete.
called-off-text = There is nothing left to do here.
snooze-hour = In an hour
snooze-tomorrow = Tomorrow
snooze-day = Another day
snooze-title = Another day
snooze-until = On which day?
snooze-until-hint = Before the check-in closes. Seen by you alone.
snoozed-text = All right. You will hear again { $at }.
snoozed-start = Start now
snoozed-undo = Undo

summary-title = Summary
summary-text = Your check-in summary is ready.
summary-late-text = Something was added to your check-in summary.
summary-open = Read the summary
summary-read = Read
summary-heading = Check-in { $number } · { $day }
summary-between = { $employee } and { $manager }
summary-no-employee = { $who } has not answered this time. That counts against nobody.
summary-no-manager = Not held: { $who } has not answered this time.
summary-add = Add my answers
summary-milestone-reached = Reached.
summary-milestone-open = Not yet reached; due { $due }.
summary-steps-all = All { $all } milestones are reached.
summary-steps-ahead = That is ahead.
summary-steps-on-track = That is on track.
summary-steps-needs-attention = That needs attention.
summary-steps-next = Next: “{ $title }” by { $due }.
summary-no-data = No figure yet; about { $expected } is expected by today.
summary-not-begun = No figure yet, and none is expected before the first day.
summary-ahead = { $latest } now, { $expected } expected by today: ahead.
summary-on-track = { $latest } now, { $expected } expected by today: on track.
summary-needs-attention = { $latest } now, { $expected } expected by today: needs attention.
summary-reached = { $latest } now: the target is reached.
summary-projected = If it goes on like this, about { $projected } by { $due }.
summary-projected-range = If it goes on like this, about { $projected } by { $due } (between { $low } and { $high }).
summary-pace-up = From here to the target: up by about { $pace } each week.
summary-pace-down = From here to the target: down by about { $pace } each week.
summary-points = { $count ->
    [one] { $figure } percentage point
   *[other] { $figure } percentage points
}
summary-milestone-not-reached = Not reached.
summary-no-figure = No figure was given.
summary-last-figure = { $latest } at the last check-in.
summary-path = Course: { $path } (target { $target })
summary-path-hold = Course: { $path } (stays at { $target })
summary-way = { $percent }% of the way
summary-rating = Manager's view: { $rating }
summary-note = A word on this goal
summary-differs = :information_source: The figure and the manager's view point different ways. Worth five minutes together.
summary-employee = The employee's words
summary-manager = The manager's words
summary-by = { $who } · { $at }
summary-by-late = { $who } · { $at }, after the window
summary-confidence = *Confidence:* { $level }
summary-confidence-hr = *Confidence:* { $level } (shown to HR alone)
summary-talked-on = *Talked on* { $day }
summary-next-steps = What comes next
summary-company = What the company promised
summary-earlier = Earlier check-ins
summary-private = Both of you and HR can read this. A forecast is a help, and never decides anything.
promise-kept = This check-in was held.
promise-due = This check-in is still open.
promise-manager-did-not = Not held: the manager has not answered.
promise-manager-away = Not held: manager away.
promise-employee-did-not = Held by the manager; the employee has not answered. That is listed, and not counted.
promise-away = Not held: away. That is listed, and not counted.
promise-ended-early = Not needed any more: the outcome was recorded before it closed. That is listed, and not counted.
promise-bot-down = Not held: the app was not running. That is listed, and not counted.
chart-expected = Expected
chart-actual = Actual
chart-projected = Projected
chart-today = Today
chart-beside = ○ noted or imported between check-ins
chart-line = Figures so far. The summary says the same in words.
chart-alt = Figures so far as a picture. The summary says the same in words.
missed-text = Two check-ins were not held. Your help would be welcome.

pause-title = Pause
pause-what = Prompts for { $who } and their manager stop until you resume, and the last day moves by the working days in between. An open check-in that nobody has answered is called off and not counted.
pause-no-reason = No reason is asked for, and none is kept.
pause-submit = Pause
pause-done = :white_check_mark: Paused.
paused-text = Your check-ins are paused for now. There is nothing you need to do.
resume-title = Resume
resume-what = Check-ins go on after a few days to settle in.
resume-moved = { $count ->
    [one] One working day was lost
   *[other] { $count } working days were lost
}: the last day moves from { $end } to { $moved }. Dates of goals and support that lie ahead move along; nobody has to sign for that.
resume-same = No working day was lost, so the last day stays.
resume-both = Both sides are told.
resume-submit = Resume
resume-done = :white_check_mark: It goes on. The last day is { $end }.
resumed-text = Your check-ins go on.

help-checkin = the check-in that waits for you

error-checkin-empty = Please write at least one figure or a few words.
error-checkin-unit = This goal is counted in { $unit }, and you wrote { $typed }. For example: { $example }
error-checkin-nothing = No check-in waits for you, so there is nothing to put off.
error-checkin-answered = You have answered already, so there is nothing to put off.
error-checkin-talked-future = This day is still to come. Please choose today or an earlier day, or leave it empty.
error-rating-missing = Please choose one.
error-round-not-open = This check-in has not begun yet. You will get a message when it does.
error-round-cancelled = This check-in does not take place. /pip shows the next one.
error-round-summarised = The summary is out, so this can't be changed any more. Your words are still here to copy; please add them next time.
error-summary-blind = The summary shows once both of you have answered, or the window has closed.
error-snooze-past = Please choose a later time.
error-snooze-late = This check-in is open until { $closes }. Please choose an earlier time.
