"""What Sam writes for Ruth, and what everybody says on the way to a hard ending."""

from sandbox.tours import labels
from sandbox.tours.scenes.checkins import Seen, Told
from sandbox.tours.scenes.drafts import Area, Goal, Paper, Promise
from sandbox.tours.texts import Text

SAM, RUTH, IVAN, PRIYA, TOM, LIU = "Sam Okafor", "Ruth Cole", "Ivan Petrov", "Priya Nair", "Tom Becker", "刘敏"
LENGTH = 32
"""Days."""

FORECAST = Text("Bring the forecast closer to what is sold", "让销售预测更接近实际")
HANDOVER, TOOL = (
    Text("Two Fridays beside Ivan", "跟 Ivan 一起做两个周五"),
    Text("Access to the new forecast tool", "新预测工具的账号"),
)

FOR_RUTH = Paper(
    employee=RUTH,
    role=Text("Sales operations", "销售运营"),
    template=labels.EMPTY_PAGE,
    length=LENGTH,
    areas=(
        Area(
            Text(
                "The forecasts of {0} and {1} were 38 and 41 percent away from what was sold.",
                "{0} 和 {1} 的预测，与实际销售分别差了 38% 和 41%。",
            ),
            Text("Two deliveries were ordered that nobody needed.", "有两批货订了却没有用上。"),
            Text("Went through the sheet together on {1}.", "{1} 一起核对过表格。"),
            (24, 10),
            expected=Text("Forecasts that are within 15 percent of what is sold.", "预测与实际销售相差不超过 15%。"),
            name=Text("Planning and priorities", "计划与优先级"),
        ),
    ),
    goals=(
        Goal(
            FORECAST,
            Text("Distance between forecast and sales, each week", "每周预测与实际销售的偏差"),
            Text("40%", "40%"),
            Text("15%", "15%"),
            Text("Order list of the week, by Ruth and Sam together", "每周订单清单，由 Ruth 与 Sam 一起核对"),
            Text("Purchasing orders by it.", "采购按这个预测下单。"),
            labels.DOWN,
        ),
    ),
    promises=(
        Promise(HANDOVER, IVAN, 11, Text("He made the forecast before.", "之前由他做预测。"), labels.KIND_MENTOR),
        Promise(
            TOOL,
            SAM,
            9,
            Text("So that the figures need not be copied by hand.", "这样数字就不用手工搬了。"),
            labels.KIND_TOOL,
        ),
    ),
    note=Text(
        "We changed the products in summer; the forecast has been harder since.", "夏天产品调整过，之后预测更难做了。"
    ),
)

APPROVED = Text(
    "Please hold every check-in. This is short, and depends on it.", "请每次沟通都按时进行，时间不长，全靠它。"
)
DIFFERS = Text(
    "I agree with the goal. Without the tool I copy four hundred lines by hand each week.",
    "目标我同意。没有新工具，我每周要手工搬四百行数字。",
)
TOLD = tuple(
    Told({FORECAST: figure}, well, in_the_way=in_the_way)
    for figure, well, in_the_way in (
        (
            "38%",
            Text("The first Friday with Ivan helped.", "跟 Ivan 的第一个周五有帮助。"),
            Text("The tool is not there yet.", "工具还没有开通。"),
        ),
        (
            "36%",
            Text("Two product groups are close.", "有两类产品已经接近。"),
            Text("Still copying by hand.", "还在手工搬数字。"),
        ),
        ("37%", Text("I wrote to the three biggest clients.", "我给三家最大的客户写了信。"), None),
        ("35%", Text("One week was within 20 percent.", "有一周偏差在 20% 以内。"), None),
    )
)
SEEN = Seen(
    {FORECAST: labels.MUCH_ATTENTION},
    recognition=Text("Writing to the clients was a good idea.", "给客户写信是个好主意。"),
)

STATED = Text(
    "The forecast came down from 40 to 35 percent, not to 15. I missed check-ins, and the tool came to nothing.",
    "预测偏差从 40% 降到 35%，没有到 15%。有几次沟通我没有做，工具也没有落实。",
)
RESPONDED = Text(
    "I did what I could without the tool. I would have liked the talks.",
    "没有工具，我尽力了。那几次沟通我也很希望能有。",
)
REASON = Text(
    "Also the weeks beside Ivan, with full support, came no closer: the work itself does not fit. What we owed and did "
    "not bring is said here plainly. Notice is doubled, and we help with the next role.",
    "有 Ivan 支持的几周也没有更接近，说明这份工作本身不合适。"
    "公司该做而没做到的，这里如实写明。通知期加倍，并协助寻找下一份工作。",
)
SECOND = Text(
    "Read in full, with both views. The reasons stand apart from what we did not keep.",
    "全部看过，包括双方的说明。理由与公司没有做到的部分无关，成立。",
)
APPEAL = Text("Please look at the two weeks without the tool again.", "请再看一看没有工具的那两周。")
ANSWERED = Text(
    "You are right about the tool, and the record says so now. The outcome stays; the notice is three months, paid, "
    "and you are free to use it for the search. Your reference names what you did well.",
    "关于工具您说得对，记录里已写明。结果不变；通知期为三个月，照常付薪，期间可以找工作。推荐信会写明您做得好的地方。",
)
