"""A request as it is typed: what the sponsor will read, and what must not stand in it."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from domain.errors import InvalidInputError, Problem
from domain.figures import Figure
from domain.people import UserId
from domain.support.items import Kind, cost_figure, needs_approval

MOST_TITLE, MOST_WHY = 150, 200
"""Characters: both are read in a message, in a line or two."""

_TELLING = re.compile(
    r"\b(?:pip|pips|(?:performance|improvement|growth|coaching|development) plans?"
    r"|performance (?:improvement|issues?|problems?|reviews?|management)|under-?perform\w*|probation)\b"
    r"|绩效|(?:改进|成长|辅导|改善)计划|末位|试用期",
    re.IGNORECASE,
)
"""What would tell a sponsor that there is a plan (DOMAIN.md, People)."""


def tells(text: str) -> bool:
    """Whether it would tell a sponsor that there is a plan."""
    return _TELLING.search(text) is not None


@dataclass(frozen=True)
class Wish:
    """A request exactly as it was typed."""

    kind: str = Kind.TRAINING.value
    title: str = ""
    why: str = ""
    cost: str = ""
    due: str = ""
    sponsor: str = ""
    owner: str = ""
    goal: str = ""


@dataclass(frozen=True)
class Request:
    """What it comes to once everything in it holds."""

    kind: Kind
    title: str
    why: str
    cost: Figure | None
    due: date | None
    sponsor: UserId | None
    owner: UserId | None


def read(wish: Wish, today: date, *, unfit: Collection[tuple[str, str]] = (), promise: bool = False) -> Request:
    """The request, if everything in it holds.

    `unfit` are fields of people who can't be named there, with the code of the reason. `promise`: whoever types it
    could promise it alone, so that a sponsor is needed for money and working time only. Raises InvalidInputError naming
    title, why, cost, due, sponsor or owner.
    """
    problems: dict[str, Problem] = {name: Problem(code) for name, code in unfit}
    for name, code in (("title", "support-title-missing"), ("why", "support-why-missing")):
        text = getattr(wish, name)
        if not text.strip():
            problems[name] = Problem(code)
        elif tells(text):
            problems[name] = Problem("support-tells")
    cost = cost_figure(wish.cost, problems)
    due = date.fromisoformat(wish.due) if wish.due else None
    if due is None or due < today:
        problems["due"] = Problem("support-due-past" if due else "support-due-missing")
    if not wish.sponsor and not (promise and not needs_approval(Kind(wish.kind), cost)):
        problems.setdefault("sponsor", Problem("support-sponsor-missing"))
    if problems:
        raise InvalidInputError(problems)
    return Request(
        kind=Kind(wish.kind),
        title=wish.title.strip(),
        why=" ".join(wish.why.split()),
        cost=cost,
        due=due,
        sponsor=UserId(wish.sponsor) if wish.sponsor else None,
        owner=UserId(wish.owner) if wish.owner else None,
    )
