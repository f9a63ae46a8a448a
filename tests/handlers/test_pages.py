"""A long paper in pages: every page fits into a modal, and nothing is lost between them."""

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from handlers.i18n import translator
from handlers.views.agreements import paged
from handlers.views.agreements.pages import MOST_BLOCKS, MOST_BYTES
from handlers.views.screens import Screen, typed

NOW = datetime(2027, 1, 11, 14, tzinfo=UTC)
SCREEN = Screen(translator("en"), lambda values: json.dumps(dict(values)), NOW.date(), NOW, "Etc/UTC", "n")


def shown(texts: list[str], page: int) -> tuple[list[str], bool]:
    """The texts on one page, and whether there is a way on."""
    made = [block.to_dict() for block in paged(SCREEN, [typed(text, "") for text in texts], page, "x.read", {})]
    assert len(made) <= MOST_BLOCKS + 2
    assert len(json.dumps(made)) <= MOST_BYTES + 1000  # and the row of ways
    ways = [button["text"]["text"] for block in made if block["type"] == "actions" for button in block["elements"]]
    read = [block["elements"][0]["elements"][0]["text"][:-1] for block in made if block["type"] == "rich_text"]
    return read, SCREEN.t("page-on") in ways


@given(st.lists(st.integers(0, 3000), max_size=150))
def test_all_pages_together_say_everything_once(lengths: list[int]) -> None:
    texts = [f"{number} {'字' * length}" for number, length in enumerate(lengths)]

    read, page, on = [], 0, True
    while on:
        page += 1
        found, on = shown(texts, page)
        read += found

    assert read == texts


def test_what_fits_on_one_page_has_no_row_of_ways() -> None:
    assert [block.to_dict()["type"] for block in paged(SCREEN, [typed("a", "b")], 1, "x.read", {})] == ["rich_text"]


def test_a_page_that_is_not_there_is_the_nearest_one() -> None:
    texts = [str(number) for number in range(MOST_BLOCKS + 1)]

    assert shown(texts, 99) == ([str(MOST_BLOCKS)], False)
    assert shown(texts, -1)[0][0] == "0"
