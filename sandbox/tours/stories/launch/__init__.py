"""A manufacturer's team that is slow on a new product: support comes late, and the company makes up for it."""

from sandbox.tours.chapters import Chapter, Tour
from sandbox.tours.stories.launch import chapters
from sandbox.tours.stories.launch.papers import CHEN, LI, LIU, WANG
from sandbox.tours.texts import Text

LAUNCH = Tour(
    key="launch",
    title=Text("A new product on line 3", "三号线上的新产品"),
    lead=Text(
        "Wang Fang's line takes up a new product. Li Qiang's goal waits for a fixture that the company brings late; he "
        "gets the time back, and takes on more in the end. Chen Jing goes on in her role.",
        "王芳的产线要上新产品。李强的目标在等公司迟迟没到的工装；时间补给了他，最后他承担了更多职责。陈静继续现在的岗位。",
    ),
    zone="Asia/Shanghai",
    chapters=(
        Chapter(
            "first-draft",
            Text("First draft", "初稿"),
            chapters.first_draft,
            WANG,
            Text(
                "Wang Fang has written it all down. Look it over, and send it to HR.",
                "王芳已经写好，请整体查看，再交给 HR。",
            ),
            acts=1,
        ),
        Chapter(
            "conversation",
            Text("Conversation held", "面对面沟通之后"),
            chapters.conversation,
            LI,
            Text(
                "Both have talked with Wang Fang. Read it as Li Qiang, and respond.",
                "两个人都和王芳谈过了。以李强的身份读一读，再回应。",
            ),
            acts=5,
        ),
        Chapter(
            "week-3",
            Text("Week 3: the goal waits", "第三周：目标在等支持"),
            chapters.week_three,
            CHEN,
            Text(
                "The fixture is late, and the goal says so. Chen Jing's check-in is open.",
                "工装迟了，目标上也写明了。陈静的每周沟通正等她填写。",
            ),
            acts=16,
        ),
        Chapter(
            "mid-review",
            Text("Mid review", "中期回顾"),
            chapters.mid_review,
            LI,
            Text("Half of the time has passed. Li Qiang has not looked back yet.", "时间过半，李强还没有写中期回顾。"),
            acts=8,
        ),
        Chapter(
            "closing-review",
            Text("Closing review", "总结沟通"),
            chapters.closing_review,
            LIU,
            Text(
                "Both sides have written. Liu Min from HR records the outcomes.", "双方都写好了，由 HR 的刘敏记录结果。"
            ),
            acts=17,
        ),
        Chapter(
            "more-time",
            Text("More time", "延长时间"),
            chapters.more_time,
            LI,
            Text(
                "A new version is in force, with a later end. Li Qiang's check-in is open.",
                "新版本已生效，结束时间延后。李强的每周沟通正等他填写。",
            ),
            acts=5,
        ),
        Chapter(
            "closed",
            Text("Closed", "结束"),
            chapters.closed,
            LI,
            Text(
                "Li Qiang takes on more from next month. What was written can be read at /pip status.",
                "李强下个月起承担更多职责。输入 /pip status 可以查看全部内容。",
            ),
            acts=8,
        ),
    ),
)
