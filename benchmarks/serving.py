"""Coach as `pipcoach run` starts it, and besides it does what a run orders: `python -m benchmarks.serving`.

Orders: `drain` (send all that is due), `feed 100` (that many messages a second from now on), `rest`, `chart`.
"""

import threading
import time
from datetime import date, timedelta
from decimal import Decimal

from benchmarks import seeds
from benchmarks.orders import follow
from bot import logs, opening
from bot.app import Bot, build
from bot.commands.run import work
from bot.settings import Settings
from handlers.charts import ChartLabels, GoalSeries, progress_chart
from services.clock import SystemClock

STEP = 0.05  # seconds between two handfuls of a feed


class Feeding:
    """Leaves messages in the outbox at an even pace and sends them, until it is told to rest."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._resting = threading.Event()
        self._thread = threading.Thread()
        self._number = 0

    def begin(self, per_second: str) -> str:
        """From now on, in a thread beside the requests."""
        self._resting.clear()
        self._thread = threading.Thread(target=self._feed, args=(float(per_second),), daemon=True)
        self._thread.start()
        return per_second

    def rest(self, _: str) -> int:
        """Ends it; gives how many were left for sending since the program began."""
        self._resting.set()
        self._thread.join()
        return self._number

    def _feed(self, per_second: float) -> None:
        began, before = time.monotonic(), self._number
        while not self._resting.wait(STEP):
            wanted = before + int((time.monotonic() - began) * per_second)
            seeds.messages(self._bot.database, self._number, wanted - self._number)
            self._number = wanted
            self._bot.deliverer.drain()


def draw(_: str) -> int:
    """Draws a chart of two goals, as a check-in's summary does; gives its bytes."""
    today = date(2027, 3, 1)
    points = tuple((today - timedelta(weeks=6 - week), Decimal(week)) for week in range(6))
    ends = Decimal(6)
    goal = GoalSeries("Demos", "", points[0][0], today, Decimal(2), ends, points, ends, ends, ends, today)
    return len(progress_chart([goal, goal], ChartLabels("expected", "actual", "projected", "today", "en")))


def main() -> None:
    """Serves until the run ends."""
    logs.install()
    settings = Settings.from_env()
    bot = build(settings, SystemClock())
    opening.prepare(bot.database, embedded=settings.embedded)
    feeding = Feeding(bot)
    follow({"drain": lambda _: bot.deliverer.drain(), "feed": feeding.begin, "rest": feeding.rest, "chart": draw})
    work(bot, lambda address: print(address, flush=True))


if __name__ == "__main__":
    main()
