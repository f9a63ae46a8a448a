"""How it goes: support that comes late, a goal that waits, more time, and a promotion."""

from datetime import timedelta

from sandbox.tours import labels
from sandbox.tours.scenes import checkins, drafts, reviews, support, talks
from sandbox.tours.scenes.drafts import first_day
from sandbox.tours.stages import Stage
from sandbox.tours.stories.launch import papers, words
from sandbox.tours.stories.launch.papers import CHEN, LI, LIU, MODULE, PAPERS, WANG, ZHAO
from sandbox.tours.texts import Text

BOTH = (LI, CHEN)
WORD = Text(
    "The support comes first here. Please say by when it will be there.", "这里先要有支持，请说清什么时候到位。"
)
EXTRA = timedelta(days=32)


def first_draft(stage: Stage) -> None:
    """Wang Fang has written the first of the two; it lies before her."""
    drafts.write(stage, WANG, papers.FOR_LI)


def conversation(stage: Stage) -> None:
    """HR has approved both, and she has talked with each."""
    drafts.hand_in(stage, WANG)
    drafts.write(stage, WANG, papers.FOR_CHEN)
    drafts.hand_in(stage, WANG)
    stage.morning()
    for paper in PAPERS:
        talks.approve(stage, LIU, paper.employee, WORD)
    stage.morning()
    for paper in PAPERS:
        talks.talk(stage, WANG, paper.employee)


def week_three(stage: Stage) -> None:
    """The fixture has not come on its day: the goal waits for the company."""
    start = first_day(stage)
    for each in BOTH:
        talks.agree(stage, each, WANG)
    stage.on(start)
    for each in BOTH:
        support.begin_module(stage, each, MODULE)
    _check_in(stage, 0)
    _learn(stage, 2)
    stage.on(start + timedelta(days=9))
    _bring(stage, WANG, papers.SHADOWING, LI)
    stage.on(start + timedelta(days=16))
    _bring(stage, ZHAO, papers.GAUGE_TRAINING, CHEN)
    support.need_longer(stage, ZHAO, papers.FIXTURE, until=start + timedelta(days=36), why=words.LONGER)
    checkins.mornings_until_asked(stage, BOTH)
    checkins.tell(stage, LI, words.TOLD_LI[1])


def mid_review(stage: Stage) -> None:
    """Half-way; the fixture is still on its way."""
    checkins.tell(stage, CHEN, words.TOLD_CHEN[1])
    _see(stage, 1)
    _learn(stage, 2)
    stage.mornings_until(lambda: stage.person(LI).heard(labels.HALF_WAY_COME))
    reviews.look_back(stage, CHEN, WANG, words.LOOKED_BACK_CHEN)
    for each in BOTH:
        reviews.look_back(stage, WANG, each, words.LOOKED_BACK_WANG)


def closing_review(stage: Stage) -> None:
    """The fixture came three weeks late, and at once it helped; both sides have written."""
    reviews.look_back(stage, LI, WANG, words.LOOKED_BACK_LI)
    stage.morning()
    _bring(stage, ZHAO, papers.FIXTURE, LI)
    _check_in(stage, 2)
    _learn(stage, 1)
    _check_in(stage, 3)
    stage.mornings_until(lambda: stage.person(WANG).heard(labels.LOOK_BACK_COME))
    li = {papers.CHANGEOVER: labels.PARTLY_MET, papers.SHEETS: labels.PARTLY_MET}
    reviews.state(stage, WANG, LI, li, words.STATED_LI, labels.EXTENDED)
    reviews.respond(stage, LI, WANG, words.RESPONDED_LI)
    reviews.state(stage, WANG, CHEN, {papers.FALSE_REJECTS: labels.MET}, words.STATED_CHEN, labels.RETAINED)
    reviews.respond(stage, CHEN, WANG, words.RESPONDED_CHEN)


def more_time(stage: Stage) -> None:
    """Li Qiang gets the lost time back, in a new version that he agrees to; Chen Jing is done."""
    reviews.decide(stage, LIU, LI, labels.EXTENDED, words.EXTENDED, ends=stage.today + EXTRA)
    reviews.decide(stage, LIU, CHEN, labels.RETAINED, words.RETAINED_CHEN)
    stage.morning()
    for each in BOTH:
        reviews.tell(stage, WANG, each)
    talks.agree(stage, LI, WANG)
    checkins.mornings_until_asked(stage, (LI,))


def closed(stage: Stage) -> None:
    """Two more check-ins, another closing review, and a promotion."""
    for number in (4, 5):
        checkins.mornings_until_asked(stage, (LI,))
        checkins.tell(stage, LI, words.TOLD_LI[number])
        checkins.see(stage, WANG, LI, words.SEEN_LI[number])
    stage.mornings_until(lambda: stage.person(LI).heard(labels.LOOK_BACK_COME, 2))
    met = {papers.CHANGEOVER: labels.MET, papers.SHEETS: labels.MET}
    reviews.state(stage, WANG, LI, met, words.STATED_AGAIN, labels.PROMOTED)
    reviews.respond(stage, LI, WANG, words.RESPONDED_AGAIN)
    reviews.decide(stage, LIU, LI, labels.PROMOTED, words.PROMOTED)
    stage.morning()
    reviews.tell(stage, WANG, LI)


def _check_in(stage: Stage, number: int) -> None:
    checkins.mornings_until_asked(stage, BOTH)
    checkins.tell(stage, LI, words.TOLD_LI[number])
    checkins.tell(stage, CHEN, words.TOLD_CHEN[number])
    _see(stage, number)


def _see(stage: Stage, number: int) -> None:
    checkins.see(stage, WANG, LI, words.SEEN_LI[number])
    checkins.see(stage, WANG, CHEN, words.SEEN_CHEN[number])


def _learn(stage: Stage, steps: int) -> None:
    for each in BOTH:
        support.take_steps(stage, each, MODULE, *[None] * steps)


def _bring(stage: Stage, owner: str, what: Text, for_whom: str) -> None:
    support.bring(stage, owner, what)
    support.rate(stage, for_whom, what)
