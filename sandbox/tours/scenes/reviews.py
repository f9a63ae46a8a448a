"""Half-way and at the end: both look back, HR decides, people talk."""

from collections.abc import Mapping
from datetime import date

from sandbox.tours import labels
from sandbox.tours.hands import Hand
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text

STATUS = "/pip status"


def look_back(stage: Stage, person: str, about: str, words: Text) -> None:
    """Half-way: a few sentences."""
    stage.person(person).takes_up(labels.WRITE, about).fill(labels.HALF_WAY, words).send().leave()


def state(
    stage: Stage, manager: str, employee: str, results: Mapping[Text, Text], words: Text, recommends: Text
) -> None:
    """The manager rates every goal, writes, and recommends something to HR."""
    hand = stage.person(manager).takes_up(labels.READ_AND_WRITE, employee).press(labels.MY_STATEMENT)
    for goal, result in results.items():
        hand.fill(labels.result_of(goal), result)
    hand.fill(labels.REVIEW_STATEMENT, words).fill(labels.RECOMMENDS, recommends).send().leave()


def respond(stage: Stage, employee: str, manager: str, words: Text) -> None:
    """The employee's own view."""
    hand = stage.person(employee).takes_up(labels.READ_AND_WRITE, manager).press(labels.MY_VIEW)
    hand.fill(labels.VIEW, words).send().leave()


def decide(stage: Stage, partner: str, employee: str, outcome: Text, reason: Text, ends: date | None = None) -> None:
    """HR records the outcome, and why."""
    hand = stage.person(partner).takes_up(labels.LOOK_AT_IT, employee).press(labels.RECORD)
    hand.fill(labels.OUTCOME, outcome).fill(labels.REASON, reason)
    if ends is not None:
        hand.fill(labels.NEW_LAST_DAY, ends)
    hand.send().leave()


def confirm(stage: Stage, partner: str, employee: str, words: Text) -> None:
    """Another one of HR has read everything, and confirms it."""
    hand = stage.person(partner).takes_up(labels.TAKE_A_LOOK, employee).press(labels.LOOK_AGAIN)
    hand.fill(labels.SECOND_VIEW, labels.CONFIRMS).fill(labels.FOUND, words).send().leave()


def tell(stage: Stage, manager: str, employee: str) -> None:
    """The conversation about the outcome was held; only now can the employee read it."""
    hand = stage.person(manager).takes_up(labels.PREPARE_TALK, employee).press(labels.TALKED)
    hand.form_with(labels.TALK_DAY).send().leave()


def appeal(stage: Stage, employee: str, words: Text) -> None:
    """The employee asks for another look."""
    _packet(stage, employee, "").press(labels.APPEAL).fill(labels.APPEAL_WHAT, words).send().leave()


def answer_appeal(stage: Stage, partner: str, employee: str, applies: Text, words: Text) -> None:
    """Another one of HR than who decided answers."""
    hand = _packet(stage, partner, employee).press(labels.APPEAL_ANSWER)
    hand.fill(labels.APPLIES, applies).fill(labels.YOUR_ANSWER, words).send().leave()


def _packet(stage: Stage, person: str, employee: str) -> Hand:
    """The closing review, from the status."""
    return stage.person(person).types(STATUS).press(labels.OPEN, employee).press(labels.PACKET)
