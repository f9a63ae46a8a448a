"""The people of the workspace as Slack knows them, kept in the store so that forms need not ask each time."""

import logging
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from domain.people import Account, ChannelId, Person, UserId, WorkspaceId
from domain.permissions import Actor
from domain.workspaces import Channel
from handlers.delivery.outcomes import Outcome, classify
from handlers.payloads import message_ts
from services import checkins, handovers, reviews, support, training
from services.clock import Clock
from services.turn import Turn
from storage.database import Database, Store

log = logging.getLogger("pipcoach.directory")

FRESH = timedelta(hours=12)
"""How long users.info is believed; user_change events keep it right in between."""
MANY = 10
"""From so many accounts on the whole list is read (users.list, tier 2: 20 calls a minute; users.info, tier 4: 100)."""
PAGE = 200
"""Accounts a page, as many as Slack recommends at the most (docs.slack.dev/reference/methods/users.list)."""
_METHODS = ("users.info", "users.list")
A_WHILE = timedelta(minutes=10)
"""How long this process remembers that the store was fresh about somebody."""
MOST_FRESH = 10_000
_NEVER = datetime.min.replace(tzinfo=UTC)
HASTY = 1
"""Seconds: a window waits for the answer, and opens within three or not at all."""
MOST_LINK = 500
"""Characters: a form carries it sealed in private_metadata, which holds 3,000."""
FRESH_CHANNEL = timedelta(seconds=30)
"""How long conversations.info is believed: long enough for a form that is sent twice. That the app is not in a channel
is not believed at all: somebody was just asked to invite it, and sends the form again."""


class Directory:
    """Reads accounts from Slack before a turn begins, and DM channels before a notice is sent."""

    def __init__(self, client: WebClient, database: Database, clock: Clock) -> None:
        self._client = client
        self._hasty = WebClient(client.token, base_url=client.base_url, timeout=HASTY, retry_handlers=[])
        self._database = database
        self._clock = clock
        self._fresh: dict[tuple[WorkspaceId, str], datetime] = {}
        self._channels: dict[tuple[WorkspaceId, str], tuple[datetime, Channel]] = {}

    def ensure(self, workspace: WorkspaceId, users: Iterable[str]) -> None:
        """Makes sure that these accounts are known and fresh; asks Slack only for those that are not.

        Who was fresh a minute ago is not even looked up: that question stood before every request.
        """
        now = self._clock.now()
        wanted = {user for user in users if user and now - self._fresh.get((workspace, user), _NEVER) > A_WHILE}
        if not wanted:
            return
        with self._database.reading(workspace) as store:
            stale = self.stale(store, wanted)
        if stale:
            self.learn_all(workspace, stale)
        if len(self._fresh) > MOST_FRESH:
            self._fresh.clear()
        self._fresh.update(((workspace, user), now) for user in wanted - stale)

    def stale(self, store: Store, users: Iterable[str]) -> set[str]:
        """Those of these accounts about whom Slack should be asked again."""
        wanted = {UserId(user) for user in users if user}
        at = store.people.fetched(wanted) if wanted else {}
        now = self._clock.now()
        return {user for user in wanted if user not in at or now - at[user] > FRESH}

    def learn_all(self, workspace: WorkspaceId, users: Collection[str]) -> None:
        """Asks Slack about these accounts: one by one, or for everybody when that takes fewer calls."""
        with self._database.reading(workspace) as store:
            if store.pauses.left(*_METHODS) > 0:
                return  # what is known has to do
        missing = set(users)
        if len(missing) >= MANY and self._learn_everybody(workspace):
            with self._database.reading(workspace) as store:
                missing = self.stale(store, missing)  # people from other companies are not in the list
        for user in sorted(missing):
            self._fetch(workspace, UserId(user))

    def _learn_everybody(self, workspace: WorkspaceId) -> bool:
        """Reads users.list to its end; False when Slack won't have it."""
        cursor = ""
        while True:
            try:
                page = self._client.users_list(limit=PAGE, cursor=cursor, include_locale=True)
            except (SlackApiError, OSError) as error:
                self._refused(workspace, "users.list", error)
                return False
            with self._database.transaction(workspace) as store:
                for account in page.get("members") or []:
                    self._keep(store, account)
            cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
            if not cursor:
                return True

    def _fetch(self, workspace: WorkspaceId, user: UserId) -> None:
        try:
            told = self._client.users_info(user=user, include_locale=True)
        except (SlackApiError, OSError) as error:
            code = self._refused(workspace, "users.info", error)
            if code not in {"user_not_found", "user_not_visible"}:
                return
            told = {"user": {"id": user, "is_stranger": True}}  # type: ignore[assignment]
        self.learn(workspace, told["user"])

    def _refused(self, workspace: WorkspaceId, method: str, error: SlackApiError | OSError) -> str:
        verdict = classify(error)
        log.warning("%s: %s", method, verdict.code)
        if verdict.outcome is Outcome.PAUSE:
            with self._database.transaction(workspace) as store:
                store.pauses.hold(method, verdict.wait)
        return verdict.code

    def hear(self, store: Store, account: Mapping[str, Any], happened: datetime) -> bool:
        """Keeps what an event says of an account, if it is news; else the account counts as stale, and gives False.

        Events come late and out of order (docs.slack.dev/apis/events-api); an old one must not undo a newer one.
        """
        user = UserId(account["id"])
        known = store.people.fetched([user]).get(user)
        if known is None or happened > known:
            self._keep(store, account)
            return True
        store.people.expire(user)
        self._fresh.pop((store.workspace, user), None)
        return False

    def learn(self, workspace: WorkspaceId, account: Mapping[str, Any]) -> None:
        """Keeps one account as Slack describes it (a user object); prompts follow a person to another zone."""
        with self._database.transaction(workspace) as store:
            self._keep(store, account)

    def _keep(self, store: Store, account: Mapping[str, Any]) -> None:
        told, now = person(account, store.workspace), self._clock.now()
        known = store.people.get(told.id)
        store.people.put(told, now)
        turn = Turn(store, Actor.system("directory"), now)
        if known is not None and known.zone != told.zone:
            checkins.replan(turn, told.id, known.zone)
            training.replan(turn, told.id, known.zone)
            support.moved(turn, told.id)
        was_gone, is_gone = (each is not None and each.account is Account.DEACTIVATED for each in (known, told))
        if is_gone and not was_gone:
            support.left(turn, told.id)
            handovers.left(turn, told.id)
        elif was_gone and not is_gone:
            handovers.returned(turn, told.id)
            reviews.returned(turn, told.id)

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
            self._refused(workspace, "conversations.info", error)
            return Channel(ChannelId(channel))
        found = Channel(
            id=ChannelId(channel),
            joined=told.get("is_member"),
            external=bool(told.get("is_ext_shared") or told.get("is_pending_ext_shared")),
            archived=bool(told.get("is_archived")),
        )
        if found.joined is False:
            return found
        self._channels = {key: seen for key, seen in self._channels.items() if now - seen[0] < FRESH_CHANNEL}
        self._channels[workspace, channel] = now, found
        return found

    def permalink(self, body: Mapping[str, Any]) -> str:
        """The address of the message whose menu was used; "" where Slack gives none, or not at once.

        None is given in conversations that the app is not in, such as a message between two people
        (docs.slack.dev/reference/methods/chat.getPermalink), and on a server that does not know the method.
        """
        channel = (body.get("channel") or {}).get("id", "")
        try:
            told = self._hasty.chat_getPermalink(channel=channel, message_ts=message_ts(body))
        except (SlackApiError, OSError) as error:
            log.warning("chat.getPermalink: %s", classify(error).code)
            return ""
        link = str(told.get("permalink") or "")
        return link if link.startswith("https://") and len(link) <= MOST_LINK else ""

    def dm(self, workspace: WorkspaceId, user: UserId) -> ChannelId:
        """The DM channel with somebody. Raises SlackApiError when Slack does not allow one."""
        with self._database.reading(workspace) as store:
            known = store.people.get(user)
        if known is not None and known.dm:
            return known.dm
        channel = ChannelId(self._client.conversations_open(users=[user])["channel"]["id"])
        with self._database.transaction(workspace) as store:
            if known is None:
                nobody = Person(id=user, name="", account=Account.UNKNOWN)
                store.people.put(nobody, self._clock.now() - 2 * FRESH)
            store.people.set_dm(user, channel)
        return channel


def person(account: Mapping[str, Any], workspace: WorkspaceId) -> Person:
    """A Slack user object as a Person; a lesser server may leave out locale, zone and flags."""
    profile = account.get("profile", {})
    return Person(
        id=UserId(account["id"]),
        name=profile.get("display_name") or account.get("real_name") or profile.get("real_name") or "",
        account=_account(account, workspace),
        zone=_zone(account.get("tz")),
        locale=account.get("locale") or "en-US",
        admin=bool(account.get("is_admin") or account.get("is_owner")),
    )


def _zone(name: str | None) -> str:
    """An IANA zone that our own tables know: Slack may learn of a new one first."""
    try:
        return ZoneInfo(name or "Etc/UTC").key
    except (KeyError, ValueError, OSError):
        log.warning("an unknown time zone: UTC stands in for it")
        return "Etc/UTC"


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
