### Status, one plan, taking a plan back.

plan-title-improvement = Improvement plan
plan-title-growth = Growth plan
plan-title-coaching = Coaching plan
plan-status = *Now:* { $status }
plan-period = *Time:* { $start } to { $end }
plan-version = *Version:* { $version }
plan-version-next = *Version:* { $version } is being read; { $in_force } applies until then
plan-people = Who can see this: { $manager } (manager), { $employee } (employee), { $hr } (HR). Nobody else.
plan-people-not-yet = Who can see this: { $manager } (manager), { $hr } (HR). { $employee } gets access once the conversation was held.
plan-read = Read everything
plan-next = *Next check-in:* { $day }, { $time }
plan-open-until = *Check-in:* open until { $until }
plan-pause = Pause
plan-resume = Resume
plan-withdraw = Withdraw
plan-withdraw-title = Withdraw this?
plan-withdraw-sure = It ends without an outcome and can't be taken up again. Next you are asked why.
plan-contact = Your contact in HR: { $hr }. You can write to them at any time, about anything.
plan-company = *What the company promised:* { $percent }% of what was due was kept.
plan-by = by { $due }
plan-company-none = *What the company promised:* nothing was due yet.
plan-history = Check-ins so far
plan-history-row = Check-in { $number } · { $day }
plan-history-open = Summary
plan-looked = *Who looked at this, and when*
plan-looked-none = *Who looked at this:* nobody besides you so far.
plan-looked-later = Looks since the open check-in began are shown after its summary.

status-title = Status
status-filter = Show
status-filter-all = All
status-filter-waiting = Waiting for HR
status-filter-under-way = Under way
status-filter-ended = Ended
status-hr-none = Nothing in this list.
status-none = :seedling: Nothing is going on for you here, and that is fine.
status-none-more = If somebody shares something with you, you get a message first. If you lead people, you can begin something with one of them: it starts as a draft that only you see.

## The team
team-title = Team figures
team-intro = Before and now, for everybody whom you lead or have led here, taken together. People with the same measure are counted in; it says nothing about any one of them.
team-sum = { $people } people, added up: { $before } before, { $now } now
team-average = { $people } people, on average: { $before } before, { $now } now
team-none = There is nothing to show yet. A figure appears once at least three people share a measure and have given figures.

withdraw-intro = This ends it without an outcome. No more check-ins are asked for, and open ones are called off.
withdraw-heard-both = Both people get a neutral message. The reason is not in it.
withdraw-heard-manager = Only the manager gets a neutral message: it was not shared with the employee yet.
withdraw-concerns = { $count ->
    [one] *One thought or concern still waits for an answer.* It stays open: HR answers it from “What waits for you”, and the employee can read the answer.
   *[other] *{ $count } thoughts or concerns still wait for an answer.* They stay open: HR answers them from “What waits for you”, and the employee can read the answers.
}
withdraw-reason = Why?
withdraw-hint = Seen by HR alone; may be disclosed on an access request.
withdraw-send = Withdraw
withdraw-done = :white_check_mark: Withdrawn.
notice-withdrawn = Something you were part of was withdrawn. Nothing more is asked of you.
notice-withdrawn-more = If you have questions, please ask { $hr }.
error-withdraw-reason-missing = Please say briefly why. Only HR sees it.

ledger-check-in = Check-ins held: { $kept } of { $counted }
ledger-check-in-none = Check-ins: none was due yet
ledger-support = Support brought in time: { $kept } of { $counted }
ledger-support-none = Support: none was due yet
ledger-concern = Thoughts and concerns answered in time: { $kept } of { $counted }
ledger-concern-none = Thoughts and concerns: no answer was due yet
ledger-review = Reviews written in time: { $kept } of { $counted }
ledger-review-none = Reviews: none was due yet
ledger-manager-away = not held, manager away: { $count }
ledger-manager-did-not = nothing from the manager in time: { $count }
ledger-hr-did-not = nothing from HR in time: { $count }
ledger-owner-did-not = not brought in time: { $count }
ledger-not-approved = not approved in time: { $count }
ledger-employee-did-not = nothing from the employee (listed, not counted): { $count }
ledger-away = away (listed, not counted): { $count }
ledger-bot-down = the app was not running (listed, not counted): { $count }
ledger-taken-back = taken back (listed, not counted): { $count }
ledger-ended-early = no longer needed (listed, not counted): { $count }
ledger-no-longer-agreed = taken out of the plan by both (listed, not counted): { $count }
ledger-next = next by { $by }
