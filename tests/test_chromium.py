"""On a machine without Chromium one line says that its tests were left out; in CI that is a failure."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.chromium import MISSING
from tests.test_architecture import ROOT


def run(tmp_path: Path, *words: str, **more: str) -> tuple[int, list[str]]:
    """The browser's tests where nothing can be found: exit code, and what was printed."""
    hidden = {"CI", "CHROMIUM", "PLAYWRIGHT_BROWSERS_PATH"}
    env = {name: value for name, value in os.environ.items() if name not in hidden and not name.startswith("PYTEST_")}
    env |= {"PATH": str(tmp_path), "HOME": str(tmp_path), **more}
    command = [sys.executable, "-m", "pytest", "-rs", "-p", "no:cacheprovider", *words]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    return done.returncode, (done.stdout + done.stderr).splitlines()


@pytest.mark.parametrize("words", [(), ("-n", "1")], ids=["alone", "with a worker"])
def test_without_chromium_one_line_says_what_was_left_out(tmp_path: Path, words: tuple[str, ...]) -> None:
    code, said = run(tmp_path, "tests/browser/test_page.py", "tests/domain/test_obligations.py", *words)

    skipped = [line for line in said if "SKIPPED" in line or "Chromium" in line]
    assert len(skipped) == 1
    assert skipped[0].endswith(MISSING)
    assert code == 0
    assert "failed" not in said[-1]


def test_in_ci_a_missing_chromium_is_a_failure(tmp_path: Path) -> None:
    code, said = run(tmp_path, "tests/browser/test_page.py", "-x", CI="true")

    assert code == 1
    assert any(MISSING in line for line in said)
    assert not any("SKIPPED" in line for line in said)


def test_who_asks_for_other_tests_hears_nothing_of_a_browser(tmp_path: Path) -> None:
    _code, said = run(tmp_path, "tests/domain/test_obligations.py")

    assert not any("Chromium" in line for line in said)
