"""Installs Routes on a Bolt app: one listener for each kind of request, each acknowledged in a middleware.

By default Bolt polls for the ack every 10 ms; an ack in a listener middleware leaves at once (measured with Bolt 1.30,
PERFORMANCE.md). A view submission runs its whole turn there, so that a domain error becomes an error under the field.
"""

import logging
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from slack_bolt import Ack, App, BoltContext
from slack_sdk import WebClient

from domain.errors import DomainError
from domain.people import Person, UserId
from handlers import errors, payloads, ways_on
from handlers.forms import Form
from handlers.i18n import Bilingual, Translator, translator
from handlers.presentation import show
from handlers.requests import Envelope, Request
from handlers.responses import FieldErrors, Finish, Open, Replace, Response, Return, Rewrite, Whisper
from handlers.routing import Desk, Listener, Routes
from handlers.views.screens import Screen, notice
from services import housekeeping
from storage.database import DatabaseProblem

log = logging.getLogger("pipcoach.listening")

ANY = re.compile(".*", re.DOTALL)
MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
PENDING = "pipcoach.pending"  # where a middleware leaves what the listener still has to show


class Listening:
    """The six listeners. It finds the route, opens the turn, commits, then shows."""

    def __init__(self, routes: Routes, desk: Desk) -> None:
        self.routes = routes
        self.desk = desk

    def install(self, app: App) -> None:
        """Registers the listeners on a Bolt app."""
        app.command(ANY, middleware=[_ack])(self.on_command)
        app.action(ANY, middleware=[_ack])(self.on_action)
        app.shortcut(ANY, middleware=[_ack])(self.on_shortcut)
        app.view({"type": "view_submission", "callback_id": ANY}, middleware=[self.submit])(self.after_submit)
        app.view({"type": "view_closed", "callback_id": ANY}, middleware=[_ack])(self.on_close)
        for name in {*self.routes.events, "user_change"}:
            app.event(name, middleware=[self.note_event])(self.on_event)

    # --- commands, buttons, shortcuts -------------------------------------------------------------------------------

    def on_command(self, body: Mapping[str, Any], client: WebClient, context: BoltContext) -> None:
        """`/pip word rest`: the first word picks the route, or the nearest one is suggested."""
        words = str(body.get("text") or "").strip()
        name, _, rest = words.partition(" ")
        command = self.routes.commands.get(name.lower())
        if command is None and MENTION.match(name):
            command, rest = self.routes.commands["start"], words
        listener = command.listener if command else self.routes.commands["unknown"].listener
        again = (f"command:{command.name if command else ''}", {"text": rest[:500]})
        envelope = payloads.envelope(body, context, again)
        self._serve(client, envelope, listener, text=rest.strip() if command else words)

    def on_action(self, body: Mapping[str, Any], client: WebClient, context: BoltContext) -> None:
        """A button, or a select that acts at once, in a message, a modal or Home."""
        action = body["actions"][0]
        route = payloads.route(action)
        envelope = payloads.envelope(body, context, ways_on.way_back(self.desk, body, route))
        self._serve(
            client,
            envelope,
            partial(ways_on.again, self.routes)
            if route == "again"
            else self.routes.actions.get(route, ways_on.outdated),
            token=payloads.token(action),
            form=Form(envelope.view),
            choice=payloads.choice(action),
        )

    def on_shortcut(self, body: Mapping[str, Any], client: WebClient, context: BoltContext) -> None:
        """The lightning menu, or a message's menu."""
        name, about = body["callback_id"], {}
        if "message" in body:
            about = {"ts": payloads.message_ts(body), "link": self.desk.directory.permalink(body)}
        envelope = payloads.envelope(body, context, (f"shortcut:{name}", about))
        self._serve(client, envelope, self.routes.shortcuts.get(name, ways_on.outdated), event={**body, **about})

    # --- submissions ------------------------------------------------------------------------------------------------

    def submit(
        self,
        body: Mapping[str, Any],
        ack: Ack,
        context: BoltContext,
        next: Callable[[], None],  # noqa: A002 — Bolt's name
    ) -> None:
        """The whole turn of a view submission, before its ack."""
        envelope = payloads.envelope(body, context)
        form = Form(envelope.view)
        listener = self.routes.views.get(envelope.view["callback_id"], ways_on.outdated)
        screen, response = self._turn(envelope, listener, form=form)
        _ack_submission(ack, form, screen, response)
        context[PENDING] = (screen, envelope, response)
        next()

    def after_submit(self, client: WebClient, context: BoltContext) -> None:
        """What a submission shows besides its own modal."""
        screen, envelope, response = context[PENDING]
        if isinstance(response, Return | Rewrite):
            show(client, screen, envelope, response)

    def on_close(self) -> None:
        """A closed modal loses at most the screen that stood in it; every step before was saved."""

    # --- events -----------------------------------------------------------------------------------------------------

    def note_event(
        self,
        body: Mapping[str, Any],
        ack: Ack,
        context: BoltContext,
        next: Callable[[], None],  # noqa: A002 — Bolt's name
    ) -> None:
        """Writes the inbox row, then acks: a repeated delivery is answered and goes no further.

        What prompts depend on, a changed account, is kept in the same transaction; a Home that was not drawn because
        the process died is drawn when it is opened next.
        """
        with self.desk.database.transaction(payloads.workspace(context)) as store:
            first = housekeeping.first_time(store, f"event:{body.get('event_id', '')}", self.desk.clock.now())
            if first and body["event"]["type"] == "user_change":
                first = not self.desk.directory.hear(store, body["event"]["user"], payloads.happened(body))
        ack()
        context[PENDING] = first
        next()

    def on_event(self, body: Mapping[str, Any], client: WebClient, context: BoltContext) -> None:
        """A message, a membership, an opened Home."""
        event = body["event"]
        if not context[PENDING]:
            return
        if event["type"] == "user_change":  # it may be older than what is known: Slack is asked how it is now
            self.desk.directory.learn_all(payloads.workspace(context), {event["user"]["id"]})
            return
        listener = self.routes.events[event["type"]]
        user = event.get("user")
        envelope = Envelope(
            workspace=payloads.workspace(context),
            user=UserId(user if isinstance(user, str) else ""),
            channel=event.get("channel", "") if isinstance(event.get("channel"), str) else "",
            view=event.get("view") or {},
        )
        self._serve(client, envelope, listener, event=event)

    # --- the turn ---------------------------------------------------------------------------------------------------

    def _serve(self, client: WebClient, envelope: Envelope, listener: Listener, **given: Any) -> None:
        """A turn after the ack. Bolt loses an ack when a listener raises right behind it, so nothing leaves here."""
        try:
            screen, response = self._turn(envelope, listener, **given)
            if isinstance(response, FieldErrors):
                response = Whisper(" ".join(response.errors.values()))
            unsaid = show(client, screen, envelope, response)
            if unsaid:
                ways_on.leave_word(self.desk, envelope, unsaid)
        except Exception:
            log.exception("a listener failed")

    def _turn(
        self,
        envelope: Envelope,
        listener: Listener,
        *,
        token: str = "",
        form: Form | None = None,
        text: str = "",
        event: Mapping[str, Any] | None = None,
        choice: str = "",
    ) -> tuple[Screen, Response]:
        form = form or Form({})
        screen: Screen | None = None
        try:
            below = self.desk.opened(envelope.view.get("private_metadata", ""), envelope.user)
            values = {**below, **self.desk.opened(token, envelope.user)}
            about = values.get("employee", "")  # a decision about somebody looks at their account once more
            self.desk.directory.ensure(
                envelope.workspace, {envelope.user, about, *form.mentioned_users(), *MENTION.findall(text)}
            )
            channels = self.desk.directory.channels(envelope.workspace, form.mentioned_channels())
            with self.desk.database.transaction(envelope.workspace) as store:
                turn = self.desk.turn(store, envelope.user)
                screen = self.desk.screen(turn, envelope.user)
                request = Request(
                    turn,
                    screen,
                    envelope,
                    values,
                    text=text,
                    form=form,
                    event=event or {},
                    commands=self.routes.listed,
                    admins=self.desk.admins,
                    channels=channels,
                    choice=choice,
                )
                return screen, listener(request)
        except DomainError as error:
            screen = screen or self._plain_screen(envelope)
            found = errors.by_block(screen.t, form, error)
            return screen, FieldErrors(found or {"": errors.text(screen.t, error)})
        except DatabaseProblem as error:
            log.warning("the database did not answer: %s", error.problem.code)
            screen = screen or self._plain_screen(envelope)
            return screen, FieldErrors({form.first_block or "": screen.t("error-busy")})
        except Exception:
            log.exception("a turn failed")
            screen = screen or self._plain_screen(envelope)
            return screen, FieldErrors({form.first_block or "": screen.t("error-unexpected")})

    def _plain_screen(self, envelope: Envelope) -> Screen:
        """A screen for the case that not even the turn could be opened, in the reader's language where it is known."""
        now = self.desk.clock.now()
        return Screen(
            t=self._translator(envelope),
            seal=lambda values: self.desk.tokens.seal(values, envelope.user, now),
            today=now.date(),
            now=now,
            zone="Etc/UTC",
            nonce=f"{now.timestamp():.0f}",
        )

    def _translator(self, envelope: Envelope) -> Translator:
        """By a plain read, which waits for no writer; else as Slack says; else both languages, one after the other."""
        try:
            with self.desk.database.reading(envelope.workspace) as store:
                known = store.people.get(envelope.user)
        except Exception:
            log.exception("the language could not be read")
            known = None
        if known is None and not envelope.locale:
            return Bilingual()
        return translator((known or Person(envelope.user, "", locale=envelope.locale)).speaks)


def _ack(ack: Ack, next: Callable[[], None]) -> None:  # noqa: A002 — Bolt's name
    ack()
    next()


def _ack_submission(ack: Ack, form: Form, screen: Screen, response: Response) -> None:
    match response:
        case FieldErrors(found) if form.first_block is not None:
            ack(response_action="errors", errors=dict(found))
        case FieldErrors(found):
            ack(response_action="update", view=dict(notice(screen, " ".join(found.values()))))
        case Replace(view):
            ack(response_action="update", view=dict(view))
        case Open(view):
            ack(response_action="push", view=dict(view))
        case Finish():
            ack(response_action="clear")
        case _:
            ack()
