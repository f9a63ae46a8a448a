### The conversation, reading, asking, answering, acknowledging.

paper-period = *From { $start } to { $end }*
paper-role = Role
paper-area = Area of work
paper-observed = What was seen
paper-impact = What followed from it
paper-coaching = Feedback and help given so far
paper-goals = Goals
paper-support = What the company promises
paper-support-none = No support is written down yet. You can ask for some.
paper-milestone = A milestone: reached or not yet
paper-by = By { $due }
paper-judge = Measured by: { $text }
paper-why = Why it matters: { $text }
paper-rhythm-weekly = *Check-ins:* every week on { $day } at { $time }, in each person's own time zone
paper-rhythm-biweekly = *Check-ins:* every two weeks on { $day } at { $time }, in each person's own time zone

preview-note = This is what they will read. Only you and HR can see it now.

talk-intro = HR has approved. Please talk with { $who } in person or by video first; a form must not bring this news.
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
talk-done = :white_check_mark: *Thank you.* They can read it now, comment and suggest changes. You will hear when they do.

reading-intro = { $who } has talked with you about this. Take the time you need.
reading-as-is = This is the version that people read.
reading-version = Version { $version }, { $at }
reading-nothing-decided = *Nothing is decided.* You can ask HR, take time, and disagree. Your manager and HR see what you write here.
reading-respond = Respond
reading-comment = Write a comment
reading-wishes = Would you change something?
wish-goal = Change goal { $number }
wish-support = Change support { $number }
wish-support-new = Ask for more support
wish-intro = Write it as you would have it. The text now is filled in.
wish-reason = Why?
wish-withdraw = Take back
wish-sent = :white_check_mark: *Sent.* You will get a message when there is an answer. Nothing changes before that.

comment-label = Your words
comment-hint = Seen by your manager and HR.
comment-example = How do you see where things stand? What is missing here?

asked-comment = Comment
asked-goal = Asked: change a goal
asked-support = Asked: change support
asked-open = Waiting for the manager's answer
asked-with-hr = With HR
asked-accepted = Taken in
asked-answered = Answered
asked-withdrawn = Taken back
asked-answer = Answer
asked-now = As asked: { $text }
asked-before = As it stands

proposals-intro = What they would change. Taking a change in makes a new version, which they then respond to. A lower target or a later end goes past HR first.
proposals-intro-hr = The manager would take these in. They ask for less than before, so they need your look.
proposals-none = Nothing waits for an answer.
proposals-accept = Take it in
proposals-thanks = Thank them
proposals-answer = Leave as is, and say why
answer-label = Your answer
answer-hint = Seen by the employee and HR.
answer-sent = :white_check_mark: *Sent.* They get a quiet message.

ack-intro = *Receiving is not agreeing.* Whichever you choose, you can ask HR, take time, and disagree. None of the three counts against you.
ack-label = How would you like to respond?
ack-hint = Seen by your manager and HR.
ack-agrees = I have received it, and I agree
ack-differs = I have received it, and I see some things differently
ack-not-signed = I choose not to sign
ack-statement = Your statement
ack-statement-hint = Needed if you see things differently. It stays with this version, word for word. Seen by your manager and HR.
ack-not-signing = If you choose not to sign, HR will get in touch and help with what comes next.
ack-done-agrees = :white_check_mark: *Thank you.* Check-ins begin as agreed. You can read everything at any time with `/pip`.
ack-done-differs = :white_check_mark: *Thank you.* Your statement is kept with this version. Check-ins begin as agreed.
ack-done-not-signed = :white_check_mark: *Thank you for saying so.* HR will help with what comes next.
ack-said-agrees = Received, and agreed
ack-said-differs = Received, and sees some things differently
ack-said-not-signed = Chose not to sign

unsigned-intro = { $who } chose not to sign, or has not answered in time. Please talk with both. You can put this version in force; it is recorded as “without a signature”.
unsigned-statement = Their statement
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
