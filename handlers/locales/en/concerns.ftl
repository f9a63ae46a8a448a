### Thoughts and concerns: raising one, and being answered.

concerns-title = Thoughts and concerns
concern-intro = Something on your mind? Write it here, and somebody answers you. *Raising something never counts against you:* no status, forecast or rating uses it.
concern-about = What is it about?
concern-about-goals = The goals
concern-about-support = The support that was promised
concern-about-workload = Workload and time
concern-about-together = How we work together
concern-about-fairness = Fairness
concern-about-other = Something else
concern-text = In your words
concern-text-example = What happened, and what would help?
concern-to = Who should hear it?
concern-to-manager = My manager (HR can read it, too)
concern-to-hr = HR alone
concern-form-sees = *My manager:* { $manager } and HR ({ $hr }) see what you write here. *HR alone:* only HR sees it, and nothing that your manager sees shows that there is something.
concern-form-due = You get an answer within five working days. If none comes, HR will help with this.
concern-sent = :white_check_mark: *Sent.* You will get a message when there is an answer. Until then you can take it back.

concern-write = Raise something
concerns-none = There is nothing here so far.
concerns-from = From { $who }. It helps to say first what you have understood, then what you will do and by when. You need not agree with everything.
concerns-ended = Nothing new can be raised here any more. You can write to HR at any time: { $hr }.
concern-for-manager = To { $who }, and HR can read it
concern-for-hr = To HR alone
concern-open = With { $who } · answer by { $until }
concern-open-hr = HR will help with this · answer by { $until }
concern-answered = Answered
concern-settled = Settled
concern-withdrawn = Taken back
concern-by = { $who } · { $at }
concern-by-hr = { $who } · { $at } · between the employee and HR alone
concern-said-raised = Raised
concern-said-answered = Answer
concern-said-reopened = Would still like to talk

concern-withdraw = Take back
concern-withdraw-title = Take it back?
concern-withdraw-sure = Nobody owes you an answer then. What you wrote stays readable for those who could read it, marked as taken back.
concern-withdraw-done = :white_check_mark: Taken back.
concern-settle = It is settled
concern-settle-done = :white_check_mark: *Good to hear.* It is marked as settled. You can raise something new at any time.
concern-again = I'd still like to talk
concern-again-intro = From here on HR alone helps with this. Your manager does not see that you asked again, and it never counts against you.
concern-again-label = What is still open?
concern-again-hint = You may leave it empty: HR gets in touch all the same. Seen by HR alone.
concern-again-done = :white_check_mark: *Sent.* HR will help with this, within five working days.

concern-answer-label = Your answer
concern-answer-hint-manager = Seen by the employee and HR.
concern-answer-hint-shared = Seen by the employee, their manager and HR.
concern-answer-hint-hr = Seen by the employee and HR alone. The manager does not know of it.
concern-answer-done = :white_check_mark: *Sent.* They get a quiet message. If they would still like to talk, HR will help.
concern-pass = Pass on to HR
concern-pass-sure = HR sees to it from here on, by the same day, and the employee is told that HR will help. You can still read it.
concern-pass-yes = Yes, pass it on
concern-pass-done = :white_check_mark: *With HR now.* Thank you for asking for help.
concern-take = I will see to it
concern-take-done = :white_check_mark: *It is with you now.*

concern-places = Where would you like to look?
concern-place-own = Yours, with { $who }
concern-nowhere = Here people who work on something together in Coach can raise what is on their mind. Nothing is going on for you at the moment; you can talk to your manager or to HR at any time.
hub-concern = Be heard
plan-concerns = Thoughts and concerns
todo-concern = { $who } { $count ->
    [one] would like an answer from you
   *[other] would like { $count } answers from you
}
todo-concern-button = Read

notice-concern = Somebody would be glad of an answer from you.
notice-concern-reminder = A friendly reminder: somebody still hopes for an answer from you, by { $until }.
notice-concern-answered = Somebody has answered you.
notice-concern-moved-employee = HR will help with something that you wrote. You need not do anything.
notice-concern-moved-manager = HR will help with something that waited for you. You need not do anything more.

help-concern = say what is on your mind, to your manager or to HR alone

error-concern-moved-on = This has moved on: it was answered, passed on or taken back meanwhile. /pip concern shows how it stands.
error-concern-no-hr = Nobody from HR is listed at the moment. Please choose your manager, or ask who looks after Coach to name somebody.
