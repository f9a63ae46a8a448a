"""Trouble on demand: what the next calls of the Web API should suffer."""

from dataclasses import asdict, dataclass
from typing import Literal, get_args

from sandbox.jsons import Json

FaultKind = Literal[
    "latency",
    "ratelimited",
    "status",
    "error",
    "reset",
    "html",
    "cut",
    "stored_then_reset",
    "stored_then_500",
    "stored_then_timeout",
    "stale",
    "short",
    "event_late",
    "event_twice",
]


@dataclass
class Fault:
    """One kind of trouble.

    `method` is a Web API method or `*`; `skip` calls go well first, then `times` calls suffer
    (None: all of them). `seconds` is the latency; `status` the HTTP status; `retry_after` the header
    of a 429 (None leaves it out), and with `insist` whoever calls again before that is refused again;
    `error` is the code of an `ok: false`. `stale` shows a conversation as
    it was before anything was said; `short` gives pages of one message (Slack may return fewer than
    asked for: docs.slack.dev/apis/web-api/pagination). For `event_late` (`seconds`) and `event_twice`
    the `method` is the name of an event, like `user_change`, or `*`.
    """

    kind: FaultKind
    method: str = "*"
    times: int | None = 1
    skip: int = 0
    seconds: float = 0.0
    status: int = 500
    retry_after: int | None = 1
    insist: bool = False
    error: str = "internal_error"

    def strikes(self, method: str) -> bool:
        """Whether this call suffers; counts it."""
        if self.method not in ("*", method) or self.times == 0:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


class Faults:
    """The faults that are set."""

    def __init__(self) -> None:
        """No trouble at first."""
        self.set: list[Fault] = []

    def take(self, method: str, *, event: bool = False) -> Fault | None:
        """The fault that strikes this call, or this event, if any."""
        meant = (fault for fault in self.set if fault.kind.startswith("event_") == event)
        struck = next((fault for fault in meant if fault.strikes(method)), None)
        self.set = [fault for fault in self.set if fault.times != 0]
        return struck

    def add(self, order: Json) -> Fault:
        """Set a fault from JSON. Raises ValueError if it is not one."""
        if order.get("kind") not in get_args(FaultKind):
            message = f"kind must be one of {', '.join(get_args(FaultKind))}"
            raise ValueError(message)
        try:
            fault = Fault(**order)
        except TypeError as error:
            raise ValueError(str(error)) from error
        self.set.append(fault)
        return fault

    def as_json(self) -> list[Json]:
        """The faults that are still to strike."""
        return [asdict(fault) for fault in self.set]
