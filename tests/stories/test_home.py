"""App Home: what waits, the reader's plans, and what they can do; and a word for whoever writes to the app."""

from sandbox.driver.conversations import Message
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.weeks import a_running_plan


def first_line(text: str) -> str:
    """What a person would look for: the beginning, before any typed command."""
    return text.partition("`")[0].strip()


def answers(coach: Coach) -> list[Message]:
    """What the app has written to Jordan, once everything that came in was worked off."""
    coach.settle()
    return [each for each in coach.jordan.dm.messages if each.is_from_app]


def test_the_first_visit_explains_what_this_is(bilingual: Coach) -> None:
    home = bilingual.jordan.open_home()

    assert bilingual.t("home-empty") in home.text
    assert bilingual.t("home-intro").partition("*")[0].strip() in home.text
    for key in ("hub-start", "home-status", "hub-settings", "hub-help", "home-refresh"):
        assert bilingual.t(key) in home.buttons


def test_a_later_visit_shows_what_waits_and_no_explanation(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.mei.open_home()
    plans.an_approved_plan(coach)

    home = coach.mei.open_home()

    assert t("todo-talk", who="@Alex Rivera") in home.text
    assert t("home-intro").rpartition("*")[2].strip() not in home.text


def test_what_waits_opens_from_home(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach)
    coach.settle()

    coach.alex.open_home().press(t("todo-read-button"))

    assert t("reading-nothing-decided") in coach.alex.modal.text


def test_refreshing_brings_home_up_to_date(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    home = coach.alex.open_home()
    assert t("home-empty") in home.text
    plans.a_shared_plan(coach)
    coach.settle()

    home.press(t("home-refresh"))

    assert t("todo-read", who="@Mei Chen") in home.text


def test_home_opens_status_settings_help_and_a_plan(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_running_plan(coach)
    home = coach.mei.open_home()

    for key, title in (
        ("home-status", "status-title"),
        ("hub-settings", "settings-title"),
        ("hub-help", "app-name"),
        ("hub-open-plan", "app-name"),
    ):
        home.press(t(key))
        assert coach.mei.modal.title == t(title)
        coach.mei.modal.close()


def test_an_admin_without_hr_partners_reads_what_to_do_first(bilingual: Coach) -> None:
    with bilingual.turn("dana") as turn:
        turn.store.workspaces.save(type(turn.workspace)(revision=turn.workspace.revision))

    home = bilingual.dana.open_home()

    assert bilingual.t("hub-no-hr").replace("*", "") in home.text.replace("*", "")


def test_home_says_nothing_of_who_has_answered(bilingual: Coach) -> None:
    coach = bilingual
    a_running_plan(coach)

    home = coach.priya.open_home()

    assert coach.t("hub-hr") in home.text


def test_whoever_writes_to_the_app_gets_one_friendly_answer_a_day(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.jordan.types("Hello?")
    coach.driver.expect(lambda: answers(coach))
    coach.jordan.types("Is anybody there?")
    coach.advance(minutes=1)

    [answer] = answers(coach)

    assert first_line(t("home-hello")) in answer.text
    answer.press(t("hub-open"))
    assert coach.jordan.modal.title == t("app-name")


def test_opening_the_messages_tab_alone_says_nothing(coach: Coach) -> None:
    coach.jordan.open_messages()

    coach.settle()

    assert coach.jordan.dm.messages == []


def test_when_a_press_in_home_came_too_late_there_is_a_way_on(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    home = coach.jordan.open_home()
    coach.driver.trouble("error", "views.open", error="expired_trigger_id")
    home.press(t("hub-settings"))
    assert t("slack-slow") in home.text

    home.press(t("open-again"))

    assert coach.jordan.modal.title == t("settings-title")
    coach.jordan.modal.close()
    home.press(t("home-refresh"))
    assert t("slack-slow") not in home.text
