### 进展、单份计划、撤回。

plan-title-improvement = 改进计划
plan-title-growth = 成长计划
plan-title-coaching = 辅导计划
plan-status = *目前：* { $status }
plan-period = *时间：* { $start } 至 { $end }
plan-version = *版本：* { $version }
plan-version-next = *版本：* 第 { $version } 版正在阅读中，此前以第 { $in_force } 版为准
plan-people = 谁能看到：{ $manager }（主管）、{ $employee }（员工）、{ $hr }（HR）。其他人看不到。
plan-people-not-yet = 谁能看到：{ $manager }（主管）、{ $hr }（HR）。面对面沟通之后，{ $employee } 才能看到。
plan-read = 查看全部内容
plan-next = *下一次每周沟通：* { $day } { $time }
plan-open-until = *每周沟通：* 可填写至 { $until }
plan-pause = 暂停
plan-resume = 恢复
plan-withdraw = 撤回
plan-withdraw-title = 确定撤回吗？
plan-withdraw-sure = 撤回后没有结果记录，也无法恢复。下一步会请您说明原因。
plan-contact = 您的 HR 联系人：{ $hr }。任何时候、任何问题都可以联系。
plan-company = *公司的承诺：* 已到期的部分兑现了 { $percent }%。
plan-by = 截止 { $due }
plan-company-none = *公司的承诺：* 还没有到期的事项。
plan-history = 以往的每周沟通
plan-history-row = 第 { $number } 次 · { $day }
plan-history-open = 小结
plan-looked = *谁在什么时候看过*
plan-looked-none = *谁看过：* 目前除您之外没有人看过。
plan-looked-later = 本次每周沟通开始以来的查看记录，会在小结之后显示。

status-title = 进展
status-filter = 显示
status-filter-all = 全部
status-filter-waiting = 等 HR 处理
status-filter-under-way = 进行中
status-filter-ended = 已结束
status-hr-none = 这个列表是空的。
status-none = :seedling: 您这里目前没有进行中的事，这很正常。
status-none-more = 如果有人与您分享内容，您会先收到消息。如果您带团队，可以与其中一位同事开始：先是草稿，只有您能看到。

## 团队
team-title = 团队数字
team-intro = 您在这里带过的所有人合在一起，之前和现在。衡量方式相同的人才计算在内，不反映任何一个人的情况。
team-sum = { $people } 人合计：之前 { $before }，现在 { $now }
team-average = { $people } 人平均：之前 { $before }，现在 { $now }
team-none = 目前还没有可以显示的数字。至少三个人采用同一种衡量方式、并且都填过数字之后，才会出现。

withdraw-intro = 撤回后没有结果记录，不再安排每周沟通，正在进行的一次也会取消。
withdraw-heard-both = 双方会收到一条中性的消息，其中不包含原因。
withdraw-heard-manager = 内容还没有分享给员工，所以只有主管会收到一条中性的消息。
withdraw-concerns = *还有 { $count } 条想法或顾虑没有答复。* 撤回后仍会保留：HR 可以在“等您处理”中找到并答复，员工本人能看到答复。
withdraw-reason = 原因
withdraw-hint = 仅 HR 可见；本人申请查阅时可能会披露。
withdraw-send = 撤回
withdraw-done = :white_check_mark: 已撤回。
notice-withdrawn = 您参与的一项内容已撤回，不需要您再做什么。
notice-withdrawn-more = 如有疑问，可以询问 { $hr }。
error-withdraw-reason-missing = 请简单说明原因，只有 HR 能看到。
