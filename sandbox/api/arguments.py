"""The arguments of a call, however they were sent: as a form, as JSON, or in the query."""

import json

from aiohttp import web

from sandbox.api.errors import ApiError, invalid
from sandbox.jsons import Json

FALSE = {"", "0", "false", "False", None, False}


class Arguments:
    """Values by name. Form values are text; structured ones arrive as JSON within it."""

    def __init__(self, values: Json) -> None:
        """The values as they came."""
        self.values = values

    def text(self, name: str, default: str = "") -> str:
        """A text, or the default if it is absent."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def required(self, name: str) -> str:
        """A text that must be there. Raises ApiError (invalid_arguments) if not."""
        value = self.text(name)
        if not value:
            raise invalid("invalid_arguments", [f"[ERROR] missing required field: {name}"])
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        """A boolean, which forms send as 0, 1, true or false."""
        return default if name not in self.values else self.values[name] not in FALSE

    def number(self, name: str, default: int) -> int:
        """A whole number. Raises ApiError (invalid_arguments) if it is something else."""
        try:
            return int(self.values.get(name) or default)
        except (TypeError, ValueError) as error:
            raise ApiError("invalid_arguments", breach=f"{name} is not a number") from error

    def structure(self, name: str) -> object:
        """An object or array, which forms send as JSON text. Raises ApiError (invalid_json)."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError as error:
            code = "invalid_blocks_format" if name == "blocks" else "invalid_json"
            raise ApiError(code, breach=f"{name} is not JSON") from error


async def read(request: web.Request) -> Arguments:
    """The arguments of a request (docs.slack.dev/apis/web-api, "POST bodies")."""
    values: Json = dict(request.query)
    if request.method != "POST":
        return Arguments(values)
    if request.content_type == "application/json":
        body = await request.text()
        try:
            values |= json.loads(body) if body else {}
        except (ValueError, TypeError) as error:
            raise ApiError("invalid_json", breach="the body is not a JSON object") from error
        return Arguments(values)
    form = await request.post()
    values |= {name: value for name, value in form.items() if isinstance(value, str)}
    return Arguments(values)
