### 中期回顾、总结沟通、结果、面对面沟通、申诉、后续关心。

review-title = 总结沟通
review-open = 总结沟通
review-private = 只有员工本人、主管和 HR 可见。
review-intro-before = 这里是目前的全部情况。总结沟通在最后一天进行：{ $end }。
review-intro-employee = 请慢慢看完，再写下您的看法。*什么都还没有定。* 您可以找 HR、可以慢慢想、可以有不同看法。
review-until = 请在 { $until } 前填写，需要更多时间请告诉 HR。
review-intro-manager = 请为每个目标选择结果，并写下您的说明。员工看过之后，会写下自己的看法。什么都还没有定。
review-intro-waiting = 您的说明已收到。员工会写下自己的看法，之后由 HR 决定；需要面对面沟通时，您会收到消息。
review-intro-with-hr = 内容已交给 HR。结果会在面对面沟通中告诉您。
review-intro-hr = 双方都写了看法，或时间到了之后，由您记录结果。请先看完全部内容，包括公司的承诺。
review-intro-decided = 结果已记录。面对面沟通之后，{ $who } 才能看到。
review-intro-closed = 已经结束，全部内容仍可在这里查看。
review-version = 以生效的第 { $version } 版为准。
review-goals = 目标
review-result = 结果
review-statements = 双方的看法
review-statement-manager = 主管的说明
review-statement-employee = 员工的看法
review-statement-none = *{ $side }：* 还没有填写。
review-recommends = *主管的建议（仅 HR 可见）：* { $outcome }
review-company = 公司的承诺
review-share = 已到期的部分兑现了 { $percent }%。
review-share-none = 还没有到期的事项。
review-held = 已进行的每周沟通：{ $all } 次中的 { $kept } 次。
review-concerns = 按时答复的想法与顾虑：{ $all } 条中的 { $kept } 条。
review-not-held-manager-away = • 未进行，主管不在：{ $count } 次
review-not-held-manager-did-not = • 未进行，主管没有填写：{ $count } 次
review-not-held-employee-did-not = • 主管已填写，员工没有填写（不计入）：{ $count } 次
review-not-held-away = • 未进行，不在岗（不计入）：{ $count } 次
review-not-held-bot-down = • 未进行，应用没有运行（不计入）：{ $count } 次
review-support-promised = 已承诺
review-support-due = 尚未到期
review-support-kept = 已落实
review-support-not-kept = 未落实
review-mid = 中期回顾
review-earlier = *此前：* { $outcome }（{ $day }）
review-by = { $who } · { $at }
review-sees-all = 员工本人、主管和 HR 可见。
review-sees-hr = 仅 HR 可见；本人申请查阅时可能会披露。

result-met = 已达成
result-partly = 部分达成
result-not-met = 没有达成

review-mid-label = 什么有帮助，什么需要调整？
review-mid-intro = 时间过半了，几句话就好：哪些做法有效、还缺什么、接下来想怎么做。
review-mid-sent = :white_check_mark: *谢谢。* 对方可以在这里看到。

review-state = 写下我的说明
review-respond = 写下我的看法
review-early = 现在开始
review-early-sure = 每个目标都已达成。之后不再安排每周沟通，双方各写一段看法。
review-early-yes = 是，现在开始
review-begun = :white_check_mark: 总结沟通已开始，双方会收到一条安静的消息。
review-state-intro = 请看整段时间，不只看最后几周。写事，不写人。
review-result-label = { $goal }：结果
review-result-note = { $goal }：从哪里可以看出
review-statement-label = 您的说明
review-recommend = 您的建议
review-state-sent = :white_check_mark: *已发送。* 员工现在可以看到每个目标的结果和您的说明，并写下自己的看法。
review-respond-intro = *什么都还没有定。* 说说您的感受：做到了什么、什么有帮助、还缺什么、哪些地方看法不同。
review-respond-label = 您的看法
review-respond-hint = 会原样保留。主管写完自己的说明之后可见，HR 可见。
review-respond-sent = :white_check_mark: *谢谢。* 您的看法会原样保留。什么都还没有定；HR 记录结果之前，您可以随时修改。

review-outcome = 结果
review-reason = 原因
review-reason-hint = HR 和主管可见；面对面沟通之后，员工本人可见。
review-new-end = 新的最后一天：{ $day }
review-decide = 记录结果
review-decide-intro = 由您决定，Coach 不作任何建议。
review-gate = :information_source: 公司的承诺中，已到期的部分兑现了 { $percent }%，不到 80%。如果结束劳动关系或降低岗位级别，请写明为什么这样仍然公平；另一位 HR 伙伴看过之后才生效。
review-ends = 新的最后一天
review-ends-hint = 仅在延长时间时填写，最晚 { $until }。
review-decide-next = 员工会在面对面沟通中得知，不会由 Coach 告知。之后可以在这里查看。
review-decided = :white_check_mark: *已记录。* 已请主管进行面对面沟通，在此之前员工看不到。
review-decided-second = :white_check_mark: *已记录。* 另一位 HR 伙伴看过之后才生效。
review-confirmed = 已由另一位 HR 伙伴确认：{ $who } · { $at }
review-waits-second = 另一位 HR 伙伴看过之后才生效。
review-given-back = 另一位 HR 伙伴退回的原因
review-confirm = 看一看
review-second-intro = 这是 { $who } 记录的结果。公司的承诺兑现不到 80%，所以需要另一位 HR 伙伴也看一看。
review-second-label = 您怎么看？
review-second-agrees = 我看过全部内容，确认
review-second-back = 退回
review-second-words = 第二位 HR 的意见
review-second-done = :white_check_mark: *已确认。* 已请主管进行面对面沟通。
review-second-given-back = :white_check_mark: *已退回。* 结果不生效，记录的人会收到消息。
review-tell = 我们谈过了
review-tell-intro = 请先与 { $who } 当面或视频沟通。结果不该由应用来告知。
review-tell-guide = *平和地沟通*
    1. 开头两句话就说明结果。
    2. 结合双方写的内容，说明依据。
    3. 问问对方怎么看，认真听。
    4. 说明接下来怎么做，以及可以请 HR 再看一次。
review-tell-next = 确认之后，对方可以看到结果和原因，这份内容随之结束。
review-tell-extended = 确认之后，对方可以像开始时一样阅读新版本并回应。
review-told = :white_check_mark: *谢谢。* 对方现在可以看到。

outcome-completed-retained = 达成目标，继续现在的岗位
outcome-completed-promoted = 达成目标，承担更多职责
outcome-extended = 延长时间
outcome-role-changed = 换岗，级别不变
outcome-role-lower = 换岗，级别降低
outcome-ended-by-agreement = 协商一致，结束劳动关系
outcome-employment-ended = 劳动关系结束
outcome-resigned = 本人选择离开
outcome-withdrawn = 撤回

appeal-open = 申诉
appeal-intro = 会由作决定之外的另一位 HR 伙伴重新看全部内容。提出申诉绝不会对您不利。
appeal-label = 哪些地方需要再看一次？
appeal-hint = 您的主管和 HR 可见。
appeal-sent = :white_check_mark: *已发送。* 另一位 HR 伙伴会重新看，并在这里答复您。
appeal-said = 申诉的内容
appeal-waits = 由作决定之外的另一位 HR 伙伴答复。如果没有其他人，管理员可以用 `/pip settings` 添加。
appeal-answer = 答复
appeal-answer-intro = 请像第一次看到一样，重新看一遍全部内容。
appeal-what = 之后以什么为准？
appeal-stays = 结果不变
appeal-answer-label = 您的答复
appeal-answer-sent = :white_check_mark: *已发送。* 双方会收到一条安静的消息。
appeal-answered = 答复
appeal-now = *之后以此为准：* { $outcome }

follow-up-label = 之后
follow-up-offer = 在 30、60、90 天后问问员工的近况（每次一个问题，可以随时停止）
follow-up-open = 回答
follow-up-stop = 不再询问
follow-up-question = 最近怎么样？有什么能帮到您？
follow-up-said = 后来的近况
follow-up-sent = :white_check_mark: *谢谢。*
follow-up-stopped = 好的，不再询问。

checklist-title = *在这个国家或地区，HR 通常会考虑*
checklist-note = 不构成法律意见，重要之处请咨询法务。仅 HR 可见。

todo-mid = 与 { $who } 的中期回顾：写几句话
todo-mid-button = 填写
todo-mid-own = 与 { $who } 的中期回顾：写几句话
todo-mid-own-button = 填写
todo-state = 与 { $who } 的总结沟通：写下您的说明
todo-state-button = 查看并填写
todo-respond = 与 { $who } 的总结沟通：请查看，并写下您的看法
todo-respond-button = 查看并填写
todo-decide = { $who } 的总结沟通：双方已写看法，或时间已到
todo-decide-button = 查看全部
todo-second = { $who } 的总结沟通：请您也看一看
todo-second-button = 去看看
todo-tell = 总结沟通：请与 { $who } 面对面沟通
todo-tell-button = 准备沟通

notice-review-mid = 时间过半了，欢迎写几句话（约 3 分钟）。
notice-review-begun = 可以一起回顾了，请慢慢看。
notice-review-stated = 有新的内容可以看了。
notice-review-late = 有同事需要您的帮助。
notice-review-ready = 有一份内容等您看。
notice-review-second = 有一份内容需要您也看一看。
notice-review-decided = 可以准备一次面对面沟通了。
notice-review-told = 你们谈过的内容，现在可以在这里查看。
notice-appeal = 有同事请您再看一次。
notice-follow-up = 有一个小问题，愿意的话可以回答（约 1 分钟）。
notice-follow-up-answered = 有几句话可以看了。

error-review-result-missing = 请选择一项。
error-review-result-strange = 打开之后目标有变化，请关闭后重新打开。
error-review-reason-missing = 请写明原因。面对面沟通之后，对方会看到。
error-review-two-hr = 这个结果需要至少两位与此无关的 HR 伙伴，以便有人可以再看一次。请管理员用 /pip settings 添加一位，或选择其他结果。
error-review-extended-before = 已经延长过一次，不能再延长。请选择其他结果。
error-review-ends-missing = 请选择新的最后一天。
error-review-ends-range = 请选择 { $after } 之后、最晚 { $until } 的日期。
error-review-goals-open = 从最近的小结看，还有目标没有达成。总结沟通会在最后一天进行。
error-review-mid-over = 中期回顾目前不能填写。输入 /pip 可以看到下一步。
error-review-answered = 对方已经回应了您的说明，所以不能再修改。需要补充的话，请告诉 HR。
error-review-with-hr = 内容已交给 HR。需要补充的话，请写给 HR。
error-review-other-side = 这份表单由另一方填写。输入 /pip status 可以找到您的。
error-review-early = 还有一方在填写时间内，请再等一等。
error-review-decided = 期间已有人记录了结果，请关闭后重新打开。
error-review-same-person = 这是您自己记录的，需要由另一位 HR 伙伴来看。
error-review-undecided = 目前没有需要沟通的结果。输入 /pip status 可以查看进展。
error-appeal-known = 您已经申诉过，答复会显示在这里。
error-appeal-late = 申诉时间已过。请与 HR 聊一聊，他们仍会认真听。
error-appeal-same-person = 您参与了这次决定，需要由另一位 HR 伙伴答复。如果没有其他人，管理员可以用 /pip settings 添加。

## 有人离开
plan-end = 记录离开
end-title = 如何结束
end-intro = { $who } 离开，或双方协商一致。会立即结束，之前不再进行总结沟通。
end-reason-hint = 主管和 HR 可见；员工的账号有效期间本人也可见。
end-after = 不再需要任何人做什么。双方会收到一条中性的消息，写下的全部内容仍可阅读。
end-after-unshared = 内容还没有分享给员工，员工不会得知。主管会收到一条中性的消息。
end-done = :white_check_mark: *已记录。* 已经结束，不再需要任何人做什么。
notice-left = 您负责的一件事已经结束，不需要您再做什么。
notice-left-own = 您参与的一件事已经结束，不需要您再做什么，写下的内容您仍可保留。
error-review-end-early = 员工在职期间，这一结果要通过总结沟通得出。请选择其他方式，或等到总结沟通。
