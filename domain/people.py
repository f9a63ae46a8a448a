"""People as the workspace knows them, and who may be a party to a plan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

WorkspaceId = NewType("WorkspaceId", str)
UserId = NewType("UserId", str)
ChannelId = NewType("ChannelId", str)


class Account(StrEnum):
    """What kind of account Slack says this is (users.info)."""

    MEMBER = "member"
    GUEST = "guest"
    OUTSIDER = "outsider"  # Slack Connect: is_stranger, or another team's id
    BOT = "bot"
    DEACTIVATED = "deactivated"
    UNKNOWN = "unknown"  # nobody could say yet: Slack did not answer


@dataclass(frozen=True)
class Person:
    """One account. `zone` is an IANA name, `locale` Slack's (`en-US`, `zh-CN`)."""

    id: UserId
    name: str
    account: Account = Account.MEMBER
    zone: str = "Etc/UTC"
    locale: str = "en-US"
    admin: bool = False
    language: str = ""  # the person's own choice in /pip settings; "" follows Slack
    dm: ChannelId | None = None

    @property
    def speaks(self) -> str:
        """`zh` or `en`: the catalog that this person reads."""
        return "zh" if (self.language or self.locale).lower().startswith("zh") else "en"


_PARTY_PROBLEMS = {
    Account.BOT: "party-bot",
    Account.GUEST: "party-guest",
    Account.OUTSIDER: "party-outsider",
    Account.DEACTIVATED: "party-deactivated",
    Account.UNKNOWN: "party-unknown",
}


def party_problem(person: Person) -> str | None:
    """The catalog code of the reason why this account cannot be on a plan, or None."""
    return _PARTY_PROBLEMS.get(person.account)
