"""Writing one goal of a draft, in the form pushed over the wizard."""

from collections.abc import Sequence
from dataclasses import replace

from domain.drafts import Draft, Step, waited_for, waiting_for, with_goal
from domain.goals import Direction, GoalDraft, GoalId, MilestoneDraft, MilestoneId
from domain.goals import parse as parse_figures
from domain.plans import Plan
from handlers import wizard
from handlers.requests import Request
from handlers.responses import Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import goals as views
from handlers.views.advice import Advice
from services import drafts as services

routes = Routes()


@routes.action("goals.open")
def open_goal(request: Request) -> Response:
    """One that stands in the draft, or a new one; it opens as it was saved."""
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    if draft.writing is not None:
        draft = replace(draft, writing=None)
        services.save(request.turn, plan, draft)
    new = GoalDraft(id=GoalId(request.turn.new_id()), due=draft.end)
    return Open(_form(request, draft, _known(draft, request.value("item")) or new))


def _known(draft: Draft, item: str) -> GoalDraft | None:
    """As it stands in the draft, with all that it waits for: some promises say so themselves."""
    found = next((goal for goal in draft.goals if goal.id == item), None)
    return found and replace(found, needs=waited_for(draft, found))


def _form(request: Request, draft: Draft, goal: GoalDraft, found: Sequence[Advice] = ()) -> View:
    promises = [(each.id, each.title) for each in draft.support if each.title]
    return views.goal_form(request.screen, request.value("plan"), goal, promises, found)


def _typed(request: Request) -> tuple[Plan, Draft, GoalDraft]:
    """The goal as it stands on the screen, over how it stood when that was drawn."""
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    item = GoalId(request.value("item"))
    drawn = draft.writing if draft.writing is not None and draft.writing.id == item else None
    before = drawn or _known(draft, item) or GoalDraft(id=item)
    return plan, draft, views.parse_goal(request.form, before)


@routes.view("goals.save")
def save(request: Request) -> Response:
    """Figures must hold; advice is shown once, and Save again keeps the words."""
    plan, draft, goal = _typed(request)
    parse_figures(goal, draft.starts, draft.ends)
    with_it = with_goal(*waiting_for(replace(draft, writing=None), goal))
    found = wizard.on_goal(goal, draft)
    if found and request.value("shown") != wizard.keys(found):
        services.save(request.turn, plan, replace(draft, writing=goal))
        return Replace(_form(request, draft, goal, found))
    with_it = replace(with_it, kept=draft.kept | {each.key for each in found})
    plan = services.save(request.turn, plan, with_it)
    return Return(wizard.view(request, plan, with_it, Step.GOALS))


@routes.action("goals.keep")
def keep(request: Request) -> Response:
    """Keep as written: this advice does not come back for these words."""
    plan, draft, goal = _typed(request)
    draft = replace(draft, kept=draft.kept | {request.value("kept")}, writing=goal)
    services.save(request.turn, plan, draft)
    return Replace(_form(request, draft, goal, wizard.on_goal(goal, draft)))


@routes.action(views.DIRECTION)
def turn_to(request: Request) -> Response:
    """Another direction may need other fields; what was typed in those that go comes back with them."""
    plan, draft, goal = _typed(request)
    goal = replace(goal, direction=request.choice or goal.direction)
    milestone = Direction.MILESTONE.value
    if (goal.direction == milestone) is (request.value("direction") == milestone):
        return None
    return _drawn_anew(request, plan, draft, goal)


@routes.action("goals.milestone_add")
def add_milestone(request: Request) -> Response:
    plan, draft, goal = _typed(request)
    another = MilestoneDraft(MilestoneId(request.turn.new_id()))
    return _drawn_anew(request, plan, draft, replace(goal, milestones=(*goal.milestones, another)))


@routes.action("goals.milestone_remove")
def remove_milestone(request: Request) -> Response:
    plan, draft, goal = _typed(request)
    return _drawn_anew(request, plan, draft, replace(goal, milestones=goal.milestones[:-1]))


def _drawn_anew(request: Request, plan: Plan, draft: Draft, goal: GoalDraft) -> Response:
    """As it now stands; the draft keeps it until it is saved, so that nothing typed is lost on the way."""
    draft = replace(draft, writing=goal)
    services.save(request.turn, plan, draft)
    return Replace(_form(request, draft, goal))
