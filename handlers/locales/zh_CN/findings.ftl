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

finding-not-specific = 具体希望哪里不一样？请写出行为或结果，以及在什么场合体现。
finding-not-measurable = 双方怎么知道做到了？请写一个数字、次数，或明确的“是/否”。
finding-no-target = 做到什么程度就够了？例如：“产品测验 100 分中至少 80 分”。
finding-no-deadline = 到什么时候？写一个日期，或一段时间，例如“六周内”。
finding-not-achievable-hint = 这个目标够得着吗？是对方能左右的吗？要求完美或跨度太大，容易让人泄气。合适的一步是什么？
finding-personality-not-behaviour = 这说的是性格。希望更多看到哪种行为？多久一次？谁会注意到？
finding-several-goals-in-one = 这里好像有好几个目标。分开写，更容易达成，评估也更公平。
finding-activity-not-outcome = 参加只是开始。希望由此带来什么结果？例如：“能独立回答最常见的十个问题”。
finding-subjective-judge = 这样只取决于一个人的看法。能否由两个人对照一份简短清单，或用一个数字来衡量？

advice-title = :bulb: 值得再看一眼。您可以修改，也可以保持原样。
advice-keep = 保持原样
