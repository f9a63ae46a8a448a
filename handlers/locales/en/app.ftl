### The app itself, the hub, and words that every feature uses.

app-name = Coach
close = Close
cancel = Cancel
save = Save
back = Back
next = Next
send = Send
open-again = Open again
slack-slow = That took a moment too long, so Slack closed the door. Nothing is lost. Please press the button.
slack-refused = Slack could not show that just now. Nothing is lost. Please try again in a moment.

plan-name-improvement = improvement plan
plan-name-growth = growth plan
plan-name-coaching = coaching plan

status-draft = being written
status-hr-review = with HR
status-ready = approved, conversation next
status-talk-held = conversation held
status-awaiting-ack = being read and discussed
status-active = under way
status-paused = paused
status-final-review = closing review
status-decided = decided
status-closed = closed
status-withdrawn = withdrawn

## Hub
hub-waiting = What waits for you
hub-nothing = Nothing is waiting for you. You will get a message here when something is.
hub-own = Yours
hub-leading = People you support
hub-hr = In HR's care
hub-plan-own = with { $who }
hub-until = until { $end }
hub-open-plan = Open
hub-more = … and { $count } more.
hub-start = Start a plan
hub-help = Help
hub-settings = Settings
hub-open = Open Coach
hub-private = Only you can see this window.
hub-no-hr = :wave: *One thing first:* nobody from HR is listed yet, so plans can be written but not approved. Open *Settings* below to name your HR partners.

todo-write = A draft for { $who }
todo-write-button = Continue
todo-talk = HR has approved. Next is the conversation with { $who }
todo-talk-button = Prepare
todo-answer = { $who } { $count ->
    [one] has suggested a change
   *[other] has suggested { $count } changes
}
todo-answer-button = Answer
todo-read = { $who } has shared something with you to read. Take your time.
todo-read-button = Read
todo-check-in = Check-in about { $who } (about 3 minutes)
todo-check-in-button = Start
todo-check-in-own = Your check-in with { $who } (about 3 minutes)
todo-check-in-own-button = Start
todo-approve = A plan for { $who } is ready for you to review
todo-approve-button = Review
todo-help = { $who } has not signed, or not responded yet. Your help is needed
todo-help-button = Open

## Help
help-intro = *Coach* helps a manager and an employee work on something together: clear goals, real support, a short check-in each week, and a fair end.
help-hub = what waits for you, and your plans
help-help = this list
help-start = start a plan with somebody
help-status = where your plans stand
help-settings = your language, and for admins: HR partners and team tips
help-who = What you write is seen only by the people named beside it.
unknown-short = I don't know that word yet.
unknown = I don't know “{ $word }”.
unknown-meant = I don't know “{ $word }”. Did you mean */pip { $meant }*?

## Problems that can happen anywhere
error-not-found = This isn't here for you any more. Somebody may have taken the next step meanwhile, or it was finished or withdrawn. /pip shows what is open.
error-out-of-date = Somebody changed this while you were writing. Your words are still here: please copy what you need, close, and open it again from /pip.
error-busy = Things are a little busy just now. Nothing is lost: please press again in a moment.
error-unexpected = Something went wrong on our side, and it was noted. Nothing you typed is lost: please press again.
error-button-old = This button is too old to use. /pip shows what is open.
error-invalid-input = Please look at the marked fields.
error-choose-one = Please choose one of the list.

error-figure-not-a-number = Please write a number, for example 12.5 or 1,200.
error-figure-approximate = Please write one exact number, for example 5 instead of “about 5”.
error-figure-several-numbers = Please write one number here, for example 5.
error-figure-ambiguous = This can be read in two ways. Please write 1200 or 1.2.
error-figure-empty = Please write a number, for example 12.5 or 1,200.
error-figure-too-large = That number is too large to work with. Please check it.
