"""What anybody may do to a plan and to its support, and where a plan may go: by hand from DOMAIN.md and docs.

Nothing here comes from the code under test. `talk_held` has no column: a plan passes through it within one turn.
"""

from collections.abc import Mapping
from enum import StrEnum

STATUSES = (
    "draft", "hr_review", "ready", "awaiting_ack", "active", "paused", "final_review", "decided", "closed", "withdrawn",
)  # fmt: skip
SHOWN = frozenset({"awaiting_ack", "active", "paused", "final_review", "decided"})
OVER = frozenset({"closed", "withdrawn"})
RUNNING = frozenset({"active", "final_review"})


class Verdict(StrEnum):
    """How the bot answers what somebody tries."""

    DONE = "done"
    NOT_FOUND = "not_found"  # as if there were no such thing
    NOT_NOW = "not_now"  # they know of it, and hear what can be done instead
    INVALID = "invalid"  # a field needs another look
    OUT_OF_DATE = "out_of_date"  # it moved on while their form stood open


_MAY = """
                     draft
                     |   HR review
                     |   |   ready
                     |   |   |   awaiting ack
                     |   |   |   |   active
                     |   |   |   |   |   paused
                     |   |   |   |   |   |   final review
                     |   |   |   |   |   |   |   decided
                     |   |   |   |   |   |   |   |   closed
                     |   |   |   |   |   |   |   |   |   withdrawn
save_draft        m  m   .   .   .   .   .   .   .   .   .
hand_in           m  m   .   .   .   .   .   .   .   .   .
discard           mh m   .   .   .   .   .   .   .   .   .
approve           h  .   h   .   .   .   .   .   .   .   .
give_back         h  .   h   .   .   .   .   .   .   .   .
hold_talk         m  .   .   m   .   .   .   .   .   .   .
comment           e  .   .   .   e   e   .   .   .   .   .
wish_goal         e  .   .   .   e   e   .   .   .   .   .
wish_support      e  .   .   .   e   e   .   .   .   .   .
take_back_wish    e  .   .   .   e   e   .   .   .   .   .
accept_wish       mh .   .   .   mh  mh  .   .   .   .   .
answer_wish       mh .   .   .   mh  mh  .   .   .   .   .
acknowledge       e  .   .   .   e   e   .   .   .   .   .
activate          h  .   .   .   h   h   .   .   .   .   .
employee_checks   e  .   .   .   .   e   .   e   .   .   .
manager_checks    m  .   .   .   .   m   .   m   .   .   .
snooze            em .   .   .   .   em  .   em  .   .   .
let_change_be     h  .   .   .   h   h   .   .   .   .   .
pause             h  .   .   .   .   h   .   .   .   .   .
resume            h  .   .   .   .   .   h   .   .   .   .
hand_over         h  .   h   h   h   h   h   h   h   .   .
end_plan          h  .   h   h   h   h   h   h   h   .   .
withdraw          h  .   h   h   h   h   h   h   .   .   .
ask_help          em .   .   .   .   em  .   .   .   .   .
raise_concern     e  .   .   .   e   e   e   e   e   .   .
take_back_concern e  .   .   .   e   e   e   e   e   .   .
settle_concern    e  .   .   .   e   e   e   e   e   .   .
reopen_concern    e  .   .   .   e   e   e   e   e   .   .
answer_concern    mh .   .   .   mh  mh  mh  mh  mh  h   h
pass_on_concern   mh .   .   .   mh  mh  mh  mh  mh  h   h
take_over_concern mh .   .   .   mh  mh  mh  mh  mh  h   h
begin_early       m  .   .   .   .   m   .   .   .   .   .
state_mid         em .   .   .   .   em  .   .   .   .   .
manager_states    em .   .   .   .   .   .   m   .   .   .
employee_states   em .   .   .   .   .   .   e   .   .   .
decide            h  .   .   .   .   .   .   h   .   .   .
look_again        h  .   h   h   h   h   h   h   h   .   .
tell_outcome      mh .   .   .   .   .   .   mh  mh  .   .
appeal            e  .   .   .   .   .   .   .   .   e   .
answer_appeal     h  .   .   .   .   .   .   .   .   h   .
follow_up         e  .   .   .   .   .   .   .   .   e   .
stop_follow_up    e  .   .   .   .   .   .   .   .   e   .
read_plan         meh m  mh  mh  meh meh meh meh meh meh meh
read_summaries    meh .  .   .   .   meh meh meh meh meh meh
read_concerns     meh .  .   .   meh meh meh meh meh meh meh
"""
"""After its name: who knows that it can be done at all (m the manager, e the employee, h an HR partner), then who may."""

MAY: Mapping[str, tuple[str, Mapping[str, str]]] = {
    name: (knows, dict(zip(STATUSES, cells, strict=True)))
    for name, knows, *cells in (line.split() for line in _MAY.splitlines() if line and line[0] != " ")
}

LEADS: Mapping[tuple[str, str], frozenset[str]] = {
    ("draft", "hand_in"): frozenset({"hr_review"}),
    ("draft", "discard"): frozenset({"gone"}),
    ("hr_review", "give_back"): frozenset({"draft"}),
    ("hr_review", "approve"): frozenset({"ready"}),
    ("hr_review", "withdraw"): frozenset({"withdrawn"}),
    ("ready", "hold_talk"): frozenset({"awaiting_ack"}),
    ("ready", "withdraw"): frozenset({"withdrawn"}),
    ("awaiting_ack", "acknowledge"): frozenset({"active"}),
    ("awaiting_ack", "activate"): frozenset({"active"}),
    ("awaiting_ack", "withdraw"): frozenset({"withdrawn"}),
    ("active", "pause"): frozenset({"paused"}),
    ("active", "begin_early"): frozenset({"final_review"}),
    ("active", "time"): frozenset({"final_review"}),
    ("active", "withdraw"): frozenset({"withdrawn"}),
    ("paused", "resume"): frozenset({"active"}),
    ("paused", "withdraw"): frozenset({"withdrawn"}),
    ("final_review", "decide"): frozenset({"decided", "withdrawn"}),
    ("final_review", "look_again"): frozenset({"decided", "closed"}),
    ("final_review", "tell_outcome"): frozenset({"awaiting_ack"}),
    ("final_review", "withdraw"): frozenset({"withdrawn"}),
    ("decided", "tell_outcome"): frozenset({"closed"}),
    **{(status, "end_plan"): frozenset({"closed"}) for status in STATUSES[1:8]},
    **{(status, "look_again"): frozenset({"closed"}) for status in ("awaiting_ack", "active", "paused", "decided")},
}
"""Where a plan may go, by what; whatever moves one otherwise is a forbidden transition. A full run reaches them all."""

RARE = frozenset((status, "look_again", "closed") for status in ("awaiting_ack", "paused", "final_review", "decided"))
"""Allowed, and too seldom for every full run: somebody has left, and the company kept too little by then."""
TRANSITIONS = frozenset((before, by, after) for (before, by), leads in LEADS.items() for after in leads) - RARE

DECISIONS = frozenset(
    {"approve", "give_back", "accept_wish", "answer_wish", "activate", "let_change_be", "decide"},
)
"""What HR can't do either while nobody leads a plan; nor does the employee acknowledge then."""

_PARTS: Mapping[str, Mapping[str, str]] = {
    "see": {"requester": "PRANVCX", "receiver": "PRANVCX", "sponsor": "PRANVCX", "owner": "PAVCX",
            "lead": "PRANVCX", "hr": "PRANVCX"},
    "approve_help": {"sponsor": "R"},
    "decline_help": {"sponsor": "R"},
    "undo_help": {"sponsor": "AN"},
    "ask_sponsor": {"requester": "RN", "lead": "PRN", "hr": "PRN"},
    "take_back_help": {"requester": "RNX"},
    "deliver_help": {"owner": "PAV", "lead": "PAV"},
    "rate_help": {"receiver": "VC"},
    "dispute_help": {"receiver": "VC"},
}  # fmt: skip
"""By their part in one request: in which states (Promised, Requested, Approved, Not approved, deliVered, Confirmed,
X called off) somebody may do something."""

SUPPORT_STATES = {
    "P": "promised", "R": "requested", "A": "approved", "N": "declined", "V": "delivered", "C": "confirmed",
    "X": "called_off",
}  # fmt: skip

ADVERSE = frozenset({("employment_ended", False), ("employment_ended", True), ("role_changed", True)})
"""What weighs on somebody against their will: an outcome, and whether it is a demotion."""
OUTCOMES = (
    "completed_retained", "completed_promoted", "extended", "role_changed", "ended_by_agreement", "employment_ended",
    "resigned", "withdrawn",
)  # fmt: skip
SUCCESSFUL = frozenset({"completed_retained", "completed_promoted"})
LEAVING = frozenset({"resigned", "ended_by_agreement"})
"""What needs no closing review; nor does employment that ended, where their account was closed before."""
SOFTER = frozenset({"completed_retained", "completed_promoted", "ended_by_agreement"})
AGAINST_THE_COMPANY = frozenset(
    {"manager_away", "manager_did_not", "hr_did_not", "owner_did_not", "not_approved"},
)


def may(name: str, role: str, status: str, *, shared: bool, frozen: bool = False) -> Verdict | None:
    """None when that role may do it in that status; else the refusal. `role`: m, e, h, or "" for anybody else."""
    knows, cells = MAY[name]
    if not role or not sees(role, status, shared=shared, frozen=frozen) or role not in knows:
        return Verdict.NOT_FOUND
    orphan = status == "draft" and role == "h" and name in {"hand_over", "discard"}
    if role not in cells[status] and not orphan:
        return Verdict.NOT_NOW
    return Verdict.NOT_NOW if frozen and waits(name, role, status) else None


def waits(name: str, role: str, status: str) -> bool:
    """What waits while nobody leads a plan: all that its manager does, and every decision. An end does not."""
    if role == "m":
        return not name.startswith("read_")
    if role == "h":
        return name in DECISIONS or (name, status) == ("look_again", "final_review")
    return name == "acknowledge"


def sees(role: str, status: str, *, shared: bool, frozen: bool = False) -> bool:
    """Whether that role may know of the plan at all; HR of a draft when its writer has left, to hand it over unread."""
    if role == "m":
        return status in STATUSES
    if role == "h":
        return status in STATUSES[1:] or frozen
    return role == "e" and (status in SHOWN or (status in OVER and shared))


def may_support(act: str, parts: frozenset[str], state: str, *, over: bool) -> Verdict | None:
    """The same for one request for support, by the parts that somebody has in it."""
    seen = any(state in _PARTS["see"].get(part, "") for part in parts)
    if not seen or not any(part in _PARTS[act] for part in parts):
        return Verdict.NOT_FOUND
    if not any(state in _PARTS[act].get(part, "") for part in parts) or (over and act != "see"):
        return Verdict.NOT_NOW
    return None
