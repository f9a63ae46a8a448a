"""HR decides, another one of HR looks at it, and the conversation is confirmed."""

from domain.errors import InvalidInputError, Problem
from domain.obligations import share_kept
from domain.permissions import Permission
from domain.plans import Status
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Open, Response, Return
from handlers.reviews.showing import packet_view, revision
from handlers.routing import Routes
from handlers.views.reviews import forms
from services import catalog
from services import reviews as services

routes = Routes()


@routes.action("reviews.decide")
def decide(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.DECIDE)
    told = services.packet(request.turn, plan.id)
    limits = services.limits(request.turn, plan)
    country, language = told.agreement.calendar.country, request.screen.t.language
    lines = [each.text(language) for each in catalog.checklist(country, deciding=True)]
    return Open(forms.decide_form(request.screen, plan, share_kept(told.duties), limits, lines))


@routes.view("reviews.decide_send")
@guarded("reason")
def send_decision(request: Request) -> Response:
    choice = forms.parse_choice(request.form)
    if choice is None:
        raise InvalidInputError({"outcome": Problem("choose-one")})
    entry = services.decide(request.turn, request.value("plan"), revision(request), choice)
    key = "review-decided-second" if entry.gated else "review-decided"
    return Return(packet_view(request, request.screen.t(key)))


@routes.action("reviews.second")
def second(request: Request) -> Response:
    plan = services.to_look_at(request.turn, request.value("plan"))
    course = services.packet(request.turn, plan.id).course
    if not course.waits_for_second:
        return Open(packet_view(request))
    return Open(forms.second_form(request.screen, plan, course))


@routes.view("reviews.second_send")
@guarded("words")
def send_second(request: Request) -> Response:
    look = request.form.choice("look")
    if not look:
        raise InvalidInputError({"look": Problem("choose-one")})
    agrees = look == "agrees"
    plan, words = request.value("plan"), request.form.text("words")
    looked = services.look_again(request.turn, plan, revision(request), words, agrees=agrees)
    done = "end-done" if looked.status is Status.CLOSED else "review-second-done"
    key = done if agrees else "review-second-given-back"
    return Return(packet_view(request, request.screen.t(key)))


@routes.action("reviews.tell")
def tell(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.TELL)
    return Open(forms.tell_form(request.screen, plan, services.packet(request.turn, plan.id).course))


@routes.view("reviews.tell_send")
def send_told(request: Request) -> Response:
    """Only now can the employee read the outcome."""
    day, follow_up = request.form.date("talked_on"), "yes" in request.form.choices("follow_up")
    services.hold_talk(request.turn, request.value("plan"), revision(request), day, follow_up=follow_up)
    return Return(packet_view(request, request.screen.t("review-told")))
