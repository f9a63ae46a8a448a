"""The weekly message with tips."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block, RichTextBlock, RichTextElementParts, RichTextListElement
from slack_sdk.models.blocks import RichTextSectionElement as Section

from handlers.responses import Message
from handlers.views.screens import Screen, drawn, header, note


def digest(screen: Screen, texts: Sequence[str]) -> Message:
    """A small message: a heading, the tips as a list, and where they come from."""
    t = screen.t
    blocks = [header(t("tips-header")), _list(texts), note(t("tips-source"))]
    return Message(t("tips-short"), drawn(blocks))


def _list(texts: Sequence[str]) -> Block:
    items = [Section(elements=[RichTextElementParts.Text(text=text)]) for text in texts]
    return RichTextBlock(elements=[RichTextListElement(elements=items, style="bullet", border=0)])
