"""Checks of our own side: the key, the database and its tables, the HR list, and what waits to be sent."""

from datetime import datetime, timedelta
from pathlib import Path

from bot import opening
from bot.commands.doctor.findings import Finding, bad, good, worth_knowing
from bot.settings import Settings
from domain.people import WorkspaceId
from storage.database import Database, DatabaseProblem, KeyProblem, Store
from storage.outbox import DeliveryState
from storage.sealing import MasterKey, Sealer, load_master_key

METHODS = ("chat.postMessage", "conversations.history", "users.info", "users.list")
"""Calls that a pause of Slack's can hold up."""
LATE = timedelta(minutes=10)
"""A message that has been due for so long while nothing rests means that no bot is at work."""
MOST = 1000
"""How many stuck deliveries are counted one by one."""


def look(settings: Settings, workspace: WorkspaceId | None) -> list[Finding]:
    """Reads only: no key, no database and no table is made here."""
    file = opening.database_file(settings)
    if file is not None and not file.exists():
        return _nothing_yet(settings, file)
    try:
        key = load_master_key(settings.master_key or None, settings.master_key_file, create=False)
    except KeyProblem as error:
        return [bad("key", "can't be used", opening.advice(error))]
    try:
        database = Database(settings.database_url, Sealer(key))
        try:
            return [_key(settings, key), *_database(database, settings, workspace)]
        finally:
            database.dispose()
    except DatabaseProblem as error:
        return [_key(settings, key), bad("database", "can't be used", opening.advice(error))]
    except KeyProblem as error:
        return [bad("key", "not the one of this database", opening.advice(error))]


def _nothing_yet(settings: Settings, file: Path) -> list[Finding]:
    found = [good("database", f"{file} will be made at the first start")]
    if settings.master_key or settings.master_key_file.exists():
        return [good("key", "there"), *found]
    return [good("key", f"{settings.master_key_file} will be made at the first start; then back it up"), *found]


def _key(settings: Settings, key: MasterKey) -> Finding:
    if key.warning:
        return bad("key", "others on this machine can read it", f"chmod 600 {settings.master_key_file}")
    return good("key", "there, and only its owner can read it" if not settings.master_key else "from the environment")


def _database(database: Database, settings: Settings, workspace: WorkspaceId | None) -> list[Finding]:
    database.check()
    found = [good("database", "SQLite" if settings.embedded else "PostgreSQL")]
    pending = database.pending()
    if pending:
        advice = opening.ADVICE["migrations-pending"]
        late = worth_knowing if settings.embedded else bad
        return [*found, late("tables", f"{len(pending)} steps behind this version", advice)]
    found.append(good("tables", "up to date"))
    if workspace is None:
        return found
    with database.reading(workspace) as store:
        return [*found, _hr(store), *_queue(store, opening.clock(settings).now())]


def _hr(store: Store) -> Finding:
    count = len(store.workspaces.get().hr)
    if count == 0:
        return worth_knowing("HR partners", "none yet", "As an admin, type /pip settings in Slack and choose them.")
    if count == 1:
        return worth_knowing("HR partners", "one", "A second one can stand in, and decides about the first one's team.")
    return good("HR partners", str(count))


def _queue(store: Store, now: datetime) -> list[Finding]:
    stuck = store.outbox.needs_attention(MOST)
    unknown = sum(each.state is DeliveryState.UNKNOWN for each in stuck)
    dead = len(stuck) - unknown
    found = [_waiting(store, now)]
    pause = store.pauses.left(*METHODS)
    if pause:
        advice = "Slack asked for it (Retry-After), or does not take the token: see above. Nothing is lost."
        found.append(worth_knowing("sending rests", f"for {pause:.0f} more seconds", advice))
    if dead:
        advice = "Slack refused them (an account that left, or messages switched off). docs/operations.md, Messages."
        found.append(worth_knowing("messages not delivered", str(dead), advice))
    if unknown:
        advice = "They may have arrived; Coach looks and decides by itself. If it stays so, check the scope im:history."
        found.append(worth_knowing("messages in doubt", str(unknown), advice))
    return found


def _waiting(store: Store, now: datetime) -> Finding:
    count, since = store.outbox.pending_count(), store.outbox.oldest_due(now)
    if since is None or now - since < LATE:
        return good("messages waiting", str(count))
    minutes = (now - since).total_seconds() / 60
    advice = "Is the bot running (pipcoach run), and does /healthz answer 200?"
    return worth_knowing("messages waiting", f"{count}, the oldest due for {minutes:.0f} minutes", advice)
