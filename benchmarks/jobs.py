"""What one prompt costs the database: a row from its claim to `sent`, beside one job of APScheduler's job store."""

import pickle
import threading
import time
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

from apscheduler.events import EVENT_JOB_REMOVED
from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.util import datetime_to_utc_timestamp

from benchmarks import seeds
from benchmarks.benches import Bench, medians
from benchmarks.goals import Measured
from bot.app import SENDERS
from services.clock import SystemClock
from storage.database import Database
from storage.outbox import Delivery

WAITING = 10_000
"""Jobs and rows that are planned for later, beside those that are due."""
MILLI = 1000


def cost(bench: Bench, kind: str) -> dict[str, Measured]:
    """Milliseconds for each; neither sends anything, because Slack's part is the same for both."""
    due = bench.count(200, least=50)
    url = bench.databases.fresh(kind)
    jobs = _Jobs(bench.databases.fresh(kind), bench.count(WAITING))
    store = seeds.database(url)
    seeds.people(store)
    firsts = count(0, due)
    floor, ours = medians(bench.rounds, lambda: jobs.run(due), lambda: _sent(store, next(firsts), due))
    store.dispose()
    return {"delivery": Measured(floor, ours)}


def nothing() -> None:
    """What the jobs do."""


def _job(at: datetime) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "misfire_grace_time": None,
        "coalesce": True,
        "max_instances": 1,
        "args": (),
        "kwargs": {},
    }
    named = {"id": uuid4().hex, "name": "prompt", "func": nothing, "executor": "default"}
    return {**settings, **named, "trigger": DateTrigger(at), "next_run_time": at}


def _sent(store: Database, first: int, due: int) -> float:
    """Milliseconds a row, in steps as the deliverer takes them (handlers/delivery/sending.py)."""
    seeds.messages(store, first, due)
    back: list[Delivery] = []
    sent = 0
    began = time.perf_counter()
    while sent < due:
        now = SystemClock().now()
        with store.transaction(seeds.WORKSPACE) as opened:
            sent += opened.outbox.all_sent([(each, "D0", "1.0") for each in back])
            claimed = opened.outbox.claim("bench", now, limit=SENDERS)
            back = opened.outbox.sending(claimed, now) if claimed else []
    return (time.perf_counter() - began) / due * MILLI


class _Jobs:
    def __init__(self, url: str, waiting: int) -> None:
        self._url = url.replace("postgresql:", "postgresql+psycopg:")
        self._next = SystemClock().now() + timedelta(days=30)
        self._add(waiting, self._next)

    def run(self, due: int) -> float:
        """From the start of a scheduler until all that is due was run and taken away; milliseconds a job."""
        self._add(due, SystemClock().now() - timedelta(seconds=1))
        done = threading.Semaphore(0)
        scheduler = BackgroundScheduler(timezone="UTC", jobstores={"default": SQLAlchemyJobStore(self._url)})
        scheduler.add_listener(lambda _: done.release(), EVENT_JOB_REMOVED)
        began = time.perf_counter()
        scheduler.start()
        for _ in range(due):
            done.acquire()
        took = time.perf_counter() - began
        scheduler.shutdown()
        return took / due * MILLI

    def _add(self, times: int, at: datetime) -> None:
        """Straight into the store's table: through its interface each would be a transaction."""
        scheduler = BackgroundScheduler(timezone="UTC")
        store = SQLAlchemyJobStore(self._url)
        store.start(scheduler, "default")
        rows = []
        for _ in range(times):
            job = Job(scheduler, **_job(at))
            state = pickle.dumps(job.__getstate__(), pickle.HIGHEST_PROTOCOL)
            rows.append({"id": job.id, "next_run_time": datetime_to_utc_timestamp(at), "job_state": state})
        with store.engine.begin() as connection:
            connection.execute(store.jobs_t.insert(), rows)
        store.shutdown()
