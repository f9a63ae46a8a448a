"""Whether there is a Chromium: decided once, before any test. Without one the browser's tests are left out, in one line.

A plugin of the whole run (tests/conftest.py), for with xdist it is the controller that prints, and it collects nothing.
"""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
CACHES = (Path(".cache", "ms-playwright"), Path("Library", "Caches", "ms-playwright"))
"""Where Playwright keeps a browser of its own, if somebody had it fetch one."""

MISSING = "there is no Chromium (install it, or set CHROMIUM to its path)"
LEFT_OUT = pytest.StashKey[int]()


def executable() -> str | None:
    """The path of a Chromium on this machine; none where only Playwright's own could be there."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def is_there() -> bool:
    """Whether there is something to start; it is not started."""
    chosen = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    caches = [Path(chosen)] if chosen else [Path.home() / each for each in CACHES]
    return bool(executable()) or any(found for each in caches for found in each.glob("chromium*"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the browser's tests out where there is none. In CI they stay, and fail."""
    if os.environ.get("CI") or is_there():
        return
    left_out = [each for each in items if each.get_closest_marker("browser")]
    if left_out:
        items[:] = [each for each in items if each not in left_out]
        config.hook.pytest_deselected(items=left_out)
        config.stash[LEFT_OUT] = len(left_out)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of xdist hands on what it left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, 0)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """The controller hears of it: every worker has left out the same."""
    told = getattr(node, "workeroutput", {})
    node.config.stash[LEFT_OUT] = told.get("left_out", 0) or node.config.stash.get(LEFT_OUT, 0)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    if count := config.stash.get(LEFT_OUT, 0):
        terminalreporter.write_line(f"SKIPPED [{count}] the browser's tests: {MISSING}")
