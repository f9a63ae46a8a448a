### Support: asked for, approved, delivered, and whether it helped.

hub-support = Support
help-support = ask for training, time, a tool or a mentor; and what you approve or see to

support-title = Support
support-intro = Training, coaching, a mentor, a tool, time: anybody can ask for what helps them in their work. Here is also what others ask of you.
support-none = Nothing yet.
support-ask = Ask for support
support-ask-for = Ask for them
support-plan-intro = *What the company promised*, and what was asked for beside it. It is tracked as strictly as the goals, and never counted against the employee.
support-plan-who = The employee, the manager and HR see this. Who approves or sees to something sees that alone, and not that there is a plan.
support-look = Look at them
support-open-ends = { $count ->
    [one] :information_source: *One promise still needs a yes, or somebody to see to it.* It is worth winning that support first. You can go on all the same.
   *[other] :information_source: *{ $count } promises still need a yes, or somebody to see to them.* It is worth winning that support first. You can go on all the same.
}

## Where it stands
support-state-promised = Promised
support-state-unasked = Promised; somebody has to approve it first
support-state-requested = Asked; waiting for an answer
support-state-no-answer = Asked; no answer so far, another way is being looked for
support-state-approved = Approved
support-state-declined = Not approved
support-state-delivered = Delivered on { $on }
support-state-confirmed = Delivered on { $on }, and confirmed
support-state-late = Delivered on { $on }, later than promised
support-state-called-off = No longer needed
support-state-overdue = Not there yet; the promised day has passed. That is the company's to put right
support-state-not-come = Not delivered
support-state-yours = Waiting for your answer
support-state-not-approved = Not there: nobody has approved it so far. That is the company's to put right
support-helped-yes = It helped
support-helped-no = It did not help much
support-kind = Kind: { $kind }
support-why = Why: { $text }
support-cost = Cost: { $cost }
support-expected = Now expected on { $day }: { $reason }
support-reason = The answer: { $text }
support-note = A word about it: { $text }
support-asked-by = Asked by:
support-promised-by = Promised by:
support-for = For:
support-sponsor = Who approves:
support-goal-waits = Waiting for the company: “{ $title }” was promised by { $due }. A fair new date would be { $later }.

## Buttons
support-approve = Approve
support-decline = Decline
support-undo = Undo
support-delivered = It is there
support-later = Needs longer
support-take-over = I see to it
support-helped = It helped
support-not-helped = Not much
support-not-there = It has not come
support-add-note = Add a word
support-ask-first = Ask for approval
support-ask-other = Ask somebody else
support-take-back = Take back
support-todo-button = Look

## What waits
support-todo-decide = A request for your approval: { $title }
support-todo-deliver = You see to this, and the day is near: { $title }
support-todo-rate = Did it help? { $title }
support-todo-help = No yes so far: { $title }. You can ask somebody else.
support-todo-win-for = Support for { $who } still needs a yes, or somebody to see to it
support-todo-help-for = Support for { $who } needs another way: your help is asked

## Forms
support-ask-intro = *Whoever you ask for approval reads the first lines, the cost, the day and your name.* Nothing else.
support-again-intro-for = *Whoever you ask reads these lines, the cost, the day and the name of the person who asked.* Nothing else.
support-again-intro = *Whoever you ask reads these lines, the cost, the day and your name.* Nothing else.
support-seen-alone = Seen by you, by whom you ask, and by who sees to it.
support-seen-manager = They never learn that there is a plan: please leave that out. The employee and HR see this form, too.
support-seen-hr = They never learn that there is a plan: please leave that out. The employee, the manager and HR see this form, too.
support-seen-employee = They never learn that there is a plan: please leave that out. Your manager and HR see this form, too. Asking never counts against you.
support-field-why = Why, in one line
support-field-why-hint = As the person who approves will read it.
support-field-why-example = So that customers get sound answers in the first meeting
support-field-cost = What it costs
support-field-cost-hint = One figure, for example 400 € or ¥3,000. Empty if it costs nothing. Money and working time need somebody's approval.
support-field-cost-example = 400 €
support-field-goal = Which goal waits for it
support-field-goal-hint = If it comes late, the goal says so, and a later date is proposed.
support-field-sponsor = Who can approve it
support-field-sponsor-hint = Somebody with a say over the budget or the time. They get a message with two buttons.
support-field-sponsor-hint-free = Needed for money and working time. Empty if you can promise it yourself.
support-field-owner-hint = They are asked to deliver it. Empty: you see to it yourself.
support-field-owner-hint-plan = They are asked to deliver it, and learn what it is and for whom. Empty: the manager sees to it.
support-field-reason = Why not?
support-field-reason-hint = Seen by the person who asked, and by whom it is for.
support-later-note = What was promised stays on record. This tells people what they can count on instead.
support-field-expected = New day
support-field-delay = Why it needs longer
support-field-delay-hint = Seen by those who wait for it.
support-field-note = A word about how it helped
support-field-note-hint = Seen by you alone.
support-field-note-hint-plan = Seen by you, your manager and HR.

## What was done
support-text = This is how it stands now.
support-asked-done = :white_check_mark: *Asked.* You get a message when there is an answer.
support-promised-done = :white_check_mark: *Promised.* Who sees to it gets a message.
support-taken-back = :white_check_mark: Taken back.
support-taken-over = :white_check_mark: You see to it now.
support-delivered-done = :white_check_mark: Thank you. Whom it is for is asked whether it helped.
support-later-done = :white_check_mark: Thank you. Those who wait for it get a message.
support-rated = :white_check_mark: Thank you. You can change this at any time.
support-disputed = :white_check_mark: Thank you. It is owed as before, and who sees to it gets a message.
support-noted = :white_check_mark: Kept.

## Messages
support-notice-decide = Somebody asks for your yes or no (about a minute).
support-notice-owed = Somebody counts on you for this.
support-notice-soon = A small reminder: the day for this is near.
support-notice-not-there = This has not come yet, we hear. Could you have a look?
support-notice-delivered = Something has arrived for you. Did it help? (one tap)
support-notice-asked = Something was asked for. There is nothing for you to do.
support-notice-decided = There is an answer for you.
support-notice-help = Somebody could use your help.
support-notice-late = Something that was promised has not come yet.
support-notice-later = Something will come later than promised.
support-notice-unapproved = Something you promised still needs a yes, or somebody to see to it.

## Problems
error-support-why-missing = Please say in one line why it is needed.
error-support-tells = Please leave out what it belongs to: whoever reads this should see only what is asked for, and why.
error-support-due-missing = Please choose a day.
error-support-due-past = Please choose today or a later day.
error-support-sponsor-missing = Please choose who can approve it.
error-sponsor-self = You can't approve what you ask for. Please choose somebody else.
error-sponsor-manager = The manager can't be the one who approves it. Please choose somebody with a say over the budget or the time.
error-sponsor-employee = It is meant for them, so they can't approve it. Please choose somebody else.
error-sponsor-hr = HR helps when nobody answers, so please choose somebody else to approve it.
error-sponsor-party-bot = An app can't approve it. Please choose a person.
error-sponsor-party-guest = A guest can't approve it. Please choose somebody from the company.
error-sponsor-party-outsider = Someone outside your company can't approve it. Please choose somebody from the company.
error-sponsor-party-deactivated = This account is no longer in use. Please choose somebody else.
error-sponsor-party-unknown = Slack could not say who that is just now. Please try again in a moment.
error-support-members = Only members of the company can ask here. Please ask the person you work with.
error-support-reason-missing = Please say briefly why.
error-support-later-day = Please choose a day after today and after the promised one.
error-support-settled = Nobody has to be asked about this any more.
error-support-decided = This was decided already. Nothing more is needed.
error-support-told = The person who asked knows the answer by now. Please talk to them.
error-support-stands = This can't be taken back here. What stands in an agreement is changed there.
error-support-over = There is nothing more to do about this.
error-support-not-approved = Nobody has approved this yet, so it can't be delivered.
error-support-not-delivered = It is not said to be there yet. /pip support shows how it stands.
error-support-not-now-promised = Nobody was asked about this yet. /pip support shows how it stands.
error-support-not-now-requested = This waits for an answer. /pip support shows how it stands.
error-support-not-now-approved = This is approved already. Nothing more is needed for that.
error-support-not-now-declined = This was answered with a no. /pip support shows how it stands.
error-support-not-now-delivered = This is there already. Nothing more is needed for that.
error-support-not-now-confirmed = This is there and confirmed. Nothing more is needed.
error-support-not-now-called-off = This is no longer needed. There is nothing to do.
