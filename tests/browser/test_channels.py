"""Channels that one is not in, on the page: chosen from a menu, named where they are mentioned, and joined."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

DANA = "U0DANAREYES"


def test_a_menu_offers_public_channels_that_one_is_not_in(watched: Watched) -> None:
    page = watched.become(DANA)
    watched.say("/pip start")
    channel = page.get_by_role("dialog", name="A draft").get_by_label("Channel")

    channel.select_option(label="#sales-east")

    expect(channel).to_have_value("C0SALESEAST")
    expect(channel.get_by_role("option")).to_have_text(
        ["Choose…", "#general", "#line-3-launch", "#partners-shared", "#sales-east"]
    )


def test_a_public_channel_is_joined_by_typing_so(watched: Watched) -> None:
    page = watched.become(DANA)
    sidebar = page.get_by_role("navigation", name="Conversations")
    expect(sidebar.get_by_role("button", name="line-3-launch")).to_have_count(0)

    watched.say("/join #line-3-launch ")
    sidebar.get_by_role("button", name="line-3-launch").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("line-3-launch")
