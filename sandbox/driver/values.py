"""Fields: what stands in them as a person reads it, and what a person means by a value."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from sandbox.driver.labels import pick
from sandbox.jsons import Json, as_dict, as_list

if TYPE_CHECKING:
    from sandbox.driver.people import Persona


@dataclass(frozen=True)
class Field:
    """One field of a form. `value` is text, or a list of texts where several can be chosen."""

    label: str
    value: str | list[str]
    hint: str
    placeholder: str
    error: str
    options: list[str]
    is_optional: bool

    @classmethod
    def of(cls, persona: "Persona", block: Json, element: Json, entry: Json, error: object) -> "Field":
        """A field from its block, its element and what stands in it."""
        reader = persona.reader
        return cls(
            label=reader.text(block.get("label")) or reader.text(block.get("text")),
            value=shown_value(persona, entry),
            hint=reader.text(block.get("hint")),
            placeholder=reader.text(element.get("placeholder")),
            error=str(error or ""),
            options=[text for text, _value in option_texts(persona, element)],
            is_optional=bool(block.get("optional")) or block.get("type") != "input",
        )


def option_texts(persona: "Persona", element: Json) -> list[tuple[str, str]]:
    """The (text, value) of an element's options, those in groups included."""
    options = list(as_list(element.get("options")))
    for group in as_list(element.get("option_groups")):
        options.extend(as_list(as_dict(group).get("options")))
    return [(persona.reader.text(one.get("text")), str(one.get("value"))) for one in options]


def shown_value(persona: "Persona", entry: Json) -> str | list[str]:
    """What a person reads in a field."""
    for name, value in entry.items():
        if name == "type":
            continue
        if isinstance(value, list):
            return [_shown(persona, name, one) for one in value]
        return "" if value is None else _shown(persona, name, value)
    return ""


def _shown(persona: "Persona", name: str, value: object) -> str:
    reader = persona.reader
    if name.startswith("selected_option"):
        return reader.text(as_dict(value).get("text"))
    if name.startswith("selected_user"):
        return str(reader.names.get(str(value), value))
    if name.startswith(("selected_conversation", "selected_channel")):
        return persona.conversation_names().get(str(value), str(value))
    if name == "rich_text_value":
        return reader.blocks([as_dict(value)])
    return str(value)


def chosen_value(persona: "Persona", where: Json, block: Json, element: Json, value: object) -> object:
    """What the sandbox needs to hear when a person puts `value` into an element."""
    kind = str(element.get("type"))
    if value is None:
        return None
    if kind.startswith("multi_") or kind == "checkboxes":
        several = [value] if isinstance(value, str) or not isinstance(value, Iterable) else list(value)
        return [_single(persona, where, block, element, one) for one in several]
    return _single(persona, where, block, element, value)


def _single(persona: "Persona", where: Json, block: Json, element: Json, value: object) -> object:
    kind = str(element.get("type")).removeprefix("multi_")
    match kind:
        case "static_select" | "radio_buttons" | "checkboxes":
            return pick(str(value), option_texts(persona, element), "option")
        case "external_select":
            return _suggested(persona, where, block, element, str(value))
        case "users_select":
            return persona.id_of(value)
        case "conversations_select" | "channels_select":
            names = [(name, key) for key, name in persona.conversation_names().items()]
            return pick(str(value), names, "conversation")
        case "rich_text_input":
            words = {"type": "rich_text_section", "elements": [{"type": "text", "text": str(value)}]}
            return {"type": "rich_text", "elements": [words]}
        case _:
            return _plain(value)


def _suggested(persona: "Persona", where: Json, block: Json, element: Json, value: str) -> Json:
    ids = {"block_id": block["block_id"], "action_id": element["action_id"]}
    answer = persona.act("suggest", surface=where, view_id=where.get("view_id"), value=value, **ids)
    options = [*as_list(answer.get("options"))]
    for group in as_list(answer.get("option_groups")):
        options.extend(as_list(as_dict(group).get("options")))
    return as_dict(pick(value, [(persona.reader.text(one.get("text")), one) for one in options], "option"))


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value)
