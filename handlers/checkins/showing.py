"""Where a check-in's screen appears: in place of a screen of its own kind, else over what is open."""

from handlers.requests import Request
from handlers.responses import Open, Replace, Response, View
from handlers.views.checkins import summaries
from services import checkins as services

OWN = {"checkins.waiting", "checkins.receipt", "checkins.summary"}
"""Screens whose buttons lead on in the same modal, so that the stack of three is never used up."""


def show(request: Request, view: View) -> Response:
    """The view, in the same modal or over what is open."""
    inside = request.envelope.view.get("callback_id") in OWN
    return Replace(view) if inside else Open(view)


def summary_view(request: Request) -> View:
    """The shared summary. Raises NotNowError (`summary-blind`) before there is one."""
    told = services.summary(request.turn, request.value("plan"), request.value("round"))
    return summaries.summary(request.screen, told)
