### 应用主页，以及“消息”页里的一句问候。

home-intro = :wave: *欢迎使用 Coach。* 它帮助主管和员工一起改进一件事：清楚的目标、实在的支持、每周一次简短沟通，以及公平的结果。点这里的按钮，或在任何地方输入 `/pip` 就可以开始。
home-empty = 有需要您处理的事时，会显示在这里，您也会收到消息。在那之前，什么都不用做。
home-status = 进展
home-refresh = 刷新
home-private = 这个页面只有您能看到。更新于 { $at }。
home-hello-short = 您好！请点这里的按钮。
home-hello = 您好！输入 `/pip` 可以看到与您有关的内容。
home-hello-more = 写在这里的消息不会有人查看，也不会保存。输入 `/pip help` 可以看到能用的命令。
