"""The assessment that comes before any goal: what was expected and seen, what was tried, what else plays a part."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from domain import figures
from domain.errors import InvalidInputError, Problem
from domain.people import UserId
from domain.plans import PlanId

LEVELS = (1, 2, 3, 4, 5)
FACTORS = ("training", "tools", "workload", "clarity", "personal")
"""Contributory factors to explore before a plan (DOMAIN.md, Assessment)."""
TEXTS = ("expected", "observed", "impact", "coaching", "explored")
"""What is written about one area, in the order of reading."""
MOST_AREAS = 6
"""More is not a start for anybody: what matters most comes first, the rest can follow."""
MOST_FIGURES = 6
MOST_NAME = 60
"""Characters of a figure's or an own area's name."""
MOST_FACTS = 10
"""Saved facts in one area; a modal holds 100 blocks."""


@dataclass(frozen=True)
class Fact:
    """Something seen on a day, in the writer's words. `link` leads to the message it was saved from, "" without one;
    `quote` is that message's text, only where the writer chose to keep it.
    """

    id: str
    day: date
    note: str
    link: str = ""
    quote: str = ""


@dataclass(frozen=True)
class BaselineFigure:
    """Where things stood before: a name, an exact number and its unit."""

    name: str
    value: Decimal
    unit: str = ""


@dataclass(frozen=True)
class AreaAssessment:
    """One area of work. `area` is a catalog key or the writer's own words; `level` is 1 to 5 or None.

    `explored` is what came of looking into the contributory `factors`.
    """

    area: str
    expected: str
    observed: str = ""
    impact: str = ""
    coaching: str = ""
    level: int | None = None
    factors: tuple[str, ...] = ()
    explored: str = ""
    baseline: tuple[BaselineFigure, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def dated(self) -> bool:
        """Whether what was seen says when."""
        return bool(self.facts) or dated(self.observed)


@dataclass(frozen=True)
class AreaDraft:
    """One area of the assessment, as typed. `baseline` has a figure on each line. `id` is "" in the oldest drafts."""

    area: str = ""
    expected: str = ""
    observed: str = ""
    impact: str = ""
    coaching: str = ""
    level: str = ""
    id: str = ""
    factors: tuple[str, ...] = ()
    explored: str = ""
    baseline: str = ""
    facts: tuple[Fact, ...] = ()


def check(area: AreaDraft, others: Iterable[AreaDraft] = ()) -> None:
    """Raises InvalidInputError naming area, expected, observed or baseline. `others` are the plan's other areas."""
    problems: dict[str, Problem] = {}
    if not area.area.strip():
        problems["area"] = Problem("area-missing")
    elif any(_same(area.area, each.area) for each in others):
        problems["area"] = Problem("area-twice")
    if not area.expected.strip():
        problems["expected"] = Problem("expected-missing")
    if not area.observed.strip() and not area.facts:
        problems["observed"] = Problem("observed-missing")
    try:
        baseline(area.baseline)
    except InvalidInputError as error:
        problems |= error.fields
    if problems:
        raise InvalidInputError(problems)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def parse(area: AreaDraft) -> AreaAssessment:
    """The area as both sides will read it. Raises InvalidInputError (`baseline`)."""
    return AreaAssessment(
        area=area.area.strip(),
        expected=area.expected.strip(),
        observed=area.observed.strip(),
        impact=area.impact.strip(),
        coaching=area.coaching.strip(),
        level=int(area.level) if area.level else None,
        factors=area.factors,
        explored=area.explored.strip(),
        baseline=baseline(area.baseline),
        facts=tuple(sorted(area.facts, key=lambda each: each.day)),
    )


# --- baseline figures -------------------------------------------------------------------------------------------------


_NAMED = re.compile(r"^(?P<name>.*\S)\s*[:：=＝]\s*(?P<figure>[^:：=＝]*)$")


def baseline(text: str) -> tuple[BaselineFigure, ...]:
    """The figures in a text with one on each line, "name: figure"; blank lines are passed over.

    Raises InvalidInputError (`baseline`), which says in which line: `figure-line` without a name or a colon,
    `figure-unclear` without one exact figure, `figure-name-long`, `figures-too-many`.
    """
    found = []
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_FIGURES:
        raise _unfit("figures-too-many", most=MOST_FIGURES)
    for number, line in lines:
        named = _NAMED.match(line)
        if named is None:
            raise _unfit("figure-line", line=number)
        if len(named["name"]) > MOST_NAME:
            raise _unfit("figure-name-long", line=number, most=MOST_NAME)
        try:
            figure = figures.parse(named["figure"])
        except figures.InvalidFigure:
            raise _unfit("figure-unclear", line=number) from None
        found.append(BaselineFigure(named["name"], figure.value, figure.unit))
    return tuple(found)


def _unfit(code: str, **values: object) -> InvalidInputError:
    return InvalidInputError({"baseline": Problem(code, values)})


# --- dates in what was seen -------------------------------------------------------------------------------------------


_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATED = re.compile(
    "|".join(
        (
            rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:(?:and|to) )?\d{{1,2}}(?:st|nd|rd|th)?)* (?:of )?{_MONTH}\b",
            rf"\b{_MONTH}\.? \d{{1,4}}\b",
            r"\b\d{4}[-/.年] ?\d{1,2}",
            r"(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])",
            r"\b(?:week|q) ?\d{1,2}\b",
            r"[\d一二三四五六七八九十]{1,3} ?月",
            r"\d{1,2} ?[日号]",
            r"第 ?[\d一二三四五六七八九十]{1,3} ?周|[1-4一二三四] ?季度",
        )
    ),
    re.IGNORECASE,
)
"""A day, a month, a week or a quarter as people write them; "3 个月" is a length, not a date."""


def dated(text: str) -> bool:
    """Whether a text says when: a day, a month, a week or a quarter, in English or Chinese."""
    return _DATED.search(text) is not None


# --- the employee's own view ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OwnView:
    """How the employee sees one area: in words, the level now (1 to 5 or None), and what helped or hindered."""

    area: str
    view: str = ""
    level: int | None = None
    context: str = ""

    @property
    def empty(self) -> bool:
        return not self.view and self.level is None and not self.context


@dataclass(frozen=True)
class SelfAssessment:
    """The employee's view of every area of the agreement, in its order.

    `number` is the version that was in force when it was asked for, 0 the first time: what comes to the employee once
    more, changed or extended, asks once more.
    """

    plan: PlanId
    number: int
    by: UserId
    at: datetime
    views: tuple[OwnView, ...]


def check_views(views: Sequence[OwnView]) -> None:
    """Raises InvalidInputError (`view-0`) where nothing at all is said; any one field is enough."""
    if all(each.empty for each in views):
        raise InvalidInputError({"view-0": Problem("self-empty")})


def areas_of(areas: Sequence[AreaAssessment]) -> Sequence[AreaAssessment]:
    """The areas that are asked about; the work as a whole where none is written down."""
    return areas or (AreaAssessment("", ""),)
