### 学习模块，人人都可以使用。

training-title = 学习模块
training-intro = 这里的短模块谁都可以学：每个工作日一小步，读一点，再在自己的工作里试一试。随时可以暂停，也可以退出。
training-private = 您在学哪些模块、写了什么，只有您自己能看到。
training-part-taking = 正在学
training-part-catalogue = 可以学
training-part-finished = 已学完
training-length = 共 { $steps } 步，约 { $minutes } 分钟
training-progress = 已完成 { $done }/{ $steps } 步
training-next-at = 下一步 { $at } 送到
training-here = 下一步已经准备好
training-todo = 学习的一小步：{ $title }（约 { $minutes } 分钟）
training-is-paused = 已暂停
training-is-left = 您已退出这个模块，做过的内容都还在。
training-finished-on = { $day } 学完
training-look = 看看
training-open = 打开

training-step-line = *{ $number }. { $title }* · { $minutes } 分钟
training-look-back = 回顾
training-now = 现在做下一步
training-begin = 开始学
training-pause = 暂停
training-resume = 继续学
training-leave = 退出
training-all-modules = 全部模块
training-all-steps = 全部步骤

training-begun = :seedling: *已经开始。* 第一步会在 { $at } 以一条短消息送到，也可以现在就做。
training-resumed = *好，接着学。* 下一步会在 { $at } 送到，也可以现在就做。
training-on-now = *您正在学这个模块。* 下一步已经准备好。
training-paused = *已暂停。* 在您点“继续学”之前不会再有消息，做过的内容都还在。
training-left = *已退出这个模块。* 不会再有消息。做过的内容都还在，哪天想学了，可以接着来。
training-done-next = :white_check_mark: *完成了。* 下一步“{ $title }”会在 { $at } 送到，也可以现在就做。
training-done-resting = :white_check_mark: *完成了。* 在您点“继续学”之前不会再有消息。
training-done-last = :white_check_mark: *“{ $title }”全部学完了。* 内容一直在这里，随时可以回顾。
training-kept = :white_check_mark: *已保存。*

training-step-where = 第 { $number } 步，共 { $steps } 步 · 约 { $minutes } 分钟
training-done-on = { $day } 完成
training-part-practice = 试一试
training-part-evidence = 留存
training-evidence-label = 笔记或链接
training-evidence-sees = 只有您自己能看到。
training-done = 完成

training-step-text = { $count ->
    [1] 今天的一小步（约 { $minutes } 分钟）。
   *[other] 今天有 { $count } 小步（共约 { $minutes } 分钟）。
}
training-again-text = { $count ->
    [1] 不着急：有一小步在这里，什么时候做都可以（约 { $minutes } 分钟）。不会再提醒。
   *[other] 不着急：有 { $count } 小步在这里，什么时候做都可以（共约 { $minutes } 分钟）。不会再提醒。
}

help-training = 短小的学习模块，按自己的节奏来

error-training-step-later = 这些步骤前后衔接，接下来该做的是“{ $title }”。
error-training-gone = 这项内容已不在目录中。输入 /pip training 可以看到现有的模块。
error-training-finished = 这个模块的每一步都做完了。输入 /pip training 可以看看别的模块。
error-training-not-begun = 您还没有开始这个模块。输入 /pip training 可以找到它。
error-training-colleagues = 这些模块面向这个工作区所属公司的同事。
