"""Buttons that look alike have names of their own for who hears a screen."""

from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import ActionsBlock, ButtonElement, MarkdownTextObject, SectionBlock

from handlers.views.naming import LABEL, told_apart
from handlers.views.screens import drawn, typed


def press(label: str) -> ButtonElement:
    return ButtonElement(text=label, action_id=label.lower())


def names(*blocks: object) -> list[object]:
    return [
        element.get("accessibility_label")
        for block in drawn(blocks)  # type: ignore[arg-type]
        for element in [*block.get("elements", ()), block.get("accessory", {})]
        if element.get("type") == "button"
    ]


def test_two_of_the_same_words_are_told_apart_by_what_stands_above_them() -> None:
    first, second = typed("Demos", "Show *three* products"), SectionBlock(text=MarkdownTextObject(text="*Mails*\nmore"))

    told = names(
        first, ActionsBlock(elements=[press("Change"), press("Add")]), second, ActionsBlock(elements=[press("Change")])
    )

    assert told == ["Change: Demos", None, "Change: Mails"]


def test_a_button_beside_words_is_named_after_them() -> None:
    rows = [
        SectionBlock(text=MarkdownTextObject(text=text), accessory=press("Open")) for text in ("One :tada:", "_Two_")
    ]

    assert names(*rows) == ["Open: One", "Open: _Two_"]


def test_where_only_a_person_is_named_nothing_is_invented() -> None:
    rows = [SectionBlock(text=MarkdownTextObject(text="<@U0MEICHEN>"), accessory=press("Open")) for _ in range(2)]

    assert names(*rows) == [None, None]


@given(st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_a_name_begins_with_what_is_seen_and_is_never_too_long(texts: list[str]) -> None:
    rows = [typed("", each or "x") for each in texts]
    blocks = told_apart(
        [each for row in rows for each in (row, ActionsBlock(elements=[press("Change"), press("Change")]))]
    )

    for block in blocks:
        for each in block.elements if isinstance(block, ActionsBlock) else ():
            label = each.accessibility_label  # type: ignore[union-attr]
            assert label is None or (label.startswith("Change: ") and len(label) <= LABEL)
