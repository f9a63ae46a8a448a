"""What Wang Fang writes for two people of her line, who are slow on a product that came in autumn."""

from sandbox.tours import labels
from sandbox.tours.scenes.drafts import Area, Goal, Paper, Promise
from sandbox.tours.texts import Text

WANG, LI, CHEN, ZHAO, LIU = "王芳", "李强", "陈静", "赵磊", "刘敏"
MODULE = Text("Learning a new product", "上手新产品")
LENGTH = 60
"""Days."""

CHANGEOVER = Text("Change over to the new product faster", "更快完成新产品换型")
SHEETS = Text("Write down how each step is done", "把每一步的做法写下来")
FALSE_REJECTS = Text("Fewer false rejects at station 3", "减少第三工位的误判")
FIXTURE = Text("A changeover fixture for station 3", "第三工位的换型工装")
SHADOWING = Text("Two shifts beside the engineer of line 1", "跟一号线工程师两个班次")
GAUGE_TRAINING = Text("Gauge training at the supplier's", "到供应商处学习检具")

FOR_LI = Paper(
    employee=LI,
    role=Text("Process engineer, line 3", "三号线工艺工程师"),
    template=labels.EMPTY_PAGE,
    length=LENGTH,
    areas=(
        Area(
            Text(
                "On {0} and {1} the changeover took 47 and 52 minutes; the sheet for it was still the old product's.",
                "{0} 和 {1}，两次换型分别用了 47 和 52 分钟；作业指导书还是老产品的。",
            ),
            Text("The line stood for eleven hours in a month.", "一个月累计停线十一个小时。"),
            Text("Took the steps apart together on {1}.", "{1} 一起把步骤拆开看过。"),
            (16, 9),
            expected=Text(
                "Changes the line over in 30 minutes, by a sheet that others can follow.",
                "30 分钟内完成换型，并有一份别人照着能做的作业指导书。",
            ),
            name=Text("Tools and processes", "工具与流程"),
        ),
    ),
    factors=(labels.TRAINING_MISSING, labels.TOOLS_MISSING),
    goals=(
        Goal(
            CHANGEOVER,
            Text("Minutes for a changeover, average of the week", "每次换型用时（分钟），取一周平均"),
            Text("47 minutes", "47 分钟"),
            Text("30 minutes", "30 分钟"),
            Text("Line log, read together on Mondays", "产线日志，每周一一起看"),
            Text("The new product needs three changeovers a day.", "新产品每天要换型三次。"),
            labels.DOWN,
        ),
        Goal(
            SHEETS,
            Text("Sheets that somebody else has worked by without asking", "别人照着做、不用再问的指导书份数"),
            Text("0 sheets", "0 份"),
            Text("8 sheets", "8 份"),
            Text("Two colleagues try each sheet out", "由两位同事照着做一遍"),
            Text("What is written down stays when the shift ends.", "写下来，换了班次也还在。"),
        ),
    ),
    promises=(
        Promise(
            FIXTURE,
            ZHAO,
            15,
            Text("Made in our own workshop, tried out on a free shift.", "本厂车间制作，利用空班试装。"),
            labels.KIND_TOOL,
            waiting=CHANGEOVER,
        ),
        Promise(
            SHADOWING,
            WANG,
            11,
            Text(
                "Line 1 took the product up in spring; one early and one late shift.",
                "一号线春天就上了这个产品，早班、中班各一次。",
            ),
            module=MODULE,
        ),
    ),
    every=labels.EVERY_TWO_WEEKS,
    note=Text(
        "The fixture was ordered in summer and put off twice. That is on us.",
        "工装夏天就申请了，推迟了两次，这是我们的问题。",
    ),
)

FOR_CHEN = Paper(
    employee=CHEN,
    role=Text("Quality inspector, line 3", "三号线质检员"),
    template=labels.EMPTY_PAGE,
    length=LENGTH,
    areas=(
        Area(
            Text(
                "On {0} six good parts were rejected at station 3, on {1} four; the gauge sits loose.",
                "{0} 第三工位误判六件，{1} 又误判四件；检具偏松。",
            ),
            Text("Good parts went back, and two deliveries left a day late.", "合格件被退回，两批货晚了一天发出。"),
            Text("Measured ten parts together on {1}.", "{1} 一起复测了十件。"),
            (13, 8),
            expected=Text(
                "Tells a loose gauge from a bad part, and says so before the shift begins.",
                "能分清是检具松了还是零件不合格，并在开班前提出。",
            ),
            name=Text("Quality", "工作质量"),
        ),
    ),
    goals=(
        Goal(
            FALSE_REJECTS,
            Text("Good parts rejected in a week", "每周误判的合格件数"),
            Text("18 parts", "18 件"),
            Text("4 parts", "4 件"),
            Text("Second measurement in the laboratory", "由实验室复测"),
            Text("Every part that goes back costs the line six minutes.", "每退回一件，产线多花六分钟。"),
            labels.DOWN,
        ),
    ),
    promises=(
        Promise(
            GAUGE_TRAINING,
            ZHAO,
            18,
            Text("One day, with the gauge of station 3 in the bag.", "一天时间，带上第三工位的检具。"),
            module=MODULE,
            waiting=FALSE_REJECTS,
        ),
    ),
    every=labels.EVERY_TWO_WEEKS,
    note=Text("She was the first to say that the gauge is loose.", "检具偏松，是陈静最先提出来的。"),
)
PAPERS = (FOR_LI, FOR_CHEN)
