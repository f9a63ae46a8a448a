"""The wizard's screens: which one to show, what it needs from the catalog and the services, the ways between them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from babel import Locale

from domain.assessments import AreaDraft
from domain.drafts import Draft, Step, with_area
from domain.goals import Direction, GoalDraft
from domain.plans import Plan
from handlers import errors
from handlers.i18n import LANGUAGES
from handlers.requests import Request
from handlers.responses import Replace, Response
from handlers.views import drafts as views
from handlers.views.advice import Advice, on_area_draft, on_goal_draft, on_wording
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
        Step.ASSESSMENT: lambda: views.assessment(screen, plan.id, draft, areas(request), found, request.turn.new_id()),
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
        areas=dict(areas(request)),
    )


def _named(request: Request, draft: Draft, field: str) -> str:
    """The goal or promise that a problem belongs to, for the list of what is missing."""
    _, _, item_id = field.partition(":")
    listed: Mapping[str, list[str]] = {
        "area": [each.id for each in draft.areas],
        "goal": [each.id for each in draft.goals],
        "support": [each.id for each in draft.support],
    }
    for name, ids in listed.items():
        if item_id in ids:
            number = ids.index(item_id) + 1
            if name == "area":
                return request.screen.t("approvals-found-area", number=number, text="")
            return request.screen.t(f"wizard-{name}-number", number=number) + " "
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


def on_area(draft: Draft) -> list[Advice]:
    """Advice on the area that stands on the screen."""
    return on_area_draft(draft.area, draft.kept)


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
        countries=[(code, names.get(code, code)) for code in dict.fromkeys(codes)],
    )


def areas(request: Request) -> list[tuple[str, str]]:
    """The catalog's areas, in the reader's language."""
    return [(each.key, each.name.text(request.screen.t.language)) for each in catalog.areas()]


# --- from one screen to another ---------------------------------------------------------------------------------------


def typed(request: Request, step: Step) -> tuple[Plan, Draft]:
    """The draft with what stands on that step's screen."""
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    if step is not Step.ASSESSMENT:
        return plan, views.parse(step, draft, request.form)
    area = request.value("area")
    if f"expected-{area}" not in request.form:  # a screen of an older version
        return plan, draft
    known = next((each for each in draft.areas if each.id == area), AreaDraft(id=area))
    return plan, with_area(draft, views.parse_area(request.form, known, areas(request)))


def on(request: Request, plan: Plan, draft: Draft, step: Step) -> Response:
    """Saves the draft and shows the next step; the review where that one led here."""
    draft = replace(draft, step=Step.REVIEW if draft.reviewing else step.next, at=0, reviewing=False)
    return stay(request, plan, draft, draft.step)


def stay(request: Request, plan: Plan, draft: Draft, step: Step, found: Found = ()) -> Response:
    """Saves the draft and shows that step as it now is."""
    plan = services.save(request.turn, plan, draft)
    return Replace(view(request, plan, draft, step, found))


def back(request: Request, step: Step) -> Response:
    """The area before this one, else the step before, at its last area."""
    plan, draft = typed(request, step)
    if step is Step.ASSESSMENT and draft.at:
        return stay(request, plan, replace(draft, at=draft.at - 1), step)
    last = max(len(draft.areas) - 1, 0) if step.previous is Step.ASSESSMENT else 0
    return stay(request, plan, replace(draft, step=step.previous, at=last, reviewing=False), step.previous)


def leave(request: Request, step: Step, to: Step, *, reviewing: bool) -> Response:
    """Saves what stands on this step's screen, and shows another step."""
    plan, draft = typed(request, step)
    return stay(request, plan, replace(draft, step=to, at=0, reviewing=reviewing), to)
