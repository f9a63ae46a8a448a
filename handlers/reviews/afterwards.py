"""After the outcome: an appeal and its answer, and a question now and then."""

from domain.permissions import Permission
from domain.reviews import Outcome
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, Rewrite
from handlers.reviews.showing import packet_view
from handlers.routing import Routes
from handlers.views.reviews import forms
from handlers.views.screens import drawn, notice, words
from services import reviews as services

routes = Routes()


@routes.action("reviews.appeal")
def appeal(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.APPEAL)
    return Open(forms.appeal_form(request.screen, plan))


@routes.view("reviews.appeal_send")
def send_appeal(request: Request) -> Response:
    services.appeal(request.turn, request.value("plan"), request.form.text("statement"))
    return Return(packet_view(request, request.screen.t("appeal-sent")))


@routes.action("reviews.appeal_answer")
def answer(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.ANSWER_APPEAL)
    return Open(forms.answer_form(request.screen, plan, services.packet(request.turn, plan.id).course))


@routes.view("reviews.appeal_answer_send")
@guarded("answer")
def send_answer(request: Request) -> Response:
    chosen = request.form.choice("outcome")
    outcome = None if chosen in {"", forms.STAYS} else Outcome(chosen)
    services.answer(request.turn, request.value("plan"), request.form.text("answer"), outcome)
    return Return(packet_view(request, request.screen.t("appeal-answer-sent")))


@routes.action("reviews.follow_up")
def follow_up(request: Request) -> Response:
    plan = request.turn.plan(request.value("plan"), Permission.FOLLOW_UP)
    return Open(forms.follow_up_form(request.screen, plan, request.value("number")))


@routes.view("reviews.follow_up_send")
def send_follow_up(request: Request) -> Response:
    number = int(request.value("number") or 0)
    services.answer_follow_up(request.turn, request.value("plan"), number, request.form.text("statement"))
    return Replace(notice(request.screen, request.screen.t("follow-up-sent")))


@routes.action("reviews.follow_up_stop")
def stop(request: Request) -> Response:
    services.stop_follow_up(request.turn, request.value("plan"))
    text = request.screen.t("follow-up-stopped")
    return Rewrite(Message(text, drawn([words(text)])))
