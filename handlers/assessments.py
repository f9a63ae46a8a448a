"""The assessment in a draft, area by area; and how the employee sees the same areas."""

from dataclasses import replace

from domain import assessments
from domain.assessments import AreaDraft
from domain.drafts import Draft, Step, with_area, without_area, without_fact
from domain.errors import InvalidInputError
from domain.people import UserId
from domain.permissions import Permission
from domain.plans import Plan
from handlers import wizard
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response
from handlers.routing import Routes
from handlers.views import assessments as own_views
from handlers.views import drafts as views
from handlers.views.screens import Screen, button, buttons, drawn, words
from services import assessments as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


# --- the manager's, in the wizard -------------------------------------------------------------------------------------


@routes.view("drafts.assessment")
def submit(request: Request) -> Response:
    """On to the next area, or the next step. Advice stands beneath its field first; the same words again are kept."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    _check(request, draft)
    found = wizard.on_area(draft)
    if found and request.value("shown") != wizard.keys(found):
        return _with_advice(request, plan, draft)
    draft = replace(draft, kept=draft.kept | {each.key for each in found})
    if draft.reviewing or draft.at + 1 >= len(draft.areas):
        return wizard.on(request, plan, draft, Step.ASSESSMENT)
    return wizard.stay(request, plan, replace(draft, at=draft.at + 1), Step.ASSESSMENT)


def _check(request: Request, draft: Draft) -> None:
    """Raises InvalidInputError at this screen's fields, which bear the area's id."""
    area = draft.area
    views.check_name(request.form, area.id)
    try:
        assessments.check(area, [each for each in draft.areas if each.id != area.id])
    except InvalidInputError as error:
        raise InvalidInputError({f"{name}-{area.id}": each for name, each in error.fields.items()}) from None


def _with_advice(request: Request, plan: Plan, draft: Draft) -> Response:
    return wizard.stay(request, plan, draft, Step.ASSESSMENT, wizard.on_area(draft))


@routes.action("drafts.keep")
def keep(request: Request) -> Response:
    """Keep as written: this advice does not come back for these words."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    return _with_advice(request, plan, replace(draft, kept=draft.kept | {request.value("kept")}))


@routes.action("assessments.add")
def add(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    known = next((each for each in draft.areas if each.id == request.value("further")), None)
    draft = with_area(draft, known or AreaDraft(id=request.value("further")))
    return wizard.stay(request, plan, draft, Step.ASSESSMENT)


@routes.action("assessments.remove")
def remove(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    return wizard.stay(request, plan, without_area(draft, request.value("area")), Step.ASSESSMENT)


@routes.action("assessments.go")
def go(request: Request) -> Response:
    """To another area; what stands on the screen is saved, right or not yet."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    known = [each.id for each in draft.areas]
    at = known.index(request.value("to")) if request.value("to") in known else draft.at
    return wizard.stay(request, plan, replace(draft, at=at), Step.ASSESSMENT)


@routes.action("assessments.fact_remove")
def remove_fact(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    draft = without_fact(draft, request.value("fact"))
    return wizard.stay(request, plan, draft, Step.ASSESSMENT)


# --- the employee's own -----------------------------------------------------------------------------------------------


@routes.action("assessments.own")
def own(request: Request) -> Response:
    """The employee's form while nothing was written yet; after that, and for everybody else, both views."""
    found = services.own(request.turn, request.value("plan"))
    areas = dict(wizard.areas(request))
    if found.may_write and found.said is None:
        return Open(own_views.form(request.screen, found, areas))
    page = int(request.value("page") or 1)
    view = own_views.side_by_side(request.screen, found, areas, page=page)
    return Replace(view) if request.value("page") else Open(view)


@routes.action("assessments.own_form")
def change_own(request: Request) -> Response:
    found = services.to_write(request.turn, request.value("plan"))
    return Replace(own_views.form(request.screen, found, dict(wizard.areas(request))))


@routes.view("assessments.own_send")
def send_own(request: Request) -> Response:
    """Both views show at once how it now stands."""
    plan, version = request.value("plan"), int(request.value("version"))
    typed = own_views.parse(request.form, services.to_write(request.turn, plan))
    services.submit(request.turn, plan, version, typed)
    found = services.own(request.turn, plan)
    done = request.screen.t("self-sent")
    return Replace(own_views.side_by_side(request.screen, found, dict(wizard.areas(request)), done=done))


@routes.notice(services.WRITTEN)
def written(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    if turn.role_for(UserId(delivery.recipient), plan) is None:
        return None
    text = screen.t("notice-self-assessed")
    press = button(screen, screen.t("todo-read-button"), "assessments.own", style="primary", plan=plan.id)
    return Message(text, drawn([words(text), buttons(screen, "open", press)]))
