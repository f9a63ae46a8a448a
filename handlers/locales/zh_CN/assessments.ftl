### 完整的现状评估：自拟方面、数字、因素、事实。

wizard-area-own = 其他方面（在下面写名称）
wizard-area-name = 方面的名称
wizard-area-name-hint = 仅用于列表中没有的方面。
wizard-area-name-example = 班次交接
wizard-area-remove-sure = 其中写下的内容会删除，包括从消息存入的事实。
wizard-baseline = 目前的数字
wizard-baseline-hint = 每行一个：名称、冒号、一个数字。最多 { $most } 个。
wizard-baseline-example = 首次通话答上的问题比例：55%
wizard-explored = 了解到的情况
wizard-explored-hint = 了解到什么，做了什么。个人情况请不要写明原因。
wizard-explored-example = 产品资料库在 5 月 2 日之前没有更新，之后已经改好。

paper-baseline = 目前的数字
paper-explored = 了解到的情况
paper-factors = 已了解的因素：{ $factors }
fact-quote = “{ $text }”
fact-link = 打开这条消息

finding-undated = 还没写明：这是什么时候的事。写上日期，别人才能回头查看。例如：“5 月 3 日和 10 日……”。

approvals-has-levels = 每个方面都写明了目前水平
approvals-no-levels = 有些方面没有写明目前水平

error-area-missing = 请选择一个方面；或选择“其他方面”，并写上名称。
error-area-twice = 这个方面已经有了。请在那里补充，或换一个方面。
error-area-name-missing = 请写上名称，或从列表中选择一个方面。
error-area-name-beside = 如要使用这个名称，请选择“其他方面（在下面写名称）”；否则请清空。
error-areas-too-many = 最多可以有 { $most } 个方面。请先去掉一个，再添加新的。
error-figure-line = 第 { $line } 行：请写名称、冒号和一个数字，例如“未答的问题：12”。
error-figure-unclear = 第 { $line } 行：请在冒号后面写一个确切的数字，例如 55% 或 1,200。
error-figure-name-long = 第 { $line } 行：冒号前的文字请缩短到 { $most } 个字以内。
error-figures-too-many = 最多可以写 { $most } 个数字，写最要紧的几个就好。
error-area-gone = 这个方面刚刚被去掉了。请关闭后重新打开。
error-facts-too-many = 一个方面最多存 { $most } 条事实。请先从中去掉一条。

self-own = 我的看法
self-theirs = 员工的看法
self-seen = 员工本人的看法
self-intro = 您怎么看目前的情况？想写什么就写什么，不想写的可以留空。您的看法会和主管的看法放在一起，同样重要。
self-sees = 发送之后，{ $manager } 和 HR 可见。在您回复之前，都可以修改。
self-view = 您怎么看
self-view-example = 六次演示中有四次当场答上了，拿不准的主要是价格。
self-level = 您认为的目前水平
self-no-level = 不想选
self-context = 什么有帮助，什么造成了困难
self-context-example = 一起做的两次演示很有帮助。价目表改了两次，没有人告知。
self-context-said = 有帮助的、造成困难的：{ $text }
self-managers-level = 主管认为的目前水平：{ $level }
self-nothing = 没有写关于这一方面的内容。
self-change = 修改
self-sent = :white_check_mark: *已发送。* 主管和 HR 现在可以看到。在您回复之前，都可以修改。

notice-self-assessed = 有新增内容供您阅读。

error-self-empty = 请至少对其中一个方面写几句，或选择一个水平。
