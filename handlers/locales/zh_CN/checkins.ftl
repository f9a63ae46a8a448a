### 每周沟通。

checkin-title = 每周沟通
checkin-intro = 三分钟就够了，没有要说的可以留空。双方都填写之前，或截止（{ $closes }）之前，谁也看不到对方写的内容，您也可以随时修改。
checkin-intro-own = 两分钟就够了：填上数字，再写一句话，没有要说的可以留空。双方都填写之前，或截止（{ $closes }）之前，谁也看不到您写的内容，您可以随时修改。
checkin-intro-late = 本次已截止，仍然欢迎您补充。内容会加到小结里，并注明是之后补充的。
checkin-editing = 这是您目前的回答，再次发送会替换。
checkin-late-sees = 未另外注明的内容：双方和 HR 可见。
checkin-manager-sees = 未另外注明的内容，之后您的主管和 HR 可见；主管写的，您也同时能看到。
checkin-employee-sees = 未另外注明的内容，之后员工和 HR 可见；员工写的，您也同时能看到。
checkin-progress = { $goal }：现在到哪里了？
checkin-figures = { $metric }：{ $baseline } → { $target }，截止 { $due }。
checkin-figures-hold = { $metric }：保持在 { $target }，直到 { $due }。
checkin-last = 上次：{ $last }。
checkin-milestone = { $goal }：达成了吗？
checkin-milestone-hint = 截止 { $due }。
checkin-reached = 已达成
checkin-not-yet = 还没有
checkin-note = { $goal }：补充几句
checkin-went-well = 顺利的地方
checkin-went-well-example = 两场演示都没有看资料
checkin-in-the-way = 遇到的阻碍
checkin-in-the-way-example = 周二测试系统不可用
checkin-support-needed = 需要的帮助
checkin-support-needed-example = 和产品团队聊一小时
checkin-confidence = 对接下来几周，您有多大信心？
checkin-confidence-sees = 您的主管和 HR 可见；勾选下面一项，则仅 HR 可见。
checkin-confidence-1 = 1 · 没有信心
checkin-confidence-2 = 2 · 有一点
checkin-confidence-3 = 3 · 一般
checkin-confidence-4 = 4 · 比较有
checkin-confidence-5 = 5 · 很有
checkin-for-hr = 谁可以看到您的信心？
checkin-for-hr-tick = 仅 HR 可见
checkin-for-hr-sees = 勾选后，主管看不到您的信心，也看不到您勾选了。

checkin-rating = { $goal }：您的看法
checkin-rating-sees = 四种看法中的最后两项，在员工那里显示为“需要支持”。
rating-ahead = 进展领先
rating-on-track = 进展正常
rating-at-risk = 需要一些支持
rating-behind = 需要较多支持
rating-attention = 需要支持
checkin-observation = 您看到的
checkin-observation-how = 一个情境、对方做了什么、带来了什么。写事，不写人。
checkin-situation = 情境
checkin-situation-example = 周二给两位客户演示时
checkin-behaviour = 行为
checkin-behaviour-example = 不看资料回答了四个产品问题
checkin-impact = 影响
checkin-impact-example = 两位客户当天都要了报价
checkin-recognition = 肯定
checkin-recognition-example = 谢谢您这么细致地准备价目表
checkin-support-offered = 您提供的支持
checkin-support-offered-example = 周四的电话我一起参加，并留出两小时练习
checkin-next-steps = 下一步
checkin-next-steps-example = 周三一起练习异议处理
checkin-talked-on = 面对面沟通的日期
checkin-talked-on-hint = 表单不能代替面对面沟通。双方和 HR 可见。

checkin-waiting = 有 { $count } 次每周沟通等您填写，每次约三分钟。
checkin-with = 与 { $who }
checkin-waiting-line = { $who } · { $day } · { $closes } 截止
checkin-none = 目前没有等您填写的每周沟通。
checkin-none-next = 目前没有等您填写的每周沟通。下一次：{ $at }。

receipt-title = 谢谢
receipt-thanks = :white_check_mark: *谢谢。* 您的回答已保存。
receipt-next = 对方还没有填写。填写之后，双方会收到同一份小结，最晚 { $closes }。
receipt-both = :white_check_mark: *谢谢。* 双方都已填写，小结可以看了。
receipt-late = :white_check_mark: *谢谢。* 您的话已加到小结里。
receipt-edit = 修改我的回答
receipt-another = 下一份
receipt-where = 输入 `/pip` 可以再次找到全部内容。

prompt-text = { $count ->
    [1] 您有一次每周沟通（约 3 分钟）。
   *[other] 您有 { $count } 次每周沟通（每次约 3 分钟）。
}
prompt-late = 因为应用没有运行，这条消息来晚了。这是我们的问题，与您无关。
reminder-text = { $count ->
    [1] 温馨提醒：有一次每周沟通等您填写（约 3 分钟）。
   *[other] 温馨提醒：有 { $count } 次每周沟通等您填写（每次约 3 分钟）。
}
reminder-until = { $closes } 截止，简短回答就好。
answered-text = 谢谢，您的回答已保存。
answered-until = 小结生成之前都可以修改。
answered-which = 小结生成之前，以下回答都可以修改。
answered-none = 小结已生成，不能再修改。
closed-text = { $count ->
    [1] 本次每周沟通已截止，仍然欢迎您补充。
   *[other] 这 { $count } 次每周沟通已截止，仍然欢迎您补充。
}
held-text = 谢谢，本次每周沟通已完成。
called-off-text = 这里没有需要您处理的事了。
snooze-hour = 一小时后
snooze-tomorrow = 明天
snooze-day = 换一天
snooze-title = 换一天
snooze-until = 哪一天？
snooze-until-hint = 请选在本次截止之前。只有您能看到。
snoozed-text = 好的，{ $at } 再提醒您。
snoozed-start = 现在开始
snoozed-undo = 撤销

summary-title = 小结
summary-text = 您的每周沟通小结可以看了。
summary-late-text = 您的每周沟通小结有补充。
summary-open = 查看小结
summary-read = 查看
summary-heading = 第 { $number } 次每周沟通 · { $day }
summary-between = { $employee } 与 { $manager }
summary-no-employee = { $who } 这次没有填写。这不会对任何人不利。
summary-no-manager = 未进行：{ $who } 这次没有填写。
summary-add = 补充我的回答
summary-milestone-reached = 已达成。
summary-milestone-open = 还没有达成，截止 { $due }。
summary-no-data = 还没有数字，到今天预期约为 { $expected }。
summary-not-begun = 还没有数字，开始之前也不需要有。
summary-ahead = 现在 { $latest }，到今天预期 { $expected }：进展领先。
summary-on-track = 现在 { $latest }，到今天预期 { $expected }：进展正常。
summary-needs-attention = 现在 { $latest }，到今天预期 { $expected }：需要支持。
summary-reached = 现在 { $latest }：已达到目标。
summary-projected = 照此下去，到 { $due } 约为 { $projected }。
summary-projected-range = 照此下去，到 { $due } 约为 { $projected }（{ $low } 到 { $high } 之间）。
summary-pace-up = 距离目标，接下来每周约需提高 { $pace }。
summary-pace-down = 距离目标，接下来每周约需降低 { $pace }。
summary-points = { $figure } 个百分点
summary-milestone-not-reached = 没有达成。
summary-no-figure = 没有填写过数字。
summary-last-figure = 最后一次每周沟通时为 { $latest }。
summary-path = 走势：{ $path }（目标 { $target }）
summary-path-hold = 走势：{ $path }（保持在 { $target }）
summary-way = 已完成 { $percent }%
summary-rating = 主管的看法：{ $rating }
summary-note = 关于这个目标
summary-differs = :information_source: 数字和主管的看法不太一样，值得一起聊五分钟。
summary-employee = 员工的话
summary-manager = 主管的话
summary-by = { $who } · { $at }
summary-by-late = { $who } · { $at }，截止后补充
summary-confidence = *信心：* { $level }
summary-confidence-hr = *信心：* { $level }（仅 HR 可见）
summary-talked-on = *面对面沟通：* { $day }
summary-next-steps = 接下来
summary-company = 公司的承诺
summary-kept = 每周沟通：{ $counted } 次中进行了 { $kept } 次。
summary-earlier = 以往的每周沟通
summary-private = 双方和 HR 可见。走势只供参考，不作任何决定。
promise-kept = 本次已进行。
promise-due = 本次正在进行。
promise-manager-did-not = 未进行：主管没有填写。
promise-manager-away = 未进行：主管不在。
promise-employee-did-not = 主管已填写，员工没有填写。只列出，不计入。
promise-away = 未进行：不在岗。只列出，不计入。
promise-bot-down = 未进行：应用没有运行。只列出，不计入。
chart-expected = 预期
chart-actual = 实际
chart-projected = 走势
chart-today = 今天
chart-line = 目前的数字，小结里有同样内容的文字。
chart-alt = 目前数字的图示，小结里有同样内容的文字。
missed-text = 有两次每周沟通没有进行，希望得到您的协助。

pause-title = 暂停
pause-what = 恢复之前，不再提醒 { $who } 和主管，最后一天按其间的工作日顺延。还没有人填写的那一次会取消，不计入。
pause-no-reason = 不询问原因，也不记录原因。
pause-submit = 暂停
pause-done = :white_check_mark: 已暂停。
paused-text = 您的每周沟通暂时停一停，您不需要做任何事。
resume-title = 恢复
resume-what = 每周沟通会在几天的适应时间之后继续。
resume-moved = 其间有 { $count } 个工作日：最后一天从 { $end } 改为 { $moved }，之后的目标和支持日期一起顺延，不需要任何人签收。
resume-same = 其间没有工作日，最后一天不变。
resume-both = 会通知双方。
resume-submit = 恢复
resume-done = :white_check_mark: 已恢复，最后一天是 { $end }。
resumed-text = 您的每周沟通继续进行。

help-checkin = 等您填写的每周沟通

error-checkin-empty = 请至少填写一个数字，或写几句话。
error-checkin-unit = 这个目标的单位是 { $unit }，您写的是 { $typed }。例如：{ $example }
error-checkin-nothing = 目前没有等您填写的每周沟通，不需要推迟。
error-checkin-answered = 您已经填写，不需要推迟。
error-checkin-talked-future = 这一天还没有到。请选择今天或更早的日期，也可以留空。
error-rating-missing = 请选择一项。
error-round-not-open = 这次沟通还没有开始，开始时您会收到消息。
error-round-cancelled = 这次沟通不进行。输入 /pip 可以看到下一次。
error-round-summarised = 小结已生成，不能再修改。您写的文字还在这里，可以复制，下次补充。
error-summary-blind = 双方都填写或截止之后，才会显示小结。
error-snooze-past = 请选择更晚的时间。
error-snooze-late = 本次 { $closes } 截止，请选择更早的时间。
