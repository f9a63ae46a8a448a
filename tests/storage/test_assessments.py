"""Self-assessments at rest, and assessments in drafts as they were written before areas held more."""

import json

import msgspec

from domain.assessments import AreaDraft
from domain.drafts import Draft
from domain.people import WorkspaceId
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import PLAN, draft, plan, self_assessment


def test_the_last_one_said_is_read_back_as_it_was(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        assert not store.assessments.exists(PLAN)
        store.assessments.put(self_assessment(2))
        store.assessments.put(self_assessment(0))
        store.assessments.put(self_assessment(2, "In other words"))

    with database.reading(ACME) as store:
        assert store.assessments.latest(PLAN) == self_assessment(2, "In other words")
        assert store.assessments.exists(PLAN)
    with database.reading(WorkspaceId("T-OTHER")) as store:
        assert store.assessments.latest(PLAN) is None


def test_nothing_is_left_of_it_once_a_plan_was_erased(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())
        store.assessments.put(self_assessment())

        store.plans.erase(PLAN)

        assert store.assessments.latest(PLAN) is None


def test_a_draft_from_before_areas_held_more_is_read_with_every_word() -> None:
    texts = {"expected": "Checked", "observed": "On 3 May.", "impact": "", "coaching": "", "level": "2"}
    old = {"step": "assessment", "areas": [{"area": "quality", **texts}], "factors": ["tools"]}

    found = msgspec.json.decode(json.dumps(old), type=Draft)  # as storage.vault.Document does

    assert found.areas == (AreaDraft("quality", "Checked", "On 3 May.", level="2"),)
    assert found.factors == ("tools",)
