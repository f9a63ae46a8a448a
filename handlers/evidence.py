"""The entry “Save as evidence” in a message's menu, and what was saved to a plan."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain import evidence
from domain.assessments import Fact
from domain.people import UserId
from domain.plans import Status
from handlers import payloads
from handlers.requests import Request
from handlers.responses import Open, Replace, Response, View
from handlers.routing import Routes
from handlers.views import evidence as views
from handlers.views.advice import Advice, on_wording
from handlers.views.screens import notice
from services import catalog
from services import evidence as services
from services.evidence import Place

routes = Routes()


# --- saving -----------------------------------------------------------------------------------------------------------


@routes.shortcut("coach_evidence")
def begin(request: Request) -> Response:
    """Whoever has nowhere to save it hears the same, whatever may exist that they do not know of."""
    places = services.places(request.turn)
    if not places:
        return Open(notice(request.screen, request.screen.t("evidence-nowhere")))
    told = {**request.values, **request.event}  # after "Open again" there is no message any more, only its place
    message = told.get("message") or {}
    saving = views.Saving(
        id=request.turn.new_id(),
        link=str(told.get("link") or ""),
        said=payloads.readable(str(message.get("text") or ""), lambda user: request.turn.person(UserId(user)).name),
        day=_day(request, str(told.get("ts") or "")),
    )
    return Open(views.form(request.screen, _choices(request, places), saving))


def _day(request: Request, ts: str) -> date:
    """The day of a message, where its reader is."""
    at = datetime.fromtimestamp(float(ts), UTC) if ts else request.turn.now
    return min(at.astimezone(ZoneInfo(request.screen.zone)).date(), request.screen.today)


def _choices(request: Request, places: Sequence[Place]) -> list[views.Choice]:
    t = request.screen.t
    names = {each.key: each.name.text(t.language) for each in catalog.areas()}
    made = []
    for each in places:
        other = each.plan.manager if each.own else each.plan.employee
        who = (request.turn.person(other).name if other else "") or t("drafts-nobody")
        kind = "own" if each.own else "draft" if each.area else "leading"
        area = each.area.area if each.area else ""
        label = t(f"evidence-for-{kind}", who=who, area=names.get(area, area) or t("wizard-area-other"))
        made.append(views.Choice(each.key, label, kind))
    return made


@routes.view("evidence.save")
def save(request: Request) -> Response:
    """Advice stands beneath a manager's words after the first Save; the same words sent again are kept."""
    saving = views.parse(request.form, request.envelope.view, request.values)
    evidence.check(saving.day, saving.note, request.turn.today())
    assert saving.day is not None
    places = services.places(request.turn)
    found = _advice(saving, places)
    if found:
        return Replace(views.form(request.screen, _choices(request, places), saving, found))
    quote = saving.said if saving.keep_text else ""
    fact = Fact(saving.id, saving.day, saving.note, saving.link, quote)
    plan = services.save(request.turn, saving.place, fact, share=saving.share)
    if plan.status is Status.DRAFT:
        return Replace(notice(request.screen, request.screen.t("evidence-saved-draft")))
    return Replace(_board(request, plan.id, "evidence-saved"))


def _advice(saving: views.Saving, places: Sequence[Place]) -> list[Advice]:
    """None on an employee's own words."""
    place = next((each for each in places if each.key == saving.place), None)
    return [] if place is None or place.own else on_wording({"note": saving.note}, saving.kept.split())


@routes.action("evidence.keep")
def keep(request: Request) -> Response:
    """Keep as written: the advice goes, and Save saves."""
    saving = views.parse(request.form, request.envelope.view, request.values)
    return Replace(views.form(request.screen, _choices(request, services.places(request.turn)), saving))


# --- what was saved ---------------------------------------------------------------------------------------------------


def _board(request: Request, plan_id: str, done: str = "", page: int = 1) -> View:
    board = services.board(request.turn, plan_id)
    return views.board(request.screen, board, page=page, done=request.screen.t(done) if done else "")


@routes.action("evidence.open")
def open_(request: Request) -> Response:
    """From the plan's page; another page of the same takes its place."""
    view = _board(request, request.value("plan"), page=int(request.value("page") or 1))
    return Replace(view) if request.value("page") else Open(view)


@routes.action("evidence.share")
def share(request: Request) -> Response:
    services.share(request.turn, request.value("plan"), request.value("item"))
    return Replace(_board(request, request.value("plan"), "evidence-shared"))


@routes.action("evidence.remove")
def remove(request: Request) -> Response:
    services.remove(request.turn, request.value("plan"), request.value("item"))
    return Replace(_board(request, request.value("plan"), "evidence-removed"))
