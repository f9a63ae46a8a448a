### 应用主页。

home-intro = :wave: *Coach* 帮助主管和员工一起改进一件事：清楚的目标、实在的支持、每周一次简短沟通，以及公平的结果。
home-status = 进展
home-refresh = 刷新
home-private = 这个页面只有您能看到。
