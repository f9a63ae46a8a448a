"""A copy as plain text: what stands on the screens, one after the other, with names instead of mentions."""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block, SectionBlock

from domain.plans import Plan
from handlers.responses import Message, View
from handlers.views.agreements import paged
from handlers.views.rendering import rendered
from handlers.views.screens import Screen, button, buttons, drawn, modal, note, plain, words

MENTION = re.compile(r"<@([UW][A-Z0-9]+)>")
SHORTCODE = re.compile(r":[a-z_]+: ?")
CHUNK = 2900
"""Characters in a section of the modal; Slack takes 3000."""
MOST_PAGES = 50

Name = Callable[[str], str]
"""An account's name."""


def lines(blocks: Iterable[Any], name: Name) -> str:
    """Blocks as text: headers, sentences and what people typed; buttons and pictures are left out."""
    told = (_block(each, name) for each in rendered(list(blocks)))
    return "\n".join(each for each in told if each is not None)


def pages(view: Callable[[int], Mapping[str, Any]], name: Name) -> str:
    """A screen in pages as one text: they end where the next page is the last one once more."""
    found: list[str] = []
    for number in range(1, MOST_PAGES + 1):
        text = lines(view(number)["blocks"], name)
        if found and text == found[-1]:
            break
        found.append(text)
    return "\n".join(found)


def _block(block: Mapping[str, Any], name: Name) -> str | None:
    kind = block["type"]
    if kind == "header":
        text = block["text"]["text"]
        return f"\n{text}\n{'-' * len(text)}"
    if kind == "section":
        texts = [block["text"]] if "text" in block else block.get("fields", [])
        return "\n".join(_text(each, name) for each in texts)
    if kind == "context":
        return "\n".join(_text(each, name) for each in block["elements"] if "text" in each)
    if kind == "rich_text":
        return "".join(_rich(block["elements"], name))
    return "" if kind == "divider" else None


def _text(item: Mapping[str, Any], name: Name) -> str:
    """Our own sentences, without their marks; what was typed as plain text stays as it is."""
    text = str(item["text"])
    if item["type"] == "plain_text":
        return text
    return html.unescape(MENTION.sub(lambda found: name(found[1]), SHORTCODE.sub("", text).replace("*", "")))


def _rich(elements: Iterable[Mapping[str, Any]], name: Name) -> Iterator[str]:
    for each in elements:
        if each["type"] == "text":
            yield str(each["text"])
        elif each["type"] == "user":
            yield name(each["user_id"])
        elif each["type"] == "rich_text_list":
            yield from (f"- {''.join(_rich(item['elements'], name))}\n" for item in each["elements"])
        else:
            yield from _rich(each.get("elements", ()), name)


def shown(screen: Screen, plan: Plan, text: str, page: int, done: str) -> View:
    """The copy to be read, and the button that sends it as a file."""
    t = screen.t
    parts = [text[at : at + CHUNK] for at in range(0, len(text), CHUNK)]
    body: list[Block] = [SectionBlock(text=plain(each)) for each in parts if each.strip()]
    blocks: list[Block] = [
        words(done or t("copy-intro")),
        buttons(screen, "send", button(screen, t("copy-send"), "copies.send", style="primary", plan=plan.id)),
        *paged(screen, body, page, "copies.open", {"plan": plan.id}),
    ]
    return modal(screen, "copies.shown", t("copy-title"), blocks, plan=plan.id)


def sent(screen: Screen, text: str) -> Message:
    """The file, under a line that says nothing; a mark at its beginning tells every program how it is written."""
    t = screen.t
    return Message(
        t("copy-ready"),
        drawn([words(t("copy-ready")), note(t("copy-ready-more"))]),
        picture=lambda: text.encode("utf-8-sig"),
        picture_name="copy.txt",
        picture_alt=t("copy-title"),
        picture_title=t("copy-title"),
        picture_line=t("copy-line"),
    )
