"""The record of everything said between Slack and the bot, for the inspector and for tests."""

import json
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from sandbox.jsons import Json, compact
from sandbox.violations import Violation

KEPT = 5000


@dataclass
class Traffic:
    """Entries by rising number, the breaches of rules, and a folder for recordings if one is set."""

    record: Path | None = None
    n: int = 0
    saved: int | None = None
    entries: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT))
    violations: list[Violation] = field(default_factory=list)

    def note(self, entry: Json) -> None:
        """Keep one exchange (direction, what, ms, ok, body, answer) as it was at this moment."""
        self.n += 1
        self.entries.append(json.loads(compact({"n": self.n, **entry})))

    def violate(self, at: str, rule: str, where: str, detail: str) -> None:
        """Keep one breach."""
        self.n += 1
        self.violations.append(Violation(self.n, at, rule, where, detail))

    def after(self, n: int) -> Json:
        """What came after entry `n`, and every breach."""
        return {
            "entries": [entry for entry in self.entries if entry["n"] > n],
            "violations": [violation.as_json() for violation in self.violations],
        }

    def save(self, method: str, arguments: Json, answer: Json) -> None:
        """Write one Web API call to the folder of recordings, behind those that an earlier start left there."""
        if self.record is None:
            return
        self.record.mkdir(parents=True, exist_ok=True)
        if self.saved is None:
            there = (each.name.partition("-")[0] for each in self.record.glob("*-*.json"))
            self.saved = max((int(each) for each in there if each.isdigit()), default=0)
        self.saved += 1
        path = self.record / f"{self.saved:06d}-{method}.json"
        body = {"method": method, "arguments": arguments, "answer": answer}
        path.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def clear(self) -> None:
        """Forget everything but the numbering."""
        self.entries.clear()
        self.violations.clear()
