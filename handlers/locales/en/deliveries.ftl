### Messages that did not arrive.

undelivered-title = Messages
undelivered-row = { $count ->
    [one] A message did not arrive. Somebody may be waiting without knowing it.
   *[other] { $count } messages did not arrive. Somebody may be waiting without knowing it.
}
undelivered-look = Look
undelivered-intro = These messages from Coach did not arrive. What nobody was asked, nobody has to answer for.
undelivered-none = Everything has arrived.
undelivered-to = *To { $who }*, { $at }
undelivered-gone = Their account was deactivated. Someone from HR can decide what happens next.
undelivered-closed = Slack does not let Coach write to them: they may have switched off messages from apps. Please ask them to switch them on, then send it again.
undelivered-unwritten = Coach could not write this message. That is a mistake of ours; please tell whoever runs Coach.
undelivered-doubt = It may have arrived; Slack did not say. Coach looks for it by itself and never sends it twice.
undelivered-other = Slack refused it. Please tell whoever runs Coach.
undelivered-again = Send again
undelivered-again-said = :white_check_mark: It is on its way again.
undelivered-seen = Leave it
undelivered-seen-said = :white_check_mark: Taken off this list.
undelivered-private = Seen by HR alone, and only for people whose plans you look after.
undelivered-admin = *Messages that did not arrive*
undelivered-admin-none = *Messages:* everything has arrived.
undelivered-admin-note = Who they were for, HR can see: /pip. Nothing about plans is shown here.
