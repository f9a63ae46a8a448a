"""`/pip settings`: one's own language; for administrators HR partners, what plans are called, and team tips."""

from collections.abc import Sequence
from dataclasses import replace

from domain.people import ChannelId
from domain.workspaces import Digest
from handlers.i18n import translator
from handlers.requests import Request
from handlers.responses import Message, Open, Replace, Response, Return, View
from handlers.routing import Routes
from handlers.views import workspaces as views
from handlers.views.screens import Screen, button, buttons, drawn, words
from services import catalog, deliveries, tips
from services import workspaces as services
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.command("settings")
def type_settings(request: Request) -> Response:
    """Everybody's language, and what an administrator sets."""
    return Open(view(request))


@routes.action("workspaces.open")
def open_settings(request: Request) -> Response:
    return Open(view(request))


def view(request: Request, said: str = "") -> View:
    """The settings as they now stand, in the language now chosen."""
    turn = request.turn
    me = turn.me
    screen = replace(request.screen, t=translator(me.speaks), plan_name=turn.workspace.plan_name)
    admin = _admin_part(turn, screen) if services.may_change(turn, request.admins) else None
    return views.settings(screen, me.language, replace(me, language="").speaks, admin, said)


def _admin_part(turn: Turn, screen: Screen) -> views.AdminPart:
    standings = [tips.standing(turn, digest) for digest in turn.workspace.digests]
    return views.AdminPart(turn.workspace, standings, _topics(screen), deliveries.counted(turn))


def _topics(screen: Screen) -> Sequence[tuple[str, str]]:
    return [(topic.key, topic.name.text(screen.t.language)) for topic in catalog.topics()]


@routes.action("workspaces.language")
def choose_language(request: Request) -> Response:
    """At once, also on this screen."""
    services.choose_language(request.turn, "" if request.choice == "slack" else request.choice)
    return Replace(view(request, said=translator(request.turn.me.speaks)("settings-language-said")))


@routes.action("workspaces.plan_name")
def choose_plan_name(request: Request) -> Response:
    saved = services.choose_plan_name(request.turn, request.admins, request.choice)
    name = request.screen.t(f"plan-name-{saved.plan_name}")
    return Replace(view(request, said=request.screen.t("settings-plan-name-said", name=name)))


@routes.action("workspaces.edit_hr")
def edit_hr(request: Request) -> Response:
    services.check_admin(request.turn, request.admins)
    return Open(views.hr_form(request.screen, request.turn.workspace))


@routes.view(views.HR_CALLBACK)
def save_hr(request: Request) -> Response:
    """Two administrators at once: the second is told, and what they chose stays on the screen."""
    chosen = request.form.users("hr")
    saved = services.choose_hr(request.turn, request.admins, int(request.value("revision") or -1), chosen)
    said = "settings-hr-said" if len(saved.hr) > 1 else "settings-hr-said-one"
    return Return(view(request, said=request.screen.t(said)))


@routes.action("workspaces.edit_digest")
def edit_digest(request: Request) -> Response:
    """An empty form, or that of a channel which has weekly tips."""
    turn = request.turn
    services.check_admin(turn, request.admins)
    known = tips.digest_for(turn, ChannelId(request.value("channel")))
    digest = known or Digest(ChannelId(""), language=turn.me.speaks, zone=turn.me.zone)
    form = views.digest_form(request.screen, turn.workspace, digest, _topics(request.screen), new=known is None)
    return Open(form)


@routes.view(views.DIGEST_CALLBACK)
def save_digest(request: Request) -> Response:
    digest = views.parse_digest(request.form, request.value("channel"), request.value("zone"))
    revision = int(request.value("revision") or -1)
    services.set_digest(request.turn, request.admins, revision, digest, request.channel("channel"))
    return Return(view(request, said=request.screen.t("settings-tips-said", channel=f"<#{digest.channel}>")))


@routes.action("workspaces.stop_digest")
def stop_digest(request: Request) -> Response:
    channel = request.value("channel")
    services.stop_digest(request.turn, request.admins, channel)
    return Replace(view(request, said=request.screen.t("settings-tips-stopped", channel=f"<#{channel}>")))


@routes.action("workspaces.send_again")
def send_again(request: Request) -> Response:
    """This week's tips once more, after the app was invited."""
    services.check_admin(request.turn, request.admins)
    digest = tips.send_again(request.turn, request.value("channel"))
    return Replace(view(request, said=request.screen.t("settings-tips-sent-again", channel=f"<#{digest.channel}>")))


@routes.notice("workspaces.hr_changed")
def hr_changed(turn: Turn, screen: Screen, delivery: Delivery) -> Message:  # noqa: ARG001 — every notice gets its turn
    """To everybody on the list before and after."""
    text = screen.t("hr-change-short")
    look = button(screen, screen.t("hr-change-look"), "workspaces.hr_change", carries=delivery.params)
    return Message(text, drawn([words(text), buttons(screen, "look", look)]))


@routes.action("workspaces.hr_change")
def open_hr_change(request: Request) -> Response:
    return Open(views.hr_change(request.screen, request.values))
