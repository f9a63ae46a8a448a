"""The packet, and the statements that go into it."""

from domain.permissions import Permission, Role
from domain.reviews import Part
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Open, Replace, Response, Return
from handlers.reviews.showing import packet_view, revision
from handlers.routing import Routes
from handlers.views.reviews import forms
from services import reviews as services

routes = Routes()


@routes.action("reviews.open")
def open_(request: Request) -> Response:
    """Over what is open; another page takes its place."""
    view = packet_view(request)
    return Replace(view) if request.value("page") else Open(view)


@routes.action("reviews.early")
def early(request: Request) -> Response:
    services.begin_early(request.turn, request.value("plan"), revision(request))
    return Replace(packet_view(request, request.screen.t("review-begun")))


@routes.action("reviews.mid")
def mid(request: Request) -> Response:
    """With what was written before."""
    plan = request.turn.plan(request.value("plan"), Permission.STATE)
    told = services.packet(request.turn, plan.id)
    part = Part.MID_MANAGER if told.role is Role.MANAGER else Part.MID_EMPLOYEE
    said = next((each.text for each in told.mid if each.part is part), "")
    return Open(forms.mid_form(request.screen, plan, said))


def _leads(request: Request) -> bool:
    return request.turn.role(request.turn.plan(request.value("plan"), Permission.STATE)) is Role.MANAGER


@routes.view("reviews.mid_send")
@guarded("statement", of=_leads)
def send_mid(request: Request) -> Response:
    services.state_mid(request.turn, request.value("plan"), request.form.text("statement"))
    return Replace(packet_view(request, request.screen.t("review-mid-sent")))


@routes.action("reviews.state")
def state(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.STATE)
    before = services.packet(request.turn, plan.id).course.manager
    return Open(forms.state_form(request.screen, plan, services.ratable(request.turn, plan), before))


@routes.view("reviews.state_send")
@guarded("statement", "note-")
def send_state(request: Request) -> Response:
    outcome, lower = forms.parse_outcome(request.form, "recommendation")
    services.state_as_manager(
        request.turn,
        request.value("plan"),
        request.form.text("statement"),
        forms.parse_ratings(request.form),
        outcome,
        demotion=lower,
    )
    return Return(packet_view(request, request.screen.t("review-state-sent")))


@routes.action("reviews.respond")
def respond(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.STATE)
    before = services.packet(request.turn, plan.id).course.employee
    return Open(forms.respond_form(request.screen, plan, before.text if before else ""))


@routes.view("reviews.respond_send")
def send_response(request: Request) -> Response:
    services.state_as_employee(request.turn, request.value("plan"), request.form.text("statement"))
    return Return(packet_view(request, request.screen.t("review-respond-sent")))
