"""What can go wrong in the practice, as codes that the screen turns into calm sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One reason, as a catalog key below `error-` and the values its sentence needs."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


class DomainError(Exception):
    """Something a person can understand and act on."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.problem = Problem(code, values)


class NotFoundError(DomainError):
    """Absent and not allowed are one and the same, so nobody can learn who is on a plan."""

    def __init__(self) -> None:
        super().__init__("not-found")


class InvalidInputError(DomainError):
    """Fields that need another look: `fields` maps a field's name to its problem."""

    def __init__(self, fields: Mapping[str, Problem]) -> None:
        super().__init__("invalid-input")
        self.fields = dict(fields)


class OutOfDateError(DomainError):
    """The plan moved on while the form stood open."""

    def __init__(self) -> None:
        super().__init__("out-of-date")


class NotNowError(DomainError):
    """Not possible as things stand; the code says what can be done instead."""
