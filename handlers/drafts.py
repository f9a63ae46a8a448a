"""Writing a plan: `/pip start`, the steps of the wizard, and the form of a promise pushed over it."""

from domain.drafts import Step, with_support, without
from domain.support import SupportDraft, SupportId
from handlers import wizard
from handlers.guarding import guarded
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
    return wizard.on(request, plan, draft, Step.CHECK)


@routes.view("drafts.who")
def submit_who(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.WHO)
    services.check_who(request.turn, draft)
    chosen = template_of(request.form)
    before = request.turn.draft(plan)
    draft = services.with_template(request.turn, draft, chosen, request.screen.t.language, before)
    return wizard.on(request, plan, draft, Step.WHO)


@routes.view("drafts.goals")
def submit_goals(request: Request) -> Response:
    """Nobody goes on without a goal; what is there can be left and taken up later."""
    plan, draft = wizard.typed(request, Step.GOALS)
    if not draft.goals:
        return Replace(drafts.goals(request.screen, plan.id, draft, needed=True))
    return wizard.on(request, plan, draft, Step.GOALS)


@routes.view("drafts.support")
def submit_support(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.SUPPORT)
    return wizard.on(request, plan, draft, Step.SUPPORT)


@routes.view("drafts.rhythm")
def submit_rhythm(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.RHYTHM)
    return wizard.on(request, plan, draft, Step.RHYTHM)


@routes.view("drafts.review")
@guarded("note_to_hr")
def submit_review(request: Request) -> Response:
    """Hands it to HR, if nothing changed since it was shown."""
    plan, draft = wizard.typed(request, Step.REVIEW)
    shown = int(request.value("revision"))
    services.check_unchanged(plan, shown)
    saved = services.save(request.turn, plan, draft)
    services.submit(request.turn, saved.id)
    return Replace(drafts.handed_in(request.screen))


@routes.action("drafts.back")
def back(request: Request) -> Response:
    """Saves what stands on the screen, right or not yet, and shows the one before."""
    return wizard.back(request, Step(request.value("step")))


@routes.action("drafts.go")
def go(request: Request) -> Response:
    """From the review straight to a step, and with one Next back again."""
    return wizard.leave(request, Step(request.value("step")), Step(request.value("to")), reviewing=True)


# --- within a step ------------------------------------------------------------------------------------------


@routes.action("drafts.remove")
def remove(request: Request) -> Response:
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    return wizard.stay(request, plan, without(draft, request.value("item")), Step(request.value("step")))


# --- the form of a promise ---------------------------------------------------------------------------------------


@routes.action("drafts.support_open")
def open_support(request: Request) -> Response:
    _, draft = services.open_draft(request.turn, request.value("plan"))
    known = (item for item in draft.support if item.id == request.value("item"))
    item = next(known, SupportDraft(id=SupportId(request.turn.new_id()), owner=request.turn.user))
    modules = [(str(each.key), each.title) for each in catalog.modules(request.screen.t.language)]
    return Open(drafts.support_form(request.screen, request.value("plan"), item, modules, draft.goals))


@routes.view("drafts.support_item")
@guarded("title", "detail")
def submit_support_item(request: Request) -> Response:
    plan, draft = services.open_draft(request.turn, request.value("plan"))
    item = drafts.parse_support(request.form, request.value("item"))
    with_it = with_support(draft, item)
    services.check_support(request.turn, draft, item)
    plan = services.save(request.turn, plan, with_it)
    return Return(wizard.view(request, plan, with_it, Step.SUPPORT))
