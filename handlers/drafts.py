"""Writing a plan: `/pip start`, the steps of the wizard, and the form of a promise pushed over it."""

from dataclasses import replace

from domain.drafts import AreaDraft, Draft, Step, check_assessment, with_support, without
from domain.plans import Plan
from domain.support import SupportDraft, SupportId
from handlers import wizard
from handlers.listening import MENTION
from handlers.requests import Request
from handlers.responses import Open, Replace, Response, Return
from handlers.routing import Routes
from handlers.views import drafts
from handlers.views.drafts.parsing import template_of
from handlers.views.screens import notice
from services import catalog
from services import drafts as services

routes = Routes()


@routes.command("start", "[@person]")
def start(request: Request) -> Response:
    """Goes on with a draft, or begins a new one, with the person named."""
    found = MENTION.search(request.text)
    return _begin(request, found.group(1) if found else "")


@routes.shortcut("coach_start")
@routes.action("drafts.start")
def start_from_button(request: Request) -> Response:
    return _begin(request, "")


def _begin(request: Request, employee: str) -> Response:
    services.may_lead(request.turn)
    waiting = services.mine(request.turn)
    if waiting:
        return Open(drafts.choose(request.screen, waiting, employee))
    return Open(wizard.first(request, employee))


@routes.action("drafts.new")
def new(request: Request) -> Response:
    return Replace(wizard.first(request, request.value("employee")))


@routes.action("drafts.resume")
def resume(request: Request) -> Response:
    """Where it was left; from the list of drafts it takes that list's place."""
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    view = wizard.view(request, plan, draft, draft.step)
    return Replace(view) if request.envelope.view.get("callback_id") == "drafts.choose" else Open(view)


@routes.action("drafts.copy")
def copy(request: Request) -> Response:
    """The same template, goals and support for somebody else."""
    plan = services.copy(request.turn, request.value("plan"))
    return Replace(wizard.view(request, plan, request.turn.draft(plan), Step.WHO))


@routes.action("drafts.discard")
def discard(request: Request) -> Response:
    services.discard(request.turn, request.value("plan"))
    left = services.mine(request.turn)
    if left:
        return Replace(drafts.choose(request.screen, left, ""))
    return Replace(notice(request.screen, request.screen.t("drafts-discarded")))


# --- steps --------------------------------------------------------------------------------------------------


@routes.view("drafts.check")
def submit_check(request: Request) -> Response:
    """The first submission makes the draft. Suggestions are shown once; going on is always possible."""
    plan = services.start(request.turn, request.value("plan"), request.value("employee"))
    draft = drafts.parse(Step.CHECK, request.turn.draft(plan), request.form)
    suggestions = wizard.suggestions(request, draft)
    if suggestions and not request.value("shown"):
        plan = services.save(request.turn, plan, draft)
        return Replace(drafts.suggested(request.screen, plan.id, draft, suggestions))
    return _on(request, plan, draft, Step.CHECK)


@routes.view("drafts.who")
def submit_who(request: Request) -> Response:
    plan, draft = _typed(request, Step.WHO)
    services.check_who(request.turn, draft)
    chosen = template_of(request.form)
    before = request.turn.draft(plan)
    draft = services.with_template(request.turn, draft, chosen, request.screen.t.language, before)
    return _on(request, plan, draft, Step.WHO)


@routes.view("drafts.assessment")
def submit_assessment(request: Request) -> Response:
    """Advice stands beneath its field after the first Next; the same words sent again are kept."""
    plan, draft = _typed(request, Step.ASSESSMENT)
    check_assessment(draft)
    found = wizard.wording(draft)
    if found and request.value("shown") != wizard.keys(found):
        plan = services.save(request.turn, plan, draft)
        return Replace(wizard.view(request, plan, draft, Step.ASSESSMENT, found))
    kept = draft.kept | {each.key for each in found}
    return _on(request, plan, replace(draft, kept=kept), Step.ASSESSMENT)


@routes.view("drafts.goals")
def submit_goals(request: Request) -> Response:
    """Nobody goes on without a goal; what is there can be left and taken up later."""
    plan, draft = _typed(request, Step.GOALS)
    if not draft.goals:
        return Replace(drafts.goals(request.screen, plan.id, draft, needed=True))
    return _on(request, plan, draft, Step.GOALS)


@routes.view("drafts.support")
def submit_support(request: Request) -> Response:
    plan, draft = _typed(request, Step.SUPPORT)
    return _on(request, plan, draft, Step.SUPPORT)


@routes.view("drafts.rhythm")
def submit_rhythm(request: Request) -> Response:
    plan, draft = _typed(request, Step.RHYTHM)
    return _on(request, plan, draft, Step.RHYTHM)


@routes.view("drafts.review")
def submit_review(request: Request) -> Response:
    """Hands it to HR, if nothing changed since it was shown."""
    plan, draft = _typed(request, Step.REVIEW)
    shown = int(request.value("revision"))
    services.check_unchanged(plan, shown)
    saved = services.save(request.turn, plan, draft)
    services.submit(request.turn, saved.id)
    return Replace(drafts.handed_in(request.screen))


def _typed(request: Request, step: Step) -> tuple[Plan, Draft]:
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    return plan, drafts.parse(step, draft, request.form)


def _on(request: Request, plan: Plan, draft: Draft, step: Step) -> Response:
    draft = replace(draft, step=Step.REVIEW if draft.reviewing else step.next, reviewing=False)
    plan = services.save(request.turn, plan, draft)
    return Replace(wizard.view(request, plan, draft, draft.step))


@routes.action("drafts.back")
def back(request: Request) -> Response:
    """Saves what stands on the screen, right or not yet, and shows the step before."""
    return _leave(request, Step(request.value("step")).previous, reviewing=False)


@routes.action("drafts.go")
def go(request: Request) -> Response:
    """From the review straight to a step, and with one Next back again."""
    return _leave(request, Step(request.value("to")), reviewing=True)


def _leave(request: Request, to: Step, *, reviewing: bool) -> Response:
    plan, draft = _typed(request, Step(request.value("step")))
    draft = replace(draft, step=to, reviewing=reviewing)
    plan = services.save(request.turn, plan, draft)
    return Replace(wizard.view(request, plan, draft, to))


# --- within a step ------------------------------------------------------------------------------------------


@routes.action("drafts.area_add")
def add_area(request: Request) -> Response:
    plan, draft = _typed(request, Step.ASSESSMENT)
    return _stay(request, plan, replace(draft, areas=(*draft.areas, AreaDraft())), Step.ASSESSMENT)


@routes.action("drafts.area_remove")
def remove_area(request: Request) -> Response:
    plan, draft = _typed(request, Step.ASSESSMENT)
    return _stay(request, plan, replace(draft, areas=draft.areas[:-1]), Step.ASSESSMENT)


@routes.action("drafts.keep")
def keep(request: Request) -> Response:
    """Keep as written: this advice does not come back for these words."""
    plan, draft = _typed(request, Step.ASSESSMENT)
    draft = replace(draft, kept=draft.kept | {request.value("kept")})
    plan = services.save(request.turn, plan, draft)
    return Replace(wizard.view(request, plan, draft, Step.ASSESSMENT, wizard.wording(draft)))


def _stay(request: Request, plan: Plan, draft: Draft, step: Step) -> Response:
    plan = services.save(request.turn, plan, draft)
    return Replace(wizard.view(request, plan, draft, step))


@routes.action("drafts.remove")
def remove(request: Request) -> Response:
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    return _stay(request, plan, without(draft, request.value("item")), Step(request.value("step")))


# --- the form of a promise ---------------------------------------------------------------------------------------


@routes.action("drafts.support_open")
def open_support(request: Request) -> Response:
    _, draft = services.open_draft(request.turn, request.value("plan"))
    known = (item for item in draft.support if item.id == request.value("item"))
    item = next(known, SupportDraft(id=SupportId(request.turn.new_id()), owner=request.turn.user))
    modules = [(str(each.key), each.title) for each in catalog.modules(request.screen.t.language)]
    return Open(drafts.support_form(request.screen, request.value("plan"), item, modules, draft.goals))


@routes.view("drafts.support_item")
def submit_support_item(request: Request) -> Response:
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    item = drafts.parse_support(request.form, request.value("item"))
    with_it = with_support(draft, item)
    services.check_support(request.turn, draft, item)
    plan = services.save(request.turn, plan, with_it)
    return Return(wizard.view(request, plan, with_it, Step.SUPPORT))
