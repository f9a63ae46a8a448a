"""How a method says no."""

from sandbox.jsons import Json


class ApiError(Exception):
    """An `ok: false` answer. `breach` says that a careful bot would never have got it."""

    def __init__(self, code: str, *, breach: str = "", **extra: object) -> None:
        """Slack's error code, and fields to add to the answer."""
        super().__init__(code)
        self.code = code
        self.breach = breach
        self.extra: Json = extra

    def answer(self) -> Json:
        """The body of the answer."""
        return {"ok": False, "error": self.code, **self.extra}


def invalid(code: str, problems: list[str]) -> ApiError:
    """An error with the list of problems that Slack gives in response_metadata."""
    return ApiError(code, breach="; ".join(problems), response_metadata={"messages": problems}, errors=problems)
