"""What people said in the channels before the story begins: (channel, who, hours ago, text)."""

TALK = (
    ("general", "dana.reyes", 50.0, "Badge readers on floor 2 restart tonight at 22:00. Takes ten minutes."),
    ("general", "sam.okafor", 27.5, "Harbor Foods signed the renewal. Thanks to everyone who sat in on those calls."),
    ("general", "liu.min", 21.0, "三号线的同事：周五下午体检，请提前报名。"),
    (
        "sales-east",
        "ruth.cole",
        49.0,
        "Q3 numbers are in the deck. Two territories are under 70 % of target, details in the 1:1s please.",
    ),
    (
        "sales-east",
        "mei.chen",
        30.0,
        "Reminder: the new pricing tiers go live Monday. If a customer asks, the one-pager is pinned.",
    ),
    (
        "sales-east",
        "lin.hao",
        29.6,
        "I can do a 20-minute walk-through of the analytics add-on before the Orchard demo, who wants in?",
    ),
    (
        "sales-east",
        "alex.rivera",
        29.4,
        "Me please. Orchard asked about data retention last time and I had to come back to them.",
    ),
    ("sales-east", "jordan.lee", 28.9, "Same question came up at Finch &amp; Sons. Let's write the answer down once."),
    ("sales-east", "ivan.petrov", 6.2, "Orchard's ops lead says they still wait for our recap of last week's call."),
    ("sales-east", "mei.chen", 5.9, "<@U0ALEXRIVERA> can you send the recap today? Happy to read it before it goes."),
    ("sales-east", "alex.rivera", 5.5, "Yes. Draft in your inbox by three."),
    ("line-3-launch", "wang.fang", 26.0, "新产品首批试产良率 81%，目标 92%。今天下午三点复盘。"),
    ("line-3-launch", "li.qiang", 25.2, "换型时间还是 47 分钟，我把步骤拆开记录一下。"),
    ("line-3-launch", "chen.jing", 24.8, "第三工位的检具偏松，昨天有 6 件误判。"),
    ("line-3-launch", "wang.fang", 3.0, "<@U0LIQIANG> 换型记录今天能给我看吗？"),
    ("partners-shared", "omar.fayed", 31.0, "Could we move the delivery review to Thursday?"),
    ("partners-shared", "jordan.lee", 30.5, "Thursday 10:00 works. I'll update the invite."),
)
