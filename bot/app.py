"""The composition root: settings, a clock and a Slack address in, a Bot out."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from types import ModuleType

from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler

from bot.settings import Settings
from domain.occurrences import Occurrence
from domain.people import WorkspaceId
from domain.permissions import Actor
from handlers import (
    agreements,
    approvals,
    assessments,
    checkins,
    concerns,
    copies,
    deliveries,
    drafts,
    evidence,
    exports,
    goals,
    handovers,
    home,
    hub,
    plans,
    progress,
    reviews,
    support,
    tips,
    training,
    workspaces,
)
from handlers.delivery.sending import Deliverer
from handlers.directory import Directory
from handlers.listening import Listening
from handlers.routing import Desk, Routes
from handlers.tokens import Tokens
from services import agreements as agreement_services
from services import checkins as checkin_services
from services import concerns as concern_services
from services import housekeeping, occurrences
from services import reviews as review_services
from services import support as support_services
from services import tips as tip_services
from services import training as training_services
from services.clock import Clock
from services.turn import Turn
from storage.database import Database
from storage.sealing import Sealer, load_master_key

log = logging.getLogger("pipcoach")

FEATURES: tuple[ModuleType, ...] = (
    hub,
    drafts,
    assessments,
    goals,
    approvals,
    plans,
    handovers,
    agreements,
    checkins,
    progress,
    support,
    concerns,
    evidence,
    reviews,
    copies,
    exports,
    home,
    tips,
    training,
    workspaces,
    deliveries,
)
"""The feature modules; each declares its listeners on `routes`."""

DUE: Mapping[str, Callable[[Turn, Occurrence], None]] = {
    **agreement_services.DUE,
    **checkin_services.DUE,
    **support_services.DUE,
    **concern_services.DUE,
    **review_services.DUE,
    **tip_services.DUE,
    **training_services.DUE,
    **housekeeping.DUE,
}
"""What happens when an occurrence of that kind becomes due."""

BUSY = 1500
"""Milliseconds to wait for somebody else's write: a form must be answered within 3 s (Slack, acknowledgement)."""

LISTENERS = 8
"""Threads for listeners; with SQLite more than 4 at once only wait for each other (PERFORMANCE.md)."""

SENDERS = 8
"""Threads that post: at 5 messages a second and a second for a slow answer, more would only wait."""


@dataclass
class Bot:
    """Everything wired. `tick` does what is due; `app` takes what Slack sends."""

    settings: Settings
    clock: Clock
    database: Database
    app: App
    routes: Routes
    desk: Desk
    deliverer: Deliverer

    def tick(self) -> int:
        """Works off everything that is due now, then sends; gives how much was done."""
        return self.due() + self.deliverer.drain()

    def due(self) -> int:
        """Works off everything that is due now; what is to be sent is left in the outbox."""
        waiting = self.database.waiting(self.clock.now())
        return sum(self._due(each.workspace) for each in waiting if each.occurrences)

    def _due(self, workspace: WorkspaceId) -> int:
        return occurrences.run(
            lambda: self.database.transaction(workspace),
            lambda store: Turn(store, Actor.system("tick"), self.clock.now()),
            DUE,
        )

    def close(self) -> None:
        """Lets threads and the database go."""
        self.deliverer.close()
        self.database.dispose()


def sealer(settings: Settings) -> Sealer:
    """What seals and opens, by the master key that the settings name. Raises storage.errors.KeyProblem."""
    return Sealer(load_master_key(settings.master_key or None, settings.master_key_file, create=settings.creates_key))


def database(settings: Settings) -> Database:
    """The store that the settings name. Raises storage.errors.KeyProblem when the key can't be had."""
    return Database(settings.database_url, sealer(settings))


def build(settings: Settings, clock: Clock, *, executor: Executor | None = None, senders: int = SENDERS) -> Bot:
    """Wires a bot. No connection is made and nothing is asked of Slack yet. `senders` threads post messages."""
    seals = sealer(settings)
    store = Database(settings.database_url, seals, busy_ms=BUSY)
    # No retries anywhere that writes: slack_sdk would post a second time when only the answer was lost.
    client = WebClient(settings.bot_token, base_url=settings.slack_api_url, retry_handlers=[], timeout=10)
    reader = WebClient(
        settings.bot_token,
        base_url=settings.slack_api_url,
        retry_handlers=[ConnectionErrorRetryHandler(max_retry_count=1)],
        timeout=5,
    )
    desk = Desk(store, Directory(reader, store, clock), clock, Tokens(seals.token_key()), settings.admins)
    routes = Routes()
    for feature in FEATURES:
        routes.include(feature.routes)
    app = App(
        name="pipcoach",  # without one Bolt looks through the whole stack for the name of a file
        client=client,
        signing_secret=settings.signing_secret or None,
        request_verification_enabled=bool(settings.signing_secret),
        authorize=_authorizer(client),  # type: ignore[arg-type]  # Bolt takes None for "not authorised"
        listener_executor=executor or ThreadPoolExecutor(LISTENERS, thread_name_prefix="listener"),
    )
    Listening(routes, desk).install(app)
    deliverer = Deliverer(client, routes, desk, posts_per_second=settings.posts_per_second, senders=senders)
    return Bot(settings, clock, store, app, routes, desk, deliverer)


def _authorizer(client: WebClient) -> Callable[..., AuthorizeResult | None]:
    """One bot token for one workspace: auth.test is asked once and remembered, not with every request."""
    known: dict[str, AuthorizeResult] = {}

    def authorize(
        team_id: str | None = None,  # noqa: ARG001 — Bolt passes both by name
        enterprise_id: str | None = None,  # noqa: ARG001
    ) -> AuthorizeResult | None:
        if "" not in known:
            try:
                told = client.auth_test()
            except (SlackApiError, OSError) as error:
                log.warning("auth.test failed: %s", type(error).__name__)
                return None
            known[""] = AuthorizeResult(
                enterprise_id=told.get("enterprise_id"),
                team_id=told["team_id"],
                bot_user_id=told.get("user_id"),
                bot_id=told.get("bot_id"),
                bot_token=client.token,
            )
        return known[""]

    return authorize
