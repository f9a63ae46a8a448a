### 支持：提出、审批、落实，以及是否有帮助。

hub-support = 支持与资源
help-support = 申请培训、时间、工具或导师；也可以看到等您审批或落实的支持

support-title = 支持与资源
support-intro = 培训、辅导、导师、工具、时间：工作中需要什么，每个人都可以提出。需要您审批或落实的也在这里。
support-none = 还没有。
support-ask = 申请支持
support-ask-for = 替对方申请
support-plan-intro = *公司的承诺*，以及另外提出的支持。它和目标一样认真跟进，绝不会算到员工头上。
support-plan-who = 员工、主管和 HR 可见。审批或落实某一项的人只能看到那一项，看不到有这份计划。
support-look = 看一看
support-open-ends = :information_source: *有 { $count } 项承诺还没有经过审批，或没有人落实。* 最好先争取到支持。您也可以继续。

## Where it stands
support-state-promised = 已承诺
support-state-unasked = 已承诺，还需要有人审批
support-state-requested = 已提出，等待答复
support-state-no-answer = 已提出，尚无答复，正在想别的办法
support-state-approved = 已批准
support-state-declined = 未批准
support-state-delivered = 已落实（{ $on }）
support-state-confirmed = 已落实并确认（{ $on }）
support-state-late = 晚于承诺的日期落实（{ $on }）
support-state-called-off = 不再需要
support-state-overdue = 承诺的日期已过，还没有落实。这需要由公司补上
support-state-not-come = 未落实
support-state-yours = 等您答复
support-state-not-approved = 还没有人批准，所以没有落实。这需要由公司补上
support-helped-yes = 有帮助
support-helped-no = 帮助不大
support-kind = 类型：{ $kind }
support-why = 原因：{ $text }
support-cost = 费用：{ $cost }
support-expected = 现在预计 { $day }：{ $reason }
support-reason = 答复：{ $text }
support-note = 补充：{ $text }
support-asked-by = 申请人：
support-promised-by = 承诺人：
support-for = 提供给：
support-sponsor = 支持审批人：
support-goal-waits = 等待公司落实：“{ $title }”承诺在 { $due } 前完成。合理的新日期是 { $later }。

## Buttons
support-approve = 批准
support-decline = 不批准
support-undo = 撤销
support-delivered = 已落实
support-later = 需要更多时间
support-take-over = 由我落实
support-helped = 有帮助
support-not-helped = 帮助不大
support-not-there = 还没有收到
support-add-note = 补充一句
support-ask-first = 请人审批
support-ask-other = 换一位审批人
support-take-back = 收回
support-todo-button = 查看

## What waits
support-todo-decide = 一项申请等您审批：{ $title }
support-todo-deliver = 由您落实，日期临近：{ $title }
support-todo-rate = 有帮助吗？{ $title }
support-todo-help = 还没有得到批准：{ $title }。您可以换一位审批人。
support-todo-win-for = 给 { $who } 的支持还没有经过审批，或没有人落实
support-todo-help-for = 给 { $who } 的支持需要另想办法，请您帮忙

## Forms
support-ask-intro = *您请的审批人只会看到前几行、费用、日期和您的名字*，没有别的。
support-again-intro-for = *您请的审批人只会看到这几行、费用、日期和申请人的名字*，没有别的。
support-again-intro = *您请的审批人只会看到这几行、费用、日期和您的名字*，没有别的。
support-seen-alone = 您、审批人和落实的人可见。
support-seen-manager = 审批人不会知道有这份计划，请不要在这里写到它。员工和 HR 也可见。
support-seen-hr = 审批人不会知道有这份计划，请不要在这里写到它。员工、主管和 HR 也可见。
support-seen-employee = 审批人不会知道有这份计划，请不要在这里写到它。您的主管和 HR 也可见。提出需要绝不会对您不利。
support-field-why = 一句话说明原因
support-field-why-hint = 审批人看到的就是这句话。
support-field-why-example = 第一次见客户时就能答得清楚
support-field-cost = 费用
support-field-cost-hint = 请写一个数字，例如 ¥3,000 或 400 €；不花钱就不填。花费和工作时间需要有人审批。
support-field-cost-example = ¥3,000
support-field-goal = 哪个目标需要它
support-field-goal-hint = 如果它来晚了，目标会注明，并建议更晚的日期。
support-field-sponsor = 支持审批人
support-field-sponsor-hint = 能决定预算或时间的人。对方会收到一条带两个按钮的消息。
support-field-sponsor-hint-free = 花费和工作时间需要审批；您自己就能承诺的可以不填。
support-field-owner-hint = 请对方落实。不填则由您自己落实。
support-field-owner-hint-plan = 请对方落实，对方会知道是什么、给谁。不填则由主管落实。
support-field-reason = 不批准的原因
support-field-reason-hint = 申请人和受益人可见。
support-later-note = 原来的承诺会保留记录，这里只是告诉大家现在可以期待的日期。
support-field-expected = 新的日期
support-field-delay = 为什么需要更多时间
support-field-delay-hint = 等待这项支持的人可见。
support-field-note = 补充说明帮助如何
support-field-note-hint = 只有您能看到。
support-field-note-hint-plan = 您、您的主管和 HR 可见。

## What was done
support-text = 目前的情况如下。
support-asked-done = :white_check_mark: *已提出。* 有答复时您会收到消息。
support-promised-done = :white_check_mark: *已承诺。* 落实的人会收到消息。
support-taken-back = :white_check_mark: 已收回。
support-taken-over = :white_check_mark: 现在由您落实。
support-delivered-done = :white_check_mark: 谢谢。我们会问对方是否有帮助。
support-later-done = :white_check_mark: 谢谢。等待的人会收到消息。
support-rated = :white_check_mark: 谢谢。您随时可以更改。
support-disputed = :white_check_mark: 谢谢。它仍需落实，负责的人会收到消息。
support-noted = :white_check_mark: 已保存。

## Messages
support-notice-decide = 有一件事请您答复可以或不可以（约 1 分钟）。
support-notice-owed = 有一件事请您落实。
support-notice-soon = 小提醒：这件事的日期快到了。
support-notice-not-there = 我们得知这件事还没有落实，可以看一下吗？
support-notice-delivered = 有一件事已为您落实。有帮助吗？（点一下即可）
support-notice-asked = 有人提出了一项需要，您现在不用做什么。
support-notice-decided = 您有一个答复。
support-notice-help = 有人需要您的帮助。
support-notice-late = 承诺的一件事还没有落实。
support-notice-later = 有一件事会比承诺的晚一些。
support-notice-unapproved = 您承诺的一件事还没有经过审批，或没有人落实。

## Problems
error-support-why-missing = 请用一句话说明为什么需要。
error-support-tells = 请不要写它属于什么：看到的人只需要知道申请什么、为什么。
error-support-due-missing = 请选择日期。
error-support-due-past = 请选择今天或以后的日期。
error-support-sponsor-missing = 请选择支持审批人。
error-sponsor-self = 自己提出的支持不能由自己审批，请选择另一位。
error-sponsor-manager = 主管不能作为支持审批人，请选择能决定预算或时间的人。
error-sponsor-employee = 这项支持是给对方的，不能由对方审批，请选择另一位。
error-sponsor-hr = 没有人答复时由 HR 帮忙，所以请选择另一位审批人。
error-sponsor-party-bot = 应用不能审批，请选择一位同事。
error-sponsor-party-guest = 访客不能审批，请选择公司里的同事。
error-sponsor-party-outsider = 公司以外的人不能审批，请选择公司里的同事。
error-sponsor-party-deactivated = 这个账号已停用，请选择另一位。
error-sponsor-party-unknown = Slack 暂时无法确认这是谁，请稍后再试。
error-support-members = 只有公司成员可以在这里申请，请直接与和您合作的同事联系。
error-support-reason-missing = 请简单说明原因。
error-support-later-day = 请选择今天之后、并且晚于承诺日期的一天。
error-support-settled = 这项支持不需要再请人审批。
error-support-decided = 已经有了决定，不需要再做什么。
error-support-told = 申请人已经知道答复，请直接与对方沟通。
error-support-stands = 这里不能收回；写在协议里的内容需要在协议里修改。
error-support-over = 这件事不需要再做什么。
error-support-not-approved = 还没有人批准，所以无法落实。
error-support-not-delivered = 目前还没有标为已落实。输入 /pip support 可以看到情况。
error-support-not-now-promised = 还没有请人审批。输入 /pip support 可以看到情况。
error-support-not-now-requested = 正在等待答复。输入 /pip support 可以看到情况。
error-support-not-now-approved = 已经批准，不需要再做什么。
error-support-not-now-declined = 答复是不批准。输入 /pip support 可以看到情况。
error-support-not-now-delivered = 已经落实，不需要再做什么。
error-support-not-now-confirmed = 已经落实并确认，不需要再做什么。
error-support-not-now-called-off = 已经不再需要，不用做什么。
