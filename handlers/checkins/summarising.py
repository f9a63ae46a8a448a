"""The shared summary, its DM and its picture; and HR's hint that check-ins do not take place."""

from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import Status
from handlers.charts import progress_chart
from handlers.checkins.showing import show, summary_view
from handlers.requests import Request
from handlers.responses import Message, Response
from handlers.routing import Routes
from handlers.views.checkins import messages, pictures
from handlers.views.screens import Screen, button
from services import checkins as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("checkins.summary")
def summary(request: Request) -> Response:
    return show(request, summary_view(request))


@routes.notice("checkins.summary")
def summed_up(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Neutral words, a button, and every goal as a picture once there is something to draw."""
    return _message(turn, screen, delivery, screen.t("summary-text"))


@routes.notice("checkins.late")
def late(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    return _message(turn, screen, delivery, screen.t("summary-late-text"))


def _message(turn: Turn, screen: Screen, delivery: Delivery, text: str) -> Message:
    told = services.summary_for_notice(turn, str(delivery.plan), delivery.subject)
    ids = {"plan": told.plan.id, "round": told.round.id}
    press = button(screen, screen.t("summary-open"), "checkins.summary", style="primary", carries=ids)
    message = messages.notice(screen, text, press)
    drawn = pictures.series(screen, told)
    if not drawn:
        return message
    labels = pictures.labels(screen)
    return Message(
        message.text,
        message.blocks,
        picture=lambda: progress_chart(drawn, labels),
        picture_alt=screen.t("chart-alt"),
        picture_title=screen.t("checkin-title"),
        picture_line=screen.t("chart-line"),
    )


@routes.notice("checkins.missed")
def missed(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """HR hears that check-ins do not take place, and can help."""
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    if plan.status is not Status.ACTIVE or turn.role_for(UserId(delivery.recipient), plan) is not Role.HR:
        return None
    press = button(screen, screen.t("hub-open-plan"), "plans.open", plan=plan.id)
    return messages.notice(screen, screen.t("missed-text"), press)
