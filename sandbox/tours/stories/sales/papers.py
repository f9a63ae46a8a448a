"""What Mei writes for each of the three, and for whom: goals that they share, and training of their own."""

from sandbox.tours import labels
from sandbox.tours.scenes.drafts import Area, Goal, Paper, Promise
from sandbox.tours.texts import Text

MEI, PRIYA, SAM, LIN, RUTH = "Mei Chen", "Priya Nair", "Sam Okafor", "Lin Hao", "Ruth Cole"
ALEX, JORDAN, NOOR = "Alex Rivera", "Jordan Lee", "Noor Aziz"

ROLE = Text("Account executive", "客户经理")
TEMPLATE = Text("Sales: product knowledge", "销售：产品知识")
PRODUCT_MODULE = Text("Product knowledge", "产品知识")
TALKING_MODULE = Text("Client communication", "客户沟通")

EXPLAIN = Text("Explain the core products accurately", "准确讲解核心产品")
QUESTIONS = Text("Leave fewer client questions open", "减少未及时答复的客户问题")
DEMOS = Text("Show the product around the client's own need", "围绕客户需求演示产品")
ORDERS = Text("Win more first orders", "拿到更多首单")
COURSE, MENTOR = Text("Core product course", "核心产品课程"), Text("Product mentor", "产品导师")
ENVIRONMENT = Text("Demo environment and current product sheets", "演示环境与最新产品资料")
STUDY_TIME = Text("Protected study time", "固定的学习时间")
LEFT_OUT = (DEMOS, COURSE, MENTOR, ENVIRONMENT, STUDY_TIME)
LENGTH = 88
"""Days: three months, to a Friday."""


def orders(baseline: Text) -> Goal:
    """The goal that all three share with the whole team."""
    return Goal(
        title=ORDERS,
        metric=Text("First orders signed in a month", "每月签下的首单数"),
        baseline=baseline,
        target=Text("4 orders", "4 单"),
        measured_by=Text(
            "Order list in the CRM, on the last working day of the month",
            "客户系统中的订单清单，每月最后一个工作日查看",
        ),
        why=Text("The team wants twelve first orders a month together.", "团队希望合起来每月拿到十二个首单。"),
    )


def training(product: Text, product_details: Text, talking: Text, talking_details: Text) -> tuple[Promise, Promise]:
    """Training of one's own: the product with Lin, talking with clients with Ruth; a module goes with each."""
    return (
        Promise(product, LIN, 18, product_details, module=PRODUCT_MODULE, waiting=EXPLAIN),
        Promise(talking, RUTH, 32, talking_details, labels.KIND_COACHING, module=TALKING_MODULE, waiting=QUESTIONS),
    )


ALEX_PRODUCT = Text("Pricing tiers and data retention", "价格档位与数据留存")
ALEX_TALKING = Text("Recaps that clients can use", "客户用得上的会后纪要")
JORDAN_PRODUCT = Text("The analytics add-on", "分析模块")
JORDAN_TALKING = Text("Questions before the demo", "演示之前先提问")
NOOR_PRODUCT = Text("Integrations and their limits", "系统对接与边界")
NOOR_TALKING = Text("Answers in writing", "书面答复客户")

PAPERS = (
    Paper(
        employee=ALEX,
        role=ROLE,
        template=TEMPLATE,
        length=LENGTH,
        areas=(
            Area(
                Text(
                    "On {0} and {1} two customers asked about the pricing tiers and got the old list; "
                    "Orchard waited six days for a recap.",
                    "{0} 和 {1}，两位客户询问价格档位时拿到的是旧价目表；Orchard 等了六天才收到会后纪要。",
                ),
                Text(
                    "Both asked for a second meeting; one chose another supplier.",
                    "两位客户都要求再约一次，其中一位选了别的供应商。",
                ),
                Text(
                    "Talked about it on {1}; sat in on two of Lin's demos since.",
                    "{1} 谈过一次，之后旁听了 Lin 的两场演示。",
                ),
                (19, 12),
            ),
        ),
        figures=((EXPLAIN, Text("52 points", "52 分")), (QUESTIONS, Text("7 questions a week", "7 个/周"))),
        goals=(orders(Text("2 orders", "2 单")),),
        promises=training(
            ALEX_PRODUCT,
            Text(
                "Three sessions on Orchard's own questions, then a price sheet that Alex writes.",
                "围绕 Orchard 的实际问题讲三次，最后由 Alex 写一页报价说明。",
            ),
            ALEX_TALKING,
            Text("Four recaps read together before they go out.", "四份纪要发出前一起过一遍。"),
        ),
        left_out=LEFT_OUT,
        every=labels.EVERY_TWO_WEEKS,
        note=Text(
            "The products changed twice this year, and our own training did not keep up.",
            "今年产品改了两次，我们的培训没有跟上。",
        ),
    ),
    Paper(
        employee=JORDAN,
        role=ROLE,
        template=TEMPLATE,
        length=LENGTH,
        areas=(
            Area(
                Text(
                    "In the demos on {0} and {1} the analytics add-on was shown for 25 minutes "
                    "before the first question to the client.",
                    "{0} 和 {1} 的演示里，分析模块讲了 25 分钟，才问客户第一个问题。",
                ),
                Text(
                    "Finch & Sons said that they had not seen what they came for.",
                    "Finch & Sons 说没有看到他们想了解的内容。",
                ),
                Text("Went through both recordings together on {1}.", "{1} 一起回看了两次录像。"),
                (17, 9),
            ),
        ),
        figures=((EXPLAIN, Text("61 points", "61 分")), (QUESTIONS, Text("5 questions a week", "5 个/周"))),
        goals=(orders(Text("3 orders", "3 单")),),
        promises=training(
            JORDAN_PRODUCT,
            Text(
                "Two sessions with Lin on what the add-on can't do, and for whom it is too much.",
                "和 Lin 一起用两次时间弄清模块做不到什么、对哪些客户太重。",
            ),
            JORDAN_TALKING,
            Text(
                "Three first calls prepared together: the questions before the slides.",
                "一起准备三次首访：先备好问题，再备演示。",
            ),
        ),
        left_out=LEFT_OUT,
        every=labels.EVERY_TWO_WEEKS,
        factors=(labels.TRAINING_MISSING, labels.UNCLEAR),
        note=Text(
            "Jordan asked for this training in spring; there was no place in the course.",
            "Jordan 春天就提出想参加这门培训，当时没有名额。",
        ),
    ),
    Paper(
        employee=NOOR,
        role=ROLE,
        template=TEMPLATE,
        length=LENGTH,
        areas=(
            Area(
                Text(
                    "On {0} and {1} three questions about integrations were promised an answer “soon” "
                    "and stayed open for over a week.",
                    "{0} 和 {1}，三个系统对接的问题答应“尽快”回复，一周多仍没有答复。",
                ),
                Text("Two trials began three weeks later than planned.", "两家客户的试用比原计划晚了三周。"),
                Text("Agreed on a question log on {1}; it is kept since.", "{1} 约定用问题清单，之后一直在记。"),
                (15, 8),
            ),
        ),
        figures=((EXPLAIN, Text("58 points", "58 分")),),
        goals=(orders(Text("1", "1")),),
        promises=training(
            NOOR_PRODUCT,
            Text(
                "A day beside Lin on two installations, then the ten usual questions with answers.",
                "跟 Lin 去两家客户现场待一天，再整理十个常见问题的答案。",
            ),
            NOOR_TALKING,
            Text(
                "One answer a week written together, until it goes by itself.", "每周一起写一封答复，直到自己写也顺手。"
            ),
        ),
        left_out=LEFT_OUT,
        every=labels.EVERY_TWO_WEEKS,
        factors=(labels.TRAINING_MISSING, labels.TOO_MUCH),
        note=Text(
            "Noor took over eleven clients from a colleague who left in summer.",
            "夏天有同事离职，Noor 接了对方的十一家客户。",
        ),
    ),
)
