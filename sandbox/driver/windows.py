"""Modals and the Home tab, as a person has them before them."""

from typing import TYPE_CHECKING

from sandbox.driver.surfaces import Surface
from sandbox.jsons import Json, as_dict

if TYPE_CHECKING:
    from sandbox.driver.people import Persona


class Modal(Surface):
    """One modal. It is read afresh each time; once it is gone, reading it fails."""

    noun = "modal"

    def __init__(self, persona: "Persona", view_id: str) -> None:
        """The modal of a person."""
        super().__init__(persona)
        self._view_id = view_id
        self._last_title = ""

    def _view(self) -> Json:
        for one in self._persona.state()["modals"]:
            if one["view_id"] == self._view_id:
                self._last_title = str(as_dict(one["title"]).get("text"))
                return as_dict(one)
        raise AssertionError(f"the modal {self._last_title!r} is closed")

    def _blocks(self) -> list[Json]:
        return list(self._view()["blocks"])

    def _values(self) -> Json:
        return as_dict(self._view()["values"])

    def _errors(self) -> Json:
        return as_dict(self._view()["errors"])

    def _where(self) -> Json:
        return {"kind": "modal", "view_id": self._view_id}

    @property
    def is_open(self) -> bool:
        """Whether it is still there."""
        return any(one["view_id"] == self._view_id for one in self._persona.state()["modals"])

    @property
    def title(self) -> str:
        """The title."""
        return str(as_dict(self._view()["title"]).get("text"))

    @property
    def submit_label(self) -> str:
        """What is written on the submit button; empty if there is none."""
        return str(as_dict(self._view()["submit"]).get("text") or "")

    @property
    def close_label(self) -> str:
        """What is written on the close button."""
        return str(as_dict(self._view()["close"]).get("text") or "")

    @property
    def banner(self) -> str:
        """What Slack itself says at the top, if something went wrong."""
        return str(self._view()["banner"] or "")

    @property
    def errors(self) -> dict[str, str]:
        """Errors by the label of their field."""
        view = self._view()
        texts = {block["block_id"]: self._persona.reader.text(block.get("label")) for block in view["blocks"]}
        return {texts.get(block_id, block_id): str(text) for block_id, text in view["errors"].items()}

    def submit(self) -> "Modal":
        """Press the submit button. With errors the modal stays, and `errors` says why."""
        self._persona.act("submit", view_id=self._view_id)
        return self

    def close(self, *, everything: bool = False) -> None:
        """Press Cancel or the ×; `everything` closes the modals below as well."""
        self._persona.act("close", view_id=self._view_id, clear=everything)


class Home(Surface):
    """The Home tab of the app."""

    noun = "Home tab"

    def _home(self) -> Json:
        home = self._persona.state()["home"]
        if home is None:
            raise AssertionError("the app has not published a Home tab for this person")
        return as_dict(home)

    def _blocks(self) -> list[Json]:
        return list(self._home()["blocks"])

    def _values(self) -> Json:
        return as_dict(self._home().get("values"))

    def _where(self) -> Json:
        return {"kind": "home", "view_id": self._home()["view_id"]}
