"""`make demo` as a newcomer runs it: a page within moments, and an end by Ctrl-C."""

import re
import signal
import urllib.request
from pathlib import Path

import pytest

from sandbox.driver import Driver
from tests.processes.machines import PATIENCE, Process


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
