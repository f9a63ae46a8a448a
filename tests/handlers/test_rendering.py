"""Our own way from slack_sdk's models to dictionaries says what theirs says."""

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    CheckboxesElement,
    ConfirmObject,
    ContextBlock,
    DatePickerElement,
    DividerBlock,
    HeaderBlock,
    InputBlock,
    MarkdownTextObject,
    NumberInputElement,
    Option,
    PlainTextInputElement,
    PlainTextObject,
    RadioButtonsElement,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
    SectionBlock,
    StaticSelectElement,
    TimePickerElement,
    UserMultiSelectElement,
    UserSelectElement,
)
from slack_sdk.models.views import View

from handlers.views.rendering import rendered

Parts = RichTextElementParts
OPTIONS = [Option(value="1", text="One"), Option(value="2", text="Two", description="the second")]
SURE = ConfirmObject(title="Sure?", text="It ends.", confirm="Yes", deny="No", style="danger")
BOLD = Parts.Text(text="x", style=Parts.TextStyle(bold=True))
ELEMENTS = [
    PlainTextInputElement(action_id="text", multiline=True, initial_value="", max_length=80),
    NumberInputElement(action_id="number", is_decimal_allowed=True, initial_value="2"),
    DatePickerElement(action_id="day", initial_date="2026-12-18"),
    TimePickerElement(action_id="at", initial_time="09:30"),
    RadioButtonsElement(action_id="radio", options=OPTIONS, initial_option=OPTIONS[1]),
    CheckboxesElement(action_id="boxes", options=OPTIONS, initial_options=[OPTIONS[0]]),
    StaticSelectElement(action_id="one", options=OPTIONS, placeholder="Choose"),
    UserSelectElement(action_id="who", initial_user="U1"),
    UserMultiSelectElement(action_id="all", initial_users=["U1", "U2"]),
]
BLOCKS: list[Block] = [
    HeaderBlock(text=PlainTextObject(text="Title", emoji=True)),
    SectionBlock(text=MarkdownTextObject(text="*Bold*", verbatim=True), fields=[PlainTextObject(text="a")]),
    SectionBlock(text="plain", accessory=ButtonElement(text="Go", action_id="go", value="v", confirm=SURE)),
    ContextBlock(elements=[MarkdownTextObject(text="small"), PlainTextObject(text="print")]),
    DividerBlock(),
    ActionsBlock(block_id="row", elements=[ButtonElement(text="Go", action_id="go", style="primary")]),
    RichTextBlock(elements=[RichTextSectionElement(elements=[BOLD])]),
    RichTextBlock(elements=[RichTextSectionElement(elements=[])]),
    *(InputBlock(label="Label", element=each, hint="Hint", optional=True) for each in ELEMENTS),
]


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_a_block_says_the_same(number: int) -> None:
    assert rendered(BLOCKS[number]) == BLOCKS[number].to_dict()


def test_a_view_says_the_same() -> None:
    view = View(type="modal", callback_id="c", title="T", submit="S", close="C", blocks=BLOCKS, private_metadata="m")

    assert rendered(view) == view.to_dict()


def test_what_slack_would_refuse_is_refused() -> None:
    too_long = HeaderBlock(text=PlainTextObject(text="x" * 151))

    with pytest.raises(SlackObjectFormationError):
        rendered([too_long])
