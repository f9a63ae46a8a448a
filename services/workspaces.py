"""Settings of a workspace: its HR partners, what plans are called, team tips; and each person's own language."""

from collections.abc import Sequence
from dataclasses import replace

from domain.errors import InvalidInputError, NotFoundError, OutOfDateError, Problem
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import ChannelId, UserId, party_problem
from domain.workspaces import MOST_DIGESTS, PLAN_NAMES, Channel, Digest, Workspace, with_digest, without_digest
from services.turn import Turn

LANGUAGES = ("", "en", "zh")
"""What a person can choose to read; "" follows Slack."""

MOST_NAMED = 40
"""Accounts named in a notice of each kind: they travel in a button's value of at most 2000 characters."""


def may_change(turn: Turn, admins: Sequence[UserId]) -> bool:
    """PIPCOACH_ADMINS, or an administrator of the workspace."""
    return turn.user in admins or turn.me.admin


def check_admin(turn: Turn, admins: Sequence[UserId]) -> None:
    """Raises NotFoundError for who may not change the workspace's settings."""
    if not may_change(turn, admins):
        raise NotFoundError


def choose_language(turn: Turn, language: str) -> None:
    """The acting person's own language: `en`, `zh`, or "" to follow Slack. Raises InvalidInputError."""
    if language not in LANGUAGES:
        raise InvalidInputError({"language": Problem("choose-one")})
    turn.store.people.set_language(turn.user, language)
    turn.me = replace(turn.me, language=language)


def choose_hr(turn: Turn, admins: Sequence[UserId], revision: int, chosen: Sequence[str]) -> Workspace:
    """Sets the HR list; everybody on the old and the new list hears of it, and it is on record.

    Raises InvalidInputError (`hr`), OutOfDateError when the settings were saved since they were read, and
    NotFoundError for who may not.
    """
    check_admin(turn, admins)
    _check_hr(turn, chosen)
    before = _current(turn, revision)
    saved = _save(turn, replace(before, hr=tuple(UserId(user) for user in dict.fromkeys(chosen))))
    if set(before.hr) != set(saved.hr):
        _announce(turn, before, saved)
    return saved


def _check_hr(turn: Turn, chosen: Sequence[str]) -> None:
    if not chosen:
        raise InvalidInputError({"hr": Problem("hr-missing")})
    for user in chosen:
        person = turn.person(UserId(user))
        problem = party_problem(person)
        if problem:
            raise InvalidInputError({"hr": Problem(problem.replace("party", "hr"), {"who": person.name or user})})


def _announce(turn: Turn, before: Workspace, after: Workspace) -> None:
    added = " ".join([user for user in after.hr if user not in before.hr][:MOST_NAMED])
    removed = " ".join([user for user in before.hr if user not in after.hr][:MOST_NAMED])
    turn.store.audit.record("hr_changed", turn.now, turn.user, None, {"hr": " ".join(after.hr)})
    for partner in dict.fromkeys((*before.hr, *after.hr)):
        turn.tell(
            partner,
            "workspaces.hr_changed",
            key=str(after.revision),
            added=added,
            removed=removed,
            by=turn.user,
            changed=turn.now.isoformat(),
        )


def choose_plan_name(turn: Turn, admins: Sequence[UserId], name: str) -> Workspace:
    """What plans are called on screen. Raises InvalidInputError (`plan_name`), NotFoundError for who may not."""
    check_admin(turn, admins)
    if name not in PLAN_NAMES:
        raise InvalidInputError({"plan_name": Problem("choose-one")})
    turn.store.audit.record("plan_name_set", turn.now, turn.user, None, {"name": name})
    return _save(turn, replace(turn.workspace, plan_name=name))


def set_digest(turn: Turn, admins: Sequence[UserId], revision: int, digest: Digest, channel: Channel) -> Digest:
    """Weekly tips for a channel, new or changed.

    Raises InvalidInputError (`channel`), OutOfDateError, NotFoundError for who may not.
    """
    check_admin(turn, admins)
    _check_channel(turn, digest, channel)
    saved = _save(turn, with_digest(_current(turn, revision), digest))
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=digest.channel,
            kind="tips.begin",
            due_at=turn.now,
            recipient=UserId(digest.channel),
            round=saved.revision,
        )
    )
    turn.store.audit.record("digest_set", turn.now, turn.user, None, {"channel": digest.channel})
    return digest


def _check_channel(turn: Turn, digest: Digest, channel: Channel) -> None:
    if not digest.channel:
        raise InvalidInputError({"channel": Problem("channel-missing")})
    if channel.external:
        raise InvalidInputError({"channel": Problem("channel-external")})
    if channel.archived:
        raise InvalidInputError({"channel": Problem("channel-archived")})
    if channel.joined is False:
        raise InvalidInputError({"channel": Problem("channel-not-joined")})
    known = {each.channel for each in turn.workspace.digests}
    if digest.channel not in known and len(known) >= MOST_DIGESTS:
        raise InvalidInputError({"channel": Problem("digests-too-many", {"most": MOST_DIGESTS})})


def stop_digest(turn: Turn, admins: Sequence[UserId], channel: str) -> None:
    """No more tips in that channel. Raises NotFoundError for who may not."""
    check_admin(turn, admins)
    _save(turn, without_digest(turn.workspace, ChannelId(channel)))
    turn.store.audit.record("digest_stopped", turn.now, turn.user, None, {"channel": channel})


def _current(turn: Turn, revision: int) -> Workspace:
    if turn.workspace.revision != revision:
        raise OutOfDateError
    return turn.workspace


def _save(turn: Turn, workspace: Workspace) -> Workspace:
    turn.workspace = turn.store.workspaces.save(workspace)
    return turn.workspace
