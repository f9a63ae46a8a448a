"""What Slack has already told us: each event, command and submission is worked on once."""

from datetime import datetime

from storage.rows import Repository
from storage.tables import InboxRow


class Inbox(Repository):
    """Keys are Slack's own ids of events, envelopes and views."""

    def first_time(self, key: str, at: datetime) -> bool:
        """Whether this key comes for the first time."""
        return self._insert_or_ignore(InboxRow, {"key": key, "at": at})

    def forget_before(self, at: datetime) -> int:
        """How many older keys were dropped: Slack repeats an event for an hour at most."""
        return self._run(self._delete(InboxRow, InboxRow.at < at))
