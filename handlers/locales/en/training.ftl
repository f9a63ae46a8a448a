### Training modules, open to everyone.

training-title = Training
training-intro = Short modules that anybody here may take: one small step on a working day, with something to read and something to try in your own work. You can pause or stop at any time.
training-private = Only you see which modules you take, and what you write in them.
training-part-taking = You are taking
training-part-catalogue = To choose from
training-part-finished = Finished
training-length = { $steps } steps, about { $minutes } minutes in all
training-progress = { $done } of { $steps } steps done
training-next-at = next step on { $at }
training-here = the next step is here for you
training-todo = A short step to learn: { $title } (about { $minutes } minutes)
training-is-paused = paused
training-is-left = You have left this module. What you did is kept.
training-finished-on = Finished on { $day }
training-look = Look
training-open = Open

training-step-line = *{ $number }. { $title }* · { $minutes } min
training-look-back = Look back
training-now = Next step now
training-begin = Begin
training-pause = Pause
training-resume = Go on
training-leave = Leave
training-all-modules = All modules
training-all-steps = All steps

training-begun = :seedling: *You have begun.* The first step comes on { $at }, as a short message. You can take it now, too.
training-resumed = *Going on.* The next step comes on { $at }. You can take it now, too.
training-on-now = *You are taking this module.* The next step is here for you.
training-paused = *Paused.* Nothing comes until you go on, and what you did is kept.
training-left = *You have left this module.* Nothing more comes. What you did is kept, should you go on one day.
training-done-next = :white_check_mark: *Done.* “{ $title }” comes on { $at }. You can take it now, too.
training-done-resting = :white_check_mark: *Done.* Nothing more comes until you go on.
training-done-last = :white_check_mark: *That was the last step of “{ $title }”.* It stays here whenever you want to look back.
training-kept = :white_check_mark: *Saved.*

training-step-where = Step { $number } of { $steps } · about { $minutes } minutes
training-done-on = done on { $day }
training-part-practice = To try
training-part-evidence = To keep
training-evidence-label = A note or a link
training-evidence-sees = Seen by you alone.
training-done = Done

training-step-text = { $count ->
    [one] A short step for today (about { $minutes } minutes).
   *[other] { $count } short steps for today (about { $minutes } minutes together).
}
training-again-text = { $count ->
    [one] No hurry: a short step is here whenever you like (about { $minutes } minutes). You won't be reminded again.
   *[other] No hurry: { $count } short steps are here whenever you like (about { $minutes } minutes together). You won't be reminded again.
}

help-training = short modules to learn from, at your own pace

error-training-step-later = These steps build on each other. “{ $title }” is the one that comes next.
error-training-gone = This is no longer in the catalogue. /pip training shows what there is now.
error-training-finished = You have done every step of this module. /pip training shows what else there is.
error-training-not-begun = You have not begun this module yet. /pip training shows it.
error-training-colleagues = These modules are for people of the company that this workspace belongs to.
