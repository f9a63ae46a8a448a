"""What Slack itself checks when a person presses Submit: required fields, lengths, numbers, addresses."""

import re
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit

from sandbox.blockkit.inputs import State, elements_of, is_empty
from sandbox.jsons import Json

REQUIRED = "Please complete this required field."
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def submission_errors(blocks: list[Json], state: State) -> dict[str, str]:
    """Errors by block_id; empty when the view may be submitted."""
    errors: dict[str, str] = {}
    for block in blocks:
        if block.get("type") != "input":
            continue
        for element in elements_of(block):
            entry = state.get(str(block["block_id"]), {}).get(str(element["action_id"]))
            error = _error(block, element, entry) if entry else None
            if error:
                errors[str(block["block_id"])] = error
    return errors


def _error(block: Json, element: Json, entry: Json) -> str | None:
    if is_empty(entry):
        return None if block.get("optional") else REQUIRED
    value = entry.get("value")
    match element.get("type"):
        case "plain_text_input":
            return _length_error(element, str(value))
        case "number_input":
            return _number_error(element, str(value))
        case "email_text_input":
            return None if EMAIL.fullmatch(str(value)) else "Enter a valid email address."
        case "url_text_input":
            return None if urlsplit(str(value)).scheme in {"http", "https"} else "Enter a valid URL."
        case _:
            return None


def _length_error(element: Json, value: str) -> str | None:
    least, most = int(element.get("min_length") or 0), int(element.get("max_length") or 3000)
    if not value.strip():
        return REQUIRED
    if len(value) < least:
        return f"Enter at least {least} characters."
    if len(value) > most:
        return f"Enter at most {most} characters."
    return None


def _number_error(element: Json, value: str) -> str | None:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return "Enter a number."
    if not number.is_finite():
        return "Enter a number."
    if not element.get("is_decimal_allowed") and number != number.to_integral_value():
        return "Enter a whole number."
    least, most = element.get("min_value"), element.get("max_value")
    if least is not None and number < Decimal(str(least)):
        return f"Enter a number that is at least {least}."
    if most is not None and number > Decimal(str(most)):
        return f"Enter a number that is at most {most}."
    return None
