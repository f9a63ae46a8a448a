### 没有送达的消息。

undelivered-title = 消息
undelivered-row = 有 { $count } 条消息没有送达，也许有人正在等而不知道。
undelivered-look = 查看
undelivered-intro = Coach 的这些消息没有送达。这不会算在任何人头上：没有问到的，不算错过。
undelivered-none = 所有消息都已送达。
undelivered-to = *发给 { $who }*，{ $at }
undelivered-gone = 对方的账号已停用。接下来怎么办，由 HR 决定。
undelivered-closed = Slack 不让 Coach 给对方发消息，对方可能关闭了应用消息。请对方打开，然后再发一次。
undelivered-unwritten = Coach 没能写出这条消息。这是我们的错，请告诉负责 Coach 的同事。
undelivered-doubt = 可能已经送达，Slack 没有答复。Coach 会自己去查，绝不会重复发送。
undelivered-other = Slack 拒绝了这条消息。请告诉负责 Coach 的同事。
undelivered-again = 再发一次
undelivered-again-said = :white_check_mark: 已重新发送。
undelivered-seen = 不用处理
undelivered-seen-said = :white_check_mark: 已从列表中去掉。
undelivered-private = 只有 HR 能看到，而且只限您负责的人。
undelivered-admin = *没有送达的消息*
undelivered-admin-none = *消息：* 全部已送达。
undelivered-admin-note = 发给谁的，HR 可以用 /pip 查看。这里不显示任何计划内容。
