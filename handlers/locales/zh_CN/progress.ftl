### 两次沟通之间的数字，以及每个数字的来源。

progress-title = 数字
progress-open = 数字
progress-add = 记一个数字
progress-none = 还没有数字。第一个会随每周沟通填写，也可以在这里记下。
progress-who-sees = 员工、主管和 HR 可见。数字帮助双方一起看清情况，不作任何决定。

progress-from-check-in = 来自 { $day } 的每周沟通
progress-from-employee = 由员工记录，日期 { $day }
progress-from-manager = 由主管记录，日期 { $day }
progress-from-import = 从文件导入，日期 { $day }
progress-step = { $title }（截止 { $due }）
progress-steps = { $goal }：哪些已经达成？
progress-steps-hint = 勾选过的下次仍会勾着；如果勾早了，可以取消。
progress-steps-reached = { $all } 个里程碑中已达成 { $count } 个。

progress-note-intro = 两次沟通之间有什么要记下来吗？一个数字就够了，以后可以修改或收回。
progress-seen-employee = 您的主管和 HR 可见。
progress-seen-manager = 员工和 HR 可见。
progress-blind = 本次每周沟通正在进行。您现在记下的内容，和您的回答一样，小结之后其他人才会看到。
progress-figure-hint = { $metric }
progress-day = 哪一天的数字
progress-day-hint = 这个数字所说的那一天。
progress-note = 补充一句
progress-note-example = 一起按通话记录数的
progress-take-back = 收回
progress-take-back-sure = 收回后不再计入。曾经记过这一条会留在记录里。
progress-done = :white_check_mark: 已记下。
progress-taken-back = :white_check_mark: 已收回。

progress-notice-imported = 有数字从文件导入：{ $all } 行中有 { $taken } 行对应到正在进行的事项。
progress-notice-known = 其中 { $count } 行之前已经导入过。
progress-notice-left = 没有采用的：
progress-notice-person = 这里不认识这个人，或与其没有正在进行的事项：第 { $lines } 行
progress-notice-several = 有几个人叫这个名字，请改用 Slack ID：第 { $lines } 行
progress-notice-metric = 其目标中没有按这个写法衡量的：第 { $lines } 行
progress-notice-unit = 单位不同：第 { $lines } 行
progress-notice-day = 日期早于开始日期：第 { $lines } 行
progress-notice-who = 运行导入的人不知道是哪些行，只有 HR 知道。

error-progress-figure-missing = 请写一个数字，或勾选已达成的里程碑。
error-progress-note-long = 请缩短到 { $most } 个字以内。
error-progress-day-missing = 请选择这个数字所说的日期。
error-progress-day-early = 请选择不早于开始日期（{ $start }）的日期。
error-progress-day-ahead = 这一天还没有到。请选择今天或更早的日期。
