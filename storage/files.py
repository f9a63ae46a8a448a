"""Files that are made once, whole, and closed to others: the database and the master key."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4


def make_once(file: Path, fill: Callable[[Path], None]) -> None:
    """Make `file` (mode 0600, its folder 0700) with what `fill` writes, unless it is there. Raises OSError.

    It is filled beside and then linked into place, so that two starts at once agree on one whole file.
    """
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = file.with_name(f".{file.name}.{uuid4().hex}")
    os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        fill(draft)
        with suppress(FileExistsError):
            os.link(draft, file)
    finally:
        draft.unlink()
    _keep(file.parent)


def _keep(folder: Path) -> None:
    """Make the new name outlive a power cut; only POSIX opens folders."""
    with suppress(PermissionError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
