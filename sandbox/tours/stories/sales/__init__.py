"""A technology company's sales team: three people, three months, and training of their own for each of them."""

from sandbox.tours.chapters import Chapter, Tour
from sandbox.tours.stories.sales import beginnings, endings, months
from sandbox.tours.stories.sales.papers import MEI, PRIYA
from sandbox.tours.texts import Text

SALES = Tour(
    key="sales",
    title=Text("A sales team in its third quarter", "一支销售团队的三个月"),
    lead=Text(
        "Mei leads three account executives who know the new products too little. Each gets training of their own, for "
        "the product and for talking with clients; after three months all three go on in their roles.",
        "Mei 带三位客户经理，他们对新产品还不够熟。每个人都有自己的产品与客户沟通培训；"
        "三个月后，三人都继续现在的岗位。",
    ),
    zone="America/New_York",
    chapters=(
        Chapter(
            "first-draft",
            Text("First draft", "初稿"),
            beginnings.first_draft,
            MEI,
            Text(
                "Mei has written it all down. Look it over, and send it to HR.", "Mei 已经写好，请整体查看，再交给 HR。"
            ),
            acts=1,
        ),
        Chapter(
            "conversation",
            Text("Conversation held", "面对面沟通之后"),
            beginnings.conversations,
            "Alex Rivera",
            Text(
                "All three have talked with Mei. Read it as Alex, and respond.",
                "三个人都和 Mei 谈过了。以 Alex 的身份读一读，再回应。",
            ),
            acts=8,
        ),
        Chapter(
            "week-3",
            Text("Week 3", "第三周"),
            months.week_three,
            MEI,
            Text(
                "Alex has answered the first check-in, Jordan and Noor as well. Now it is Mei's turn.",
                "Alex、Jordan 和 Noor 都填了第一次每周沟通，现在轮到 Mei。",
            ),
            acts=29,
        ),
        Chapter(
            "mid-review",
            Text("Mid review", "中期回顾"),
            months.mid_review,
            "Noor Aziz",
            Text("Half of the time has passed. Noor has not looked back yet.", "时间过半，Noor 还没有写中期回顾。"),
            acts=26,
        ),
        Chapter(
            "closing-review",
            Text("Closing review", "总结沟通"),
            endings.closing_review,
            PRIYA,
            Text(
                "Both sides have written. Priya from HR records the outcomes.",
                "双方都写好了，由 HR 的 Priya 记录结果。",
            ),
            acts=31,
        ),
        Chapter(
            "closed",
            Text("Closed", "结束"),
            endings.closed,
            MEI,
            Text(
                "All three go on in their roles. Mei's status (/pip status) has the team's figures, before and after.",
                "三个人都继续现在的岗位。在 Mei 的 /pip status 里可以看到团队前后的数字。",
            ),
            acts=6,
        ),
    ),
)
