"""A hard ending, done fairly: what the company did not keep is weighed before anybody decides."""

from sandbox.tours.chapters import Chapter, Tour
from sandbox.tours.stories.parting import chapters
from sandbox.tours.stories.parting.papers import PRIYA, RUTH, SAM, TOM
from sandbox.tours.texts import Text

PARTING = Tour(
    key="parting",
    title=Text("A hard ending, done fairly", "艰难而公正的结束"),
    lead=Text(
        "Ruth's forecast stays far off, and the company keeps too little of what it promised. So the outcome needs a "
        "reason in writing and a second HR partner, and Ruth's question is answered by a third.",
        "Ruth 的预测一直差得远，而公司承诺的也没有都做到。"
        "因此结果需要写明理由，由第二位 HR 确认；Ruth 提出申诉，由第三位 HR 答复。",
    ),
    zone="America/New_York",
    chapters=(
        Chapter(
            "conversation",
            Text("Conversation held", "面对面沟通之后"),
            chapters.conversation,
            RUTH,
            Text(
                "Sam has talked with Ruth. Read it as Ruth, and respond.",
                "Sam 和 Ruth 谈过了。以 Ruth 的身份读一读，再回应。",
            ),
            acts=3,
        ),
        Chapter(
            "week-3",
            Text("Week 3", "第三周"),
            chapters.week_three,
            SAM,
            Text(
                "Ruth has answered again. Sam has missed one check-in, and another one is open.",
                "Ruth 又填好了。Sam 错过了一次，还有一次正等他填写。",
            ),
            acts=7,
        ),
        Chapter(
            "closing-review",
            Text("Closing review", "总结沟通"),
            chapters.closing_review,
            PRIYA,
            Text(
                "Both have written. Priya from HR sees what the company kept, and decides.",
                "双方都写好了。HR 的 Priya 会看到公司做到了多少，再决定。",
            ),
            acts=3,
        ),
        Chapter(
            "second-look",
            Text("A second look", "第二位 HR"),
            chapters.second_look,
            TOM,
            Text(
                "Priya has recorded an outcome. It counts only once Tom has looked at it.",
                "Priya 已记录结果，要由 Tom 看过才生效。",
            ),
            acts=1,
        ),
        Chapter(
            "told",
            Text("Told in person", "当面告知"),
            chapters.told,
            RUTH,
            Text(
                "Sam has told Ruth. She can read why, and ask for another look.",
                "Sam 已当面告知 Ruth。她可以看到原因，也可以申诉。",
            ),
            acts=2,
        ),
        Chapter(
            "answered",
            Text("Answered", "已答复"),
            chapters.answered,
            RUTH,
            Text("Liu Min has answered. Ruth reads it at /pip status.", "刘敏已答复，Ruth 可以在 /pip status 里查看。"),
            acts=2,
        ),
    ),
)
