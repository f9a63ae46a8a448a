### Who leads something: handing it over, and what happens when an account is closed.

plan-hand-over = Hand over
plan-frozen = *Nobody leads this at the moment.* Decisions wait until HR names somebody; check-ins of the employee go on.
plan-frozen-own = *HR is naming somebody who goes on with you.* Until then nothing is decided. You can read, comment, check in and raise what matters to you.

todo-hand-over = So far { $who } has led this. Please name who goes on
todo-hand-over-button = Hand over
todo-left = { $who } has left. Please record how it ends
todo-left-button = Open

handover-title = Hand over
handover-intro = So far { $manager } has led this with { $employee }. Whoever you name gets access at once, with everything that was written; { $manager } has none from then on.
handover-draft = This is a draft of { $manager }. Nobody else has read it, and you can't either. Whoever you name can go on with it, or it is thrown away.
handover-who = Who goes on?
handover-who-hint = Seen by both sides and HR.
handover-or = Or, if nobody is named yet
handover-undecided = It is not decided yet: let decisions wait
handover-undecided-hint = The manager is then not asked for anything, and both sides hear that HR is naming somebody.
handover-after = Both sides get a neutral message. What was agreed stays as it is, and what was raised to the manager so far is seen to by HR.
handover-after-draft = Whoever you name gets a neutral message. The employee knows nothing of a draft.
handover-send = Hand over
handover-done = :white_check_mark: *Handed over.* Everybody whom it concerns gets a quiet message.
handover-waiting = :white_check_mark: *Decisions wait now.* Hand it over here as soon as you know who goes on.
handover-waits = What waits for me
handover-discard = Throw the draft away
handover-discard-sure = It can't be read again by anybody. That there was one stays on record.
handover-discarded = :white_check_mark: The draft was thrown away, unread.

notice-handover-needed = Somebody's account was closed or their role changes, and your help is needed.
notice-handover-waiting = HR is naming somebody who goes on with you. Nothing is decided until then, and you can talk to HR at any time.
notice-handover-stopped = HR is asked who goes on with something that you look after. Until then nothing is asked of you.
notice-handover-received = Something was handed over to you. Take your time to read it first.
notice-handover-private = Only the people named on its page can read it.
notice-handover-told = Somebody else goes on with you from here. What you agreed stays as it is.
notice-handover-passed-on = Something that you looked after is with somebody else now. Nothing more is asked of you. Thank you for what you did.
notice-left-hr = Somebody's account was closed, and your help is needed.
notice-left-halted = Something you look after rests for now. HR sees to the next step, and nothing is asked of you.

error-handover-missing = Please name somebody: until then, decisions wait.
error-handover-neither = Please name somebody, or tick below that it is not decided yet.
error-handover-both = You named somebody and ticked that it is not decided yet. Please keep one of the two.
error-handover-same = They lead this already. Please name somebody else, or tick below that it is not decided yet.
error-handover-employee = This is for them, so they can't lead it. Please name somebody else.
error-handover-hr = They look after this as HR, and could read what is for HR alone. Please name somebody else.
error-handover-sponsor = They were asked to approve something for this. Please name somebody else, or ask another person for the approval first.
error-handover-party-bot = This is an app. Please name a person.
error-handover-party-guest = This is a guest account. Please name a full member of the workspace.
error-handover-party-outsider = This is someone outside your company. Please name a colleague.
error-handover-party-deactivated = This account is closed. Please name somebody else.
error-handover-party-unknown = I could not look this account up just now. Please try again in a moment.
error-checkin-answered-before = This check-in was answered by who led this before you. You can read it in the summary, and the next one comes to you.
