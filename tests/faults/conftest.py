"""A laboratory for each test: it says nothing unless something is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.labs import Lab


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    made = Lab(tmp_path, quick=True)
    yield made
    made.close()
