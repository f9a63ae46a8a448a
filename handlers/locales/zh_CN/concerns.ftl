### 想法与顾虑：提出与答复。

concerns-title = 想法与顾虑
concern-intro = 有话想说？请写在这里，会有人答复您。*提出想法或顾虑绝不会对您不利：* 任何进展、预测和评价都不会用到它。
concern-about = 与什么有关？
concern-about-goals = 目标
concern-about-support = 承诺的支持
concern-about-workload = 工作量与时间
concern-about-together = 合作方式
concern-about-fairness = 是否公平
concern-about-other = 其他
concern-text = 您想说的话
concern-text-example = 发生了什么？怎样会有帮助？
concern-to = 希望谁来听？
concern-to-manager = 我的主管（HR 也能看到）
concern-to-hr = 只告诉 HR
concern-form-sees = *我的主管：* { $manager } 和 HR（{ $hr }）能看到您写的内容。*只告诉 HR：* 只有 HR 可见，您的主管在任何地方都看不出您提过什么。
concern-form-due = 五个工作日内会有答复。如果没有，HR 会协助处理。
concern-sent = :white_check_mark: *已发送。* 有答复时您会收到消息。在此之前，您可以随时收回。

concern-write = 写下想法
concerns-none = 这里还没有内容。
concerns-from = 来自 { $who }。可以先说说您理解到了什么，再说您会做什么、什么时候做。不必每一点都同意。
concerns-ended = 这里不能再提出新的内容。您随时可以联系 HR：{ $hr }。
concern-for-manager = 告诉 { $who }，HR 也能看到
concern-for-hr = 只告诉 HR
concern-open = 由 { $who } 答复 · { $until } 前
concern-open-hr = HR 会协助处理 · { $until } 前
concern-answered = 已答复
concern-settled = 已解决
concern-withdrawn = 已收回
concern-by = { $who } · { $at }
concern-by-hr = { $who } · { $at } · 仅员工本人和 HR 可见
concern-said-raised = 提出
concern-said-answered = 答复
concern-said-reopened = 还想再聊聊

concern-withdraw = 收回
concern-withdraw-title = 确定收回吗？
concern-withdraw-sure = 收回后就不再等待答复。您写的内容，原来能看到的人仍能看到，并注明已收回。
concern-withdraw-done = :white_check_mark: 已收回。
concern-settle = 已经解决了
concern-settle-done = :white_check_mark: *太好了。* 已标为解决。您随时可以提出新的想法。
concern-again = 我还想再聊聊
concern-again-intro = 接下来只由 HR 协助处理。您的主管看不到您再次提出，这也绝不会对您不利。
concern-again-label = 还有什么没有说清楚？
concern-again-hint = 可以不填，HR 同样会联系您。仅 HR 可见。
concern-again-done = :white_check_mark: *已发送。* HR 会在五个工作日内协助处理。

concern-answer-label = 您的答复
concern-answer-hint-manager = 员工本人和 HR 可见。
concern-answer-hint-shared = 员工本人、其主管和 HR 可见。
concern-answer-hint-hr = 仅员工本人和 HR 可见，主管并不知情。
concern-answer-done = :white_check_mark: *已发送。* 对方会收到一条安静的消息。如果对方还想再聊聊，HR 会协助处理。
concern-pass = 转给 HR
concern-pass-sure = 接下来由 HR 在同一期限内答复，员工会知道 HR 将协助处理。您仍能看到内容。
concern-pass-yes = 是，转给 HR
concern-pass-done = :white_check_mark: *已转给 HR。* 谢谢您愿意寻求帮助。
concern-take = 由我来处理
concern-take-done = :white_check_mark: *现在由您处理。*

concern-places = 您想看哪一处？
concern-place-own = 我的，与 { $who }
concern-nowhere = 在 Coach 中一起推进某件事的同事，可以在这里说出想法与顾虑。您这里目前没有进行中的事；您随时可以找主管或 HR 聊聊。
hub-concern = 说说想法
plan-concerns = 想法与顾虑
todo-concern = { $who } 有 { $count } 条内容等您答复
todo-concern-button = 阅读

notice-concern = 有同事在等您的答复。
notice-concern-reminder = 温馨提醒：还有同事在等您的答复，请在 { $until } 前回复。
notice-concern-answered = 有人答复了您。
notice-concern-moved-employee = 您写的一条内容，HR 会协助处理。您不需要做什么。
notice-concern-moved-manager = 等您处理的一条内容，HR 会协助处理。您不需要再做什么。

help-concern = 说出想法与顾虑，可以告诉主管，也可以只告诉 HR

error-concern-moved-on = 这条内容已有变化：可能已经答复、转交或收回。输入 /pip concern 可以看到目前的情况。
error-concern-no-hr = 目前没有指定 HR 伙伴。请选择告诉主管，或请 Coach 的管理员指定 HR 伙伴。
