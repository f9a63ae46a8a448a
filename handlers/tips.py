"""Weekly tips in a team channel, written at the moment of sending in the channel's language."""

from domain.people import ChannelId
from handlers.responses import Message
from handlers.routing import Routes
from handlers.views import tips as views
from handlers.views.screens import Screen
from services import tips
from services.turn import Turn
from storage.outbox import Delivery

routes = Routes()


@routes.notice(tips.KIND)
def digest(turn: Turn, screen: Screen, delivery: Delivery) -> Message | None:
    """Nothing when the channel's tips were stopped meanwhile, or the tips left the library."""
    if tips.digest_for(turn, ChannelId(delivery.recipient)) is None:
        return None
    texts = tips.texts(delivery.params["tips"], screen.t.language)
    return views.digest(screen, texts) if texts else None
