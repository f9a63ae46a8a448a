### 团队频道的每周小经验。

tips-short = 本周的几条小经验
tips-header = :bulb: 本周小经验
tips-source = 这些小经验来自公共经验库，觉得有用就试试。
