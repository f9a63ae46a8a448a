### The conversation, reading, asking, answering, acknowledging.

paper-period = *From { $start } to { $end }*
paper-role = Role
paper-area = Area of work
paper-expected = What is expected
paper-level = Level now: { $level }
paper-observed = What was seen
paper-impact = What followed from it
paper-coaching = Feedback and help given so far
paper-goals = Goals
paper-support = What the company promises
paper-support-none = No support is written down yet. You can ask for some.
paper-milestone = A milestone: reached or not yet
paper-milestones = Milestones, each reached or not yet
paper-range = { $metric }: { $baseline } → { $target }
paper-hold = { $metric }: stays at { $target }
paper-by = By { $due }
paper-judge = Measured by: { $text }
paper-why = Why it matters: { $text }
paper-objective = Serves the objective: { $text }
paper-owner = Who sees to it:
paper-rhythm-weekly = *Check-ins:* every week on { $day } at { $time }, in each person's own time zone
paper-rhythm-biweekly = *Check-ins:* every two weeks on { $day } at { $time }, in each person's own time zone
sides-intro = What changes:
sides-old = Before
sides-asked = After
sides-line = { $name }: { $value }
sides-new = New: { $title }
field-title = Words
field-metric = Measure
field-baseline = Today
field-target = Target
field-due = By
field-measured-by = Measured by
field-why = Why it matters
field-objective = Objective it serves
field-milestones = Milestones
field-weight = How much it counts
field-kind = Kind
field-detail = Details
field-cost = Cost

page-where = Page { $number } of { $count }
page-back = Page before
page-on = Next page

preview-note = This is what they will read once you have confirmed the conversation. Only you and HR can see it now.
preview-buttons = Beneath each goal and each promise they can suggest a change, and they can comment and respond.

talk-intro = HR has approved. Please talk with { $who } in person or by video first; a form must not bring this news.
talk-hr = A word from HR
talk-guide = *A good conversation in five steps*
    1. Say why you are talking, in two calm sentences.
    2. Describe what you saw, with two or three examples. No labels.
    3. Ask how they see it, and listen. There may be something you do not know yet.
    4. Walk through the goals and what the company promises.
    5. Say it plainly: nothing is decided, they can ask HR, take time, and disagree.
talk-preview = Preview as they see it
talk-day = When did you talk?
talk-day-hint = Seen by both of you and HR.
talk-next = When you confirm, they get a quiet message and can read everything, comment and suggest changes.
talk-confirm = We have talked
talk-later = Not yet
talk-done = :white_check_mark: *Thank you.* They can read it now, comment and suggest changes. You will hear when they do.

reading-intro = { $who } has talked with you about this. Take the time you need.
reading-as-is = This is the current version.
reading-withdrawn = This was withdrawn. You can still read it, and nothing more is asked of anybody.
reading-closed = This has ended. You can still read it.
reading-version = Version { $version }, { $at }
reading-until = Please respond by { $until }. If you need more time, tell your manager or HR.
reading-waits = It waits for the employee's response.
reading-may-change = You chose not to sign. You can still respond otherwise.
reading-changes = What changed since version { $version }
reading-who-sees = Only you, your manager and the HR partners can read it. `/pip status` shows you who has opened it.
reading-who-sees-else = Only the employee, the manager and the HR partners can read it. The employee can see who has opened it.
reading-nothing-decided = *Nothing is decided.* You can ask HR, take time, and disagree. Your manager and HR see what you write here.
reading-respond = Respond
reading-comment = Write a comment
wish-goal = Suggest a change to goal { $number }
wish-support = Suggest a change to support { $number }
wish-support-new = Ask for more support
wish-intro = Write it as you would have it. The words that stand now are filled in.
wish-intro-new = What would help you to reach the goals? Training, time, a tool, a mentor?
wish-title = In words
wish-measure = How it is measured
wish-today = today { $figure }
wish-target-hint = One figure, for example 80% or 1,200.
wish-milestone-due = “{ $title }” by
wish-next = Your manager accepts it or tells you why it stays as it is. HR also looks at a lower target or a later day. Asking never counts against you.
wish-next-new = Your manager accepts it or tells you why not. Asking never counts against you.
wish-reason = Why?
wish-withdraw = Take back
wish-sent = :white_check_mark: *Sent.* You will get a message when there is an answer. Nothing changes before that, and you can take it back until then.
wish-withdrawn = :white_check_mark: Taken back. It stays in the history, marked so.

comment-label = Your words
comment-hint = Seen by your manager and HR.
comment-example = How do you see where things stand? What is missing here?
comment-sent = :white_check_mark: *Sent.* Your manager and HR can read it, and you can respond at any time.

asked-comment = Comment
asked-goal = Asked: change a goal
asked-support = Asked: change support
asked-support-new = Asked: support
asked-open = waiting for your manager's answer
asked-with-hr = your manager would accept it; HR looks at it next
asked-open-else = waiting for the manager's answer
asked-with-hr-else = the manager would accept it; HR looks at it next
asked-accepted = accepted
asked-answered = answered
asked-thanked = read, with thanks
asked-withdrawn = taken back
asked-answer = Answer
asked-when = { $at } · { $state }
asked-why = Why: { $text }

proposals-intro = What they would change. Accepting a change makes a new version, which they then respond to.
proposals-intro-hr = These wait for you: the manager would accept them, asks for them, or has not answered in time.
proposals-none = Nothing waits for an answer.
proposals-to-hr = :information_source: This asks for less than before, so HR looks at it after you accept it.
proposals-who-sees = They see which of the two you chose, and your words.
proposals-managers-words = What the manager wrote
proposals-accept = Accept
proposals-thanks = Thank them
proposals-answer = Leave as is, and say why
proposals-reply = Reply
accept-done = :white_check_mark: *Accepted.* They get a quiet message.
accept-to-hr = :white_check_mark: *With HR now*, because it asks for less than before. They will see the answer here.
answer-label = Your answer
answer-why = Why it stays as it is
answer-hint = Seen by the employee and HR.
answer-sent = :white_check_mark: *Sent.* They get a quiet message.

ack-intro = *Receiving is not agreeing.* Whichever you choose, you can ask HR, take time, and disagree. None of the three counts against you.
ack-version = This is about version { $version }.
ack-open-first = { $count ->
    [one] One suggestion of yours still waits for an answer. It is answered first, so that you respond to the final version; you can write your statement then.
   *[other] { $count } suggestions of yours still wait for an answer. They are answered first, so that you respond to the final version; you can write your statement then.
}
ack-label = How would you like to respond?
ack-hint = Seen by your manager and HR.
ack-agrees = I have received it, and I agree
ack-differs = I have received it, and I see some things differently
ack-not-signed = I choose not to sign
ack-statement = Your statement
ack-statement-hint = Needed if you see things differently. It stays with this version, word for word. Seen by your manager and HR.
ack-not-signing = If you choose not to sign, HR will get in touch and help with what comes next. You can still change your mind.
ack-done-agrees = :white_check_mark: *Thank you.* Check-ins begin as agreed. You can read everything at any time with `/pip`.
ack-done-differs = :white_check_mark: *Thank you.* Your statement is kept with this version. Check-ins begin as agreed.
ack-done-not-signed = :white_check_mark: *Thank you for saying so.* HR will help with what comes next.
ack-said-agrees = Received, and agreed
ack-said-differs = Received, and sees some things differently
ack-said-not-signed = Chose not to sign
ack-said-activated = Put in force by HR, without a signature
ack-said-when = Version { $version }, { $at }

unsigned-statement = Their statement
unsigned-not-signed = { $who } chose not to sign ({ $at }). Please talk with both: they can still respond otherwise.
unsigned-no-answer = { $who } has not responded in time. Please ask how they are and what they need; nobody is to blame.
unsigned-time-left = { $who } still has time to respond, until { $until }. There is nothing to do now.
unsigned-held-up = { $count ->
    [one] One suggestion of theirs waits for an answer. It comes first.
   *[other] { $count } suggestions of theirs wait for an answer. They come first.
}
unsigned-look = Look at them
unsigned-way = When you have talked with both, you can put this version in force. It is recorded as “without a signature”.
unsigned-activate = Put in force
unsigned-sure = It takes effect without a signature, and the record says so. Both are told.
unsigned-yes = Yes, put in force
unsigned-done = :white_check_mark: In force, recorded as without a signature.

notice-shared = Something is ready for you to read. Take your time.
notice-proposed = There is a suggestion for you to answer.
notice-with-hr = There is a suggestion for you to look at.
notice-answered = There is an answer for you.
notice-not-signed = Somebody could use your help.
notice-unanswered = Somebody could use your help.
notice-begun = Everything is set. Your check-ins begin as agreed.

error-text-missing = Please write a few words.
error-reason-missing = Please say why, so that it can be answered well.
error-answer-missing = Please say why it stays as it is.
error-statement-missing = Please write what you see differently, in your own words.
error-proposals-open = Some of your suggestions still wait for an answer. Please respond when they are answered, so that you respond to the final version.
error-talked-future = Please choose today or an earlier day: first the conversation, then this step.
error-nothing-changed = This reads as it did before. Please change what you would have otherwise.
error-activate-early = There is still time to respond. Please wait until then.
error-activate-waiting = A suggestion of theirs waits for an answer. Please see to that first.

## Changes while it is under way
wish-end = Suggest another last day
wish-end-hint = What is due on the last day follows it. HR looks at this first.
wish-remove = Or take it out
wish-remove-yes = Take this out of the plan
asked-end = Suggested: another last day
asked-end-day = Last day: { $day }
asked-taken-out = Taken out: { $title }
reading-end-moved = *Last day:* { $after } instead of { $before }
reading-taken-out = Not in it any more
unsigned-way-change = This is a change while it is under way; what was agreed before applies until then. You can let the change be, or put it in force without a signature, which is recorded as such.
unsigned-let-be = Keep as before
unsigned-let-be-sure = What was agreed before stays in force, and nothing waits any more. Both get a quiet message.
unsigned-let-be-done = :white_check_mark: It stays as it was agreed before. Both get a quiet message.
notice-kept = A suggestion was not taken up. What you agreed before stays as it is.
notice-changed = What you agreed on has been updated. You can read it at any time.
error-wish-ends-missing = Please choose a day.
error-wish-ends-past = Please choose a day that is still to come.
wish-next-leads = HR looks at this first; then the employee reads it as a new version and responds. What was agreed applies until then.
asked-with-hr-first = HR looks at it first; the employee reads it after that

## A goal that waits for the company
goal-give-time = Give it until { $later }
goal-give-time-title = A later day for this goal
goal-give-time-sure = HR looks at it first; then the employee reads the new version and responds. What was agreed stays in force until then.
goal-give-time-yes = Ask for it
goal-give-time-why = “{ $title }” was promised by { $due } and has not come yet.
goal-time-given = :white_check_mark: *Asked for.* HR looks at it; then the employee reads the new version.
goal-time-asked = A later day was asked for. What was agreed stays in force until HR has looked at it and the employee has responded.
error-goal-not-waiting = This goal does not wait for the company any more. /pip status shows how it stands.
