"""Programs that take part in a run: each says its address on a line, does what it is told, and ends with the run."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self

import psutil

ROOT = Path(__file__).parents[1]
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")
MEGABYTE = 1024 * 1024


class Process:
    """A Python program of ours. It ends when its standard input does, so nothing outlives an aborted run."""

    def __init__(self, *words: str, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> None:
        self.began = time.monotonic()
        self._program = subprocess.Popen(
            [sys.executable, *words],
            cwd=cwd or ROOT,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **(env or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.port = self._address()

    def _address(self) -> int:
        said = []
        assert self._program.stdout is not None
        for line in self._program.stdout:
            said.append(line)
            found = ADDRESS.search(line)
            if found:
                return int(found.group(1))
        raise RuntimeError("a program of the run did not start:\n" + "".join(said))

    def tell(self, order: str) -> str:
        """Gives an order, and waits for the line that begins with `done`; what follows it is the answer."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{order}\n")
        self._program.stdin.flush()
        for line in self._program.stdout:
            if line.startswith("done"):
                return line.removeprefix("done").strip()
        raise RuntimeError(f"a program of the run ended at: {order}")

    @property
    def megabytes(self) -> float:
        """Memory that it holds now (resident set)."""
        return float(psutil.Process(self._program.pid).memory_info().rss) / MEGABYTE

    def end(self) -> None:
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._program.terminate()
        try:
            self._program.wait(10)
        except subprocess.TimeoutExpired:
            self._program.kill()
            self._program.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()
