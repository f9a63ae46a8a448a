"""The page's clock goes by whoever one is: their zone, their morning, their way to write a time."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watched

pytestmark = pytest.mark.browser

MEI, TOM, WANG = "U0MEICHEN", "U0TOMBECKER", "U0WANGFANG"
MORNING = {MEI: "Next working morning", TOM: "Next working morning", WANG: "下一个工作日早上"}
ZONES = {MEI: "America/New_York", TOM: "Europe/London", WANG: "Asia/Shanghai"}


def shown(page: Page) -> Locator:
    """The time at the top of the page, with the city."""
    return page.locator(".clock-now")


def there(page: Page, zone: str) -> datetime:
    """The moment on the clock, as it is called in that zone."""
    stamp = shown(page).get_by_role("time").get_attribute("datetime")
    assert stamp is not None
    return datetime.fromisoformat(stamp).astimezone(ZoneInfo(zone))


def english(at: datetime) -> str:
    return f"{at:%b} {at.day}, {at.hour % 12 or 12}:{at:%M %p}"


def to_the_morning(page: Page, person: str) -> None:
    """Presses the button, and waits until the time has moved there."""
    page.get_by_role("button", name=MORNING[person]).click()
    expect(page.get_by_role("progressbar")).to_have_count(0)
    expect(shown(page)).to_contain_text("9:35")


def test_one_moment_is_told_in_the_zone_of_whoever_looks(watched: Watched) -> None:
    page = watched.become(MEI)
    to_the_morning(page, MEI)
    expect(shown(page)).to_contain_text("New York")

    watched.become(TOM)
    expect(shown(page)).to_contain_text("London")
    expect(shown(page)).to_contain_text(english(there(page, ZONES[TOM])))
    watched.become(WANG)
    at = there(page, ZONES[WANG])
    expect(shown(page)).to_contain_text("Shanghai")
    expect(shown(page)).to_contain_text(f"{at.month}月{at.day}日")
    expect(shown(page)).to_contain_text(f"{at.hour}:{at:%M}")


@pytest.mark.parametrize("person", [MEI, TOM, WANG])
def test_the_next_working_morning_is_that_of_whoever_presses(watched: Watched, person: str) -> None:
    page = watched.become(person)

    to_the_morning(page, person)

    at = there(page, ZONES[person])
    assert (at.hour, at.minute) == (9, 35)
    assert at.weekday() < 5


def test_another_zone_in_the_profile_moves_the_clock_at_once(watched: Watched) -> None:
    page = watched.become(MEI)
    to_the_morning(page, MEI)

    page.get_by_role("region", name="You are").get_by_role("combobox").select_option("Asia/Tokyo")

    expect(shown(page)).to_contain_text("Tokyo")
    expect(shown(page)).to_contain_text(english(there(page, "Asia/Tokyo")))
