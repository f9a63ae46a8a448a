"""What the sandbox knows of a method of the Web API: its handler, who may call it and the scopes it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sandbox.api.arguments import Arguments
from sandbox.jsons import Json

if TYPE_CHECKING:
    from sandbox.engine import Engine

Handler = Callable[["Engine", Arguments], Json]
Caller = Literal["bot", "app", "anyone"]


@dataclass(frozen=True)
class Method:
    """A method, whose token it takes, the scopes of which it needs one, and the feature it belongs to.

    Scopes are those on the method's page under docs.slack.dev/reference/methods.
    """

    name: str
    handler: Handler
    scopes: tuple[str, ...] = ()
    caller: Caller = "bot"
    feature: str = ""

    @property
    def family(self) -> str:
        """The feature that `--without` names to switch this method off."""
        return self.feature or self.name
