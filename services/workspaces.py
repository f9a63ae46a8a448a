"""Settings of a workspace: its HR partners, what plans are called, team tips; and each person's own language."""

from dataclasses import replace
from datetime import time

from domain.errors import InvalidInputError, NotFoundError, Problem
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import ChannelId, UserId, party_problem
from domain.workspaces import PLAN_NAMES, Digest, Workspace, with_digest, without_digest
from services.turn import Turn


def may_change(turn: Turn, admins: tuple[UserId, ...]) -> bool:
    """PIPCOACH_ADMINS, or an administrator of the workspace."""
    return turn.user in admins or turn.me.admin


def choose_hr(turn: Turn, admins: tuple[UserId, ...], chosen: tuple[str, ...], plan_name: str) -> Workspace:
    """Sets the HR list; everybody on the old and the new list hears of it, and it is on record.

    Raises InvalidInputError (`hr`, `plan_name`), NotFoundError for who may not.
    """
    if not may_change(turn, admins):
        raise NotFoundError
    if plan_name not in PLAN_NAMES:
        raise InvalidInputError({"plan_name": Problem("choose-one")})
    for user in chosen:
        problem = party_problem(turn.person(UserId(user)))
        if problem:
            raise InvalidInputError({"hr": Problem("hr-account")})
    before = turn.workspace
    after = replace(before, hr=tuple(UserId(user) for user in chosen), plan_name=plan_name)
    saved = turn.store.workspaces.save(after)
    if set(before.hr) != set(after.hr):
        turn.store.audit.record("hr_changed", turn.now, turn.user, None, {"hr": " ".join(after.hr)})
        for partner in {*before.hr, *after.hr}:
            turn.tell(partner, "workspaces.hr_changed", key=f"{saved.revision}")
    turn.workspace = saved
    return saved


def choose_language(turn: Turn, language: str) -> None:
    """The acting person's own language: `en`, `zh`, or "" to follow Slack. Raises InvalidInputError."""
    if language not in {"", "en", "zh"}:
        raise InvalidInputError({"language": Problem("choose-one")})
    turn.store.people.set_language(turn.user, language)


def set_digest(
    turn: Turn, admins: tuple[UserId, ...], channel: str, language: str, weekday: int, at: str, topics: tuple[str, ...]
) -> Digest:
    """Weekly tips for a channel. Raises InvalidInputError (`channel`), NotFoundError for who may not."""
    if not may_change(turn, admins):
        raise NotFoundError
    if not channel:
        raise InvalidInputError({"channel": Problem("channel-missing")})
    digest = Digest(
        channel=ChannelId(channel),
        language=language,
        weekday=weekday,
        at=time.fromisoformat(at),
        zone=turn.me.zone,
        topics=topics,
    )
    turn.workspace = turn.store.workspaces.save(with_digest(turn.workspace, digest))
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=digest.channel,
            kind="tips.begin",
            due_at=turn.now,
            recipient=UserId(digest.channel),
            round=turn.workspace.revision,
        )
    )
    turn.store.audit.record("digest_set", turn.now, turn.user, None, {"channel": channel})
    return digest


def stop_digest(turn: Turn, admins: tuple[UserId, ...], channel: str) -> None:
    """No more tips in that channel."""
    if not may_change(turn, admins):
        raise NotFoundError
    turn.workspace = turn.store.workspaces.save(without_digest(turn.workspace, ChannelId(channel)))
