### 面对面沟通、阅读、建议、回复与签收。

paper-period = *{ $start } 至 { $end }*
paper-role = 岗位
paper-area = 工作方面
paper-expected = 期望的标准
paper-level = 目前水平：{ $level }
paper-observed = 看到的情况
paper-impact = 带来的影响
paper-coaching = 已经给过的反馈和帮助
paper-goals = 目标
paper-support = 公司的承诺
paper-support-none = 还没有写明支持，您可以提出需要。
paper-milestone = 里程碑：已达成或还没有
paper-milestones = 里程碑，每个分“已达成”和“还没有”
paper-range = { $metric }：{ $baseline } → { $target }
paper-hold = { $metric }：保持在 { $target }
paper-by = 截止：{ $due }
paper-judge = 由谁衡量：{ $text }
paper-why = 为什么重要：{ $text }
paper-objective = 服务于：{ $text }
paper-owner = 负责落实：
paper-rhythm-weekly = *每周沟通：* 每{ $day } { $time }，按每个人自己的时区
paper-rhythm-biweekly = *沟通：* 每两周一次，{ $day } { $time }，按每个人自己的时区
sides-intro = 变化如下：
sides-old = 修改前
sides-asked = 修改后
sides-line = { $name }：{ $value }
sides-new = 新增：{ $title }
field-title = 表述
field-metric = 衡量指标
field-baseline = 目前
field-target = 目标值
field-due = 截止
field-measured-by = 由谁衡量
field-why = 为什么重要
field-objective = 服务的目标
field-milestones = 里程碑
field-weight = 所占分量
field-kind = 类型
field-detail = 说明
field-cost = 费用

page-where = 第 { $number } 页，共 { $count } 页
page-back = 上一页
page-on = 下一页

preview-note = 您确认面对面沟通之后，对方将看到以下内容。现在只有您和 HR 可见。
preview-buttons = 在每个目标、每项支持下面，对方都可以提出修改，也可以留言和回应。

talk-intro = HR 已批准。请先与 { $who } 当面或视频沟通，这样的消息不该由一张表单带来。
talk-hr = HR 的话
talk-guide = *五步做好一次沟通*
    1. 用两句平和的话说明为什么谈。
    2. 讲两三件您看到的事，不下结论、不贴标签。
    3. 问问对方怎么看，认真听。也许有您还不知道的情况。
    4. 一起看目标，以及公司承诺的支持。
    5. 明确告诉对方：什么都还没有定，可以找 HR、可以慢慢想、可以有不同看法。
talk-preview = 预览对方看到的内容
talk-day = 你们是哪天谈的？
talk-day-hint = 你们双方和 HR 可见。
talk-next = 确认之后，对方会收到一条安静的消息，可以阅读全部内容、留言、提出修改。
talk-confirm = 我们谈过了
talk-later = 还没有谈
talk-done = :white_check_mark: *谢谢。* 对方现在可以阅读、留言、提出修改。有回应时您会收到消息。

reading-intro = { $who } 已经和您谈过。请慢慢看，不着急。
reading-as-is = 这是目前的版本。
reading-withdrawn = 这份内容已撤回，您仍可查看，不需要任何人再做什么。
reading-closed = 已经结束，您仍可查看。
reading-version = 第 { $version } 版，{ $at }
reading-until = 请在 { $until } 前回应。需要更多时间，请告诉主管或 HR。
reading-waits = 正在等员工本人回应。
reading-may-change = 您选择了不签收。您仍可以改变选择。
reading-changes = 与第 { $version } 版相比的变化
reading-who-sees = 只有您、您的主管和 HR 伙伴能看到。输入 `/pip status`，您可以看到谁打开过。
reading-who-sees-else = 只有员工、主管和 HR 伙伴能看到。员工可以看到谁打开过。
reading-nothing-decided = *什么都还没有定。* 您可以找 HR、可以慢慢想、可以有不同看法。您在这里写的内容，您的主管和 HR 可见。
reading-respond = 回应
reading-comment = 写几句话
wish-goal = 建议修改目标 { $number }
wish-support = 建议修改支持 { $number }
wish-support-new = 提出更多支持
wish-intro = 请写成您希望的样子。已填入目前的内容。
wish-intro-new = 什么能帮助您达成目标？培训、时间、工具，还是导师？
wish-title = 表述
wish-measure = 衡量方式
wish-today = 目前 { $figure }
wish-target-hint = 一个数字，例如 80% 或 1,200。
wish-milestone-due = “{ $title }”的截止日期
wish-next = 主管会采纳，或告诉您保持原样的原因。降低目标或推迟日期，还会经 HR 确认。提出建议绝不会对您不利。
wish-next-new = 主管会采纳，或告诉您不能采纳的原因。提出需要绝不会对您不利。
wish-reason = 原因
wish-withdraw = 收回
wish-sent = :white_check_mark: *已发送。* 有答复时您会收到消息。在此之前不会有任何变化，您也可以随时收回。
wish-withdrawn = :white_check_mark: 已收回。记录中会保留，并注明已收回。

comment-label = 您想说的话
comment-hint = 您的主管和 HR 可见。
comment-example = 您怎么看目前的情况？这里还缺什么？
comment-sent = :white_check_mark: *已发送。* 您的主管和 HR 可以看到，您随时可以回应。

asked-comment = 留言
asked-goal = 建议：修改目标
asked-support = 建议：修改支持
asked-support-new = 希望增加支持
asked-open = 等您的主管答复
asked-with-hr = 您的主管同意采纳，下一步由 HR 确认
asked-open-else = 等主管答复
asked-with-hr-else = 主管同意采纳，下一步由 HR 确认
asked-accepted = 已采纳
asked-answered = 已答复
asked-thanked = 已阅，谢谢
asked-withdrawn = 已收回
asked-answer = 答复
asked-when = { $at } · { $state }
asked-why = 原因：{ $text }

proposals-intro = 以下是对方希望修改的内容。采纳后会产生新版本，由对方重新回应。
proposals-intro-hr = 以下内容等您确认：主管同意采纳、由主管提出，或主管没有在约定时间内答复。
proposals-none = 没有等待答复的内容。
proposals-to-hr = :information_source: 这项修改的要求比之前低，您采纳后还会经 HR 确认。
proposals-who-sees = 对方会看到您的选择和您写的话。
proposals-managers-words = 主管的话
proposals-accept = 采纳
proposals-thanks = 谢谢对方
proposals-answer = 保持原样并说明原因
proposals-reply = 回复
accept-done = :white_check_mark: *已采纳。* 对方会收到一条安静的消息。
accept-to-hr = :white_check_mark: *已交给 HR*，因为要求比之前低。对方会在这里看到答复。
answer-label = 您的答复
answer-why = 保持原样的原因
answer-hint = 员工本人和 HR 可见。
answer-sent = :white_check_mark: *已发送。* 对方会收到一条安静的消息。

ack-intro = *签收不代表同意。* 无论选哪一项，您都可以找 HR、可以慢慢想、可以有不同看法。三种选择都不会对您不利。
ack-version = 这次回应的是第 { $version } 版。
ack-open-first = 您还有 { $count } 项建议在等答复。答复之后再回应，这样您回应的就是最终版本；您的说明也可以到那时再写。
ack-label = 您希望怎样回应？
ack-hint = 您的主管和 HR 可见。
ack-agrees = 已收到，并且同意
ack-differs = 已收到，有些地方看法不同
ack-not-signed = 选择不签收
ack-statement = 您的说明
ack-statement-hint = 看法不同时请写明，会原样保留在这一版中。您的主管和 HR 可见。
ack-not-signing = 如果选择不签收，HR 会联系您，协助安排下一步。之后您仍可以改变选择。
ack-done-agrees = :white_check_mark: *谢谢。* 每周沟通将按约定开始。随时输入 `/pip` 可以查看全部内容。
ack-done-differs = :white_check_mark: *谢谢。* 您的说明会随这一版保留。每周沟通将按约定开始。
ack-done-not-signed = :white_check_mark: *谢谢您告诉我们。* HR 会协助安排下一步。
ack-said-agrees = 已收到，并且同意
ack-said-differs = 已收到，有些地方看法不同
ack-said-not-signed = 选择不签收
ack-said-activated = 由 HR 使其生效，未签收
ack-said-when = 第 { $version } 版，{ $at }

unsigned-statement = 对方的说明
unsigned-not-signed = { $who } 选择不签收（{ $at }）。请与双方谈一谈，对方仍可以改变选择。
unsigned-no-answer = { $who } 没有在约定时间内回应。请问问对方的情况和需要，这不是任何人的过错。
unsigned-time-left = { $who } 还有时间回应，截止 { $until }。现在不需要做什么。
unsigned-held-up = 对方有 { $count } 项建议还在等答复，请先处理。
unsigned-look = 查看建议
unsigned-way = 与双方谈过之后，您可以让这一版生效，记录会注明“未签收”。
unsigned-activate = 使其生效
unsigned-sure = 这一版将在未签收的情况下生效，记录会如实注明，并通知双方。
unsigned-yes = 是，使其生效
unsigned-done = :white_check_mark: 已生效，记录为未签收。

notice-shared = 有一份内容可以看了，请慢慢看。
notice-proposed = 有一条建议等您答复。
notice-with-hr = 有一条建议等您确认。
notice-answered = 您有一条答复。
notice-not-signed = 有同事需要您的帮助。
notice-unanswered = 有同事需要您的帮助。
notice-begun = 一切就绪，每周沟通将按约定开始。

error-text-missing = 请写几句话。
error-reason-missing = 请说明原因，方便对方认真答复。
error-answer-missing = 请说明为什么保持原样。
error-statement-missing = 请用自己的话写明哪些地方看法不同。
error-proposals-open = 您的一些建议还在等答复。请在答复之后再回应，这样您回应的就是最终版本。
error-talked-future = 请选择今天或更早的日期：先沟通，再做这一步。
error-nothing-changed = 内容与原来一样。请修改您希望不同的地方。
error-activate-early = 回应时间还没有到，请再等一等。
error-activate-waiting = 对方还有建议在等答复，请先处理。

## 进行中的修改
wish-end = 建议调整结束日期
wish-end-hint = 在最后一天到期的内容会随之调整。会先由 HR 查看。
wish-remove = 或者去掉这一项
wish-remove-yes = 从计划中去掉这一项
asked-end = 建议：调整结束日期
asked-end-day = 结束日期：{ $day }
asked-taken-out = 去掉：{ $title }
reading-end-moved = *结束日期：* { $after }（此前为 { $before }）
reading-taken-out = 不再包含
unsigned-way-change = 这是进行中的修改，在此之前以原来约定的内容为准。您可以保留原样，也可以在没有签收的情况下使其生效，并如实记录。
unsigned-let-be = 保留原样
unsigned-let-be-sure = 原来约定的内容继续有效，不再等待答复。双方会收到一条简短的消息。
unsigned-let-be-done = :white_check_mark: 保留原来的约定。双方会收到一条简短的消息。
notice-kept = 有一项建议没有采纳，原来约定的内容不变。
notice-changed = 约定的内容有更新，您可以随时查看。
error-wish-ends-missing = 请选择日期。
error-wish-ends-past = 请选择以后的日期。
wish-next-leads = 会先由 HR 查看，之后员工以新版本阅读并回应。在此之前以原来约定的内容为准。
asked-with-hr-first = 先由 HR 查看，之后员工才会读到

## 正在等公司的目标
goal-give-time = 推迟到 { $later }
goal-give-time-title = 推迟这个目标的日期
goal-give-time-sure = 先由 HR 确认，然后员工阅读新版本并回应。在此之前，仍以原来的约定为准。
goal-give-time-yes = 提出推迟
goal-give-time-why = “{ $title }”承诺在 { $due } 前提供，目前还没有到。
goal-time-given = :white_check_mark: *已提出。* 先由 HR 确认，然后员工阅读新版本。
goal-time-asked = 已提出推迟日期。在 HR 确认、员工回应之前，仍以原来的约定为准。
error-goal-not-waiting = 这个目标已不再等公司。输入 /pip status 可以看到目前的情况。
