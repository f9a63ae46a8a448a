### 措辞提示与 SMART 检查在字段下方显示的说明。`text` 为找到的原文。

finding-personality-label = “{ $text }”是在评价人，对方很难据此改进。您看到或听到了什么？什么时候？带来了什么影响？例如：“5 月 3 日和 10 日的报告各晚了两天。”
finding-absolute = “{ $text }”只要有一个反例就站不住。在哪段时间内有多少次？例如：“最近五周中有三周”。
finding-threat = “{ $text }”听起来像在施压，会让沟通难以继续。请写清楚期望是什么、能提供什么帮助；后续安排由 HR 说明。
finding-unmeasurable-wish = “{ $text }”可以有很多种理解。具体是哪种行为？多久一次？由谁看到？
finding-sarcasm = “{ $text }”写下来容易伤人。平实地写清楚发生了什么，效果更好。
finding-comparison-with-colleague = “{ $text }”是在与同事比较。请改为与约定的标准比较。
finding-protected-health = “{ $text }”涉及健康，不能作为评价工作的依据。HR 会看到这一点，也可以协助安排支持或调整。
finding-protected-leave = “{ $text }”涉及休假。休假不能成为对任何人不利的理由，请只描述工作本身；HR 会看到这一点。
finding-protected-pregnancy = “{ $text }”涉及怀孕或生育，不能作为评价依据，请删去；HR 会看到这一点。
finding-protected-age = “{ $text }”涉及年龄，不能作为评价依据，请只描述工作本身；HR 会看到这一点。
finding-protected-religion = “{ $text }”涉及信仰，不能作为评价依据，请删去；HR 会看到这一点。
finding-protected-family = “{ $text }”涉及家庭情况，不能作为评价依据，请只描述工作本身；HR 会看到这一点。
finding-protected-origin = “{ $text }”涉及籍贯或出身，不能作为评价依据，请删去；HR 会看到这一点。

finding-not-specific = 还没写明：具体希望哪里不一样。是哪种行为或结果？在什么场合体现？例如，把“加强沟通”写成“每次会议后给客户发一份书面纪要”。
finding-not-measurable = 还没写明：双方怎么知道做到了。可以写一个数字、次数，或明确的“是/否”。例如：“10 次会议中有 9 次”，或“清单已投入使用”。
finding-no-target = 还没写明：做到什么程度就够了。例如：“产品测验 100 分中至少 80 分”，或“从 8 小时缩短到 4 小时”。
finding-no-deadline = 还没写明：到什么时候。写一个日期，或一段时间，例如“六周内”。
finding-not-achievable-hint = “{ $text }”可能够不着，或不是对方能左右的。要求完美或跨度太大，容易让人泄气。从现状出发，合适的一步是什么？例如：“差错从每月 8 处减到不超过 2 处”。
finding-personality-not-behaviour = “{ $text }”说的是性格。希望更多看到哪种行为？多久一次？谁会注意到？例如：“5 次团队会议中有 4 次说明下一步”。
finding-several-goals-in-one = 这里好像有好几个目标。分开写，各有自己的数字和日期，更容易达成，评估也更公平。
finding-activity-not-outcome = “{ $text }”是参与，参与只是开始。希望由此带来什么结果？例如：“能独立回答最常见的十个问题”。
finding-subjective-judge = “{ $text }”只取决于一个人的看法。能否用一个数字，或由两个人对照同一份简短清单来衡量？例如：“三位评审中有两位在 10 项里勾选至少 8 项”。

advice-title = :bulb: 值得再看一眼。您可以修改，也可以保持原样。
advice-keep = 保持原样
