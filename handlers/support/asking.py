"""`/pip support`: one's own list, a plan's list, asking, asking another sponsor, taking back."""

from domain.errors import NotFoundError
from domain.permissions import Permission
from domain.support.parts import Act
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Open, Replace, Response
from handlers.routing import Routes
from handlers.support.showing import OWN, after_form, after_press, own_list, plan_list, shown, where
from handlers.views import support as views
from services import support as services

routes = Routes()


@routes.command("support")
def type_support(request: Request) -> Response:
    """Open to everybody, with a plan or without."""
    return Open(own_list(request))


@routes.action("support.open")
def open_own(request: Request) -> Response:
    return shown(request, own_list(request))


@routes.action("support.plan")
def open_plan(request: Request) -> Response:
    return shown(request, plan_list(request, request.value("plan")))


@routes.action("support.look")
def look(request: Request) -> Response:
    """One of them; what is nothing to the reader any more gives way to their list."""
    try:
        view = views.one(request.screen, services.look(request.turn, request.value("support")))
    except NotFoundError:
        view = own_list(request, request.screen.t("error-not-found"))
    return shown(request, view)


@routes.action("support.ask")
def ask(request: Request) -> Response:
    """What an employee asks for themself belongs to their plan where one is under way."""
    plan_id = request.value("plan") or services.own_plan(request.turn)
    asking = services.asking(request.turn, plan_id)
    return Open(views.ask_form(request.screen, request.turn.new_id(), asking, request.turn.user))


def _for_another(request: Request) -> bool:
    """Whether somebody asks for one of their people; what people write of themselves is theirs."""
    plan = request.value("plan")
    return bool(plan) and request.turn.plan(plan, Permission.SEE).employee != request.turn.user


@routes.view("support.ask_send")
@guarded("title", "why", of=_for_another)
def send(request: Request) -> Response:
    """The list in which it now stands takes the place of the form."""
    made = services.request(
        request.turn, request.value("support"), request.value("plan"), views.parse_wish(request.form)
    )
    t = request.screen.t
    said = t("support-asked-done") if made.sponsor else t("support-promised-done")
    return Replace(plan_list(request, made.plan, said) if made.plan else own_list(request, said))


@routes.action("support.again")
def again(request: Request) -> Response:
    asking = services.again(request.turn, request.value("support"))
    return Open(views.again_form(request.screen, asking, request.turn.user, **where(request)))


def _asked_for_another(request: Request) -> bool:
    return request.turn.support(request.value("support"), Act.SEE).receiver != request.turn.user


@routes.view("support.again_send")
@guarded("title", "why", of=_asked_for_another)
def send_again(request: Request) -> Response:
    asked = services.ask_again(request.turn, request.value("support"), views.parse_wish(request.form))
    return after_form(request, asked.id, request.screen.t("support-asked-done"))


@routes.action("support.take_back")
def take_back(request: Request) -> Response:
    taken = services.take_back(request.turn, request.value("support"))
    if request.envelope.view.get("callback_id") in OWN - {"support.plan"}:
        return Replace(own_list(request, request.screen.t("support-taken-back")))
    return after_press(request, taken.id, request.screen.t("support-taken-back"))
