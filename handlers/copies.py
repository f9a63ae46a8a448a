"""`My copy`: everything that the employee may read, on the screen and as a file."""

from collections.abc import Iterator

from domain.people import UserId
from domain.permissions import Permission, Role
from domain.plans import Plan
from handlers import cards
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, View
from handlers.routing import Routes
from handlers.views import agreements as papers
from handlers.views import concerns as boards
from handlers.views import copies as views
from handlers.views.checkins import summaries
from handlers.views.plans.cards import looked
from handlers.views.reviews import packets
from handlers.views.screens import Screen, words
from handlers.views.support import entries
from services import agreements, catalog, checkins, concerns, overviews, reviews, support
from services import copies as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.action("copies.open")
def read(request: Request) -> Response:
    """Another page takes the place of the one before."""
    view = _view(request)
    return Replace(view) if request.value("page") else Open(view)


@routes.action("copies.send")
def send(request: Request) -> Response:
    services.ask(request.turn, request.value("plan"))
    return Replace(_view(request, request.screen.t("copy-sent")))


def _view(request: Request, done: str = "") -> View:
    plan = services.own(request.turn, request.value("plan"))
    text = written(request.turn, request.screen, plan)
    return views.shown(request.screen, plan, text, int(request.value("page") or 1), done)


@routes.notice(services.SENT)
def sent(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Written for whoever reads it, as they may read it now."""
    mine = services.as_reader(turn, delivery.recipient)
    plan = services.own(mine, str(delivery.plan))
    return views.sent(screen, written(mine, screen, plan))


def of(turn: Turn, screen: Screen, plan_id: str) -> str:
    """The whole for anybody who may read it: HR gets a copy of what HR reads."""
    return written(turn, screen, turn.plan(plan_id, Permission.READ))


def written(turn: Turn, screen: Screen, plan: Plan) -> str:
    """The whole copy for the person of that turn, as the screens have it."""
    return "\n\n\n".join(each.strip() for each in _parts(turn, screen, plan)) + "\n"


def _parts(turn: Turn, screen: Screen, plan: Plan) -> Iterator[str]:
    t = screen.t

    def name(user: str) -> str:
        return turn.person(UserId(user)).name or user

    areas = {each.key: each.name.text(t.language) for each in catalog.areas()}
    yield t("copy-heading", at=screen.moment(turn.now), zone=t.place(screen.zone))
    for each in services.versions(turn, plan):
        if each.version != plan.version:
            yield f"{t('copy-version', version=each.version)}\n{views.lines(papers.paper(screen, each, areas), name)}"
    if plan.version:
        seen = agreements.read(turn, plan.id)
        yield views.pages(lambda page: papers.reading(screen, seen, areas, page=page), name)
    if plan.in_force:
        yield from _course(turn, screen, plan, name)
    records = support.of_plan(turn, plan.id)[1]
    if records:
        told = [block for each in records for block in entries.entry(screen, each, act=False)]
        yield f"{t('hub-support')}\n{views.lines(told, name)}"
    if plan.shared:
        board = concerns.board(turn, plan.id)
        yield f"{t('concerns-title')}\n" + views.pages(lambda page: boards.board(screen, board, page=page), name)
    if turn.role(plan) is Role.EMPLOYEE:
        card = cards.card(turn, overviews.standing(turn, plan.id))
        yield views.lines([words(looked(screen, card))], name)


def _course(turn: Turn, screen: Screen, plan: Plan, name: views.Name) -> Iterator[str]:
    """Check-ins that were summed up, in order, and the closing review as far as it has come."""
    for each in reversed(checkins.history(turn, plan.id)[1]):
        view = summaries.summary(screen, checkins.summary(turn, plan.id, each.id))
        yield views.lines(view["blocks"], name)
    told, goals = reviews.packet(turn, plan.id), checkins.progress(turn, turn.plan(plan.id, Permission.READ))
    yield views.pages(lambda page: packets.packet(screen, told, packets.Page(goals, page)), name)
