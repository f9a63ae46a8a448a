"""The shapes of JSON that the sandbox passes about, and careful ways to look into them."""

import json
from typing import Any

Json = dict[str, Any]


def as_dict(value: object) -> Json:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """`value` if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """`value` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def compact(value: object) -> str:
    """`value` as JSON without spaces, as Slack counts and signs it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
