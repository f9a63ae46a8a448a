"""The chart under a summary is there for a while: then the bot takes it away, and the words stay."""

import pytest

from sandbox.driver.conversations import Message
from tests.stories.harness import Coach
from tests.stories.weeks import alex_answers, begin, mei_answers, read


def picture(coach: Coach) -> Message:
    """The first one that Alex got."""
    return coach.alex.dm.message(coach.t("chart-line"))  # type: ignore[no-any-return]


def with_a_picture(coach: Coach) -> Message:
    begin(coach)
    alex_answers(coach).close()
    mei_answers(coach).close()
    shown = picture(coach)
    assert shown.files
    return shown


def test_a_picture_is_taken_away_after_a_month_and_the_words_stay(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    shown = with_a_picture(coach)
    coach.advance(days=29)
    assert shown.refresh().files

    coach.advance(days=2)

    assert shown.refresh().files == []
    assert shown.text == t("chart-line")
    assert not coach.sandbox.ask(lambda engine: engine.workspace.files)
    assert t("summary-path", path="2 → 3", target="6") in read(coach, "alex").text


def test_an_answer_of_slack_that_got_lost_takes_no_picture_twice(coach: Coach) -> None:
    shown = with_a_picture(coach)
    coach.driver.trouble("stored_then_500", "files.delete")

    coach.advance(days=31)
    coach.advance(minutes=2)

    assert shown.refresh().files == []
    with coach.turn(job="look") as turn:
        assert turn.store.changes.take(coach.now, coach.now) is None


@pytest.mark.parametrize("error", ["cant_delete_file", "file_not_found"])
def test_a_picture_that_slack_keeps_is_not_asked_for_again(
    coach: Coach, error: str, caplog: pytest.LogCaptureFixture
) -> None:
    with_a_picture(coach)
    coach.driver.trouble("error", "files.delete", times=None, error=error)

    coach.advance(days=31)

    assert sum(f"({error})" in each.getMessage() for each in caplog.records) == 2  # one for each of the two
