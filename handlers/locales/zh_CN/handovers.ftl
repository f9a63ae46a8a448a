### 由谁负责：交接，以及账号停用之后怎么办。

plan-hand-over = 交接
plan-frozen = *目前没有人负责。* 在 HR 确定人选之前，各项决定都要等一等；员工的每周沟通照常进行。
plan-frozen-own = *HR 正在确定由谁接着与您配合。* 在此之前不会作出任何决定。您可以阅读、评论、填写每周沟通，也可以提出您在意的事。

todo-hand-over = 此前由 { $who } 负责，请确定由谁接着负责
todo-hand-over-button = 交接
todo-left = { $who } 已离开，请记录如何结束
todo-left-button = 打开

handover-title = 交接
handover-intro = 目前由 { $manager } 与 { $employee } 配合。您确定的人选会立即看到此前写下的全部内容；{ $manager } 从那时起不再能看到。
handover-draft = 这是 { $manager } 的草稿，其他人没有看过，您也看不到。您确定的人选可以继续撰写，也可以让它作废。
handover-who = 由谁接着负责？
handover-who-hint = 双方和 HR 可见。
handover-or = 或者，人选还没有定
handover-undecided = 还没有定：各项决定先等一等
handover-undecided-hint = 在此期间不再请主管做什么，双方会得知 HR 正在确定人选。
handover-after = 双方会收到一条中性的消息。已经约定的内容不变；此前向主管提出的想法由 HR 跟进。
handover-after-draft = 您确定的人选会收到一条中性的消息。员工不知道有草稿。
handover-send = 交接
handover-done = :white_check_mark: *已交接。* 相关的人会收到一条简短的消息。
handover-waiting = :white_check_mark: *各项决定现在等一等。* 确定人选之后，请在这里交接。
handover-waits = 我的待办
handover-discard = 让草稿作废
handover-discard-sure = 之后任何人都无法再看到内容，只留下曾有草稿的记录。
handover-discarded = :white_check_mark: 草稿已作废，没有人看过内容。

notice-handover-needed = 有账号停用或职责有变，需要您的协助。
notice-handover-waiting = HR 正在确定由谁接着与您配合。在此之前不会作出任何决定，您随时可以联系 HR。
notice-handover-stopped = 正在请 HR 确定由谁接着负责您手上的一件事。在此之前不需要您做什么。
notice-handover-received = 有一件事交接给您了。请先慢慢阅读。
notice-handover-private = 只有它的页面上列出的人能看到内容。
notice-handover-told = 接下来由另一位同事与您配合，已经约定的内容不变。
notice-handover-passed-on = 您此前负责的一件事已交给其他同事，不需要您再做什么。谢谢您的付出。
notice-left-hr = 有账号停用，需要您的协助。
notice-left-halted = 您负责的一件事暂时搁置，下一步由 HR 处理，不需要您做什么。

error-handover-missing = 请确定人选：在此之前，各项决定都要等一等。
error-handover-neither = 请确定人选；还没有定的话，请在下方勾选“还没有定”。
error-handover-both = 您既选了人，又勾选了“还没有定”。请只保留其中一项。
error-handover-same = 目前就是由这位负责。请选择其他人；还没有定的话，请在下方勾选“还没有定”。
error-handover-employee = 这是为这位员工准备的，不能由本人负责。请选择其他人。
error-handover-hr = 这位以 HR 身份跟进，能看到只给 HR 的内容。请选择其他人。
error-handover-sponsor = 已经请这位审批其中的一项支持。请选择其他人，或先改请另一位审批。
error-handover-party-bot = 这是一个应用，请选择一位同事。
error-handover-party-guest = 这是访客账号，请选择工作区的正式成员。
error-handover-party-outsider = 这是公司以外的人，请选择一位同事。
error-handover-party-deactivated = 这个账号已停用，请选择其他人。
error-handover-party-unknown = 暂时无法查询这个账号，请稍后再试。
error-checkin-answered-before = 这一次已由此前的负责人填写。您可以在小结中阅读，下一次会请您填写。
