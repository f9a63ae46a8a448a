"""The demo in a real browser, as its welcome leads there: who one is at first, in which language, at what time."""

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from handlers.i18n import translator
from tests.browser.conftest import PATIENCE_MS as USUAL_MS
from tests.browser.walks import PATIENCE_MS
from tests.processes.machines import Process, machine

pytestmark = pytest.mark.browser


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab that knows how long a program takes to start."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    yield page
    expect.set_options(timeout=USUAL_MS)
    page.close()


@contextmanager
def demo(folder: Path, *words: str) -> Iterator[str]:
    """`make demo`; gives all that its welcome says."""
    process = Process("-m", "bot", "demo", "--port", "0", *words, cwd=folder)
    try:
        process.until("Ctrl-C")
        yield process.said
    finally:
        process.end(signal.SIGINT)


def address(welcome: str) -> str:
    found = re.search(r"http://\S+", welcome)
    assert found is not None, welcome
    return found.group()


def say(page: Page, text: str) -> None:
    box = page.locator("#composer-main textarea")
    box.fill(text)
    box.press("Enter")


def test_the_chinese_demo_opens_as_the_manager_whom_its_welcome_names(tmp_path: Path, page: Page) -> None:
    with demo(tmp_path, "--language", "zh") as welcome:
        assert "从生产线主管王芳开始" in welcome

        page.goto(address(welcome))

        expect(page.get_by_role("region", name="当前身份")).to_contain_text("王芳")
        first = page.get_by_role("article").or_(page.locator(".welcome"))
        expect(first.get_by_role("heading", name="欢迎来到沙盒")).to_be_visible()
        for words in ("以主管王芳的身份，在这里输入 /pip start", "然后切换为 HR 刘敏", "再切换为员工李强"):
            expect(page.get_by_text(words)).to_be_visible()
        expect(page.get_by_role("region", name="时间").get_by_text("Shanghai")).to_be_visible()
        say(page, "/pip start @李强 ")
        expect(page.get_by_role("dialog").get_by_text(translator("zh")("wizard-check"))).to_be_visible()


def test_the_english_demo_opens_as_mei(tmp_path: Path, page: Page) -> None:
    with demo(tmp_path) as welcome:
        assert "You are Mei, a sales manager" in welcome

        page.goto(address(welcome))

        expect(page.get_by_role("region", name="You are")).to_contain_text("Mei Chen")
        page.get_by_role("button", name="Type /pip start").click()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog").get_by_text(translator("en")("wizard-check"))).to_be_visible()


def test_a_language_that_was_chosen_before_the_bot_connected_is_spoken(tmp_path: Path, page: Page) -> None:
    with machine(tmp_path) as host:
        page.goto(f"{host.url}/?persona=U0MEICHEN&view=messages")
        page.get_by_role("button", name="中文").click()
        expect(page.get_by_role("region", name="当前身份")).to_contain_text("Mei Chen")

        host.start()
        say(page, "/pip")

        expect(page.get_by_role("dialog").get_by_role("heading", name=translator("zh")("hub-waiting"))).to_be_visible()


def test_a_story_is_chosen_by_keyboard_and_gone_on_with_by_hand(tmp_path: Path, page: Page) -> None:
    with demo(tmp_path, "--language", "zh") as welcome:
        page.goto(address(welcome))
        page.get_by_role("button", name="故事", exact=True).focus()
        page.keyboard.press("Enter")
        chooser = page.get_by_role("dialog", name="从哪里开始？")
        expect(chooser.get_by_role("radio", name="从空白开始")).to_be_checked()
        for _ in range(3):
            page.keyboard.press("ArrowDown")
        expect(chooser.get_by_role("radio", name="艰难而公正的结束")).to_be_checked()
        expect(chooser.get_by_label("演示到")).to_have_value("conversation")
        page.keyboard.press("Enter")

        curtain = page.get_by_role("dialog", name="正在演示故事")
        expect(curtain.get_by_role("progressbar")).to_be_visible()
        page.keyboard.press("Escape")
        expect(curtain.get_by_role("status")).to_contain_text("第 1 章，共 1 章")

        expect(page.get_by_role("dialog", name="已到：面对面沟通之后")).to_be_visible(timeout=PATIENCE_MS)
        page.keyboard.press("Enter")
        expect(page.get_by_role("region", name="当前身份")).to_contain_text("Ruth Cole")
        page.get_by_role("article").last.get_by_role("button", name=translator("zh")("todo-read-button")).click()
        expect(page.get_by_role("dialog").get_by_text("让销售预测更接近实际").first).to_be_visible()
