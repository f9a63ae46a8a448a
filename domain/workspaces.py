"""What an administrator sets for a workspace."""

from dataclasses import dataclass, replace
from datetime import time

from domain.people import ChannelId, UserId

PLAN_NAMES = ("improvement", "growth", "coaching")
"""What plans are called on screen; each a catalog key (FlowFuse renamed theirs to Coaching Plans: ANCHORS.md)."""


MOST_DIGESTS = 20
"""Channels with weekly tips: the settings show three blocks for each, and a modal holds 100."""


@dataclass(frozen=True)
class Channel:
    """A channel as Slack knows it. `joined` is None where Slack did not say whether the app is in it."""

    id: ChannelId
    joined: bool | None = None
    external: bool = False  # shared with another company (Slack Connect)
    archived: bool = False


@dataclass(frozen=True)
class Digest:
    """The weekly tips of one team channel, in the channel's language and zone."""

    channel: ChannelId
    language: str = "en"
    weekday: int = 2
    at: time = time(10, 0)
    zone: str = "Etc/UTC"
    topics: tuple[str, ...] = ()  # empty means all


@dataclass(frozen=True)
class Workspace:
    """Settings of one workspace. `hr` is the list of HR partners; `sent_tips` is kept beside, by channel."""

    hr: tuple[UserId, ...] = ()
    plan_name: str = "improvement"
    digests: tuple[Digest, ...] = ()
    revision: int = 0


def with_digest(workspace: Workspace, digest: Digest) -> Workspace:
    """The settings with that channel's digest added or replaced."""
    others = tuple(each for each in workspace.digests if each.channel != digest.channel)
    return replace(workspace, digests=(*others, digest))


def without_digest(workspace: Workspace, channel: ChannelId) -> Workspace:
    """The settings without that channel's digest."""
    return replace(workspace, digests=tuple(each for each in workspace.digests if each.channel != channel))
