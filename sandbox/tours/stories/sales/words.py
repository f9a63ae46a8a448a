"""What the three and Mei write in six check-ins: figures, words about the work, and what was seen."""

from collections.abc import Mapping

from sandbox.tours import labels
from sandbox.tours.scenes.checkins import Seen, Told
from sandbox.tours.stories.sales.papers import ALEX, EXPLAIN, JORDAN, NOOR, ORDERS, QUESTIONS
from sandbox.tours.texts import Text

SOME, TRACK, AHEAD = labels.SOME_ATTENTION, labels.ON_TRACK, labels.AHEAD


def told(points: int, questions: int, orders: int, well: Text, **more: Text) -> Told:
    """A fortnight: points in the quiz, questions left open, first orders of the last month."""
    return Told({EXPLAIN: str(points), QUESTIONS: str(questions), ORDERS: str(orders)}, well, **more)


def seen(explains: Text, answers: Text, wins: Text, **more: Text | tuple[Text, Text, Text]) -> Seen:
    """Mei's view of the three goals, in their order."""
    return Seen({EXPLAIN: explains, QUESTIONS: answers, ORDERS: wins}, **more)  # type: ignore[arg-type]


TOLD: Mapping[str, tuple[Told, ...]] = {
    ALEX: (
        told(
            56,
            7,
            2,
            Text("The price sheet stood on one page for the first time.", "报价说明第一次写在了一页纸上。"),
            in_the_way=Text("The demo account had no data about retention.", "演示账号里没有数据留存的示例。"),
            confidence=labels.SOMEWHAT,
        ),
        told(
            63,
            6,
            2,
            Text("Orchard's question about retention: answered in the call.", "Orchard 问数据留存，当场就答上了。"),
            would_help=Text("Half an hour with Lin before the Finch demo.", "Finch 演示前和 Lin 对半小时。"),
        ),
        told(
            69,
            5,
            3,
            Text(
                "Four recaps went out the same day; two clients answered at once.",
                "四份纪要当天发出，两位客户马上回了。",
            ),
        ),
        told(
            75,
            4,
            3,
            Text("The new tiers without the sheet, twice.", "新价格档位脱稿讲了两次。"),
            confidence=labels.QUITE,
        ),
        told(81, 3, 4, Text("Two first orders in one week.", "一周拿到两个首单。")),
        told(84, 2, 4, Text("A client passed our recap on to the board.", "客户把我们的纪要转给了他们的管理层。")),
    ),
    JORDAN: (
        told(64, 5, 3, Text("Asked six questions before the first slide.", "放第一页之前先问了六个问题。")),
        told(
            68,
            4,
            3,
            Text(
                "Told a client that the add-on is too big for them; they stayed.",
                "告诉客户这个模块对他们太重，对方反而留了下来。",
            ),
        ),
        told(
            72,
            4,
            3,
            Text("The add-on in eight minutes instead of twenty-five.", "分析模块从二十五分钟讲到了八分钟。"),
            in_the_way=Text(
                "Two demos on the same morning leave no time to prepare.", "同一个上午两场演示，来不及准备。"
            ),
        ),
        told(76, 3, 4, Text("Finch & Sons came back for a second look.", "Finch & Sons 又约了一次。")),
        told(
            80, 2, 4, Text("A trial began in the week of the demo.", "演示当周就开始了试用。"), confidence=labels.QUITE
        ),
        told(83, 1, 4, Text("First calls are calmer, on both sides.", "首访双方都更从容了。")),
    ),
    NOOR: (
        told(
            59,
            6,
            1,
            Text("The question log has an owner for every line.", "问题清单每一行都写上了负责人。"),
            in_the_way=Text("Eleven clients taken over, none of them with notes.", "接手的十一家客户都没有交接记录。"),
            confidence=labels.SOMEWHAT,
        ),
        told(65, 5, 2, Text("Ten usual questions written down, with answers.", "整理出十个常见问题和答案。")),
        told(
            71,
            4,
            2,
            Text(
                "A day with Lin at two installations: I understand the limits now.",
                "跟 Lin 去了两家现场，边界弄清楚了。",
            ),
        ),
        told(78, 3, 3, Text("One answer a week became three.", "每周一封答复变成了三封。"), confidence=labels.QUITE),
        told(83, 2, 3, Text("Two trials began on the planned day.", "两家试用都按计划开始了。")),
        told(86, 2, 4, Text("A colleague uses my list of questions.", "有同事在用我整理的问题清单。")),
    ),
}

SEEN: Mapping[str, tuple[Seen, ...]] = {
    ALEX: (
        seen(TRACK, SOME, TRACK, recognition=Text("One page, and every tier is on it.", "一页纸，每个档位都在上面。")),
        seen(
            TRACK,
            SOME,
            TRACK,
            saw=(
                Text("In Tuesday's call with Orchard", "周二与 Orchard 的通话中"),
                Text("two retention questions were answered without notes", "两个数据留存的问题没看资料就答了"),
                Text("Orchard asked for an offer the same day", "Orchard 当天就要了报价"),
            ),
            offered=Text(
                "I take the Friday report, so that Thursday is free for the demo.", "周五的报表我来做，周四留给演示。"
            ),
        ),
        seen(TRACK, TRACK, TRACK, recognition=Text("Four recaps in four days: thank you.", "四天四份纪要，谢谢。")),
        seen(
            TRACK, TRACK, TRACK, next_steps=Text("Show the sheet to the team on Monday.", "周一把报价说明讲给团队听。")
        ),
        seen(
            AHEAD,
            TRACK,
            AHEAD,
            recognition=Text(
                "Both orders began with a question that you wrote down.", "这两单都是从您记下的问题开始的。"
            ),
        ),
        seen(
            AHEAD,
            AHEAD,
            AHEAD,
            recognition=Text("The recap read as if the client had written it.", "纪要写得像客户自己写的一样。"),
        ),
    ),
    JORDAN: (
        seen(TRACK, TRACK, TRACK, recognition=Text("The client did most of the talking.", "大部分时间是客户在说。")),
        seen(
            TRACK,
            TRACK,
            TRACK,
            recognition=Text("A no at the right moment. That takes courage.", "在该说不的时候说了不，这不容易。"),
        ),
        seen(
            TRACK,
            SOME,
            TRACK,
            saw=(
                Text("On Monday there were two demos in a row", "周一连着两场演示"),
                Text("the second began without the questions", "第二场没有先提问"),
                Text("and took ten minutes longer", "多用了十分钟"),
            ),
            offered=Text(
                "I keep the hour before each demo free in your calendar.", "每场演示前，我在日历里给您留出一小时。"
            ),
        ),
        seen(TRACK, TRACK, AHEAD, recognition=Text("Finch & Sons asked for you by name.", "Finch & Sons 点名要您。")),
        seen(
            AHEAD,
            AHEAD,
            AHEAD,
            next_steps=Text("Write the six questions down for the others.", "把六个问题写下来给大家用。"),
        ),
        seen(
            AHEAD, AHEAD, AHEAD, recognition=Text("Eight minutes, and nothing was missing.", "八分钟，该讲的都讲了。")
        ),
    ),
    NOOR: (
        seen(
            SOME,
            SOME,
            SOME,
            offered=Text("Ivan takes over three of the eleven clients.", "十一家客户里，三家转给 Ivan。"),
        ),
        seen(
            TRACK,
            TRACK,
            TRACK,
            recognition=Text("The ten answers save all of us an hour.", "这十个答案给我们每个人都省了一小时。"),
        ),
        seen(
            TRACK,
            TRACK,
            TRACK,
            recognition=Text("Lin said that you asked the right questions.", "Lin 说您问到了点子上。"),
        ),
        seen(
            TRACK,
            TRACK,
            TRACK,
            saw=(
                Text("This week three clients wrote with questions", "这周三位客户写信来问"),
                Text("each had an answer in writing by the next noon", "第二天中午前都收到了书面答复"),
                Text("none of them had to ask twice", "没有一位需要再问"),
            ),
        ),
        seen(
            AHEAD,
            TRACK,
            TRACK,
            recognition=Text("Both trials on the day. The clients noticed.", "两家都按时开始，客户看在眼里。"),
        ),
        seen(
            AHEAD,
            AHEAD,
            AHEAD,
            recognition=Text("Your list is in the team's folder now.", "您的清单已经放进团队文件夹。"),
        ),
    ),
}
