"""Files made once: whole or not at all, whoever comes first."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest

from storage.files import make_once


def write_a_word(draft: Path) -> None:
    draft.write_text(uuid4().hex)


def test_rivals_agree_on_one_whole_file(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "file"

    with ThreadPoolExecutor(8) as threads:
        made = [threads.submit(make_once, file, write_a_word) for _ in range(8)]
    assert [each.exception() for each in made] == [None] * 8

    assert len(file.read_text()) == 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["file"]


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("before")

    make_once(file, lambda draft: draft.unlink())

    assert file.read_text() == "before"


def test_a_file_that_can_not_be_filled_never_appears(tmp_path: Path) -> None:
    def fail(draft: Path) -> None:
        draft.write_text("half")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        make_once(tmp_path / "file", fail)

    assert list(tmp_path.iterdir()) == []
