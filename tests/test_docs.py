"""What the documents say is what the code does."""

import re
from pathlib import Path

import pytest

from docs.tables import PAGES, ROOT, rendered, tables
from tests.test_architecture import tracked

DOCUMENTS = sorted(file for file in tracked() if file.suffix == ".md")


@pytest.mark.parametrize("page", PAGES)
def test_tables_that_come_from_the_code_are_current(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")

    assert rendered(text) == text, "run: make docs"


def test_every_table_stands_somewhere() -> None:
    all_pages = "".join((ROOT / page).read_text(encoding="utf-8") for page in PAGES)

    assert [name for name in tables() if f"<!-- {name} -->" not in all_pages] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    bare = re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)
    links = re.findall(r"\]\(([^)\s]+)\)", bare)

    missing = []
    for link in links:
        path, _, anchor = link.partition("#")
        if "://" in link:
            continue
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            missing.append(link)
    assert missing == []


def anchors(text: str) -> set[str]:
    """Headings as links write them."""
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_the_readme_names_every_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    source = (ROOT / "bot" / "settings.py").read_text(encoding="utf-8")
    known = {part.split('"')[0] for part in source.split('get("')[1:]}

    assert [name for name in known if f"`{name}`" not in readme] == []


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")

    assert [file.name for file in folder.glob("0*.md") if f"]({file.name})" not in index] == []


def test_the_screenshot_is_small() -> None:
    for picture in (ROOT / "docs" / "images").glob("*"):
        assert picture.stat().st_size < 300_000
