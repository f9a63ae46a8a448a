"""What was tried, what came of it, and how far it reached: counted in each process, and added up."""

from collections import Counter
from dataclasses import dataclass, field

from tests.lifecycle.rulebook import OUTCOMES, STATUSES, TRANSITIONS, Verdict


@dataclass
class Tally:
    """`tried` counts an action's answers, `moved` transitions, `outcomes` how plans ended; `runs` is how many plans."""

    tried: Counter[tuple[str, str]] = field(default_factory=Counter)
    moved: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    noted: Counter[str] = field(default_factory=Counter)
    runs: int = 0

    def add(self, other: "Tally") -> None:
        self.tried += other.tried
        self.moved += other.moved
        self.statuses += other.statuses
        self.outcomes += other.outcomes
        self.noted += other.noted
        self.runs += other.runs

    @property
    def steps(self) -> int:
        return sum(self.tried.values())

    def unreached(self) -> list[str]:
        """What a full run has to reach and this one did not; empty when all of it was."""
        names = {name for name, _ in self.tried} - {"first_screen"}
        lacking = [f"status {each}" for each in STATUSES if not self.statuses[each]]
        lacking += [f"{before} → {after} by {by}" for before, by, after in sorted(TRANSITIONS - self.moved.keys())]
        lacking += [f"outcome {each}" for each in OUTCOMES if not self.outcomes[each]]
        lacking += [f"{each} never done" for each in sorted(names) if not self.tried[each, Verdict.DONE]]
        lacking += [f"{each} never refused" for each in sorted(names) if not self.refused(each)]
        return lacking + [each for each in NOTED if not self.noted[each]]

    def refused(self, name: str) -> int:
        return sum(n for (each, verdict), n in self.tried.items() if each == name and verdict != Verdict.DONE)

    def table(self) -> str:
        """By action, then what was reached, as Markdown."""
        verdicts = list(Verdict)
        head = ("action", "tried", *(each.value.replace("_", " ") for each in verdicts))
        rows = [head, tuple("---" for _ in head)]
        for name in sorted({each for each, _ in self.tried}):
            counts = [self.tried[name, verdict] for verdict in verdicts]
            rows.append((name, f"{sum(counts):,}", *(f"{each:,}" for each in counts)))
        lines = ["| " + " | ".join(row) + " |" for row in rows]
        lines += ["", "statuses: " + _counted(self.statuses), "", "outcomes: " + _counted(self.outcomes)]
        lines += ["", "also: " + _counted(self.noted), "", "transitions:"]
        return "\n".join([*lines, *(f"- {a} → {b} ({by}): {n:,}" for (a, by, b), n in sorted(self.moved.items()))])


NOTED = (
    "a gated decision confirmed", "a gated decision given back", "an adverse decision without a gate",
    "a version in force without a signature", "a sponsor's answer taken back", "a late check-in",
    "an appeal that changed the outcome", "a concern that went to HR", "a plan withdrawn before it was shown",
    "a plan shown and then withdrawn", "a form sent twice", "a stale form", "a bot that was down",
)  # fmt: skip
"""Turns of events that a full run has to meet, besides every status, transition and outcome."""


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {n:,}" for name, n in counter.most_common())
