### 设置：每个人的语言；管理员还可以设置 HR 伙伴、计划的名称和团队小经验。

settings-title = 设置
settings-language = 您的语言
settings-language-note = 只对您自己有效，立即用于 Coach 的所有窗口和消息。
settings-language-slack = 跟随 Slack（{ $language }）
settings-language-en = English
settings-language-zh = 中文
settings-language-said = :white_check_mark: 已保存，Coach 会用您选择的语言。

settings-admin = 整个工作区
settings-admin-note = 您负责管理 Coach，所以能看到这一部分。这里只有设置，没有任何人写的内容。
settings-change = 修改
settings-stop = 停止
settings-hr = HR 伙伴
settings-change-hr = 选择成员
settings-hr-none = 还没有指定。指定之前，计划可以撰写，但无法批准。
settings-hr-one = 目前只有一位。方便时请再添加一位：有些决定需要另一位 HR 伙伴，而且 HR 不处理与自己有关的事。
settings-hr-intro = HR 伙伴负责批准，在遇到困难时提供帮助，可以查看与自己无关的全部内容。名单有变动时，变动前后名单上的人都会收到消息。
settings-hr-hint = 请选择公司的正式成员。名单由管理员查看；参与计划的人能看到是哪位 HR 在帮助自己。
settings-hr-said = :white_check_mark: 已保存。变动前后名单上的人都会收到消息。
settings-hr-said-one = :white_check_mark: 已保存，目前名单上有一位。方便时请再添加一位：有些决定需要另一位 HR 伙伴。

settings-plan-name = 计划的名称
settings-plan-name-said = :white_check_mark: 已保存。今后大家看到的名称是“{ $name }”。

settings-tips = 每周团队小经验
settings-tips-note = 频道每周会收到几条来自公共经验库的小经验，与任何个人无关。
settings-tips-add = 添加频道
settings-tips-all = 全部主题
settings-tips-weekly = { $day } { $time }
settings-tips-next = 下一次：{ $at }
settings-tips-failed = :information_source: 上一次的小经验没有送达。请先在 { $channel } 中输入 `/invite @Coach`，再点 *重新发送*。
settings-tips-doubtful = 无法确定上一次的小经验是否送达，请到频道里看一下。
settings-tips-again = 重新发送
settings-tips-said = :white_check_mark: 已保存。{ $channel } 每周会收到小经验。
settings-tips-stopped = :white_check_mark: { $channel } 不再收到每周小经验，随时可以重新添加。
settings-tips-sent-again = :white_check_mark: 正在发送到 { $channel }。
settings-stop-title = 停止每周小经验？
settings-stop-text = 这个频道将不再收到小经验，随时可以重新添加。

digest-title = 每周小经验
digest-channel = 频道
digest-channel-hint = 公司内部的公开频道。频道里的每个人都能看到。
digest-language = 小经验的语言
digest-weekday = 星期
digest-time = 时间
digest-time-hint = 按{ $place }时间。
digest-sees = 管理员可见；小经验本身，频道里的所有人都能看到。
digest-topics = 主题
digest-topics-hint = 不选表示全部主题。频道里的每个人看到的内容相同。

hr-change-short = Coach 的 HR 伙伴名单有变动。
hr-change-look = 查看变动
hr-change-by = { $by } 于 { $at } 做了修改。
hr-change-added = *新加入：* { $people }
hr-change-removed = *不再负责：* { $people }
hr-change-note = 变动前后名单上的人都收到了这条消息。如果您对此感到意外，请联系管理员。

error-hr-missing = 请至少选择一位。没有 HR 伙伴，计划就无法批准。
error-hr-bot = { $who } 是应用，请选择成员。
error-hr-guest = { $who } 是访客，请选择公司的正式成员。
error-hr-outsider = { $who } 来自公司外部，请选择公司的正式成员。
error-hr-unknown = 暂时查不到其中一位同事的账号，请再点一次。
error-hr-deactivated = { $who } 的账号已停用，请选择其他人。
error-channel-missing = 请选择一个频道。
error-channel-external = 这个频道与其他公司共享，请选择公司内部的频道。
error-channel-archived = 这个频道已归档，请选择其他频道。
error-channel-not-joined = Coach 还不在这个频道里。请打开该频道（还没有加入的话，请先加入），在那里输入 /invite @Coach，再回到这里点“保存”。
error-digests-too-many = 最多 { $most } 个频道可以收到每周小经验，请先停止其中一个。
