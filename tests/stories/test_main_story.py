"""The whole main job: from `/pip start` to the shared summary of the second weekly check-in."""

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

from sandbox.driver import Persona
from services import catalog
from tests.stories.harness import Coach

SECRET = re.compile(r"\b(pip|plan|performance|mei|chen|alex|rivera|priya|nair)\b|绩效|改进计划|计划", re.IGNORECASE)
"""What a phone, a file name or the bot's name must never show."""


def write(coach: Coach) -> None:
    """Mei writes a plan from a template and hands it to HR."""
    t, mei = coach.t, coach.mei
    mei.types("/pip start @Alex")
    mei.modal.submit()
    name = catalog.template("sales_product_knowledge").name.text(coach.language)
    mei.modal.fill(t("wizard-template"), name).submit()
    mei.modal.fill(t("wizard-observed"), "On 3 May two questions were left open.").submit()
    for _ in range(4):
        mei.modal.submit()
    assert t("wizard-handed-in") in mei.modal.text
    mei.modal.close()


def approve_and_talk(coach: Coach) -> None:
    t = coach.t
    coach.priya.dm.latest.press(t("todo-approve-button"))
    coach.priya.modal.fill(t("approvals-decision"), t("approvals-approve")).submit()
    assert coach.alex.dm.messages == []
    coach.mei.dm.latest.press(t("todo-talk-button"))
    coach.mei.modal.submit()
    coach.mei.modal.close()


def agree(coach: Coach) -> None:
    """Alex asks for a higher target, Mei takes it in, Alex agrees to that version."""
    t, alex, mei = coach.t, coach.alex, coach.mei
    alex.dm.latest.press(t("todo-read-button"))
    assert t("reading-nothing-decided") in alex.modal.text
    alex.modal.press(t("wish-goal", number=1))
    alex.modal.fill(t("wizard-goal-target"), "85").fill(t("wish-reason"), "I can reach more.").submit()
    alex.modal.close(everything=True)
    mei.dm.latest.press(t("todo-answer-button"))
    mei.modal.press(t("proposals-accept"))
    mei.modal.close()
    alex.dm.latest.press(t("todo-read-button"))
    assert "85" in alex.modal.text
    assert t("reading-version", version=2, at="").split("2")[0] in alex.modal.text
    alex.modal.press(t("reading-respond"))
    alex.modal.fill(t("ack-label"), t("ack-agrees")).submit()
    assert t("ack-done-agrees") in alex.modal.text
    alex.modal.close(everything=True)


def check_in(coach: Coach, figure: str) -> None:
    """Both answer; neither sees the other's words before."""
    t, alex, mei = coach.t, coach.alex, coach.mei
    alex.dm.latest.press(t("todo-check-in-button"))
    field = next(label for label in alex.modal.fields if label.endswith(t("checkin-progress", goal="")))
    alex.modal.fill(field, "about 5").submit()
    assert list(alex.modal.errors.values()) == [t("error-figure-approximate")]
    alex.modal.fill(field, figure).fill(t("checkin-went-well"), "Two calls went smoothly.").submit()
    assert t("receipt-thanks") in alex.modal.text
    alex.modal.close()
    mei.dm.latest.press(t("todo-check-in-button"))
    assert "Two calls went smoothly." not in mei.modal.text
    for label in [each for each in mei.modal.fields if each.endswith(t("checkin-rating", goal=""))]:
        mei.modal.fill(label, t("rating-behind"))
    mei.modal.fill(t("checkin-situation"), "In the demo on Tuesday").submit()
    assert t("receipt-both") in mei.modal.text


def until_prompted(coach: Coach) -> None:
    before = len(coach.alex.dm.messages)
    for _ in range(15):
        coach.advance(days=1)
        if len(coach.alex.dm.messages) > before:
            return
    raise AssertionError("no prompt came")


def test_from_the_first_draft_to_the_second_shared_summary(either: Coach) -> None:
    coach, t = either, either.t
    write(coach)
    approve_and_talk(coach)
    agree(coach)

    for week in range(2):
        until_prompted(coach)
        assert coach.alex.dm.latest.text.startswith(t("prompt-text", count=1))
        check_in(coach, str(58 + 4 * week))
        coach.mei.modal.press(t("summary-open"))
        assert "Two calls went smoothly." in coach.mei.modal.text
        coach.mei.modal.close(everything=True)

    opening = coach.alex.dm.message(t("summary-text"))
    opening.press(t("summary-open"))
    told = coach.alex.modal.text
    assert "In the demo on Tuesday" in told
    assert "62" in told
    assert t("rating-attention") in told
    assert t("rating-behind") not in told
    assert any(message.files for message in coach.alex.dm.messages)


def test_nothing_on_a_phone_names_anybody_or_what_it_is_about(bilingual: Coach) -> None:
    coach = bilingual
    write(coach)
    approve_and_talk(coach)
    agree(coach)
    until_prompted(coach)
    check_in(coach, "60")

    shown = [
        text
        for person in (coach.mei, coach.alex, coach.priya)
        for each in person.notifications
        for text in (each.title, each.text)
    ]
    files = [each.name for message in coach.alex.dm.messages for each in message.files]
    assert len(shown) > 10
    assert files
    assert [text for text in (*shown, *files) if SECRET.search(text)] == []


def test_a_prompt_comes_at_half_past_nine_in_each_persons_own_zone(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    coach.alex.set_timezone("Asia/Shanghai")
    coach.settle()
    write(coach)
    approve_and_talk(coach)
    agree(coach)
    shanghai, new_york = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
    morning = (coach.now.astimezone(shanghai) + timedelta(days=14)).replace(hour=9, minute=29, second=0, microsecond=0)

    for person, zone in ((coach.alex, shanghai), (coach.mei, new_york)):
        coach.advance_to(morning.replace(tzinfo=zone))
        assert prompts(coach, person) == 0
        coach.advance(minutes=2)
        assert prompts(coach, person) == 1
    assert t("prompt-text", count=1) in coach.mei.dm.latest.text


def prompts(coach: Coach, person: Persona) -> int:
    return sum(coach.t("prompt-text", count=1) in each.text for each in person.dm.messages)
