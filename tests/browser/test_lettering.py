"""Marks that Latin and Chinese share are drawn as each of them wants them."""

import pytest

from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

WIDTH = """async (node, mark) => {
  await document.fonts.load(`${getComputedStyle(node).fontWeight} 15px "Latin marks"`, mark);
  const text = [...node.childNodes].find((one) => one.nodeType === Node.TEXT_NODE && one.data.includes(mark));
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(mark));
  range.setEnd(text, text.data.indexOf(mark) + 1);
  return range.getBoundingClientRect().width / parseFloat(getComputedStyle(node).fontSize);
}"""
"""How wide a mark is, in units of the size of the letters: a Chinese font draws it one wide."""


@pytest.mark.parametrize("weight", ["400", "700"])
def test_an_apostrophe_leaves_no_gap_in_an_english_name(watched: Watched, weight: str) -> None:
    page = watched.become("U0MEICHEN", "messages", "&panel=phone")
    heading = page.get_by_role("complementary", name="Phone").get_by_role("heading", name="Mei Chen’s phone")
    heading.evaluate("(node, weight) => { node.style.fontWeight = weight; }", weight)

    assert heading.evaluate(WIDTH, "’") < 0.5
