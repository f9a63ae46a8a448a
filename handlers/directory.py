"""The people of the workspace as Slack knows them, kept in the store so that forms need not ask each time."""

import logging
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from domain.people import Account, ChannelId, Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.workspaces import Channel
from services import checkins
from services.clock import Clock
from services.turn import Turn
from storage.database import Database

log = logging.getLogger("pipcoach.directory")

FRESH = timedelta(hours=12)
"""How long users.info is believed; user_change events keep it right in between."""
FRESH_CHANNEL = timedelta(seconds=30)
"""How long conversations.info is believed: long enough for a form that is sent twice, too short to miss an /invite."""


class Directory:
    """Reads accounts from Slack before a turn begins, and DM channels before a notice is sent."""

    def __init__(self, client: WebClient, database: Database, clock: Clock) -> None:
        self._client = client
        self._database = database
        self._clock = clock
        self._channels: dict[tuple[WorkspaceId, str], tuple[datetime, Channel]] = {}

    def ensure(self, workspace: WorkspaceId, users: Iterable[str]) -> None:
        """Makes sure that these accounts are known and fresh; asks Slack only for those that are not."""
        wanted = {UserId(user) for user in users if user}
        with self._database.reading(workspace) as store:
            now = self._clock.now()
            at = {user: store.people.fetched_at(user) for user in wanted}
        stale = [user for user, when in at.items() if when is None or now - when > FRESH]
        for user in stale:
            self._fetch(workspace, user)

    def _fetch(self, workspace: WorkspaceId, user: UserId) -> None:
        try:
            told = self._client.users_info(user=user, include_locale=True)
        except SlackApiError as error:
            code = error.response.get("error")
            log.warning("users.info answered %s", code)
            if code not in {"user_not_found", "user_not_visible"}:
                return
            told = {"user": {"id": user, "is_stranger": True}}  # type: ignore[assignment]
        self.learn(workspace, told["user"])

    def learn(self, workspace: WorkspaceId, account: Mapping[str, Any]) -> None:
        """Keeps one account as Slack describes it (a user object); prompts follow a person to another zone."""
        told, now = person(account, workspace), self._clock.now()
        with self._database.transaction(workspace) as store:
            known = store.people.get(told.id)
            store.people.put(told, now)
            if known is not None and known.zone != told.zone:
                checkins.replan(Turn(store, Actor.system("directory"), now), told.id, known.zone)

    def channels(self, workspace: WorkspaceId, ids: Iterable[str]) -> Mapping[str, Channel]:
        """These channels as Slack knows them; a server that can't tell costs a log line and no more."""
        return {each: self._channel(workspace, each) for each in ids}

    def _channel(self, workspace: WorkspaceId, channel: str) -> Channel:
        now = self._clock.now()
        known = self._channels.get((workspace, channel))
        if known is not None and now - known[0] < FRESH_CHANNEL:
            return known[1]
        try:
            told = self._client.conversations_info(channel=channel)["channel"]
        except (SlackApiError, OSError) as error:
            log.warning("conversations.info: %s", _reason(error))
            return Channel(ChannelId(channel))
        found = Channel(
            id=ChannelId(channel),
            joined=told.get("is_member"),
            external=bool(told.get("is_ext_shared") or told.get("is_pending_ext_shared")),
            archived=bool(told.get("is_archived")),
        )
        self._channels = {key: seen for key, seen in self._channels.items() if now - seen[0] < FRESH_CHANNEL}
        self._channels[workspace, channel] = now, found
        return found

    def dm(self, workspace: WorkspaceId, user: UserId) -> ChannelId:
        """The DM channel with somebody. Raises SlackApiError when Slack does not allow one."""
        with self._database.reading(workspace) as store:
            known = store.people.get(user)
        if known is not None and known.dm:
            return known.dm
        channel = ChannelId(self._client.conversations_open(users=[user])["channel"]["id"])
        with self._database.transaction(workspace) as store:
            if known is None:
                store.people.put(Person(id=user, name=""), self._clock.now() - 2 * FRESH)
            store.people.set_dm(user, channel)
        return channel


def _reason(error: SlackApiError | OSError) -> str:
    return str(error.response.get("error")) if isinstance(error, SlackApiError) else type(error).__name__


def person(account: Mapping[str, Any], workspace: WorkspaceId) -> Person:
    """A Slack user object as a Person; a lesser server may leave out locale, zone and flags."""
    profile = account.get("profile", {})
    return Person(
        id=UserId(account["id"]),
        name=profile.get("display_name") or account.get("real_name") or profile.get("real_name") or "",
        account=_account(account, workspace),
        zone=account.get("tz") or "Etc/UTC",
        locale=account.get("locale") or "en-US",
        admin=bool(account.get("is_admin") or account.get("is_owner")),
    )


def _account(account: Mapping[str, Any], workspace: WorkspaceId) -> Account:
    if account.get("deleted"):
        return Account.DEACTIVATED
    if account.get("is_bot") or account.get("id") == "USLACKBOT":
        return Account.BOT
    if account.get("is_stranger") or account.get("team_id", workspace) != workspace:
        return Account.OUTSIDER
    if account.get("is_restricted") or account.get("is_ultra_restricted"):
        return Account.GUEST
    return Account.MEMBER
