"""Which screen of the wizard to show, and what it needs from the catalog and the services."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from babel import Locale

from domain.drafts import Draft, Step
from domain.goals import Direction, GoalDraft
from domain.plans import Plan
from handlers import errors
from handlers.i18n import LANGUAGES
from handlers.requests import Request
from handlers.views import drafts as views
from handlers.views.advice import Advice, on_goal_draft, on_wording
from services import approvals, catalog
from services import drafts as services

COUNTRIES = (
    *("US", "GB", "CN", "HK", "TW", "SG", "IN", "AU", "NZ", "CA", "IE", "DE", "FR", "NL", "BE", "LU", "CH", "AT", "IT"),
    *("ES", "PT", "SE", "NO", "DK", "FI", "PL", "CZ", "HU", "RO", "GR", "TR", "IL", "AE", "SA", "EG", "ZA", "NG", "KE"),
    *("JP", "KR", "VN", "TH", "MY", "ID", "PH", "BR", "MX", "AR", "CL", "CO", "PE", "UA"),
)
"""Countries offered for working days; all of them are known to `holidays`. The writer's own is added."""

View = Mapping[str, Any]
Found = Sequence[Advice]


def first(request: Request, employee: str) -> View:
    """The check, before there is a draft: its id is made now, so that sending it twice makes one draft."""
    draft = services.fresh(request.turn, employee)
    return views.check(request.screen, request.turn.new_id(), draft, _questions(request))


def view(request: Request, plan: Plan, draft: Draft, step: Step, found: Found = ()) -> View:
    """The screen of one step."""
    screen = request.screen
    screens: dict[Step, Callable[[], View]] = {
        Step.CHECK: lambda: views.check(screen, plan.id, draft, _questions(request)),
        Step.WHO: lambda: views.who(screen, plan.id, draft, _catalog(request, draft)),
        Step.ASSESSMENT: lambda: views.assessment(screen, plan.id, draft, _catalog(request, draft), found),
        Step.GOALS: lambda: views.goals(screen, plan.id, draft),
        Step.SUPPORT: lambda: views.support(screen, plan.id, draft),
        Step.RHYTHM: lambda: views.rhythm(screen, plan.id, draft, _catalog(request, draft), days(request, draft)),
        Step.REVIEW: lambda: _review(request, plan, draft),
    }
    return screens[step]()


def _review(request: Request, plan: Plan, draft: Draft) -> View:
    lacking = services.missing(request.turn, plan, draft)
    return views.review(
        request.screen,
        plan.id,
        draft,
        revision=plan.revision,
        missing=[
            _named(request, draft, field) + errors.sentence(request.screen.t, each) for field, each in lacking.items()
        ],
        first=days(request, draft),
        comments=approvals.comments(request.turn, plan),
        areas=dict(_catalog(request, draft).areas),
    )


def _named(request: Request, draft: Draft, field: str) -> str:
    """The goal or promise that a problem belongs to, for the list of what is missing."""
    _, _, item_id = field.partition(":")
    listed: Mapping[str, list[str]] = {
        "goal": [each.id for each in draft.goals],
        "support": [each.id for each in draft.support],
    }
    for name, ids in listed.items():
        if item_id in ids:
            return request.screen.t(f"wizard-{name}-number", number=ids.index(item_id) + 1) + " "
    return ""


def days(request: Request, draft: Draft) -> str:
    """When the check-ins will be, in a sentence."""
    planned = services.schedule(draft)
    if not planned:
        return request.screen.t("wizard-first-later")
    return request.screen.t("wizard-first", day=planned[0], time=draft.rhythm.time, count=len(planned))


def suggestions(request: Request, draft: Draft) -> list[tuple[str, str]]:
    """What the catalog suggests instead of a plan, or before it, for the answers given."""
    language = request.screen.t.language
    chosen = (
        answer.suggestion
        for question in catalog.fit_questions()
        for answer in question.answers
        if draft.check.get(question.key) == answer.key and answer.suggestion is not None
    )
    return [(each.title.text(language), each.detail.text(language)) for each in chosen]


def wording(draft: Draft) -> list[Advice]:
    """Advice on the words of the assessment."""
    texts = {
        f"{name}-{index}": getattr(area, name)
        for index, area in enumerate(draft.areas)
        for name in ("expected", "observed", "impact", "coaching")
    }
    return on_wording(texts, draft.kept)


def on_goal(goal: GoalDraft, draft: Draft) -> list[Advice]:
    """Advice on one goal: what it lacks, and the words of what was written beside it."""
    steps = {f"milestone-{row}": each.title for row, each in enumerate(goal.milestones)}
    words = {"why": goal.why, "objective": goal.objective, **(steps if goal.direction == Direction.MILESTONE else {})}
    return [*on_goal_draft(goal, draft.end, draft.kept), *on_wording(words, draft.kept)]


def keys(found: Found) -> str:
    """What was shown, to know whether the same words came again."""
    return " ".join(each.key for each in found)


def _questions(request: Request) -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    language = request.screen.t.language
    return [
        (
            each.key,
            each.text.text(language),
            each.hint.text(language),
            [(answer.key, answer.label.text(language)) for answer in each.answers],
        )
        for each in catalog.fit_questions()
    ]


def _catalog(request: Request, draft: Draft) -> views.Catalog:
    language = request.screen.t.language
    names = Locale.parse(LANGUAGES[language]).territories
    codes = [*([draft.rhythm.country] if draft.rhythm.country else []), *COUNTRIES]
    return views.Catalog(
        templates=[(each.key, each.name.text(language)) for each in catalog.templates()],
        areas=[(each.key, each.name.text(language)) for each in catalog.areas()],
        countries=[(code, names.get(code, code)) for code in dict.fromkeys(codes)],
    )
