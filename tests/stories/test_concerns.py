"""Concerns that are raised to a manager, or that HR helps with: from the first word until it is settled."""

from datetime import UTC, datetime, timedelta

from tests.stories.harness import Coach
from tests.stories.hearings import answers, form, raised, raises, reads, words
from tests.stories.plans import a_shared_plan
from tests.stories.test_who_sees_it import check
from tests.stories.weeks import a_running_plan

DUE = datetime(2027, 1, 19, 22, 5, tzinfo=UTC)
"""Raised on Monday the 11th: five working days later (the 18th is a holiday), shortly after 17:00 in New York."""
AFTER_THE_NIGHT = timedelta(hours=17)


def test_a_concern_is_raised_answered_and_settled(either: Coach) -> None:
    coach, t, alex, mei = either, either.t, either.alex, either.mei
    a_running_plan(coach)
    assert t("concern-to-hr") in form(coach).field(t("concern-to")).options
    assert first(t("concern-intro")) in alex.modal.text

    board = raises(coach)

    assert t("concern-sent").split("*")[1] in board.text
    assert words(coach, "raised") in board.text
    alex.modal.close(everything=True)
    assert words(coach, "raised") in reads(coach, "mei").text
    answers(coach, "mei")
    assert t("todo-answer-button") not in mei.modal.buttons
    assert words(coach, "answered") in reads(coach, "alex", "notice-concern-answered").text
    alex.modal.press(t("concern-settle"))
    assert t("concern-settled") in alex.modal.text
    assert t("concern-again") not in alex.modal.buttons


def first(text: str) -> str:
    """The first sentence, before any sign for bold."""
    return text.partition("*")[0].strip()


def test_it_can_be_raised_while_reading_the_first_version(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    a_shared_plan(coach)
    coach.settle()
    coach.alex.types("/pip")
    coach.alex.modal.press(t("hub-concern"))

    raises(coach)

    assert words(coach, "raised") in coach.alex.modal.text


def test_it_is_at_hand_on_the_plan_the_hub_and_home(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    a_running_plan(coach)
    alex.types("/pip status")
    alex.modal.press(t("hub-open-plan"))

    alex.modal.press(t("plan-concerns"))
    assert t("concerns-none") in alex.modal.text
    alex.modal.press(t("concern-write"))
    raises(coach)

    assert words(coach, "raised") in alex.modal.text
    alex.modal.close(everything=True)
    assert t("hub-concern") in alex.open_home().buttons
    assert t("hub-concern") not in coach.mei.open_home().buttons


def test_every_field_says_who_sees_it(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    a_running_plan(coach)
    form(coach)
    check(alex)
    raises(coach)
    alex.modal.close(everything=True)
    reads(coach, "mei").press(t("todo-answer-button"))
    check(mei)
    mei.modal.close(everything=True)
    reads(coach, "mei")
    answers(coach, "mei")
    reads(coach, "alex", "notice-concern-answered").press(t("concern-again"))
    check(alex)


def test_words_are_needed_and_the_choice_is_kept(bilingual: Coach) -> None:
    coach, t, alex = bilingual, bilingual.t, bilingual.alex
    a_running_plan(coach)
    form(coach)

    raises(coach, "\u200b\u2060", to_hr=True)

    assert alex.modal.errors == {t("concern-text"): t("error-text-missing")}
    assert alex.modal.field(t("concern-to")).value == t("concern-to-hr")
    alex.modal.fill(t("concern-text"), words(coach, "raised")).submit()
    assert words(coach, "raised") in alex.modal.text


def test_a_manager_is_reminded_once_and_then_hr_helps(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    raised(coach)
    coach.advance_to(DUE - timedelta(days=1))
    reminder = t("notice-concern-reminder", until="§").partition("§")[0]
    assert reminder in mei.dm.latest.text

    coach.advance_to(DUE + AFTER_THE_NIGHT)

    assert len([each for each in mei.dm.messages if reminder in each.text]) == 1
    assert t("notice-concern-moved-manager") in [each.text.splitlines()[0] for each in mei.dm.messages]
    assert "@Priya Nair" in reads(coach, "alex", "notice-concern-moved-employee").text
    alex.modal.close()
    reads(coach, "priya")
    answers(coach, "priya", words(coach, "from_hr"))
    assert words(coach, "from_hr") in reads(coach, "alex", "notice-concern-answered").text


def test_a_manager_passes_one_on_and_reads_the_answer(bilingual: Coach) -> None:
    coach, t, mei = bilingual, bilingual.t, bilingual.mei
    raised(coach)
    board = reads(coach, "mei")
    assert t("concern-pass-sure") in board.confirmation(t("concern-pass"))

    board.press(t("concern-pass"))

    assert t("concern-pass-done").split("*")[1] in mei.modal.text
    assert t("todo-answer-button") not in mei.modal.buttons
    mei.modal.close()
    reads(coach, "priya")
    answers(coach, "priya", words(coach, "from_hr"))
    mei.types("/pip status")
    mei.modal.press(t("hub-open-plan"))
    mei.modal.press(t("plan-concerns"))
    assert words(coach, "from_hr") in mei.modal.text


def test_hr_takes_one_over_from_the_manager(bilingual: Coach) -> None:
    coach, t, priya = bilingual, bilingual.t, bilingual.priya
    raised(coach)
    priya.types("/pip status")
    priya.modal.press(t("hub-open-plan"))
    priya.modal.press(t("plan-concerns"))
    assert t("todo-answer-button") not in priya.modal.buttons

    priya.modal.press(t("concern-take"))
    answers(coach, "priya", words(coach, "from_hr"))

    assert words(coach, "from_hr") in reads(coach, "alex", "notice-concern-answered").text


def test_who_would_still_like_to_talk_comes_to_hr(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    raised(coach)
    reads(coach, "mei")
    before = answers(coach, "mei").text.splitlines()[1:]
    mei.modal.close(everything=True)
    reads(coach, "alex", "notice-concern-answered").press(t("concern-again"))

    alex.modal.fill(t("concern-again-label"), words(coach, "again")).submit()

    assert t("concern-again-done").split("*")[1] in alex.modal.text
    assert t("concern-by-hr", who="", at="§").partition("§")[2] in alex.modal.text
    assert words(coach, "again") in reads(coach, "priya").text
    mei.types("/pip status")
    mei.modal.press(t("hub-open-plan"))
    mei.modal.press(t("plan-concerns"))
    assert mei.modal.text.splitlines() == before
    answers(coach, "priya", words(coach, "from_hr"))
    alex.modal.close(everything=True)
    reads(coach, "alex", "notice-concern-answered").press(t("concern-again"))
    alex.modal.submit()
    assert t("concern-open-hr", until="§").split("§")[0] in alex.modal.text
    assert words(coach, "again") in reads(coach, "tom").text


def test_it_can_be_taken_back_while_nobody_has_answered(bilingual: Coach) -> None:
    coach, t, alex, mei = bilingual, bilingual.t, bilingual.alex, bilingual.mei
    raised(coach)
    board = reads(coach, "mei")
    alex.types("/pip concern")

    alex.modal.press(t("concern-withdraw"))

    assert t("concern-withdrawn") in alex.modal.text
    board.press(t("todo-answer-button"))
    assert mei.modal.text == t("error-concern-moved-on")
    mei.types("/pip")
    assert t("todo-concern", who="@Alex Rivera", count=1) not in mei.modal.text


def test_advice_stands_beneath_an_answer_and_may_be_left(coach: Coach) -> None:
    t, mei = coach.t, coach.mei
    raised(coach)
    reads(coach, "mei")
    told = "You always complain. From Monday on the demos are yours."

    answers(coach, "mei", told)
    assert t("advice-title").split(":")[-1].strip() in mei.modal.text
    assert mei.modal.field(t("concern-answer-label")).value == told
    mei.modal.press(t("advice-keep"))
    assert mei.modal.field(t("concern-answer-label")).value == told
    mei.modal.submit()

    assert t("concern-answered") in mei.modal.text
    assert told in reads(coach, "alex", "notice-concern-answered").text


def test_who_has_no_plan_is_told_what_this_is(bilingual: Coach) -> None:
    bilingual.jordan.types("/pip concern")

    assert bilingual.jordan.modal.text == bilingual.t("concern-nowhere")
