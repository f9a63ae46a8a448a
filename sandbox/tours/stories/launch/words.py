"""What the three write: six check-ins of Li Qiang's, four of Chen Jing's, and statements."""

from sandbox.tours import labels
from sandbox.tours.scenes.checkins import Seen, Told
from sandbox.tours.stories.launch.papers import CHANGEOVER, FALSE_REJECTS, SHEETS
from sandbox.tours.texts import Text

SOME, TRACK, AHEAD = labels.SOME_ATTENTION, labels.ON_TRACK, labels.AHEAD


def _li(minutes: int, sheets: int, well: Text, **more: Text) -> Told:
    return Told({CHANGEOVER: str(minutes), SHEETS: str(sheets)}, well, **more)


def _chen(parts: int, well: Text, **more: Text) -> Told:
    return Told({FALSE_REJECTS: str(parts)}, well, **more)


def _of_li(changeover: Text, sheets: Text, **more: Text) -> Seen:
    return Seen({CHANGEOVER: changeover, SHEETS: sheets}, **more)  # type: ignore[arg-type]


def _of_chen(rejects: Text, **more: Text) -> Seen:
    return Seen({FALSE_REJECTS: rejects}, **more)  # type: ignore[arg-type]


TOLD_LI = (
    _li(
        46,
        1,
        Text("The first sheet is written and tried out.", "第一份指导书写好了，也试过了。"),
        confidence=labels.SOMEWHAT,
    ),
    _li(
        45,
        3,
        Text("On line 1 I saw where their minutes go.", "在一号线看清了时间花在哪里。"),
        in_the_way=Text("Without the fixture I align by hand, every time.", "没有工装，每次都要手工对位。"),
    ),
    _li(41, 5, Text("The fixture is here: 39 minutes on the first day.", "工装到了，第一天就做到 39 分钟。")),
    _li(
        38,
        7,
        Text("Two colleagues changed over by my sheet.", "两位同事照我的指导书完成了换型。"),
        confidence=labels.QUITE,
    ),
    _li(33, 8, Text("Four changeovers below 35 minutes.", "有四次换型低于 35 分钟。")),
    _li(29, 9, Text("29 minutes, with a new colleague beside me.", "带着一位新同事，29 分钟完成。")),
)
SEEN_LI = (
    _of_li(TRACK, TRACK, recognition=Text("Two people asked for a copy of the sheet.", "有两个人来要这份指导书。")),
    _of_li(
        SOME, TRACK, offered=Text("I ask about the fixture every day until it is here.", "工装到位之前，我每天去问。")
    ),
    _of_li(
        TRACK,
        TRACK,
        recognition=Text("Five sheets, and none came back with a question.", "五份指导书，没有一份被问回来。"),
    ),
    _of_li(
        SOME,
        TRACK,
        next_steps=Text(
            "Two weeks of changeovers with the fixture, then we look again.", "用工装再换型两周，然后一起看。"
        ),
    ),
    _of_li(TRACK, AHEAD, recognition=Text("The late shift works by your sheets now.", "中班现在也照您的指导书做。")),
    _of_li(AHEAD, AHEAD, recognition=Text("Line 1 asked us how we do it.", "一号线来问我们是怎么做的。")),
)
TOLD_CHEN = (
    _chen(16, Text("I check the gauge before the shift now.", "现在开班前先校检具。")),
    _chen(12, Text("Ten doubtful parts measured twice: eight were good.", "十件有疑问的复测两次，八件合格。")),
    _chen(
        7,
        Text("The day at the supplier's: I can set the gauge myself.", "去供应商学了一天，检具自己会调了。"),
        confidence=labels.QUITE,
    ),
    _chen(3, Text("A week without a part that came back.", "一整周没有退回的件。")),
)
SEEN_CHEN = (
    _of_chen(TRACK, recognition=Text("You said it before the shift, not after it.", "开班前就提出来了，不是事后。")),
    _of_chen(TRACK, recognition=Text("Thank you for measuring twice.", "谢谢您都复测了一遍。")),
    _of_chen(
        AHEAD, recognition=Text("Seven, from eighteen. The laboratory saw it, too.", "从十八件到七件，实验室也看到了。")
    ),
    _of_chen(AHEAD, recognition=Text("Station 3 is the calm one now.", "第三工位现在最稳。")),
)

LONGER = Text("The milling machine was down for a week. It comes after the repair.", "铣床停了一周，修好后马上做。")
LOOKED_BACK_LI = Text("The sheets go well. The changeover waits for the fixture.", "指导书进展顺利，换型在等工装。")
LOOKED_BACK_CHEN = Text("Setting the gauge myself helped most.", "自己会调检具，帮助最大。")
LOOKED_BACK_WANG = Text(
    "You both found the causes. The rest is ours to bring.", "原因你们都找到了，剩下的要靠我们提供。"
)

STATED_LI = Text(
    "Seven sheets that others work by. The changeover came down as soon as the fixture was there, and that was late.",
    "七份别人照着能做的指导书。工装一到位，换型时间就下来了，而工装来晚了。",
)
RESPONDED_LI = Text("With the fixture from the first day I would be there.", "如果第一天就有工装，已经做到了。")
EXTENDED = Text(
    "The fixture was owed by us and came late. Li Qiang gets that time back.",
    "工装是公司该提供的，来晚了，这段时间应当补给李强。",
)
STATED_AGAIN = Text(
    "29 minutes, and nine sheets. Others learn from him now.", "29 分钟，九份指导书，现在别人在向他学。"
)
RESPONDED_AGAIN = Text("I would like to show it to the other lines.", "我愿意把做法讲给其他产线。")
PROMOTED = Text(
    "All goals are met. From next month he prepares changeovers on three lines.",
    "目标全部达成。下个月起负责三条产线的换型准备。",
)
STATED_CHEN = Text("From eighteen false rejects to three, by asking first.", "误判从十八件降到三件，靠的是先问一句。")
RESPONDED_CHEN = Text("I like coming to station 3 again.", "现在又愿意去第三工位了。")
RETAINED_CHEN = Text("The goal is met, and more than met.", "目标达成，而且超过了预期。")
