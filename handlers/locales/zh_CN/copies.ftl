### 我的副本：员工可以看到的全部内容。

copy-open = 我的副本
copy-title = 您的副本
copy-intro = 这里是您可以看到的全部内容。也可以以文件形式领取，请保存在只有您能看到的地方。
copy-send = 以文件形式发给我
copy-sent = :white_check_mark: 稍后会在 Coach 的消息中发给您。
copy-ready = 您的文件已准备好。
copy-ready-more = 文件在下方，这里只有您能看到。30 天后会从这里移除，请保存在只有您能看到的地方。
copy-line = 您的文件
copy-heading = 您本人的副本，截至 { $at }（{ $zone }）。
    其中是当时您在 Coach 中可以看到的全部内容，保留原话。
    尚未结束的每周沟通中您填写的内容，会出现在它的小结里。
copy-version = 第 { $version } 版（此前）
