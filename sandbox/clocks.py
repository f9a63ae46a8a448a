"""Business time: real time plus an offset that moves forward in steps, each waiting for the bots."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sandbox.jsons import Json

STEP_SECONDS = 4 * 3600.0
WORKSPACE_ZONE = "America/New_York"
WORKING_MORNING = (9, 35)
FRIDAY = 4


@dataclass
class BotTick:
    """How far one bot process has come: the last step it finished, and when it last asked."""

    done: int
    asked: float
    waiting: int = 0


@dataclass
class BusinessClock:
    """The clock that due dates and message timestamps follow; timeouts stay on real time."""

    silence_seconds: float
    changed: Callable[[], None] = lambda: None
    offset_seconds: float = 0.0
    step: int = 0
    goal: datetime | None = None
    bots: dict[str, BotTick] = field(default_factory=dict)
    _last_ts: int = 0
    _moving: asyncio.Lock = field(default_factory=asyncio.Lock)
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)

    def now(self) -> datetime:
        """Business time, aware, in UTC."""
        return datetime.fromtimestamp(time.time() + self.offset_seconds, UTC)

    def ts(self) -> str:
        """A message timestamp in business time, unique in the workspace and always rising."""
        micros = max(self._last_ts + 1, int((time.time() + self.offset_seconds) * 1_000_000))
        self._last_ts = micros
        return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"

    def as_json(self) -> Json:
        """The answer of GET /client/clock."""
        return {
            "now": self.now().isoformat(),
            "offset_seconds": self.offset_seconds,
            "moving": self._moving.locked(),
            "goal": self.goal.isoformat() if self.goal else None,
        }

    async def report(self, bot: str, done: int, wait: float) -> Json:
        """A bot says which step it has finished; with `wait` the answer is held until the next one."""
        tick = self.bots.setdefault(bot, BotTick(done, time.monotonic()))
        tick.done, tick.asked = done, time.monotonic()
        tick.waiting += 1
        self._stir()
        try:
            deadline = time.monotonic() + wait
            while self.step <= done and time.monotonic() < deadline:
                await self._stirring(deadline - time.monotonic())
        finally:
            tick.waiting -= 1
            tick.asked = time.monotonic()
        return {"offset_seconds": self.offset_seconds, "step": self.step}

    async def advance_to(self, goal: datetime) -> None:
        """Move to `goal` in steps of at most four hours, waiting for every bot at each of them."""
        async with self._moving:
            self.goal = goal
            while (left := (goal - self.now()).total_seconds()) > 0:
                self.offset_seconds += min(left, STEP_SECONDS)
                self.step += 1
                self._stir()
                self.changed()
                await self._bots_done()
            self.goal = None
        self.changed()

    async def _bots_done(self) -> None:
        while any(self._is_behind(tick) for tick in self.bots.values()):
            await self._stirring(0.2)

    def _is_behind(self, tick: BotTick) -> bool:
        heard = tick.waiting > 0 or time.monotonic() - tick.asked < self.silence_seconds
        return heard and tick.done < self.step

    def jump_to(self, at: datetime) -> None:
        """Be at `at` without the hours between, for a story that begins on a certain day."""
        self.offset_seconds += (at - self.now()).total_seconds()
        self.wake()

    def wake(self) -> None:
        """Answer every bot that is waiting for the next step, by making one."""
        self.step += 1
        self._stir()

    def reset(self) -> None:
        """Back to real time. The step still rises, so that waiting bots hear of it."""
        self.offset_seconds, self.goal, self._last_ts = 0.0, None, 0
        self.wake()

    def _stir(self) -> None:
        self._stirred.set()
        self._stirred = asyncio.Event()

    async def _stirring(self, seconds: float) -> None:
        stirred = self._stirred
        try:
            await asyncio.wait_for(stirred.wait(), max(seconds, 0.0))
        except TimeoutError:
            return


def goal_of(order: Json, now: datetime) -> datetime:
    """The moment that an order of POST /client/clock names. Raises ValueError if it names none."""
    match order.get("advance"):
        case "hours":
            return now + timedelta(hours=float(order["hours"]))
        case "day":
            return now + timedelta(days=1)
        case "working_morning":
            return next_working_morning(now, str(order.get("tz") or WORKSPACE_ZONE))
        case "until":
            goal = datetime.fromisoformat(str(order["at"]))
            return goal if goal.tzinfo else goal.replace(tzinfo=UTC)
        case other:
            message = f"the clock cannot advance by {other!r}"
            raise ValueError(message)


def next_working_morning(now: datetime, zone: str = WORKSPACE_ZONE) -> datetime:
    """The next weekday 09:35 local time in `zone` that lies after `now`."""
    local = now.astimezone(ZoneInfo(zone))
    hour, minute = WORKING_MORNING
    morning = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    while morning <= local or morning.weekday() > FRIDAY:
        morning = (morning + timedelta(days=1)).replace(hour=hour, minute=minute)
    return morning.astimezone(UTC)
