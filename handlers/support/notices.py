"""Messages about support: neutral words; those who act by their own part find the request beneath them."""

from domain.permissions import Permission
from domain.support import SupportState
from domain.support.parts import Act, Part
from handlers.responses import Message
from handlers.routing import Routes
from handlers.views import support as views
from handlers.views.screens import Screen
from services import support as services
from services.support import Seen
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


def _declare_request(kind: str, key: str, act: Act) -> None:
    """A request with its buttons, as long as there is something to press."""

    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        seen = services.for_notice(turn, delivery.subject, delivery.recipient)
        if seen is None or act not in seen.acts or not _matters(act, seen):
            return None
        return views.message(screen, screen.t(key), seen)


def _matters(act: Act, seen: Seen) -> bool:
    if act is Act.DELIVER:
        return seen.support.deliverable
    return act is not Act.RATE or seen.support.state is SupportState.DELIVERED


_declare_request("support.decide", "support-notice-decide", Act.DECIDE)
_declare_request("support.owed", "support-notice-owed", Act.DELIVER)
_declare_request("support.soon", "support-notice-soon", Act.DELIVER)
_declare_request("support.not_there", "support-notice-not-there", Act.DELIVER)
_declare_request("support.delivered", "support-notice-delivered", Act.RATE)


def _declare_pointer(kind: str, key: str) -> None:
    """Where it stands; the words alone say nothing."""

    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        seen = services.for_notice(turn, delivery.subject, delivery.recipient)
        if seen is None or seen.support.state is SupportState.CALLED_OFF:
            return None
        label = screen.t("support-todo-button")
        if delivery.plan is not None and seen.parts & {Part.LEAD, Part.HR, Part.RECEIVER}:
            return views.pointer(screen, screen.t(key), label, "support.plan", plan=delivery.plan)
        return views.pointer(screen, screen.t(key), label, "support.look", support=seen.support.id)


_declare_pointer("support.asked", "support-notice-asked")
_declare_pointer("support.decided", "support-notice-decided")
_declare_pointer("support.help", "support-notice-help")
_declare_pointer("support.late", "support-notice-late")
_declare_pointer("support.later", "support-notice-later")


@routes.notice("support.unapproved")
def unapproved(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """To the manager, while a promise has no approved owner."""
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    if not services.open_ends(turn, plan):
        return None
    text, label = screen.t("support-notice-unapproved"), screen.t("support-todo-button")
    return views.pointer(screen, text, label, "support.plan", plan=plan.id)
