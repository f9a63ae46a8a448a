"""Immutable versions of a plan, what people ask to change in them, and how they came to be accepted."""

from domain.agreements.proposals import Proposal, ProposalId, ProposalState, Target, amended, wished
from domain.agreements.versions import (
    Acknowledgement,
    Agreement,
    Answer,
    Changed,
    changes,
    compose,
    differs,
    needs_hr,
    rhythm,
    taken_out,
)

__all__ = [
    "Acknowledgement",
    "Agreement",
    "Answer",
    "Changed",
    "Proposal",
    "ProposalId",
    "ProposalState",
    "Target",
    "amended",
    "changes",
    "compose",
    "differs",
    "needs_hr",
    "rhythm",
    "taken_out",
    "wished",
]
