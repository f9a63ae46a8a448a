"""The fullest assessment still fits into what Slack takes: the manager's form, the employee's, and both views."""

from dataclasses import replace
from datetime import date

from domain.assessments import (
    MOST_AREAS,
    MOST_FACTS,
    TEXTS,
    AreaAssessment,
    AreaDraft,
    Fact,
    OwnView,
    SelfAssessment,
)
from domain.drafts import Draft
from domain.people import UserId
from domain.permissions import Role
from handlers.views import assessments as views
from handlers.views import drafts
from handlers.views.advice import on_area_draft
from handlers.views.screens import Screen
from services.assessments import Own
from tests.handlers.test_fitting import LONG, NOW, Fullest, check, screen

__all__ = ["screen"]

WORDS = (LONG + "他很懒。") * 3
FACTS = tuple(
    Fact(f"f{n}", date(2027, 1, 4), WORDS[:1000], "https://x.slack.com/" + "a" * 200, WORDS[:1000])
    for n in range(MOST_FACTS)
)


def test_the_form_of_an_area_fits_with_advice_on_every_text(screen: Screen) -> None:
    texts = dict.fromkeys(TEXTS, WORDS[-3000:])
    areas = tuple(AreaDraft(f"Own area {n}", id="i" * 32 + str(n), facts=FACTS, **texts) for n in range(MOST_AREAS))  # type: ignore[arg-type]  # texts alone
    draft = Draft(areas=areas, at=2)

    found = on_area_draft(draft.area, ())

    assert len(found) >= len(TEXTS)
    check(drafts.assessment(screen, "plan1", draft, [("quality", "Quality")], found, "next"))


def test_the_employees_form_and_both_views_fit(screen: Screen) -> None:
    card = Fullest(1, Role.EMPLOYEE).card()
    assert card.agreement is not None
    areas = tuple(AreaAssessment(f"Area {n}", WORDS[:3000], WORDS[:3000], level=2) for n in range(MOST_AREAS))
    text = "字" * views.MOST
    seen = SelfAssessment(card.told.plan.id, 0, UserId("UALEX"), NOW, tuple(OwnView("", text, 3, text) for _ in areas))
    own = Own(card.told.plan, replace(card.agreement, areas=areas), seen, Role.EMPLOYEE, may_write=True)

    check(views.form(screen, own, {}))
    for page in range(1, 5):
        check(views.side_by_side(screen, own, {}, page=page, done="Said"))
