"""The engine: one workspace, one app, and everything that happens between them."""

import asyncio
import time

from sandbox import manifests, seed
from sandbox.clocks import BusinessClock
from sandbox.delivery.couriers import Courier
from sandbox.faults import Faults
from sandbox.jsons import Json
from sandbox.rates import Rates
from sandbox.settings import Settings
from sandbox.traffic import Traffic
from sandbox.triggers import Keys
from sandbox.violations import Violation
from sandbox.workspaces import Person, Workspace


class Engine:
    """Holds the parts together. Lives on one event loop; nothing in it is safe for other threads."""

    def __init__(self, settings: Settings) -> None:
        """A sandbox in its seeded state, not yet listening."""
        self.settings = settings
        self.manifest = manifests.load(settings.manifest)
        self.clock = BusinessClock(settings.bot_silence_seconds, self.changed)
        self.traffic = Traffic(settings.record)
        self.keys = Keys(settings)
        self.faults = Faults()
        self.calls_under_way = 0
        self.rates = Rates(settings)
        self.courier = Courier(self)
        self.workspace: Workspace = seed.workspace(self.clock.now(), self.manifest, self.settings.crowd)
        self.base_url = f"http://{settings.host}:{settings.port}"
        self.bot_url = settings.bot_url
        self.version = 1
        self._changed = asyncio.Event()
        self._check_manifest()

    def _check_manifest(self) -> None:
        if self.settings.strict:
            for problem in self.manifest.problems:
                self.violate("invalid_manifest", "manifest.yml", problem)

    def changed(self) -> None:
        """Something that a person may see is different now."""
        self.version += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def wait_for_change(self, after: int, seconds: float) -> None:
        """Return once `version > after`, or when the time is up."""
        deadline = time.monotonic() + seconds
        while self.version <= after and (left := deadline - time.monotonic()) > 0:
            try:
                await asyncio.wait_for(self._changed.wait(), left)
            except TimeoutError:
                return

    def violate(self, rule: str, where: str, detail: str) -> None:
        """Record a breach."""
        self.traffic.violate(self.clock.now().isoformat(), rule, where, detail)

    def violate_strictly(self, rule: str, where: str, detail: str) -> None:
        """Record a breach of a rule that Slack itself lets pass."""
        if self.settings.strict:
            self.violate(rule, where, detail)

    def offers(self, feature: str) -> bool:
        """Whether this server has an optional method or field (`--without`)."""
        parts = feature.split(".")
        names = {".".join(parts[: n + 1]) for n in range(len(parts))}
        return not names & self.settings.without

    def person(self, person_id: str) -> Person:
        """A person by id. Raises KeyError."""
        return self.workspace.people[person_id]

    def toast(self, person: str, text: str, level: str = "error") -> None:
        """Slack itself says something to a person."""
        toasts = self.workspace.toasts.setdefault(person, [])
        toasts.append({"id": f"toast-{self.version}-{len(toasts)}", "text": text, "level": level})
        self.changed()

    def violations(self) -> list[Violation]:
        """The breaches so far."""
        return list(self.traffic.violations)

    def reset(self, *, forget_bots: bool = False) -> Json:
        """Back to the seed; the bot's connections stay. `forget_bots`: those that were there are gone for good."""
        self.clock.reset()
        if forget_bots:
            self.clock.bots.clear()
        self.workspace = seed.workspace(self.clock.now(), self.manifest, self.settings.crowd)
        self.keys.clear()
        self.faults.set.clear()
        self.rates = Rates(self.settings)
        self.traffic.clear()
        self.changed()
        return {"ok": True, "version": self.version}
