"""Three months of work: they respond, learn, check in every two weeks, and look back half-way."""

from datetime import date, timedelta

from sandbox.tours import labels
from sandbox.tours.scenes import checkins, reviews, support, talks
from sandbox.tours.scenes.drafts import first_day
from sandbox.tours.stages import Stage
from sandbox.tours.stories.sales import papers, words
from sandbox.tours.stories.sales.papers import ALEX, JORDAN, LIN, MEI, NOOR, RUTH
from sandbox.tours.texts import Text

THREE = (ALEX, JORDAN, NOOR)
PRODUCT, TALKING = papers.PRODUCT_MODULE, papers.TALKING_MODULE
COURSES = {ALEX: papers.ALEX_PRODUCT, JORDAN: papers.JORDAN_PRODUCT, NOOR: papers.NOOR_PRODUCT}
COACHING = {ALEX: papers.ALEX_TALKING, JORDAN: papers.JORDAN_TALKING, NOOR: papers.NOOR_TALKING}

DIFFERS = Text(
    "I agree with the goals. The open questions came with the eleven clients that I took over, not from before.",
    "目标我同意。那些没答复的问题是随接手的十一家客户来的，不是之前就有。",
)
WISH = Text("With Lin's sessions I can reach more.", "有 Lin 的培训，我可以做到更多。")
NOTES = {
    ALEX: (
        Text("Three tiers, one sentence each.", "三个档位，各一句话。"),
        Text("Recap: agreed, by whom, by when.", "纪要：定了什么、谁做、何时。"),
    ),
    JORDAN: (
        Text("Who it is too big for: under 20 people.", "对谁太重：20 人以下。"),
        Text("Ask what they do today, then wait.", "先问现在怎么做，再等对方说完。"),
    ),
    NOOR: (
        Text("Two limits that I can draw on paper.", "两条边界，能画在纸上。"),
        Text("If I don't know: say by when I will.", "不知道就说清什么时候能答复。"),
    ),
}
LOOKED_BACK = {
    ALEX: Text(
        "The sessions helped most. A demo account with real cases is still missing.",
        "培训最有用，还缺一个有真实案例的演示账号。",
    ),
    JORDAN: Text("The free hour before a demo changes everything.", "演示前空出的一小时，作用很大。"),
    NOOR: Text(
        "Three clients fewer was right. I would go on with Lin once a month.",
        "少三家客户是对的。希望每月还能和 Lin 对一次。",
    ),
}


def week_three(stage: Stage) -> None:
    """All respond, begin to learn, and have had one check-in; the second waits for Mei."""
    start = first_day(stage)
    _respond(stage)
    stage.on(start)
    for each in THREE:
        support.begin_module(stage, each, PRODUCT)
        support.begin_module(stage, each, TALKING)
    _check_in(stage, 0)
    _learn(stage, PRODUCT, 2, note=0)
    _bring(stage, LIN, COURSES, start + timedelta(days=16))
    _ask_and_tell(stage, 1)


def mid_review(stage: Stage) -> None:
    """Mei answers; a third check-in; then everybody but Noor has looked back."""
    _see(stage, 1)
    _learn(stage, PRODUCT, 3)
    _bring(stage, RUTH, COACHING, stage.today + timedelta(days=9))
    _check_in(stage, 2)
    _learn(stage, TALKING, 1, note=1)
    stage.mornings_until(lambda: stage.person(NOOR).heard(labels.HALF_WAY_COME))
    for each in (ALEX, JORDAN):
        reviews.look_back(stage, each, MEI, LOOKED_BACK[each])
    said = Text("The training works. Two more months like this.", "培训有效果，照这样再走一个多月。")
    for each in THREE:
        reviews.look_back(stage, MEI, each, said)


def last_months(stage: Stage) -> None:
    """Noor looks back, too; three more check-ins, and the last steps of the training."""
    reviews.look_back(stage, NOOR, MEI, LOOKED_BACK[NOOR])
    for number in (3, 4, 5):
        _check_in(stage, number)
        if number < 5:
            _learn(stage, TALKING, 2)


def _respond(stage: Stage) -> None:
    talks.wish(stage, ALEX, MEI, goal=1, target="82", why=WISH)
    for each in (ALEX, JORDAN):
        talks.agree(stage, each, MEI)
    talks.differ(stage, NOOR, MEI, DIFFERS)


def _check_in(stage: Stage, number: int) -> None:
    _ask_and_tell(stage, number)
    _see(stage, number)


def _ask_and_tell(stage: Stage, number: int) -> None:
    checkins.mornings_until_asked(stage, THREE)
    for each in THREE:
        checkins.tell(stage, each, words.TOLD[each][number])


def _see(stage: Stage, number: int) -> None:
    for each in THREE:
        checkins.see(stage, MEI, each, words.SEEN[each][number])


def _learn(stage: Stage, module: Text, steps: int, *, note: int | None = None) -> None:
    """So many steps each; a note of their own with the first, if `note` says which."""
    for each in THREE:
        first = None if note is None else NOTES[each][note]
        support.take_steps(stage, each, module, first, *[None] * (steps - 1))


def _bring(stage: Stage, owner: str, what: dict[str, Text], on: date) -> None:
    """Brought in time, and all three say that it helped."""
    stage.on(on)
    for each in THREE:
        support.bring(stage, owner, what[each])
        support.rate(stage, each, what[each])
