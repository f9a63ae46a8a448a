"""What modals, Home tabs and messages have in common: text, buttons, menus and fields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from sandbox.driver.labels import pick
from sandbox.driver.values import Field, chosen_value, option_texts
from sandbox.jsons import Json, as_dict, as_list

if TYPE_CHECKING:
    from sandbox.driver.people import Persona

Seen = TypeVar("Seen")
STATELESS = frozenset({"button", "overflow", "image", "feedback_buttons", "icon_button"})


@dataclass(frozen=True)
class Spot:
    """An element on a surface, with the words around it."""

    block: Json
    element: Json
    nearby: str

    @property
    def kind(self) -> str:
        """The element's type."""
        return str(self.element.get("type"))


class Surface:
    """Something with blocks that one person sees. Subclasses say where the blocks come from."""

    noun = "surface"

    def __init__(self, persona: "Persona") -> None:
        """As seen by a person."""
        self._persona = persona

    def _blocks(self) -> list[Json]:
        raise NotImplementedError

    def _values(self) -> Json:
        return {}

    def _errors(self) -> Json:
        return {}

    def _where(self) -> Json:
        raise NotImplementedError

    @property
    def text(self) -> str:
        """All visible text, in order."""
        return self._persona.reader.blocks(self._blocks())

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons, those in overflow menus included."""
        return [label for label, _spot, _value in self._pressable()]

    @property
    def fields(self) -> list[str]:
        """The labels of everything that can be filled in or chosen from."""
        return [label for label, _spot in self._fillable()]

    def field(self, label: str, near: str = "") -> Field:
        """One field: value, hint, error, options."""
        return self._until(lambda: self._field(label, near))

    def _field(self, label: str, near: str) -> Field:
        spot = self._find_field(label, near)
        entry = as_dict(self._values().get(spot.block["block_id"])).get(spot.element["action_id"])
        error = self._errors().get(str(spot.block["block_id"]))
        return Field.of(self._persona, spot.block, spot.element, as_dict(entry), error)

    def press(self, label: str, near: str = "", *, wait: bool = True) -> Self:
        """Press a button, or choose from an overflow menu; a confirmation dialog is accepted.

        `near` picks among buttons with the same label: words in the same block or the one before.
        Without `wait` it has to be there now.
        """
        spot, value = self._until(lambda: self.find_button(label, near)) if wait else self.find_button(label, near)
        self._act("press", spot, value)
        return self

    def find_button(self, label: str, near: str = "") -> tuple[Spot, str | None]:
        """For the driver's own use: the button with this label."""
        found = [(text, (spot, value)) for text, spot, value in self._pressable() if _is_near(spot, near)]
        return pick(label, found, "button")

    def confirmation(self, label: str, near: str = "") -> str:
        """What the confirmation dialog of a button says; empty if there is none."""
        spot, _value = self._until(lambda: self.find_button(label, near))
        confirm = as_dict(spot.element.get("confirm"))
        words = [self._persona.reader.text(confirm.get(name)) for name in ("title", "text", "confirm", "deny")]
        return "\n".join(word for word in words if word)

    def fill(self, label: str, value: object, near: str = "", *, wait: bool = True) -> Self:
        """Fill in a field: text, a date, an option by its text, people by name; None clears it.

        Without `wait` it has to be there now.
        """
        spot = self._until(lambda: self._find_field(label, near)) if wait else self._find_field(label, near)
        self._act("fill", spot, chosen_value(self._persona, self._where(), spot.block, spot.element, value))
        return self

    choose = fill

    def _find_field(self, label: str, near: str) -> Spot:
        return pick(label, self._near(self._fillable(), near), "field")

    def _act(self, kind: str, spot: Spot, value: object) -> None:
        where = self._where()
        ids = {"block_id": spot.block["block_id"], "action_id": spot.element["action_id"]}
        self._persona.act(kind, surface=where, view_id=where.get("view_id"), value=value, **ids)

    def _until(self, look: Callable[[], Seen]) -> Seen:
        return self._persona.until(look)

    def _spots(self) -> Iterator[Spot]:
        before = ""
        reader = self._persona.reader
        for block in self._blocks():
            own = "\n".join(reader.lines(block))
            inside = {"section": "accessory", "input": "element"}.get(str(block.get("type")), "")
            elements = [block.get(inside)] if inside else as_list(block.get("elements"))
            for element in elements:
                if isinstance(element, dict) and "action_id" in element:
                    yield Spot(block, element, own or before)
            before = own or before

    def _pressable(self) -> list[tuple[str, Spot, str | None]]:
        found: list[tuple[str, Spot, str | None]] = []
        for spot in self._spots():
            if spot.kind == "button":
                found.append((self._persona.reader.text(spot.element.get("text")), spot, None))
            elif spot.kind == "overflow":
                found.extend((text, spot, value) for text, value in option_texts(self._persona, spot.element))
        return found

    def _fillable(self) -> list[tuple[str, Spot]]:
        return [(self._label(spot), spot) for spot in self._spots() if spot.kind not in STATELESS]

    def _label(self, spot: Spot) -> str:
        reader = self._persona.reader
        if spot.block.get("type") == "input":
            return reader.text(spot.block.get("label"))
        if spot.block.get("type") == "section":
            return reader.text(spot.block.get("text")) or spot.nearby
        return reader.text(spot.element.get("placeholder")) or spot.nearby

    def _near(self, found: list[tuple[str, Spot]], near: str) -> list[tuple[str, Spot]]:
        return [(text, spot) for text, spot in found if _is_near(spot, near)]


def _is_near(spot: Spot, words: str) -> bool:
    return words.casefold() in spot.nearby.casefold()
