### Figures between check-ins, and where each came from.

progress-title = Figures
progress-open = Figures
progress-add = Note a figure
progress-none = No figure yet. The first one comes with a check-in, or can be noted here.
progress-who-sees = The employee, the manager and HR see these. A figure helps to look at things together, and never decides.

progress-from-check-in = From the check-in of { $day }
progress-from-employee = Noted by the employee, for { $day }
progress-from-manager = Noted by the manager, for { $day }
progress-from-import = Imported, for { $day }
progress-step = { $title } (by { $due })
progress-steps = { $goal }: which are reached?
progress-steps-hint = Ticked stays ticked from one time to the next; take a tick away if it came too early.
progress-steps-reached = { $count } of { $all } milestones reached.

progress-note-intro = Something to note between two check-ins? One figure is enough. You can change it or take it back later.
progress-seen-employee = Seen by your manager and HR.
progress-seen-manager = Seen by the employee and HR.
progress-blind = A check-in is open. What you note now, the others see after its summary, like your answers.
progress-figure-hint = { $metric }
progress-day = For which day
progress-day-hint = The day that the figure is about.
progress-note = A word about it
progress-note-example = Counted together in the call log
progress-take-back = Take back
progress-take-back-sure = It counts no more. That it was there stays in the record.
progress-done = :white_check_mark: Noted.
progress-taken-back = :white_check_mark: Taken back.

progress-notice-imported = Figures were imported from a file: { $taken } of { $all } lines belong to something that is under way.
progress-notice-known = { $count ->
    [one] One line was there already.
   *[other] { $count } lines were there already.
}
progress-notice-left = Left out:
progress-notice-person = no such person is known here, or nothing is under way with them: lines { $lines }
progress-notice-several = several people have that name; a Slack id is clear: lines { $lines }
progress-notice-metric = none of their goals counts that, in these words: lines { $lines }
progress-notice-unit = counted in another unit: lines { $lines }
progress-notice-day = the day lies before it began: lines { $lines }
progress-notice-who = Whoever ran the import was not told which lines these are, only HR is.

error-progress-figure-missing = Please write a figure, or tick what is reached.
error-progress-note-long = Please shorten it to { $most } characters.
error-progress-day-missing = Please choose the day that the figure is about.
error-progress-day-early = Please choose a day from the first day on, { $start }.
error-progress-day-ahead = This day is still to come. Please choose today or an earlier day.
