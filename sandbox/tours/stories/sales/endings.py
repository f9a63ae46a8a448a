"""The last day, both views, and three outcomes that people hear from a person."""

from sandbox.tours import labels
from sandbox.tours.scenes import reviews
from sandbox.tours.stages import Stage
from sandbox.tours.stories.sales.months import THREE, last_months
from sandbox.tours.stories.sales.papers import ALEX, EXPLAIN, JORDAN, MEI, NOOR, ORDERS, PRIYA, QUESTIONS
from sandbox.tours.texts import Text

RESULTS = {EXPLAIN: labels.MET, QUESTIONS: labels.MET, ORDERS: labels.MET}
STATED = {
    ALEX: Text(
        "From an old price list to recaps that clients pass on, in three months.",
        "三个月，从旧价目表到客户愿意转发的纪要。",
    ),
    JORDAN: Text("Questions first: the demos got shorter, and the orders came.", "先提问，演示短了，订单也来了。"),
    NOOR: Text("Ten answers, written once, that the whole team uses.", "十个答案写了一次，全队都在用。"),
}
RESPONDED = {
    ALEX: Text(
        "The sessions with Lin made the difference. I would have liked them in spring.",
        "和 Lin 的培训帮助最大，要是春天就有更好。",
    ),
    JORDAN: Text("It was a lot beside the day's work. I am glad of it.", "日常工作之外挺累，但我很高兴做了这些。"),
    NOOR: Text("With eight clients I can keep what I promise.", "八家客户，我能说到做到。"),
}
REASON = Text("All goals are met, and what was promised was kept.", "目标都达成了，公司承诺的也做到了。")


def closing_review(stage: Stage) -> None:
    """Both sides have written; HR is next."""
    last_months(stage)
    stage.mornings_until(lambda: stage.person(MEI).heard(labels.LOOK_BACK_COME))
    for each in THREE:
        reviews.state(stage, MEI, each, RESULTS, STATED[each], labels.RETAINED)
        reviews.respond(stage, each, MEI, RESPONDED[each])


def closed(stage: Stage) -> None:
    """Priya records the outcomes, and Mei tells each of them in person."""
    for each in THREE:
        reviews.decide(stage, PRIYA, each, labels.RETAINED, REASON)
    stage.morning()
    for each in THREE:
        reviews.tell(stage, MEI, each)
