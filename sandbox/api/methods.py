"""What the sandbox knows of a method of the Web API: its handler, its token and the scopes it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sandbox.api.arguments import Arguments
from sandbox.jsons import Json

if TYPE_CHECKING:
    from sandbox.engine import Engine

Handler = Callable[["Engine", Arguments], Json]
Token = Literal["bot", "app", "none"]


@dataclass(frozen=True)
class Method:
    """A method, its token, the scopes of which it needs one, and the feature it belongs to.

    Scopes are those on the method's page under docs.slack.dev/reference/methods.
    """

    name: str
    handler: Handler
    scopes: tuple[str, ...] = ()
    token: Token = "bot"
    feature: str = ""

    @property
    def family(self) -> str:
        """The feature that `--without` names to switch this method off."""
        return self.feature or self.name
