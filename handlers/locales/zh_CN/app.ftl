### 应用本身、主页面，以及各功能共用的文字。

app-name = Coach
close = 关闭
cancel = 取消
save = 保存
back = 上一步
next = 下一步
send = 发送
open-again = 重新打开
slack-slow = 刚才慢了一点，Slack 没能打开窗口。内容没有丢失，请点下面的按钮。
slack-refused = Slack 暂时无法显示。内容没有丢失，请稍后再试。

plan-name-improvement = 改进计划
plan-name-growth = 成长计划
plan-name-coaching = 辅导计划

status-draft = 撰写中
status-hr-review = HR 审阅中
status-ready = 已批准，下一步是面对面沟通
status-talk-held = 已沟通
status-awaiting-ack = 阅读与讨论中
status-active = 进行中
status-paused = 已暂停
status-final-review = 总结沟通
status-decided = 已有结果
status-closed = 已结束
status-withdrawn = 已撤回

## Hub
hub-waiting = 等您处理
hub-nothing = 目前没有等您处理的事。有事时，您会在这里收到消息。
hub-own = 我的
hub-leading = 我支持的同事
hub-hr = HR 负责
hub-plan-own = 与 { $who }
hub-until = 至 { $end }
hub-open-plan = 打开
hub-more = ……还有 { $count } 项。
hub-start = 新建计划
hub-help = 帮助
hub-settings = 设置
hub-open = 打开 Coach
hub-private = 这个窗口只有您能看到。
hub-no-hr = :wave: *请先做一件事：* 还没有指定 HR 伙伴，计划可以撰写，但无法批准。请点下面的 *设置*，添加 HR 伙伴。

todo-write = 给 { $who } 的草稿
todo-write-button = 继续
todo-talk = HR 已批准。下一步是与 { $who } 面对面沟通
todo-talk-button = 准备
todo-answer = { $who } 提出了 { $count } 项修改建议
todo-answer-button = 答复
todo-read = { $who } 与您分享了一份内容，请慢慢看。
todo-read-button = 查看
todo-check-in = 每周沟通：{ $who }（约 3 分钟）
todo-check-in-button = 开始
todo-check-in-own = 与 { $who } 的每周沟通（约 3 分钟）
todo-check-in-own-button = 开始
todo-approve = 给 { $who } 的计划等您审阅
todo-approve-button = 审阅
todo-help = { $who } 未签收或还没有回应，需要您的帮助
todo-help-button = 打开

## Help
help-intro = *Coach* 帮助主管和员工一起改进一件事：清楚的目标、实在的支持、每周一次简短沟通，以及公平的结果。
help-hub = 等您处理的事，以及您的计划
help-help = 这份说明
help-start = 与一位同事开始一份计划
help-status = 您的计划进展
help-settings = 您的语言；管理员还可以设置 HR 伙伴和团队小经验
help-who = 您写的内容，只有旁边注明的人能看到。
unknown-short = 我还不认识这个词。
unknown = 我不认识“{ $word }”。
unknown-meant = 我不认识“{ $word }”。您是想输入 */pip { $meant }* 吗？

## Problems that can happen anywhere
error-not-found = 这项内容已不在您这里：可能已有同事处理了下一步，也可能已经完成或撤回。输入 /pip 可以看到进行中的内容。
error-out-of-date = 您填写期间，有人修改了内容。您写的文字还在这里：请先复制需要的部分，关闭后再从 /pip 打开。
error-busy = 系统现在有点忙。内容没有丢失，请稍后再点一次。
error-unexpected = 我们这边出了点问题，已经记录。您写的内容没有丢失，请再点一次。
error-button-old = 这个按钮已经过期。输入 /pip 可以看到进行中的内容。
error-invalid-input = 请看一下标出的字段。
error-choose-one = 请从列表中选择一项。

error-figure-not-a-number = 请填写数字，例如 12.5 或 1,200。
error-figure-approximate = 请填写一个准确的数字，例如写 5，而不是“大约 5”。
error-figure-several-numbers = 这里请只写一个数字，例如 5。
error-figure-ambiguous = 这个数字有两种读法，请写 1200 或 1.2。
error-figure-empty = 请填写数字，例如 12.5 或 1,200。
error-figure-too-large = 这个数字太大了，请检查一下。
