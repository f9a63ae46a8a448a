"""Inputs of a form: a label, who will see it, what stands in it, and advice beneath."""

from collections.abc import Iterable, Sequence

from slack_sdk.models.blocks import (
    Block,
    ChannelSelectElement,
    CheckboxesElement,
    DatePickerElement,
    InputBlock,
    InputInteractiveElement,
    MarkdownTextObject,
    Option,
    PlainTextInputElement,
    RadioButtonsElement,
    SectionBlock,
    StaticMultiSelectElement,
    StaticSelectElement,
    TimePickerElement,
    UserMultiSelectElement,
    UserSelectElement,
)

from handlers.views.screens import Screen, clip, plain

OPTION, PLACEHOLDER, HINT = 75, 150, 2000
"""Characters; docs.slack.dev reference/block-kit/composition-objects and block-elements."""

Options = Iterable[tuple[str, str]]
"""Pairs of value and label."""


def _input(
    screen: Screen,
    name: str,
    label: str,
    element: InputInteractiveElement,
    hint: str,
    *,
    optional: bool,
    at_once: bool = False,
) -> Block:
    return InputBlock(
        block_id=screen.block_id(name),
        label=plain(label, 2000),
        element=element,
        hint=plain(hint, HINT) if hint else None,
        optional=optional,
        dispatch_action=at_once or None,
    )


def text(
    screen: Screen,
    name: str,
    label: str,
    *,
    value: str = "",
    hint: str = "",
    example: str = "",
    optional: bool = False,
    long: bool = False,
    most: int = 3000,
) -> Block:
    """One or several lines of text; `example` shows while the field is empty."""
    element = PlainTextInputElement(
        action_id=name,
        initial_value=clip(value, most) or None,
        placeholder=plain(example, PLACEHOLDER) if example else None,
        multiline=long,
        max_length=most,
    )
    return _input(screen, name, label, element, hint, optional=optional)


def _options(options: Options) -> list[Option]:
    return [Option(value=value, text=plain(label, OPTION)) for value, label in options]


def _chosen(options: Sequence[Option], value: str) -> Option | None:
    return next((option for option in options if option.value == value), None)


def select(
    screen: Screen,
    name: str,
    label: str,
    options: Options,
    *,
    value: str = "",
    hint: str = "",
    optional: bool = False,
    at_once: bool = False,
) -> Block:
    """One of a list (at most 100). With `at_once` its name is also the action that a choice calls."""
    made = _options(options)
    element = StaticSelectElement(action_id=name, options=made, initial_option=_chosen(made, value))
    return _input(screen, name, label, element, hint, optional=optional, at_once=at_once)


def radio(
    screen: Screen, name: str, label: str, options: Options, *, value: str = "", hint: str = "", optional: bool = False
) -> Block:
    """One of a few (at most 10), all in sight."""
    made = _options(options)
    element = RadioButtonsElement(action_id=name, options=made, initial_option=_chosen(made, value))
    return _input(screen, name, label, element, hint, optional=optional)


def checks(
    screen: Screen, name: str, label: str, options: Options, *, values: Sequence[str] = (), hint: str = ""
) -> Block:
    """Any of a few (at most 10)."""
    made = _options(options)
    ticked = [option for option in made if option.value in values]
    element = CheckboxesElement(action_id=name, options=made, initial_options=ticked or None)
    return _input(screen, name, label, element, hint, optional=True)


def several(
    screen: Screen, name: str, label: str, options: Options, *, values: Sequence[str] = (), hint: str = ""
) -> Block:
    """Any of a longer list (at most 100)."""
    made = _options(options)
    chosen = [option for option in made if option.value in values]
    element = StaticMultiSelectElement(action_id=name, options=made, initial_options=chosen or None)
    return _input(screen, name, label, element, hint, optional=True)


def at_once(screen: Screen, name: str, text: str, action: str, options: Options, *, value: str = "") -> Block:
    """A choice that acts as soon as it is made, beside our own words; its listener reads `request.choice`."""
    made = _options(options)
    return SectionBlock(
        block_id=screen.block_id(name),
        text=MarkdownTextObject(text=text, verbatim=True),
        accessory=StaticSelectElement(action_id=action, options=made, initial_option=_chosen(made, value)),
    )


def person(screen: Screen, name: str, label: str, *, value: str = "", hint: str = "", optional: bool = False) -> Block:
    """Somebody from the workspace."""
    element = UserSelectElement(action_id=name, initial_user=value or None)
    return _input(screen, name, label, element, hint, optional=optional)


def people(screen: Screen, name: str, label: str, *, values: Sequence[str] = (), hint: str = "") -> Block:
    """Several people from the workspace, at least one."""
    element = UserMultiSelectElement(action_id=name, initial_users=list(values) or None)
    return _input(screen, name, label, element, hint, optional=False)


def channel(screen: Screen, name: str, label: str, *, value: str = "", hint: str = "", optional: bool = True) -> Block:
    """A public channel."""
    element = ChannelSelectElement(action_id=name, initial_channel=value or None)
    return _input(screen, name, label, element, hint, optional=optional)


def day(screen: Screen, name: str, label: str, *, value: str = "", hint: str = "", optional: bool = False) -> Block:
    """A calendar day."""
    element = DatePickerElement(action_id=name, initial_date=value or None)
    return _input(screen, name, label, element, hint, optional=optional)


def time_of_day(screen: Screen, name: str, label: str, *, value: str = "", hint: str = "") -> Block:
    """A local time, HH:MM."""
    element = TimePickerElement(action_id=name, initial_time=value or None)
    return _input(screen, name, label, element, hint, optional=False)
