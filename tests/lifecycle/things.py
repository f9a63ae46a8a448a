"""What stands around a plan in the reference model: versions, wishes, concerns, support, reviews, and who reads what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from tests.lifecycle.days import deadline
from tests.lifecycle.worlds import EMPLOYEE, ZONES

BOT_WAS_DOWN = timedelta(hours=6)
"""What is worked off later than this was held up by the bot (docs: concerns.md, reviews.md, how-to/support.md)."""
UNDO = timedelta(minutes=5)
SIGN, ANSWER, RESPOND, APPEAL = 5, 5, 3, 10
"""Working days, DOMAIN.md Defaults and docs/reviews.md."""
MOST_EXTENSIONS = 1
FAIR = (4, 5)
_MARK = re.compile(r"‹(\d+)›")


@dataclass
class Version:
    """What can be relied on: the end, each goal's target, and the promised support: whether it needs a sponsor, owner."""

    start: date
    end: date
    targets: dict[str, int]
    items: dict[str, tuple[bool, str]]


@dataclass
class Wish:
    """What the employee asks for; `goal` with the target they want, or `item`, or neither: a comment."""

    version: int
    goal: str = ""
    target: int = 0
    item: str = ""
    state: str = "open"

    @property
    def holds_up(self) -> bool:
        return self.state in {"open", "with_hr"} and bool(self.goal or self.item)


@dataclass
class Concern:
    """`addressee` is the manager to whom it was raised, "" for HR alone; `owner` None: all of HR. `settled` is what became of each promise to answer, by how often was asked."""

    addressee: str
    owner: str | None
    due: datetime
    state: str = "open"
    asked: int = 1
    settled: dict[int, str] = field(default_factory=lambda: {1: "due"})

    @property
    def to_manager(self) -> bool:
        return bool(self.addressee)

    @property
    def with_manager(self) -> bool:
        return self.to_manager and self.owner == self.addressee


@dataclass
class Help:
    """One request for support, or promise. `needs_yes`: money or working time, so that a sponsor has to agree."""

    requester: str
    owner: str
    needs_yes: bool
    agreed: bool
    state: str = "P"
    sponsor: str = ""
    decided_at: datetime | None = None
    delivered_at: datetime | None = None

    @property
    def deliverable(self) -> bool:
        return self.state == "A" or (self.state == "P" and not self.needs_yes)


@dataclass
class Decision:
    """`at_once`: without a closing review. `before` is what stood until then, and stands again if it is given back."""

    outcome: str
    by: str
    gated: bool
    ends: date | None
    reason: str
    confirmed: bool = False
    at_once: bool = False
    before: "Decision | None" = None

    @property
    def stands(self) -> bool:
        return self.confirmed or not self.gated


@dataclass
class Course:
    """What was decided on one version, with a closing review or without, and what came of it."""

    decision: Decision | None = None
    told_at: datetime | None = None
    appealed: bool = False
    appeal_answered: bool = False

    @property
    def waits_for_second(self) -> bool:
        return self.decision is not None and not self.decision.stands


@dataclass
class Review:
    """The closing review of one version."""

    due: datetime
    response_due: datetime
    manager: tuple[object, ...] | None = None  # the statement
    manager_at: datetime | None = None
    first_at: datetime | None = None
    employee_at: datetime | None = None
    employee_words: list[str] = field(default_factory=list)

    @property
    def responded(self) -> bool:
        if self.employee_at is None:
            return False
        return self.manager_at is None or self.employee_at >= self.manager_at

    def give_time(self, now: datetime) -> None:
        """Whenever the manager's statement comes, the employee has some days for it."""
        self.response_due = max(self.response_due, deadline(now, ZONES[EMPLOYEE], RESPOND))

    def ready(self, now: datetime) -> bool:
        """Whether HR can decide: both have spoken, or had their time."""
        manager = self.manager is not None or self.due <= now
        return manager and (self.responded or self.response_due <= now)


@dataclass
class Words:
    """Everything that was written, as marks: by number, who may read it, since when if not at once."""

    _audience: list[dict[str, datetime | None]] = field(default_factory=list, init=False, repr=False)

    def write(self, readers: str) -> str:
        """Words that only these may ever read: m, e, h, s the sponsor, o who brings it; 1 and 2 one who leads."""
        self._audience.append(dict.fromkeys(readers))
        return f"‹{len(self._audience) - 1}›"

    def reveal(self, words: str, readers: str, at: datetime | None = None) -> None:
        """From then on, or from now on, these may read it, too."""
        for number in marks(words):
            for each in readers:
                self._audience[number].setdefault(each, at)

    def explained(self, numbers: list[int]) -> dict[int, str]:
        """Who may read them, by now or later."""
        return {each: "".join(self._audience[each]) for each in numbers}

    def unfit(self, readers: str, seen: str, now: datetime) -> list[int]:
        """Marks in what somebody saw that they may not read; `readers` are that person's letters."""
        found = []
        for number in set(marks(seen)):
            known = self._audience[number]
            since = [known[each] for each in readers if each in known]
            if not any(each is None or each <= now for each in since):
                found.append(number)
        return found


def marks(text: str) -> Iterator[int]:
    return (int(each) for each in _MARK.findall(text))
