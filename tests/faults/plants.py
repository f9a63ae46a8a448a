"""Bugs planted from outside, to show that the harness sees them; no test is worth more than what it can catch.

Each replaces something of the bot's in the present process, before it is built. This is the one place where tests
touch the bot's own code.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler
from slack_sdk.web.base_client import BaseClient
from sqlalchemy import Select, Update, bindparam, select
from sqlalchemy.sql.elements import TextClause

from domain.occurrences import OccurrenceState
from handlers.delivery import posting, sending
from handlers.delivery.outcomes import Outcome, Verdict, classify
from handlers.delivery.pacing import Pace, Place
from services import occurrences
from storage import outbox
from storage.outbox import Delivery, DeliveryState, Outbox, statements
from storage.rows import Repository
from storage.tables import DeliveryRow


def plant(name: str) -> None:
    """Plants this bug in the present process; "" plants none."""
    if name:
        PLANTS[name]()


def _put(owner: Any, name: str, value: Any) -> None:
    assert hasattr(owner, name), f"{name} is gone from {owner}: this bug can't be planted any more"
    setattr(owner, name, value)


def retried_by_the_client() -> None:
    """slack_sdk's default: a call whose answer was lost is made again."""
    call: Callable[..., Any] = BaseClient.api_call

    def api_call(client: BaseClient, api_method: str, **given: Any) -> Any:
        client.retry_handlers = [ConnectionErrorRetryHandler()]
        return call(client, api_method, **given)

    _put(BaseClient, "api_call", api_call)


def sent_before_posting() -> None:
    """The row says sent before the message has left."""
    truly = Outbox.sending

    def hasty(self: Outbox, rows: Sequence[Delivery], at: datetime, lease_seconds: float = 60) -> list[Delivery]:
        moved = truly(self, rows, at, lease_seconds)
        return [row for row in moved if self.sent(row, "", "")]

    _put(Outbox, "sending", hasty)


def no_commit_before_the_call() -> None:
    """`sending` is written together with the result, so a death in between leaves no trace of the call."""
    mark, sent = Outbox.sending, Outbox.all_sent

    def sending_(_: Outbox, rows: Sequence[Delivery], _at: datetime, _lease: float = 60) -> list[Delivery]:
        return list(rows)

    def all_sent(self: Outbox, arrived: Sequence[tuple[Delivery, str, str]]) -> int:
        for row, *_ in arrived:
            mark(self, [row], row.not_before, 60)
        return sent(self, arrived)

    _put(Outbox, "sending", sending_)
    _put(Outbox, "all_sent", all_sent)


def unknown_counts_as_unsent() -> None:
    """A lost answer is taken for a message that never left."""

    def guess(error: Exception) -> Verdict:
        verdict = classify(error)
        return replace(verdict, outcome=Outcome.NOT_SENT) if verdict.outcome is Outcome.UNKNOWN else verdict

    _put(sending, "classify", guess)


def absent_after_one_read() -> None:
    """One look that finds nothing is enough."""
    absent = Outbox.absent

    def hasty(self: Outbox, row: Delivery, at: datetime) -> bool:
        return absent(self, row, at) and self.again(row)

    _put(outbox, "ABSENT_READS", 1)
    _put(Outbox, "absent", hasty)


def fence_not_checked() -> None:
    """Whoever once held a row may write to it for ever."""

    def held(self: Outbox, row: Delivery, *states: DeliveryState) -> Update:
        return self._update(DeliveryRow, DeliveryRow.id == row.id, DeliveryRow.state.in_(states))

    _put(Outbox, "_held", held)
    _put(statements, "KEY", ("id",))


def lease_not_checked() -> None:
    """A row that was claimed once is sent, however long ago that was and whoever has it now."""

    def sending_(self: Outbox, rows: Sequence[Delivery], at: datetime, _lease: float = 60) -> list[Delivery]:
        changing = self._update(DeliveryRow, DeliveryRow.id.in_([row.id for row in rows]))
        self._run(changing.values(state=DeliveryState.SENDING, sending_at=at))
        return list(rows)

    _put(Outbox, "sending", sending_)


def claimed_without_a_guard() -> None:
    """Rows are selected and then updated, as if nobody else did the same at that moment."""

    def some(these: TextClause, *where: Any) -> Select[str]:
        mine = DeliveryRow.workspace == bindparam("its_workspace")
        return select(DeliveryRow.id).where(mine, these, *where).limit(bindparam("most"))

    _put(Repository, "_claimable", lambda _, statement: statement)
    _put(statements, "_some", some)


def pause_ignored() -> None:
    """A 429 is an error like any other, to be tried again soon."""

    def deaf(error: Exception) -> Verdict:
        verdict = classify(error)
        return replace(verdict, outcome=Outcome.NOT_SENT) if verdict.outcome is Outcome.PAUSE else verdict

    _put(sending, "classify", deaf)


def pace_ignored() -> None:
    """Messages leave as fast as there are threads."""
    _put(Pace, "take_places", lambda _self, _store, most: [Place()] * most)
    _put(Pace, "take_channels", lambda _self, _store, channels: set(channels))


def key_dropped() -> None:
    """Nothing says that two notices are one and the same."""
    put = Outbox.put
    _put(Outbox, "put", lambda self, row: put(self, replace(row, idem_key=uuid.uuid4().hex)))


def dead_counts_as_sent() -> None:
    """What Slack refused for good is put among what was sent."""
    _put(Outbox, "dead", lambda self, row, _error: self.sent(row, "", ""))


def first_page_only() -> None:
    """The look-up does not turn pages."""
    find = posting.find

    class OnePage:
        def __init__(self, client: Any) -> None:
            self._client = client

        def conversations_history(self, **asked: Any) -> dict[str, Any]:
            return {"messages": self._client.conversations_history(**asked).get("messages")}

    _put(posting, "find", lambda client, *rest: find(OnePage(client), *rest))  # type: ignore[arg-type]


def done_before_it_is_done() -> None:
    """An occurrence is crossed off in a transaction of its own, before what it asks for is left in the outbox."""

    def hasty(transaction: Any, opening: Any, due: Any) -> int | None:
        with transaction() as store:
            turn = opening(store)
            found = next(iter(store.occurrences.due(turn.now, limit=1, kinds=tuple(due))), None)
            if found is None:
                return None
            store.occurrences.save(replace(found, state=OccurrenceState.DONE, done_at=turn.now))
        with transaction() as store:
            due[found.kind](opening(store), found)
        return 1

    _put(occurrences, "_next", hasty)


def orphans_forgotten() -> None:
    """Nobody asks what became of the messages of a sender that died."""
    _put(Outbox, "orphans", lambda _self, _limit=20: [])


def frozen_and_late() -> None:
    """A process that stood still sends what it had in hand, however much later it wakes."""
    _put(sending, "monotonic", lambda: 0.0)


PLANTS: Mapping[str, Callable[[], None]] = {
    made.__name__.replace("_", "-"): made
    for made in (
        retried_by_the_client,
        sent_before_posting,
        no_commit_before_the_call,
        unknown_counts_as_unsent,
        absent_after_one_read,
        fence_not_checked,
        lease_not_checked,
        claimed_without_a_guard,
        pause_ignored,
        pace_ignored,
        key_dropped,
        dead_counts_as_sent,
        first_page_only,
        done_before_it_is_done,
        orphans_forgotten,
        frozen_and_late,
    )
}
"""By name, as `--plant` takes them."""
