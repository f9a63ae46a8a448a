"""Takes due rows from the outbox and sends each once; one worker in a process decides, several threads post.

One step is one transaction: what came back is written down, due rows are claimed and written as messages, and those
that may leave are marked `sending`. Only after its commit does anything go out.
"""

import logging
import queue
import secrets
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

from slack_sdk import WebClient

from domain.people import WorkspaceId
from domain.permissions import Actor
from handlers.delivery import changing, posting, recording
from handlers.delivery.looking import Looker
from handlers.delivery.outcomes import Outcome, Verdict, classify
from handlers.delivery.pacing import METHOD, Pace, Place
from handlers.delivery.recording import Landed
from handlers.delivery.writing import Letter, Unsent, address, is_channel, write
from handlers.routing import Desk, Routes
from services.clock import monotonic, pause
from services.turn import Turn
from storage.database import DatabaseProblem
from storage.outbox import Delivery
from storage.waiting import Waiting

log = logging.getLogger("pipcoach.delivery")

LEASE = 60.0
"""Seconds that a claimed row is ours, unless another `lease` is set. Longer than a call can take; a row whose sender
died waits that long."""
PATIENCE = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds between attempts to write down what became of letters; then read-back has to find it out."""
MOST_HELD = 50
"""Rows claimed and kept because somebody got a message within this second, or is not in the directory yet."""


class Deliverer:
    """Drains and reconciles the outbox. Several processes share the work through the database."""

    def __init__(
        self, client: WebClient, routes: Routes, desk: Desk, *, posts_per_second: int = 0, senders: int = 8
    ) -> None:
        # slack_sdk's default retry posts a second time when only the answer was lost (DELIVERY.md, Facts).
        assert not client.retry_handlers, "posting must never be retried by the client"
        self.client = client
        self.routes = routes
        self.desk = desk
        self.pace = Pace(posts_per_second)
        self.senders = senders
        self.lease = LEASE
        self.owner = secrets.token_hex(8)
        self.stopping = threading.Event()
        self._looker = Looker(client, desk)
        self._changer = changing.Changer(client, routes, desk, self.stopping, paced=posts_per_second > 0)
        self._one_at_a_time = threading.Lock()

    @cached_property
    def pool(self) -> ThreadPoolExecutor:
        """The threads that post; they live as long as the process."""
        return ThreadPoolExecutor(self.senders, thread_name_prefix="sender")

    def drain(self) -> int:
        """Sends everything that is due and may leave, then changes what is out of date; gives how many were worked off.

        While Slack asks for silence it returns early; `paused` says for how long.
        """
        with self._one_at_a_time:
            waiting = self.desk.database.waiting(self.desk.clock.now())
            return sum(self._drain(each) for each in waiting)

    def _drain(self, waiting: Waiting) -> int:
        sent = Drain(self, waiting.workspace).run() if waiting.letters else 0
        # What was just sent may be out of date already.
        return sent + (self._changer.work(waiting.workspace) if waiting.changes or sent else 0)

    def paused(self) -> float:
        """Seconds until Slack takes more, in the workspace and for the method where that is soonest; 0: it does now."""
        waits = []
        for workspace in self.desk.workspaces():
            with self.desk.database.reading(workspace) as store:
                waits += [store.pauses.left(METHOD), store.pauses.left(changing.METHOD, changing.PACE)]
        return min((wait for wait in waits if wait > 0), default=0.0)

    def reconcile(self) -> int:
        """Looks up rows whose outcome is unknown, also those of a process that died in the middle of a call."""
        return sum(self._looker.look(workspace) for workspace in self.desk.workspaces())

    def stop(self) -> None:
        """Claims nothing more; what is on its way is waited for and written down."""
        self.stopping.set()

    def close(self) -> None:
        """Lets the threads go."""
        self.stop()
        if "pool" in self.__dict__:
            self.pool.shutdown(wait=True)


@dataclass
class Drain:
    """One workspace's outbox, until nothing is due any more."""

    office: Deliverer
    workspace: WorkspaceId
    _held: dict[str, Delivery] = field(default_factory=dict)
    _flying: int = 0
    _landed: "queue.SimpleQueue[Landed]" = field(default_factory=queue.SimpleQueue)
    _strangers: set[str] = field(default_factory=set)
    _asked: set[str] = field(default_factory=set)
    _wait: float = 0.0
    _worked: int = 0

    def run(self) -> int:
        """Steps until nothing is left that could leave; gives how many rows were worked off."""
        while True:
            before = self._worked
            for letter in self._stepped(self._back()):
                self._flying += 1
                self.office.pool.submit(self._fly, letter)
            if self._strangers:
                self._introduce()
            elif self._worked == before and not self._flying and not self._held:
                return self._worked

    def _stepped(self, back: Sequence[Landed]) -> list[Letter]:
        """One step; with letters on their way or back, a database that is busy is asked again."""
        for wait in (*PATIENCE, None):
            held = dict(self._held)
            try:
                return self._step(back)
            except DatabaseProblem:
                self._held = held  # the claims were rolled back with everything else
                if wait is None or not (self._flying or back):
                    raise
                self.office.stopping.wait(wait)
        raise AssertionError

    def _back(self) -> list[Landed]:
        """What came back since; waits for something when there is nothing else to do."""
        found: list[Landed] = []
        if self._flying:
            with suppress(queue.Empty):
                found.append(self._landed.get(timeout=self._wait or None))
        elif self._held and self._wait:
            self.office.stopping.wait(self._wait)
        while not self._landed.empty():
            found.append(self._landed.get())
        self._flying -= len(found)
        return found

    def _fly(self, letter: Letter) -> None:
        """In a thread of the pool: the call to Slack, and nothing else."""
        pause(letter.leaves_at - monotonic())
        began = monotonic()
        if began > letter.good_until:  # this process was frozen meanwhile; the row may be somebody else's
            self._landed.put(Landed(letter, verdict=Verdict(Outcome.NOT_SENT, "late"), arrived=began))
            return
        try:
            post = posting.share if recording.is_picture(letter.row) else posting.post
            channel, ts = post(self.office.client, letter.row, letter.channel, letter.message)
            arrived = self.office.pace.arrivals.arrived(began, monotonic(), ts)
            self._landed.put(Landed(letter, channel, ts, arrived=arrived))
        except Exception as error:
            self._landed.put(Landed(letter, verdict=classify(error), arrived=monotonic()))

    # --- one step -------------------------------------------------------------------------------------------------

    def _step(self, back: Sequence[Landed]) -> list[Letter]:
        office = self.office
        with office.desk.database.transaction(self.workspace) as store:
            turn = Turn(store, Actor.system("delivery"), office.desk.clock.now())
            recording.landed(turn, back)
            for each in back:
                # After a refusal nothing was posted, but Slack may have counted the call.
                office.pace.landed(store, each.letter.place, each.letter.row.recipient, each.arrived)
            if office.stopping.is_set() or store.pauses.left(METHOD) > 0:
                self._let_go(turn)
                return []
            places = office.pace.take_places(store, office.senders - self._flying)
            leaving = self._leaving(turn, places)
            office.pace.unused(store, places[len(leaving) :])
            waiting = {row.recipient for row in self._held.values()}
            self._wait = office.pace.wait(store, waiting) if waiting else 0
        self._worked += len(leaving)
        return leaving

    def _let_go(self, turn: Turn) -> None:
        for row in self._held.values():
            turn.store.outbox.release(row)
        self._held = {}

    def _leaving(self, turn: Turn, places: Sequence[Place]) -> list[Letter]:
        """Letters that leave now, one for each place at most; all other claimed rows stay held."""
        self._claim(turn, len(places))
        letters = self._written(turn, self._chosen(turn, len(places)))
        moved = (
            turn.store.outbox.sending([each.row for each in letters], turn.now, self.office.lease) if letters else []
        )
        ours = {row.id: row for row in moved}
        lost = [each.row.recipient for each in letters if each.row.id not in ours]  # their leases ran out
        self.office.pace.unused_channels(turn.store, lost)
        now = monotonic()
        leaving = [replace(each, row=ours[each.row.id]) for each in letters if each.row.id in ours]
        return [
            replace(each, place=place.name, leaves_at=now + place.wait, good_until=now + self.office.lease / 2)
            for each, place in zip(leaving, places, strict=False)
        ]

    def _claim(self, turn: Turn, room: int) -> None:
        """With no place free, one row all the same: it shows that there is something to wait for."""
        most = room if room or self._held else 1
        if most and len(self._held) < MOST_HELD:
            claimed = turn.store.outbox.claim(self.office.owner, turn.now, self.office.lease, most)
            self._held.update((row.id, row) for row in claimed)

    def _chosen(self, turn: Turn, room: int) -> list[Delivery]:
        """Rows to known recipients, one for each, oldest first, to whom nothing went within this second."""
        self._notice_strangers(turn)
        first: dict[str, Delivery] = {}
        for row in self._held.values():
            if row.recipient not in self._strangers:
                first.setdefault(row.recipient, row)
        wanted = dict(list(first.items())[:room])
        free = self.office.pace.take_channels(turn.store, wanted)
        chosen = [row for recipient, row in wanted.items() if recipient in free]
        for row in chosen:
            del self._held[row.id]
        return chosen

    def _written(self, turn: Turn, chosen: Sequence[Delivery]) -> list[Letter]:
        letters: list[Letter] = []
        for row in chosen:
            message = write(self.office.routes, self.office.desk, turn, row)
            if isinstance(message, Unsent):
                recording.unsent(turn, message)
                self.office.pace.unused_channels(turn.store, [row.recipient])
                self._worked += 1
            else:
                letters.append(Letter(row, message, address(turn, row)))
        return letters

    # --- who people are -------------------------------------------------------------------------------------------

    def _notice_strangers(self, turn: Turn) -> None:
        """Recipients about whom the directory is stale: they are asked about once, after the commit."""
        people = {row.recipient for row in self._held.values() if not is_channel(row.recipient)}
        self._strangers = self.office.desk.directory.stale(turn.store, people - self._asked)

    def _introduce(self) -> None:
        self._asked |= self._strangers
        self.office.desk.directory.learn_all(self.workspace, self._strangers)
