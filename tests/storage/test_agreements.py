"""Versions, acknowledgements and proposals come back as they were made."""

from dataclasses import replace

import pytest

from domain.agreements import ProposalId, ProposalState
from domain.errors import NotFoundError, OutOfDateError
from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import (
    EMPLOYEE,
    HOUR,
    MANAGER,
    NOW,
    PLAN,
    acknowledgement,
    agreement,
    draft,
    plan,
    proposal,
)


@pytest.fixture(autouse=True)
def _a_plan(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.plans.add(plan(), draft())


def test_a_version_comes_back_with_the_same_hash(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.agreements.add(agreement())

    with database.reading(ACME) as store:
        found = store.agreements.get(PLAN, 1)
        assert found == agreement()
        assert found.content_hash == agreement().content_hash
        assert store.agreements.get(PLAN, 2) is None


def test_versions_stand_in_order(database: Database) -> None:
    with database.transaction(ACME) as store:
        for version in (2, 1, 10):
            store.agreements.add(agreement(version=version))

        assert [each.version for each in store.agreements.history(PLAN)] == [1, 2, 10]


def test_a_version_is_written_once(database: Database) -> None:
    with database.transaction(ACME) as store:
        store.agreements.add(agreement())

    with pytest.raises(OutOfDateError), database.transaction(ACME) as store:
        store.agreements.add(replace(agreement(), role_title="another"))

    with database.reading(ACME) as store:
        assert store.agreements.history(PLAN) == [agreement()]


def test_the_first_acknowledgement_of_a_version_stays(database: Database) -> None:
    with database.transaction(ACME) as store:
        assert store.agreements.acknowledge(acknowledgement())
        assert not store.agreements.acknowledge(replace(acknowledgement(), statement="changed my mind"))
        assert store.agreements.acknowledge(replace(acknowledgement(MANAGER), answer=None, at=NOW + HOUR))
        assert store.agreements.acknowledge(acknowledgement(EMPLOYEE, version=2))

        found = store.agreements.acknowledgements(PLAN)

    assert found == [
        acknowledgement(),
        replace(acknowledgement(MANAGER), answer=None, at=NOW + HOUR),
        acknowledgement(EMPLOYEE, version=2),
    ]


def test_a_proposal_and_its_answer_come_back(database: Database) -> None:
    answered = replace(proposal(), state=ProposalState.ANSWERED, answer="no", answered_by=MANAGER, answered_at=NOW)
    with database.transaction(ACME) as store:
        store.proposals.add(proposal())
        assert store.proposals.get(PLAN, proposal().id) == proposal()

        store.proposals.save(answered)

        assert store.proposals.get(PLAN, proposal().id) == answered
        assert store.proposals.get(PLAN, ProposalId("p9")) is None


def test_proposals_stand_in_the_order_in_which_they_were_made(database: Database) -> None:
    later = replace(proposal(), id=ProposalId("p0"), at=NOW + HOUR)
    with database.transaction(ACME) as store:
        store.proposals.add(later)
        store.proposals.add(proposal())

        assert store.proposals.for_plan(PLAN) == [proposal(), later]


def test_a_proposal_never_made_can_not_be_saved(database: Database) -> None:
    with pytest.raises(NotFoundError), database.transaction(ACME) as store:
        store.proposals.save(proposal())
