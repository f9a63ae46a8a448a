"""What every view is given, and the few shapes that all of them are made of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    MarkdownTextObject,
    PlainTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
    SectionBlock,
)
from slack_sdk.models.views import View

from handlers.i18n import Translator
from handlers.views.naming import told_apart
from handlers.views.rendering import rendered

TITLE, BUTTON, SECTION, HEADER, CONTEXT = 24, 75, 3000, 150, 2000
"""Characters; docs.slack.dev reference/block-kit and reference/views."""


@dataclass(frozen=True)
class Screen:
    """The reader's language, day and zone; `seal` makes a button's value; `nonce` is new for every render."""

    t: Translator
    seal: Callable[[Mapping[str, str]], str]
    today: date
    now: datetime
    zone: str
    nonce: str
    plan_name: str = "improvement"

    def block_id(self, name: str) -> str:
        """A block id that no earlier render wore: an input that keeps its ids ignores its initial value."""
        return f"{name}|{self.nonce}"

    def moment(self, at: datetime) -> str:
        """A point in time in the reader's zone."""
        return self.t.moment(at, self.zone)


def clip(text: str, most: int) -> str:
    """The text, shortened with an ellipsis to `most` characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def plain(text: str, most: int = SECTION) -> PlainTextObject:
    """Text in which nothing becomes live: no mention, link or formatting; safe for what people typed."""
    return PlainTextObject(text=clip(text, most), emoji=True)


def escape(text: str) -> str:
    """User text inside mrkdwn: Slack asks for exactly these three (docs.slack.dev, formatting message text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def header(text: str) -> Block:
    return HeaderBlock(text=plain(text, HEADER))


def mentions(screen: Screen, people: Iterable[str]) -> str:
    """People as mentions, in a row as the language writes one; a dash for nobody."""
    return ("、" if screen.t.language == "zh" else ", ").join(f"<@{each}>" for each in people) or "–"


def words(text: str) -> Block:
    """Our own sentences, with mrkdwn; never what people typed."""
    return SectionBlock(text=MarkdownTextObject(text=clip(text, SECTION), verbatim=True))


def typed(label: str, text: str) -> Block:
    """What somebody typed, under a bold label; as rich text, so that it stays text."""
    parts = [RichTextElementParts.Text(text=f"{label}\n", style=RichTextElementParts.TextStyle(bold=True))]
    parts.append(RichTextElementParts.Text(text=text or "–"))
    return RichTextBlock(elements=[RichTextSectionElement(elements=parts)])


def note(text: str) -> Block:
    """A quiet line in small type; our own sentences."""
    return ContextBlock(elements=[MarkdownTextObject(text=clip(text, CONTEXT), verbatim=True)])


def divider() -> Block:
    return DividerBlock()


def button(
    screen: Screen,
    label: str,
    action: str,
    *,
    style: str | None = None,
    confirm: tuple[str, str, str, str] | None = None,
    carries: Mapping[str, str] | None = None,
    **values: str,
) -> ButtonElement:
    """A button whose values are sealed, those in `carries` too. `confirm` is title, text, yes and no."""
    return ButtonElement(
        text=plain(label, BUTTON),
        action_id=action,
        value=screen.seal({**(carries or {}), **values}),
        style=style,
        confirm=None
        if confirm is None
        else ConfirmObject(
            title=plain(confirm[0], 100), text=plain(confirm[1], 300), confirm=confirm[2], deny=confirm[3]
        ),
    )


def buttons(screen: Screen, name: str, *elements: ButtonElement) -> Block:
    """A row of buttons; at most 25. Slack wants each action_id once in a block, so the second of a kind gets `#2`."""
    for number, element in enumerate(elements, 1):
        if any(other.action_id == element.action_id for other in elements[: number - 1]):
            element.action_id = f"{element.action_id}#{number}"
    return ActionsBlock(block_id=screen.block_id(name), elements=list(elements))


def line(screen: Screen, name: str, text: str, accessory: ButtonElement | None = None) -> Block:
    """A row with words and one button beside them."""
    return SectionBlock(
        block_id=screen.block_id(name),
        text=MarkdownTextObject(text=clip(text, SECTION), verbatim=True),
        accessory=accessory,
    )


def row(screen: Screen, name: str, text: str, accessory: ButtonElement | None = None) -> Block:
    """A row with what people typed, as plain text, and one button beside it."""
    return SectionBlock(block_id=screen.block_id(name), text=plain(text), accessory=accessory)


def modal(
    screen: Screen,
    callback: str,
    title: str,
    blocks: Sequence[Block],
    *,
    submit: str | None = None,
    close: str | None = None,
    **meta: str,
) -> Mapping[str, Any]:
    """A modal; `meta` travels sealed in private_metadata. Titles and buttons hold 24 characters at most."""
    view = View(
        type="modal",
        callback_id=callback,
        title=plain(title, TITLE),
        blocks=told_apart(blocks),
        submit=None if submit is None else plain(submit, TITLE),
        close=plain(close or screen.t("close"), TITLE),
        private_metadata=screen.seal(meta),
    )
    return dict(rendered(view))


WAY_ON = "way-on"
"""The name of the line at the top of a modal that says what went wrong and leads on."""
_SENT = ("type", "callback_id", "title", "submit", "close", "private_metadata", "clear_on_close", "notify_on_close")
MOST_BLOCKS = 100


def topped(view: Mapping[str, Any], first: Block) -> Mapping[str, Any]:
    """An open modal as Slack describes it, with a line at its top: inputs keep their ids, so what was typed stays."""
    return with_blocks(view, [first.to_dict(), *without(view["blocks"], f"{WAY_ON}|")])


def without(blocks: Iterable[Mapping[str, Any]], beginning: str) -> list[Mapping[str, Any]]:
    """Blocks as Slack describes them, but for those whose id begins so."""
    return [each for each in blocks if not str(each.get("block_id", "")).startswith(beginning)]


def with_blocks(view: Mapping[str, Any], blocks: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """An open modal as Slack describes it, with these blocks; where they are too many, what was read gives way."""
    kept = list(blocks)
    while len(kept) > MOST_BLOCKS:
        spare = [at for at, each in enumerate(kept) if at and each["type"] != "input"]
        del kept[spare[-1] if spare else -1]
    return {**{name: view[name] for name in _SENT if view.get(name)}, "blocks": kept}


def home(blocks: Sequence[Block]) -> Mapping[str, Any]:
    """The App Home tab."""
    return dict(rendered(View(type="home", blocks=told_apart(blocks))))


def notice(screen: Screen, text: str) -> Mapping[str, Any]:
    """A small modal that says one thing."""
    return modal(screen, "notice", screen.t("app-name"), [words(text)])


def drawn(blocks: Sequence[Block]) -> list[Mapping[str, Any]]:
    """Blocks as Slack takes them."""
    return list(rendered(told_apart(blocks)))
