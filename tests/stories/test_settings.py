"""`/pip settings`: one's own language, HR partners, what plans are called, and the channels with weekly tips."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from handlers.i18n import translator
from sandbox.driver import Persona
from sandbox.driver.windows import Modal
from sandbox.running import Sandbox
from tests.stories.harness import Coach, running

OTHER = {"en": "zh", "zh": "en"}


def open_hr_form(coach: Coach, admin: str = "dana") -> Modal:
    """The form with the HR partners, over the settings."""
    person: Persona = getattr(coach, admin)
    person.types("/pip settings")
    person.modal.press(coach.t("settings-change-hr"))
    return person.modal


def test_a_language_takes_effect_at_once(bilingual: Coach) -> None:
    other = translator(OTHER[bilingual.language])
    bilingual.mei.types("/pip settings")

    bilingual.mei.modal.choose(bilingual.t("settings-language"), other(f"settings-language-{other.language}"))

    assert bilingual.mei.modal.title == other("settings-title")
    assert other("settings-language-said") in bilingual.mei.modal.text
    bilingual.mei.modal.close()
    bilingual.mei.types("/pip")
    assert other("hub-waiting") in bilingual.mei.modal.text


def test_a_language_can_follow_slack_again(bilingual: Coach) -> None:
    other = translator(OTHER[bilingual.language])
    bilingual.mei.types("/pip settings")
    bilingual.mei.modal.choose(bilingual.t("settings-language"), other(f"settings-language-{other.language}"))

    bilingual.mei.modal.choose(other("settings-language"), "Slack")

    assert bilingual.mei.modal.title == bilingual.t("settings-title")


def test_a_screen_below_in_the_old_language_closes_with_the_settings(coach: Coach) -> None:
    coach.mei.types("/pip")
    coach.mei.modal.press("Settings")
    coach.mei.modal.choose("Your language", "中文")

    coach.mei.modal.close()

    assert coach.mei.modals == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_whom_the_environment_names_may_change_settings_without_being_an_admin_of_slack(
    sandbox: Sandbox, empty_database: Path, tmp_path: Path, language: str
) -> None:
    shutil.copy(empty_database, tmp_path / "pipcoach.db")
    with running(f"sqlite:///{tmp_path}/pipcoach.db", sandbox, language=language, hr=(), admins=("sam",)) as coach:
        coach.sam.types("/pip settings")
        coach.sam.modal.press(coach.t("settings-change-hr"))
        coach.sam.modal.fill(coach.t("settings-hr"), ["Priya Nair"]).submit()
        coach.jordan.types("/pip settings")

        assert "Priya Nair" in coach.sam.modal.text
        assert coach.t("settings-change-hr") not in coach.jordan.modal.buttons


def test_who_is_no_admin_sees_only_their_own_part(bilingual: Coach) -> None:
    bilingual.mei.types("/pip settings")

    shown = bilingual.mei.modal

    assert bilingual.t("settings-admin") not in shown.text
    assert bilingual.t("settings-change-hr") not in shown.buttons


def test_an_admin_chooses_hr_partners_and_everybody_on_the_list_hears_of_it(bilingual: Coach) -> None:
    form = open_hr_form(bilingual)

    form.fill(bilingual.t("settings-hr"), ["Priya Nair", "Sam Okafor"]).submit()

    assert bilingual.t("settings-hr-said") in bilingual.dana.modal.text
    assert "Sam Okafor" in bilingual.dana.modal.text
    for partner in (bilingual.priya, bilingual.tom, bilingual.sam):
        assert partner.notifications[-1].text == bilingual.t("hr-change-short")
    assert bilingual.mei.notifications == []


def test_who_left_the_list_can_see_what_changed_and_by_whom(bilingual: Coach) -> None:
    open_hr_form(bilingual).fill(bilingual.t("settings-hr"), ["Priya Nair", "Sam Okafor"]).submit()

    bilingual.tom.dm.latest.press(bilingual.t("hr-change-look"))

    told = bilingual.tom.modal.text
    assert "Dana Reyes" in told
    assert bilingual.t("hr-change-added", people="@Sam Okafor").replace("*", "") in told.replace("*", "")
    assert bilingual.t("hr-change-removed", people="@Tom Becker").replace("*", "") in told.replace("*", "")


def test_saving_the_same_list_tells_nobody(coach: Coach) -> None:
    form = open_hr_form(coach)

    form.submit()

    assert "Saved" in coach.dana.modal.text
    assert coach.priya.notifications == []


def test_one_hr_partner_is_enough_with_a_calm_word(bilingual: Coach) -> None:
    form = open_hr_form(bilingual)

    form.fill(bilingual.t("settings-hr"), ["Priya Nair"]).submit()

    assert bilingual.t("settings-hr-said-one") in bilingual.dana.modal.text
    assert bilingual.t("settings-hr-one") in bilingual.dana.modal.text


def test_an_empty_hr_list_is_refused_at_the_field(bilingual: Coach) -> None:
    form = open_hr_form(bilingual)

    form.fill(bilingual.t("settings-hr"), None).submit()

    assert list(form.errors) == [bilingual.t("settings-hr")]  # Slack asks for it itself: the field is no option


@pytest.mark.parametrize(
    ("name", "code"),
    [("Ledger", "bot"), ("Grace Kim", "guest"), ("Omar Fayed", "outsider"), ("Wes Hunt", "deactivated")],
)
def test_who_cannot_be_in_hr_is_refused_at_the_field(bilingual: Coach, name: str, code: str) -> None:
    form = open_hr_form(bilingual)

    form.fill(bilingual.t("settings-hr"), ["Priya Nair", name]).submit()

    assert bilingual.t(f"error-hr-{code}", who=name) in form.errors[bilingual.t("settings-hr")]
    assert form.field(bilingual.t("settings-hr")).value is not None


def test_of_two_admins_at_once_the_second_is_told_and_keeps_what_was_chosen(bilingual: Coach) -> None:
    with bilingual.turn("sam") as turn:
        turn.store.people.put(replace(turn.me, admin=True), turn.now)
    first, second = open_hr_form(bilingual), open_hr_form(bilingual, "sam")
    first.fill(bilingual.t("settings-hr"), ["Priya Nair", "Sam Okafor"]).submit()

    second.fill(bilingual.t("settings-hr"), ["Priya Nair", "Lin Hao"]).submit()

    assert second.errors == {bilingual.t("settings-hr"): bilingual.t("error-out-of-date")}
    assert "Lin Hao" in str(second.field(bilingual.t("settings-hr")).value)


def test_an_admin_chooses_what_plans_are_called(bilingual: Coach) -> None:
    bilingual.dana.types("/pip settings")

    bilingual.dana.modal.choose(bilingual.t("settings-plan-name"), bilingual.t("plan-name-growth"))

    said = bilingual.t("settings-plan-name-said", name=bilingual.t("plan-name-growth"))
    assert said in bilingual.dana.modal.text
    assert bilingual.dana.modal.field(bilingual.t("settings-plan-name")).value == bilingual.t("plan-name-growth")


def test_settings_open_from_the_hub(bilingual: Coach) -> None:
    bilingual.dana.types("/pip")

    bilingual.dana.modal.press(bilingual.t("hub-settings"))

    assert bilingual.dana.modal.title == bilingual.t("settings-title")
    assert bilingual.t("settings-tips") in bilingual.dana.modal.text
