"""What the bot did that Slack forbids, or that a careful app would not do."""

from dataclasses import asdict, dataclass

from sandbox.jsons import Json


@dataclass(frozen=True)
class Violation:
    """One breach: which rule, in which call or answer, and what exactly."""

    n: int
    at: str
    rule: str
    where: str
    detail: str

    def __str__(self) -> str:
        """One line that a failing test can print."""
        return f"{self.rule} in {self.where}: {self.detail}"

    def as_json(self) -> Json:
        """The entry in the inspector."""
        return asdict(self)
