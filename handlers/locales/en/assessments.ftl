### The assessment in full: own areas, figures, factors, facts.

wizard-area-own = Another area, named below
wizard-area-name = Name of the area
wizard-area-name-hint = Only for an area that is not in the list.
wizard-area-name-example = Handover between shifts
wizard-area-remove-sure = What is written about it is deleted, also what was saved to it from messages.
wizard-baseline = Figures so far
wizard-baseline-hint = One on each line: what it is, a colon, one figure. Up to { $most }.
wizard-baseline-example = Questions answered in the first call: 55%
wizard-explored = What you found out about that
wizard-explored-hint = What came of it, and what was done. No reasons for personal circumstances, please.
wizard-explored-example = The product wiki was out of date until 2 May; it is right since then.

paper-baseline = Figures so far
paper-explored = What came of looking into it
paper-factors = Looked into: { $factors }
fact-quote = “{ $text }”
fact-link = Open the message

finding-undated = Still open: when that was. With a day, others can look back on it. For example: “On 3 and 10 May …”.

approvals-has-levels = Every area says which level it is at now
approvals-no-levels = Some areas do not say which level they are at now

error-area-missing = Please choose an area, or “Another area” and give it a name.
error-area-twice = This area is there already. Please add to that one, or choose another.
error-area-name-missing = Please name the area, or choose one from the list.
error-area-name-beside = Please choose “Another area, named below” to use this name, or clear it.
error-areas-too-many = There is room for { $most } areas. Please remove one before you add another.
error-figure-line = Line { $line }: please write what it is, a colon and one figure, for example “Open questions: 12”.
error-figure-unclear = Line { $line }: please write one exact figure after the colon, for example 55% or 1,200.
error-figure-name-long = Line { $line }: please shorten the words before the colon to { $most } characters.
error-figures-too-many = There is room for { $most } figures. The ones that matter most are enough.
error-area-gone = This area was removed meanwhile. Please close this and open it again.
error-facts-too-many = There is room for { $most } saved facts in one area. Please remove one from it first.

self-own = How I see it
self-theirs = How they see it
self-seen = The employee's own view
self-intro = How do you see where things stand? Write what you like, leave out what you like. It stands beside your manager's view, with the same weight.
self-sees = Seen by { $manager } and HR once you send it. You can change it until you have responded.
self-view = How you see it
self-view-example = In four of six demos I had an answer at once; pricing is where I was unsure.
self-level = Level now, as you see it
self-no-level = I'd rather not say
self-context = What helped, what was in the way
self-context-example = Joining two demos helped. The price list changed twice without a word.
self-context-said = What helped or was in the way: { $text }
self-managers-level = Level now, as the manager sees it: { $level }
self-nothing = Nothing was written about this.
self-change = Change
self-sent = :white_check_mark: *Sent.* Your manager and HR can read it now. You can change it until you have responded.

notice-self-assessed = Something was added for you to read.

error-self-empty = Please write a few words about at least one of them, or choose a level.
