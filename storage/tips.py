"""Which curated tips each team channel has had."""

from collections.abc import Sequence
from datetime import datetime

from domain.people import ChannelId
from storage.rows import Repository
from storage.tables import TipRow


class Tips(Repository):
    """A tip that is sent again moves to the end."""

    def sent(self, channel: ChannelId) -> list[str]:
        """Ids, oldest first."""
        return [row.tip for row in self._with(TipRow, "sent_at", "position", channel=channel)]

    def record(self, channel: ChannelId, tip_ids: Sequence[str], at: datetime) -> None:
        """These went out, in this order."""
        for position, tip in enumerate(tip_ids):
            sent = {"sent_at": at, "position": position}
            self._insert_or_replace(TipRow, {"channel": channel, "tip": tip, **sent}, sent)
