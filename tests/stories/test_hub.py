"""The first screen: what waits, the plans by one's part in them, and the ways to begin; also from Home and the status."""

from handlers.i18n import translator
from tests.stories.harness import Coach
from tests.stories.plans import a_draft, a_shared_plan, an_active_plan
from tests.stories.wires import alive
from tests.stories.wizards import step

HOSTILE_WORD = "<!channel>&https://evil.example"


def heads(coach: Coach, *keys: str) -> list[str]:
    return [coach.t(key) for key in keys]


def test_with_nothing_under_way_the_hub_says_so_and_offers_to_begin(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t

    coach.mei.types("/pip")

    assert t("hub-nothing") in coach.mei.modal.text
    assert coach.mei.modal.buttons == heads(
        coach, "hub-start", "hub-support", "training-title", "hub-help", "hub-settings"
    )


def test_a_plan_is_begun_from_the_hub_from_home_and_from_the_status(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t

    coach.mei.types("/pip")
    coach.mei.modal.press(t("hub-start"))
    from_hub = step(coach)
    coach.mei.modal.close(everything=True)
    coach.mei.open_home().press(t("hub-start"))
    from_home = step(coach)

    assert from_hub == from_home == t("wizard-check")


def test_plans_stand_under_ones_part_in_them(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach, "mei", "alex")
    a_shared_plan(coach, "sam", "mei")
    a_draft(coach, "mei", "jordan")
    coach.settle()

    coach.mei.types("/pip")
    coach.priya.types("/pip")

    text = coach.mei.modal.text
    waits, own, leading = (text.index(each) for each in heads(coach, "hub-waiting", "hub-own", "hub-leading"))
    assert waits < own < leading
    assert t("todo-read", who="@Sam Okafor") in text[waits:own]
    assert t("hub-plan-own", who="@Sam Okafor") in text[own:leading]
    assert f"@Alex Rivera · {t('status-active')}" in text[leading:]
    assert t("hub-leading") not in coach.priya.modal.text
    for name in ("@Alex Rivera", "@Mei Chen"):
        assert name in coach.priya.modal.text.partition(t("hub-hr"))[2]


def test_the_hub_opens_a_plan_and_comes_back_to_the_same_list(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    an_active_plan(coach)

    coach.mei.types("/coach")
    coach.mei.modal.press(t("hub-open-plan"))
    shown = coach.mei.modal.text
    coach.mei.modal.close()

    assert t("status-active") in shown
    assert coach.mei.modal.buttons[-1] == translator(coach.language)("hub-settings")


def test_a_word_that_nobody_knows_stays_what_was_typed_and_leads_to_the_hub(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t

    coach.mei.types(f"/pip {HOSTILE_WORD}")

    said = coach.mei.ephemerals[-1]
    assert said.text.startswith(t("unknown", word=HOSTILE_WORD))
    assert alive(coach) == []
    said.press(t("hub-open"))
    assert t("hub-start") in coach.mei.modal.buttons
