"""Emoji by their names: every one that the bot writes is drawn on the page."""

import ast
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from slack_sdk import WebClient

from tests.browser.conftest import Watched
from tests.test_architecture import ROOT, sources, tracked, tree

pytestmark = pytest.mark.browser

NAME = re.compile(r":([a-z][a-z0-9_+'-]*):")
KNOWN = "async (names) => { const { glyph } = await import('/static/emoji.js'); return names.filter((one) => !glyph(one)); }"


def names() -> set[str]:
    """Every name that the bot's catalogs, templates, tips and code can bring onto a screen."""
    return {name for text in texts() for name in NAME.findall(text)}


def texts() -> Iterator[str]:
    for file in tracked():
        if file.suffix in {".ftl", ".toml"} and file.relative_to(ROOT).parts[0] in {"handlers", "services"}:
            yield file.read_text(encoding="utf-8")
    for file in sources("handlers", "services", "domain"):
        yield from (
            node.value
            for node in ast.walk(tree(file))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )


def test_the_page_knows_every_emoji_that_the_bot_writes(watched: Watched) -> None:
    page = watched.become("U0MEICHEN")

    assert {"white_check_mark", "wave"} <= names()
    assert page.evaluate(KNOWN, sorted(names())) == []


def test_emoji_are_drawn_in_messages_and_an_unknown_name_stays_as_it_is(watched: Watched) -> None:
    drawn = sorted({*names(), "left_right_arrow"})
    sandbox = watched.bot.sandbox
    text = " ".join(f":{name}:" for name in (*drawn, "no_such_emoji"))
    section = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    WebClient(sandbox.bot_token, base_url=sandbox.api_url).chat_postMessage(
        channel="U0MEICHEN", text="Look", blocks=[section]
    )

    page = watched.become("U0MEICHEN")

    message = page.get_by_role("article", name=re.compile("^Coach"))
    expect(message).to_contain_text("↔")
    expect(message).to_contain_text(":no_such_emoji:")
    assert NAME.findall(message.inner_text()) == ["no_such_emoji"]
