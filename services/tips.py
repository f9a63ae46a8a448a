"""Weekly tips for a team channel, from the curated library."""

from datetime import date, timedelta

from domain import tips
from domain.cadence import instant
from domain.occurrences import Occurrence, OccurrenceId
from domain.people import ChannelId, UserId
from domain.workspaces import Digest
from services import catalog
from services.turn import Turn


def begin(turn: Turn, occurrence: Occurrence) -> None:
    """A channel was given a rhythm: its first slot may still be today."""
    digest = digest_for(turn, ChannelId(occurrence.subject))
    if digest is not None:
        today = turn.today(digest.zone)
        passed = instant(today, digest.at, digest.zone) <= turn.now
        plan_next(turn, digest, today if passed else today - timedelta(days=1))


def plan_next(turn: Turn, digest: Digest, after: date) -> None:
    """Plans the channel's next digest strictly after that day."""
    days = (digest.weekday - after.weekday() - 1) % 7 + 1
    day = after + timedelta(days=days)
    turn.store.occurrences.plan(
        Occurrence(
            id=OccurrenceId(turn.new_id()),
            subject=digest.channel,
            kind="tips.digest",
            due_at=instant(day, digest.at, digest.zone),
            recipient=UserId(digest.channel),
            round=day.toordinal(),
        )
    )


def release(turn: Turn, occurrence: Occurrence) -> None:
    """Chooses this week's tips, leaves them for delivery, and plans the next week.

    A slot that an outage made more than two days late is left out: tips are not worth a burst.
    """
    digest = digest_for(turn, ChannelId(occurrence.subject))
    day = date.fromordinal(occurrence.round)
    if digest is None or day.weekday() != digest.weekday:
        return  # switched off, or moved to another weekday meanwhile
    plan_next(turn, digest, max(day, turn.today(digest.zone) - timedelta(days=1)))
    if turn.now - occurrence.due_at > timedelta(days=2):
        return
    chosen = choose(turn, digest, seed=f"{digest.channel}:{occurrence.round}")
    turn.store.tips.record(digest.channel, chosen, turn.now)
    turn.tell(
        digest.channel,
        "tips.digest",
        key=str(occurrence.round),
        lasts=timedelta(days=2),
        tips=" ".join(chosen),
        language=digest.language,
    )


def choose(turn: Turn, digest: Digest, seed: str) -> tuple[str, ...]:
    """Ids of tips on the channel's topics that it has not had yet."""
    available = [tip.id for tip in catalog.tips() if not digest.topics or tip.topic in digest.topics]
    return tips.choose(available, turn.store.tips.sent(digest.channel), seed)


def digest_for(turn: Turn, channel: ChannelId) -> Digest | None:
    """The settings of a channel's digest, if it still has one."""
    return next((each for each in turn.workspace.digests if each.channel == channel), None)


DUE = {"tips.begin": begin, "tips.digest": release}
"""What becomes due here, by kind."""
