"""The wording guard at forms in which people write about people: it advises once, then takes the words as they are."""

from collections.abc import Callable, Iterator
from functools import wraps

from handlers.forms import Form
from handlers.requests import Request
from handlers.responses import Replace, Response
from handlers.views.advice import advised, on_wording

Listener = Callable[[Request], Response]
GUARDS = "guards"
"""Under this name a guarded listener says which fields are read; a test asks it of every form."""


def guarded(*names: str, of: Callable[[Request], bool] = lambda _: True) -> Callable[[Listener], Listener]:
    """Reads these fields before the form is taken; a name that ends in `-` stands for all that begin so.

    `of` says whose words are read, where both sides use one form: what an employee says of their own work is
    nobody's to improve.
    """

    def around(listener: Listener) -> Listener:
        @wraps(listener)
        def read(request: Request) -> Response:
            texts = {name: request.form.text(name) for name in _fields(request.form, names)}
            found = on_wording(texts, request.value("kept").split()) if any(texts.values()) and of(request) else []
            if found:
                return Replace(advised(request.screen, request.envelope.view, found, request.values))
            return listener(request)

        setattr(read, GUARDS, names)
        return read

    return around


def _fields(form: Form, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from form.names(name) if name.endswith("-") else (name,)
