"""`make demo` as a newcomer runs it: a page within moments, and an end by Ctrl-C."""

import re
import signal
import urllib.request
from pathlib import Path

import pytest

from handlers.i18n import translator
from sandbox.driver import Driver
from tests.processes.machines import PATIENCE, Process, run


@pytest.mark.parametrize(("words", "mei"), [((), "Mei Chen"), (("--language", "zh"), "王芳")], ids=["en", "zh"])
def test_the_demo_serves_its_page_works_and_ends_by_ctrl_c(tmp_path: Path, words: tuple[str, ...], mei: str) -> None:
    demo = Process("-m", "bot", "demo", "--port", "0", *words, cwd=tmp_path)
    try:
        found = re.search(r"http://\S+", demo.until("    http://"))
        assert found is not None

        with urllib.request.urlopen(found.group()) as answer:
            page = answer.read().decode()
        base = found.group().partition("?")[0].rstrip("/")  # the rest names the person as whom the page opens
        person = Driver(base, patience=PATIENCE).person(mei).types("/pip")

        assert 'id="modals"' in page
        assert person.modal.text
    finally:
        code = demo.end(signal.SIGINT)
    assert code == 0, demo.said
    assert "Traceback" not in demo.said
    assert "ERROR" not in demo.said
    assert list(tmp_path.iterdir()) == []


def test_a_story_is_played_up_to_a_chapter_and_another_beginning_puts_all_of_it_away(tmp_path: Path) -> None:
    demo = Process("-m", "bot", "demo", "--port", "0", "--story", "parting", "--until", "conversation", cwd=tmp_path)
    try:
        page = demo.until("/?persona=").split()[-1]
        driver = Driver(page.partition("/?")[0], patience=PATIENCE)
        ruth = driver.person("Ruth Cole").types("/pip")
        assert translator("en")("todo-read-button") in ruth.modal.buttons
        assert page.endswith("U0RUTHCOLE")

        driver.begin(language="zh")

        driver.expect(lambda: driver.story()["round"] == 2 and driver.story()["state"] == "done")
        assert ruth.dm.messages == []
        assert translator("zh")("hub-nothing") in ruth.types("/pip").modal.text
        assert driver.violations == []
    finally:
        code = demo.end(signal.SIGINT)
    assert code == 0, demo.said
    assert "Traceback" not in demo.said
    assert list(tmp_path.iterdir()) == []


def test_a_chapter_that_is_not_there_is_named_beside_those_that_are(tmp_path: Path) -> None:
    code, said = run("-m", "bot", "demo", "--port", "0", "--story", "sales", "--until", "week-9", cwd=tmp_path)

    assert code == 1
    assert "'week-9'" in said
    assert "week-3, mid-review" in said
