"""APScheduler 3 as the ticker: a few jobs that each call one function; the truth is rows, never jobs."""

import logging
import threading
from collections.abc import Callable

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from bot.app import Bot
from services.clock import OffsetClock, monotonic
from storage.database import DatabaseProblem

log = logging.getLogger("pipcoach.scheduler")

RECONCILE_SECONDS = 30
CLOCK_WAIT = 20

LATE_TICKS, LATE_SECONDS = 3, 60
"""The scheduler counts as stuck when no tick ended for three intervals and a minute."""
LONGEST_TICK = 1800
"""Seconds; planning and writing down thousands of prompts takes a while, above all after an outage."""


class Scheduler:
    """Runs the ticks. Missed runs collapse into one, and one tick never overlaps the next."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._threads: list[threading.Thread] = []
        self._ended = self._began = monotonic()
        self._jobs = BackgroundScheduler(
            timezone="UTC",
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(2)},
            # misfire_grace_time=None: a late tick is still wanted; the default of 1 s would drop it.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def start(self) -> None:
        """Begins to tick and to send, and follows a sandbox's clock when there is one."""
        seconds = self._bot.settings.tick_seconds
        jitter = min(seconds / 10, 2)  # several replicas do not all ask at the same moment
        self._jobs.add_job(self._due, id="first")  # what became due while nobody ran
        self._jobs.add_job(self._due, "interval", seconds=seconds, id="tick", jitter=jitter)
        self._jobs.add_job(self._wake.set, "interval", seconds=seconds, id="send", jitter=jitter)
        self._jobs.add_job(
            self._guard(self._bot.deliverer.reconcile), "interval", seconds=RECONCILE_SECONDS, id="reconcile"
        )
        self._bot.database.on_news = self._wake.set
        self._jobs.start()
        self._thread(self._send, "sending")
        clock = self._bot.clock
        if isinstance(clock, OffsetClock):
            self._thread(lambda: self._follow(clock), "clock")

    def _thread(self, work: Callable[[], None], name: str) -> None:
        self._threads.append(threading.Thread(target=work, name=name, daemon=True))
        self._threads[-1].start()

    def stop(self) -> None:
        """Ends after the tick that is running; what is on its way to Slack is waited for."""
        self._stopping.set()
        self._bot.database.on_news = None
        self._bot.deliverer.stop()
        self._wake.set()
        if self._jobs.running:
            self._jobs.shutdown(wait=True)
        self._lock.acquire()  # for good: a tick of the clock's thread has ended, and none begins any more
        for each in self._threads:
            if each.name == "sending":
                each.join()

    @property
    def tick_age(self) -> float:
        """Seconds since a tick last ended."""
        return monotonic() - self._ended

    @property
    def alive(self) -> bool:
        """Whether ticks go on; a long one may take its time."""
        late = LATE_TICKS * self._bot.settings.tick_seconds + LATE_SECONDS
        running = self._lock.locked() and monotonic() - self._began < LONGEST_TICK
        return bool(self._jobs.running) and (self.tick_age < late or running)

    def tick(self) -> None:
        """What is due, then what is to be sent, all of it: a step of the sandbox's clock is worked off then."""
        self._due()
        self._guard(self._bot.deliverer.drain)()

    def _due(self) -> None:
        with self._lock:
            self._began = monotonic()
            self._guard(self._bot.due)()
            self._ended = monotonic()

    def _send(self) -> None:
        """Sends when there is something to send: told by a commit of this process, by the tick, or by a pause's end.

        In a thread of its own: 5,000 messages take 17 minutes at Slack's rates, and prompts become due meanwhile.
        """
        wait: float | None = None
        while not self._stopping.is_set():
            self._wake.wait(wait)
            self._wake.clear()
            if not self._stopping.is_set():
                self._guard(self._bot.deliverer.drain)()
                wait = self._paused() or None

    def _paused(self) -> float:
        try:
            return self._bot.deliverer.paused()
        except DatabaseProblem:
            return 0  # the next tick tries again

    def _guard(self, function: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            try:
                function()
            except DatabaseProblem as error:
                log.warning("the database did not answer: %s; the next tick tries again", error.problem.code)
            except Exception:
                log.exception("a tick failed; the next one tries again")

        return run

    def _follow(self, clock: OffsetClock) -> None:
        """Ticks at once when the sandbox's clock moves, and says so when that step is worked off."""
        self.tick()  # the step that stood there when this process began
        while not self._stopping.is_set():
            try:
                if clock.read(wait=CLOCK_WAIT):
                    self.tick()
            except (OSError, ValueError) as error:
                if self._stopping.is_set():
                    return
                log.warning("the clock at PIPCOACH_CLOCK_URL did not answer: %s", type(error).__name__)
                self._stopping.wait(2)
