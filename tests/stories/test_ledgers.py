"""What the company promised, by kind: how much was kept, with whom it lay, and what is due next; wherever it is read."""

from datetime import UTC, datetime

from tests.stories import closings
from tests.stories.harness import Coach
from tests.stories.supporting import under_way
from tests.stories.weeks import alex_answers, read

AFTER = datetime(2027, 1, 26, 15, tzinfo=UTC)
"""The first check-in got no answer from Mei, and the promised training did not come."""


def test_status_and_summary_say_what_was_not_kept_and_with_whom_it_lay(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    under_way(coach)
    coach.advance_to(datetime(2027, 1, 15, 14, 30, tzinfo=UTC))
    alex_answers(coach)
    coach.alex.modal.close(everything=True)
    coach.advance_to(AFTER)
    kept = (
        f"{t('ledger-check-in', kept=0, counted=1)} · {t('ledger-manager-did-not', count=1)}",
        f"{t('ledger-support', kept=0, counted=1)} · {t('ledger-owner-did-not', count=1)}",
    )

    for name in ("alex", "mei", "priya"):
        person = getattr(coach, name)
        person.types("/pip status")
        person.modal.press(t("hub-open-plan"))
        shown = person.modal.text
        assert [each for each in kept if each not in shown] == []
        assert t("ledger-next", by="|").split("|")[0] in shown
        person.modal.close(everything=True)
    shown = read(coach, "alex").text
    assert [each for each in kept if each not in shown] == []


def test_the_review_says_it_too_and_when_the_next_is_due(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    closings.begin(coach)

    for name in ("alex", "mei", "priya"):
        shown = closings.packet(coach, name)
        assert t("ledger-owner-did-not", count=1) in shown
        assert t("ledger-manager-did-not", count=1) in shown
        assert t("ledger-review-none").split("：")[0].split(":")[0] in shown
