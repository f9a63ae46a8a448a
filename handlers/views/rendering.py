"""slack_sdk's models as Slack takes them: the same as their `to_dict()`, with the same checks, four times as fast.

`to_dict()` looks through `dir()` of every element for its validators, each time it is called; that was a fifth of a
submission (docs/performance.md). Here each class is looked through once.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from slack_sdk.models.basic_objects import EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST, JsonObject
from slack_sdk.models.blocks import Option

_MAY_BE_EMPTY = frozenset((each["type"], each["property"]) for each in EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST)
_PLAIN = frozenset((str, bool, int, type(None)))


def rendered(item: Any) -> Any:
    """A model, or a list of them, as plain dictionaries. Raises SlackObjectFormationError when a model is not valid."""
    if type(item) in _PLAIN:  # first, because asking an abstract class costs more than all the rest
        return item
    if isinstance(item, JsonObject):
        return _of_model(item)
    if isinstance(item, Mapping):
        return {key: rendered(value) for key, value in item.items()}
    if isinstance(item, list | tuple):
        return [rendered(value) for value in item]
    to_dict = getattr(item, "to_dict", None)
    return rendered(to_dict()) if callable(to_dict) else item


def _of_model(model: JsonObject) -> dict[str, Any]:
    kind = type(model)
    if isinstance(model, Option):
        return _of_option(model)
    if kind.to_dict is not JsonObject.to_dict:
        return {key: rendered(value) for key, value in model.to_dict().items()}
    _validate(model)
    found = {}
    for key in _keys(kind):
        value = model.get_object_attribute(key)
        if value is not None and (_counts(value) or (getattr(model, "type", None), key) in _MAY_BE_EMPTY):
            found[key] = rendered(value)
    return found


def _of_option(option: Option) -> dict[str, Any]:
    """By far the most numerous, and with a `to_dict()` of its own; ours are blocks' options, with a text."""
    _validate(option)
    # The public attributes are bare strings, without the kind of text and its emoji flag.
    text, described = option._text, option._block_description  # noqa: SLF001
    assert text is not None
    found = {"text": rendered(text), "value": option.value}
    if described:
        found["description"] = rendered(described)
    return found | ({"url": option.url} if option.url else {})


def _validate(model: JsonObject) -> None:
    for name in _validators(type(model)):
        getattr(model, name)()


def _counts(value: Any) -> bool:
    return len(value) > 0 if hasattr(value, "__len__") else True


@cache
def _validators(kind: type[JsonObject]) -> tuple[str, ...]:
    return tuple(name for name in dir(kind) if hasattr(getattr(kind, name, None), "validator"))


@cache
def _keys(kind: type[JsonObject]) -> tuple[str, ...]:
    # The attributes are the same for all of a class, but a property in some classes; it needs no more than an object.
    return tuple(sorted(object.__new__(kind).attributes))
