"""HR looks, two people talk, and one of them responds."""

from sandbox.tours import labels
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text


def approve(stage: Stage, partner: str, employee: str, word: Text) -> None:
    """HR approves, with a word for the conversation."""
    hand = stage.person(partner).takes_up(labels.REVIEW, employee)
    hand.fill(labels.DECISION, labels.APPROVE).fill(labels.COMMENTS, word).send().leave()


def talk(stage: Stage, manager: str, employee: str) -> None:
    """The two have talked, and the manager says so: only now does anything reach the employee."""
    stage.person(manager).takes_up(labels.PREPARE, employee).form_with(labels.TALK_DAY).send().leave()


def agree(stage: Stage, employee: str, manager: str) -> None:
    """The employee has read it, and agrees."""
    hand = stage.person(employee).takes_up(labels.READ, manager).press(labels.RESPOND)
    hand.fill(labels.RESPONSE, labels.AGREES).send().leave()


def differ(stage: Stage, employee: str, manager: str, statement: Text) -> None:
    """The employee has read it, and sees some things differently."""
    hand = stage.person(employee).takes_up(labels.READ, manager).press(labels.RESPOND)
    hand.fill(labels.RESPONSE, labels.DIFFERS).fill(labels.STATEMENT, statement).send().leave()


def wish(stage: Stage, employee: str, manager: str, *, goal: int, target: str, why: Text) -> None:
    """The employee asks for another target; the manager accepts it."""
    hand = stage.person(employee).takes_up(labels.READ, manager).press(labels.wish_for(goal))
    hand.fill(labels.TARGET, target).fill(labels.WISH_WHY, why).send().leave()
    stage.person(manager).takes_up(labels.ANSWER, employee).press(labels.ACCEPT).sees(labels.NONE_WAITS).leave()
