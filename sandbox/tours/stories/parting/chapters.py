"""How it goes: too little is kept of what was promised, so two of HR look, and a third one answers."""

from datetime import timedelta

from sandbox.tours import labels
from sandbox.tours.scenes import checkins, drafts, reviews, support, talks
from sandbox.tours.scenes.drafts import first_day
from sandbox.tours.stages import Stage
from sandbox.tours.stories.parting import papers
from sandbox.tours.stories.parting.papers import FORECAST, IVAN, LIU, PRIYA, RUTH, SAM, TOM


def conversation(stage: Stage) -> None:
    """Written, approved, and talked about."""
    drafts.write(stage, SAM, papers.FOR_RUTH)
    drafts.hand_in(stage, SAM)
    stage.morning()
    talks.approve(stage, PRIYA, RUTH, papers.APPROVED)
    talks.talk(stage, SAM, RUTH)


def week_three(stage: Stage) -> None:
    """Ivan comes, the tool does not; Ruth answers every check-in, Sam one of them."""
    start = first_day(stage)
    talks.differ(stage, RUTH, SAM, papers.DIFFERS)
    _check_in(stage, 0)
    checkins.see(stage, SAM, RUTH, papers.SEEN)
    stage.on(start + timedelta(days=10))
    support.bring(stage, IVAN, papers.HANDOVER)
    support.rate(stage, RUTH, papers.HANDOVER)
    for number in (1, 2):
        _check_in(stage, number)


def closing_review(stage: Stage) -> None:
    """The last day; both have written."""
    _check_in(stage, 3)
    stage.mornings_until(lambda: stage.person(SAM).heard(labels.LOOK_BACK_COME))
    reviews.state(stage, SAM, RUTH, {FORECAST: labels.NOT_MET}, papers.STATED, labels.EMPLOYMENT_ENDED)
    reviews.respond(stage, RUTH, SAM, papers.RESPONDED)


def second_look(stage: Stage) -> None:
    """Priya records the outcome and why; it does not count before another one of HR has looked at it."""
    reviews.decide(stage, PRIYA, RUTH, labels.EMPLOYMENT_ENDED, papers.REASON)


def told(stage: Stage) -> None:
    """Tom confirms it, and Sam tells Ruth in person."""
    reviews.confirm(stage, TOM, RUTH, papers.SECOND)
    stage.morning()
    reviews.tell(stage, SAM, RUTH)


def answered(stage: Stage) -> None:
    """Ruth asks for another look, and Liu Min, who had no part in it, answers."""
    stage.morning()
    reviews.appeal(stage, RUTH, papers.APPEAL)
    stage.morning()
    reviews.answer_appeal(stage, LIU, RUTH, labels.STAYS, papers.ANSWERED)


def _check_in(stage: Stage, number: int) -> None:
    checkins.mornings_until_asked(stage, (RUTH,))
    checkins.tell(stage, RUTH, papers.TOLD[number])
