"""A window on somebody's screen during a journey."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.driver import Persona

if TYPE_CHECKING:
    from tests.processes.journeys import Journey


@dataclass
class Window:
    """The window on top of somebody's screen; filled and sent without looking at ids."""

    journey: "Journey"
    person: Persona

    @property
    def fields(self) -> list[str]:
        return self.person.modal.fields

    def fill(self, label: str, value: object) -> "Window":
        self.person.modal.fill(label, value)
        return self

    def submit(self) -> None:
        self.journey.send(self.person)
        errors = self.person.modal.errors if self.person.modals else {}
        assert errors == {}, errors
