"""HR looks at a plan before the employee hears of it."""

from domain.errors import NotFoundError
from domain.permissions import Permission, Role
from domain.plans import Status
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response
from handlers.routing import Routes
from handlers.views import approvals as views
from handlers.views.screens import Screen, button, buttons, drawn, notice, words
from services import approvals as services
from services import catalog
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("approvals.open")
def open_(request: Request) -> Response:
    review = services.look(request.turn, request.value("plan"))
    return Open(views.decide(request.screen, review, _areas(request.screen), _checklist(request.screen, review)))


@routes.action("approvals.page")
def turn_page(request: Request) -> Response:
    """Another page of a long one; what stands in the form comes along."""
    review = services.look(request.turn, request.value("plan"))
    return Replace(
        views.decide(
            request.screen,
            review,
            _areas(request.screen),
            _checklist(request.screen, review),
            page=int(request.value("page")),
            decision=request.form.choice("decision"),
            comment=request.form.text("comment"),
        )
    )


def _areas(screen: Screen) -> dict[str, str]:
    return {each.key: each.name.text(screen.t.language) for each in catalog.areas()}


def _checklist(screen: Screen, review: services.Review) -> list[str]:
    lines = catalog.checklist(review.agreement.calendar.country, deciding=False)
    return [each.text(screen.t.language) for each in lines]


@routes.view("approvals.decide")
@guarded("comment")
def decide(request: Request) -> Response:
    plan, revision = request.value("plan"), int(request.value("revision"))
    comment = request.form.text("comment")
    if request.form.choice("decision") == "approve":
        services.approve(request.turn, plan, revision, comment)
        return Replace(notice(request.screen, request.screen.t("approvals-approved")))
    services.return_(request.turn, plan, revision, comment)
    return Replace(notice(request.screen, request.screen.t("approvals-returned")))


@routes.action("approvals.comments")
def comments(request: Request) -> Response:
    """Between the manager and HR."""
    plan = request.turn.plan(request.value("plan"), Permission.READ)
    if request.turn.role(plan) is Role.EMPLOYEE:
        raise NotFoundError
    may_write = plan.status is Status.DRAFT and plan.manager == request.turn.user
    said = services.comments(request.turn, plan)
    return Open(views.comments(request.screen, said, plan.id, may_write=may_write))


def _declare(kind: str, key: str, status: Status, *ways: tuple[str, str]) -> None:
    """`ways` are labels and the routes that they open, the first one foremost."""

    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if plan.status is not status:
            return None
        text = screen.t(key)
        made = [
            button(screen, screen.t(label), action, style=None if number else "primary", plan=plan.id)
            for number, (label, action) in enumerate(ways)
        ]
        return Message(text, drawn([words(text), buttons(screen, "open", *made)]))


_declare("approvals.waiting", "notice-approval", Status.HR_REVIEW, ("todo-approve-button", "approvals.open"))
_declare("approvals.approved", "notice-approved", Status.READY, ("todo-talk-button", "agreements.talk"))
_declare(
    "approvals.returned",
    "notice-returned",
    Status.DRAFT,
    ("todo-write-button", "drafts.resume"),
    ("approvals-read-comments", "approvals.comments"),
)
