"""A promise of training can name a module of the catalogue; whoever it is for begins it there, and nobody looks on."""

from dataclasses import replace

import pytest

from domain.drafts import Draft
from tests.stories import plans
from tests.stories.harness import Coach
from tests.stories.lessons import TALKING, module
from tests.stories.weeks import on_fridays
from tests.stories.wizards import opened_at


def with_a_module(draft: Draft) -> Draft:
    return on_fridays(replace(draft, support=tuple(replace(each, module=TALKING) for each in draft.support)))


def test_the_manager_chooses_a_module_with_the_support(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_draft(coach)
    opened_at(coach, "support")

    coach.mei.modal.press(t("wizard-change"))
    coach.mei.modal.fill(t("wizard-support-module"), module(coach, TALKING).title).submit()

    coach.mei.modal.press(t("wizard-change"))
    assert coach.mei.modal.field(t("wizard-support-module")).value == module(coach, TALKING).title


def test_the_employee_finds_the_module_beside_the_support_and_begins_it(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.an_active_plan(coach, change=with_a_module)
    coach.settle()
    coach.alex.types("/pip status")

    coach.alex.modal.press(t("support-module-of", title=plans.WORDS[coach.language]["support"]))
    coach.alex.modal.press(t("training-begin"))

    assert coach.alex.modal.title == module(coach, TALKING).title
    assert t("training-now") in coach.alex.modal.buttons
    coach.mei.types("/pip status")
    assert t("training-progress", done=0, steps=5) not in coach.mei.modal.text


def test_the_module_stands_in_what_the_employee_reads(bilingual: Coach) -> None:
    coach, t = bilingual, bilingual.t
    plans.a_shared_plan(coach, change=with_a_module)
    coach.settle()
    coach.alex.dm.latest.press(t("todo-read-button"))
    assert t("support-with-module") in coach.alex.modal.text

    coach.alex.modal.press(t("support-module"))

    assert coach.alex.modal.title == module(coach, TALKING).title


def test_a_wish_for_other_words_keeps_the_module(coach: Coach) -> None:
    plans.a_shared_plan(coach, change=with_a_module)
    coach.settle()
    coach.alex.dm.latest.press(coach.t("todo-read-button"))
    coach.alex.modal.press(coach.t("wish-support", number=1))
    coach.alex.modal.fill(coach.t("wizard-support-what"), "Four afternoons").fill(coach.t("wish-reason"), "More time.")
    coach.alex.modal.submit()

    coach.mei.dm.latest.press(coach.t("todo-answer-button"))
    coach.mei.modal.press(coach.t("proposals-accept"))

    coach.alex.dm.latest.press(coach.t("todo-read-button"))
    assert "Four afternoons" in coach.alex.modal.text
    assert coach.t("support-module") in coach.alex.modal.buttons


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_module_that_left_the_catalogue_says_so_in_plain_words(coach: Coach, language: str) -> None:
    def gone(draft: Draft) -> Draft:
        return on_fridays(replace(draft, support=tuple(replace(each, module="juggling") for each in draft.support)))

    plans.an_active_plan(coach, change=gone)
    coach.settle()
    coach.alex.types("/pip status")

    coach.alex.modal.press(coach.t("support-module-of", title=plans.WORDS[language]["support"]))

    assert coach.t("error-training-gone") in coach.alex.modal.text
