### HR 审阅并决定。

approvals-intro = { $manager } 为 { $employee } 写了这份计划，对方还不知道。在您批准、两人面对面沟通之后，对方才会知道。
approvals-conflict = :information_source: *仅 HR 可见：* 这位同事已有另一份进行中的计划，请先一并查看再决定。
approvals-before = 上次退回时 HR 的意见
approvals-note = 主管的话
approvals-factors = 已了解的因素：{ $factors }
approvals-checks = *内容是否完整？*
approvals-has-facts = 看到的情况写明了日期
approvals-no-facts = 看到的情况没有写明日期
approvals-has-impact = 写明了带来的影响
approvals-no-impact = 没有写明带来的影响
approvals-has-factors = 了解过其他因素（培训、工具、工作量、要求是否清楚）
approvals-no-factors = 没有了解其他因素（培训、工具、工作量、要求是否清楚）
approvals-has-measured = 每个目标都写明由谁衡量
approvals-no-measured = 有些目标没有写明由谁衡量
approvals-has-owners = 每项支持都有人负责落实
approvals-no-owners = 有些支持还没有人负责落实
approvals-has-dates = 每项支持都有日期
approvals-no-dates = 有些支持还没有日期
approvals-has-start = 开始日期还没有到
approvals-no-start = 开始日期已过；退回后主管可以另选日期
approvals-words = *值得再看一眼的措辞*（仅供参考，不会阻止任何操作）
approvals-found-area = 方面 { $number }：{ $text }
approvals-found-goal = 目标 { $number }：{ $text }
approvals-words-fine = 没有特别需要注意的地方。
approvals-has-coaching = 已写明之前给过的反馈和帮助
approvals-no-coaching = 没有写明之前给过哪些反馈和帮助
approvals-has-support = 公司承诺了支持
approvals-no-support = 公司没有承诺支持，目标会很难达成
approvals-decision = 您的决定
approvals-decision-hint = 主管可见。
approvals-approve = 批准：主管可以进行面对面沟通
approvals-return = 附上意见并退回
approvals-later = 稍后决定
approvals-comment = 意见
approvals-read-comments = 查看意见
approvals-comment-hint = 退回时必填；批准时可以写几句，供沟通时参考。主管和 HR 可见；本人申请查阅时可能会披露。
approvals-no-comments = 没有意见。
approvals-approved = :white_check_mark: *已批准。* 已请主管进行面对面沟通；确认之后，员工本人才能看到。
approvals-returned = :white_check_mark: *已附上意见退回。* 重新提交后您会收到消息。

notice-approval = 有一项内容等您审阅。
notice-approved = HR 已看完，下一步由您来做。
notice-returned = HR 给您留了一些意见。

error-comment-missing = 请写明需要修改什么，方便主管继续。
