### 目前不能进行某一步时：对这个人来说现在是什么情况，可以怎么做。

error-not-now = 情况已经有了变化。输入 /pip 可以看到下一步。

error-not-now-manager-draft = 这份内容还在撰写中。输入 /pip 可以继续，并提交给 HR。
error-not-now-manager-hr-review = HR 正在审阅，完成后您会收到消息。如果需要修改，请让 HR 退回给您。
error-not-now-manager-ready = HR 已经批准，下一步是面对面沟通：输入 /pip 可以进入。
error-not-now-manager-talk-held = 面对面沟通已经确认。稍后输入 /pip 可以看到下一步。
error-not-now-manager-awaiting-ack = 面对面沟通已经确认，对方正在阅读。您可以用 /pip 答复对方的建议；对方回应之后再进行其他步骤。
error-not-now-manager-active = 已经在进行中。输入 /pip status 可以看到现在能做什么。
error-not-now-manager-paused = 目前已暂停，不需要任何人做什么。如果应该恢复，请告诉 HR。
error-not-now-manager-final-review = 总结沟通已经开始。输入 /pip 可以进入，想补充的内容可以写在那里。
error-not-now-manager-decided = 结果已经记录，下一步是就此面对面沟通：输入 /pip 可以进入。
error-not-now-manager-closed = 已经结束，全部内容可以用 /pip status 查看。如还有需要，请与 HR 联系。
error-not-now-manager-withdrawn = 已经撤回，可以用 /pip status 查看。如还有需要，请与 HR 联系。
error-not-now-manager-frozen = 正在请 HR 确定由谁接着负责，在此之前不需要您做什么。如果应该由您继续，请告诉 HR。

error-not-now-employee-awaiting-ack = 内容已经可以阅读。输入 /pip 可以评论、提出修改并回应；开始之后再进行其他步骤。
error-not-now-employee-active = 已经在进行中。输入 /pip status 可以看到现在能做什么，以及怎样提出您在意的事。
error-not-now-employee-paused = 目前已暂停，不需要您做什么。您可以用 /pip status 查看全部内容，也可以随时联系 HR。
error-not-now-employee-final-review = 总结沟通已经开始。输入 /pip 可以阅读全部内容，并写下您的看法。
error-not-now-employee-decided = 内容已交给 HR。您可以用 /pip status 查看全部内容，也可以随时询问 HR。
error-not-now-employee-closed = 已经结束，不需要您再做什么。您可以用 /pip status 查看全部内容；如还有需要，请与 HR 联系。
error-not-now-employee-withdrawn = 已经撤回，不需要您再做什么。您可以用 /pip status 查看；如还有需要，请与 HR 联系。
error-not-now-employee-frozen = HR 正在确定由谁接着与您配合，在此之前不会作出任何决定。您可以用 /pip 阅读、评论，也可以提出您在意的事。

error-not-now-hr-draft = 这份内容还在撰写中，只有撰写人能看到内容。您可以把它交给其他人，或让它作废。
error-not-now-hr-hr-review = 需要先由 HR 审阅。输入 /pip 可以进入：您可以批准，或退回。
error-not-now-hr-ready = 已经批准，下一步由主管进行面对面沟通。在此之前可以撤回。
error-not-now-hr-talk-held = 面对面沟通已经确认，对方稍后就能阅读。仍然可以撤回。
error-not-now-hr-awaiting-ack = 员工正在阅读。如果没有按时答复，/pip 会请您协助；也可以撤回。
error-not-now-hr-active = 已经在进行中。在它的页面上可以暂停或撤回；结果在总结沟通时记录。
error-not-now-hr-paused = 已经暂停。在它的页面上可以恢复。
error-not-now-hr-final-review = 总结沟通已经开始。输入 /pip 可以进入：双方都有了表达的时间之后，由您记录结果。
error-not-now-hr-decided = 结果已经记录，下一步是就此面对面沟通：输入 /pip status 可以进入。
error-not-now-hr-closed = 已经结束。全部内容可以用 /pip status 查看；如有人请求复核，可以在那里答复。
error-not-now-hr-withdrawn = 已经撤回，可以用 /pip status 查看。如果还需要，由主管重新起草。
error-not-now-hr-frozen = 目前没有人负责，所以各项决定要等一等。请用 /pip status 打开，并确定由谁接着负责。
