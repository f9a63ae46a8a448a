"""Short messages that lead to a review; none of them says what it is about."""

from domain.people import UserId
from domain.permissions import Permission
from domain.plans import OPEN, Status
from handlers.responses import Message
from handlers.routing import Routes
from handlers.views.screens import Screen, button, buttons, drawn, words
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


def _declare(kind: str, key: str, label: str, *statuses: Status, action: str = "reviews.open") -> None:
    """Sent only while the plan is in one of these statuses."""

    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if plan.status not in statuses or turn.role_for(UserId(delivery.recipient), plan) is None:
            return None
        text = screen.t(key)
        press = button(screen, screen.t(label), action, style="primary", plan=plan.id)
        return Message(text, drawn([words(text), buttons(screen, "open", press)]))


_STATED = (Status.ACTIVE, Status.FINAL_REVIEW)
_declare("reviews.mid", "notice-review-mid", "todo-mid-button", Status.ACTIVE, action="reviews.mid")
_declare("reviews.begun", "notice-review-begun", "todo-state-button", Status.FINAL_REVIEW)
_declare("reviews.stated", "notice-review-stated", "todo-state-button", *_STATED)
_declare("reviews.late", "notice-review-late", "todo-decide-button", Status.FINAL_REVIEW)
_declare("reviews.ready", "notice-review-ready", "todo-decide-button", Status.FINAL_REVIEW)
_declare("reviews.second", "notice-review-second", "todo-second-button", Status.FINAL_REVIEW)
_declare("reviews.end_second", "notice-review-second", "todo-second-button", *OPEN)
_declare("reviews.end_back", "notice-review-ready", "todo-decide-button", *OPEN)
_declare("reviews.decided", "notice-review-decided", "todo-tell-button", Status.FINAL_REVIEW, Status.DECIDED)
_declare("reviews.told", "notice-review-told", "todo-read-button", Status.CLOSED)
_declare("reviews.appeal", "notice-appeal", "todo-decide-button", Status.CLOSED)
_declare("reviews.appeal_answered", "notice-answered", "todo-read-button", Status.CLOSED)
_declare("reviews.followed_up", "notice-follow-up-answered", "todo-read-button", Status.CLOSED)


@routes.notice("reviews.follow_up")
def asked(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """One question, and the way out of further ones."""
    plan = turn.plan(str(delivery.plan), Permission.DELIVER)
    if plan.status is not Status.CLOSED or delivery.recipient != plan.employee:
        return None
    t, ids = screen.t, {"plan": plan.id, "number": delivery.subject}
    answer = button(screen, t("follow-up-open"), "reviews.follow_up", style="primary", carries=ids)
    stop = button(screen, t("follow-up-stop"), "reviews.follow_up_stop", carries=ids)
    return Message(t("notice-follow-up"), drawn([words(t("notice-follow-up")), buttons(screen, "open", answer, stop)]))
