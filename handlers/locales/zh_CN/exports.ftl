### 在命令行请求的副本。

export-title = Coach 以外的副本
export-asked = 有人在命令行请求一份副本，内容是您能看到的有关 { $employee } 的全部内容；由 { $manager } 负责。
export-by = 请求人（以其电脑显示为准）
export-only-if = 只有在您知道是谁、为什么请求，并且事先有约定时才允许。不确定时请先打电话确认。文件生成之后，Coach 无法再保护它。
export-allow = 允许，并显示验证码
export-sure = 用验证码可以在 Coach 之外生成全部内容的副本，只能使用一次。
export-seen = 会留下记录，有效期至 { $until }。员工会看到曾有副本、时间，以及由谁允许。
export-code = *{ $code }*
    请口头告诉请求人。只能使用一次，几分钟内有效。
export-code-note = 不会再次显示。如果并非您的本意，不告诉任何人即可。
plan-exported = *曾有副本离开 Coach：* { $at }，由 { $who } 允许
notice-export = 有人请您处理一件只有您能允许的事。

error-export-partner = 这位不是这份计划的 HR，或账号已停用。请填写其中一位 HR 的 Slack ID。
error-export-often = 一天之内已经请求过三次。请明天再试，并先与 HR 沟通。
error-export-late = 验证码的有效时间已过，请重新请求。
error-export-shown = 验证码已经显示过，不会再次显示。如果遗失，请重新请求。
error-export-used = 验证码已经使用过，请重新请求。
error-export-tried = 验证码多次不正确。请重新请求，并先与 HR 沟通。
