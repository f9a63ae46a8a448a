"""Buttons with the same words, told apart for who hears a screen: "Change" becomes "Change: Show three products"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, HeaderBlock, RichTextBlock, SectionBlock

LABEL = 75
"""Characters of an accessibility_label (docs.slack.dev/reference/block-kit/block-elements/button-element)."""
_MARKS = re.compile(r"<[^>]*>|:[a-z0-9_+-]+:|[*~`]")


def told_apart(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks. Buttons whose words stand there more than once get a name of their own, from what is above them.

    The name begins with the words that can be seen, so that who speaks to a screen can say them (WCAG 2.5.3).
    """
    found = list(_buttons(blocks))
    seen = Counter(_words(button) for button, _near in found)
    for button, near in found:
        if seen[_words(button)] > 1 and near and not button.accessibility_label:
            button.accessibility_label = _clip(f"{_words(button)}: {near}")
    return list(blocks)


def _buttons(blocks: Sequence[Block]) -> Iterator[tuple[ButtonElement, str]]:
    near = ""
    for block in blocks:
        near = _first_line(block) or near
        held = [block.accessory] if isinstance(block, SectionBlock) else []
        for each in block.elements if isinstance(block, ActionsBlock) else held:
            if isinstance(each, ButtonElement):
                yield each, near


def _first_line(block: Block) -> str:
    if isinstance(block, SectionBlock | HeaderBlock) and block.text is not None:
        text = str(block.text.text)
    elif isinstance(block, RichTextBlock):
        parts = [part for each in block.elements for part in getattr(each, "elements", ())]
        text = "".join(str(getattr(part, "text", "")) for part in parts)
    else:
        return ""
    lines = (" ".join(_MARKS.sub("", line).split()) for line in text.splitlines())
    return next((line for line in lines if line), "")


def _words(button: ButtonElement) -> str:
    return str(button.text.text) if button.text is not None else ""


def _clip(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1] + "…"
