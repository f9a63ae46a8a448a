"""HR looks at a plan before the employee hears of it."""

from domain.agreements import Agreement
from domain.drafts import Draft
from domain.permissions import Permission
from domain.plans import Status
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response
from handlers.routing import Routes
from handlers.views import approvals as views
from handlers.views.advice import on_goal_draft, on_wording, sentence
from handlers.views.screens import Screen, button, buttons, drawn, notice, words
from services import approvals as services
from services import catalog
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("approvals.open")
def open_(request: Request) -> Response:
    seen = services.look(request.turn, request.value("plan"))
    screen = request.screen
    return Open(
        views.decide(
            screen,
            seen.plan,
            seen.draft,
            seen.agreement,
            conflict=seen.conflict,
            findings=_findings(screen, seen.draft, seen.agreement),
            areas={each.key: each.name.text(screen.t.language) for each in catalog.areas()},
        )
    )


def _findings(screen: Screen, draft: Draft, agreement: Agreement) -> list[str]:
    """What is complete, what is missing, and what the wording guard points at; also what the writer kept."""
    t = screen.t
    texts = {
        f"{name}-{index}": getattr(area, name)
        for index, area in enumerate(draft.areas)
        for name in ("expected", "observed", "impact", "coaching")
    }
    advice = on_wording(texts, ()) + [each for goal in draft.goals for each in on_goal_draft(goal, draft.end, ())]
    found = [sentence(screen, finding) for each in advice for finding in each.findings]
    owners = all(item.owner for item in agreement.support)
    lines = [
        t("approvals-has-coaching" if any(area.coaching for area in agreement.areas) else "approvals-no-coaching"),
        t("approvals-has-support" if agreement.support else "approvals-no-support"),
    ]
    if agreement.support and not owners:
        lines.append(t("approvals-no-owner"))
    return [*lines, *dict.fromkeys(found)][:12]


@routes.view("approvals.decide")
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
    plan = request.turn.plan(request.value("plan"), Permission.READ)
    return Open(views.comments(request.screen, services.comments(request.turn, plan)))


def _declare(kind: str, key: str, label: str, action: str, status: Status) -> None:
    @routes.notice(kind)
    def render(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
        plan = turn.plan(str(delivery.plan), Permission.DELIVER)
        if plan.status is not status:
            return None
        text = screen.t(key)
        press = button(screen, screen.t(label), action, style="primary", plan=plan.id)
        return Message(text, drawn([words(text), buttons(screen, "open", press)]))


_declare("approvals.waiting", "notice-approval", "todo-approve-button", "approvals.open", Status.HR_REVIEW)
_declare("approvals.approved", "notice-approved", "todo-talk-button", "agreements.talk", Status.READY)
_declare("approvals.returned", "notice-returned", "todo-write-button", "drafts.resume", Status.DRAFT)
