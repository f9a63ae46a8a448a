"""A check-in: what each side fills in, and waiting for the day on which it is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sandbox.tours import labels
from sandbox.tours.stages import Stage
from sandbox.tours.texts import Text


@dataclass(frozen=True)
class Told:
    """What the employee fills in: figures by the title of their goal, and words."""

    figures: Mapping[Text, Text | str]
    well: Text
    in_the_way: Text | None = None
    would_help: Text | None = None
    confidence: Text | None = None


@dataclass(frozen=True)
class Seen:
    """What the manager fills in: ratings by goal, what they saw (situation, behaviour, what followed), and more."""

    ratings: Mapping[Text, Text]
    saw: tuple[Text, Text, Text] | None = None
    recognition: Text | None = None
    offered: Text | None = None
    next_steps: Text | None = None


def mornings_until_asked(stage: Stage, employees: Sequence[str]) -> None:
    """Working mornings pass until all of them are asked for a check-in."""
    stage.mornings_until(lambda: all(stage.person(each).heard(labels.PROMPT) for each in employees))


def tell(stage: Stage, employee: str, told: Told) -> None:
    """The employee's side."""
    hand = stage.person(employee).takes_up(labels.START)
    for goal, figure in told.figures.items():
        hand.fill(labels.progress_of(goal), figure)
    optional = (
        (labels.WENT_WELL, told.well),
        (labels.IN_THE_WAY, told.in_the_way),
        (labels.WOULD_HELP, told.would_help),
        (labels.CONFIDENCE, told.confidence),
    )
    for label, words in optional:
        if words is not None:
            hand.fill(label, words)
    hand.send().leave()
    hand.until(lambda: not hand.heard(labels.PROMPT))  # or the next one would seem to be there already


def see(stage: Stage, manager: str, employee: str, seen: Seen) -> None:
    """The manager's side, without having read the other."""
    hand = stage.person(manager).takes_up(labels.START, employee)
    for goal, rating in seen.ratings.items():
        hand.fill(labels.view_of(goal), rating)
    situation, behaviour, followed = seen.saw or (None, None, None)
    optional = (
        (labels.SITUATION, situation),
        (labels.BEHAVIOUR, behaviour),
        (labels.FOLLOWED, followed),
        (labels.RECOGNITION, seen.recognition),
        (labels.OFFERED, seen.offered),
        (labels.NEXT_STEPS, seen.next_steps),
    )
    for label, words in optional:
        if words is not None:
            hand.fill(label, words)
    hand.send().leave()
