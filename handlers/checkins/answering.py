"""Opening and sending the two forms."""

from domain.checkins import CheckIn
from domain.errors import NotNowError
from handlers.checkins.showing import show, summary_view
from handlers.guarding import guarded
from handlers.requests import Request
from handlers.responses import Open, Replace, Response, View
from handlers.routing import Routes
from handlers.views.checkins import forms, lists
from services import checkins as services

routes = Routes()


@routes.command("checkin")
def check_in(request: Request) -> Response:
    """What waits; a single check-in opens at once."""
    return Open(_waiting(request))


@routes.action("checkins.open")
def open_(request: Request) -> Response:
    """From a message, the hub or Home: the right form, the list of all that wait, or the summary when it is done."""
    if not request.value("plan"):
        return show(request, _waiting(request))
    return show(request, _form_or_summary(request))


def _waiting(request: Request) -> View:
    found = services.waiting(request.turn)
    if len(found) == 1:
        plan, round_ = found[0]
        return forms.form(request.screen, services.sheet(request.turn, plan.id, round_.id))
    return lists.waiting(request.screen, request.turn.user, found, services.next_prompt(request.turn))


def _form_or_summary(request: Request, *, add: bool = False) -> View:
    """`add`: who has not answered is given the form although there is a summary."""
    try:
        sheet = services.sheet(request.turn, request.value("plan"), request.value("round"))
    except NotNowError as not_now:
        try:
            return summary_view(request)
        except NotNowError:
            raise not_now from None
    return summary_view(request) if sheet.late and not add else forms.form(request.screen, sheet)


@routes.action("checkins.edit")
def edit(request: Request) -> Response:
    """From the receipt or the message, until the summary; from the summary, for who has not answered yet."""
    if request.value("plan"):
        return show(request, _form_or_summary(request, add=True))
    found = services.answered(request.turn)
    return show(request, lists.answered(request.screen, request.turn.user, found))


@routes.view("checkins.employee")
def submit_employee(request: Request) -> Response:
    answers = forms.parse_employee(request.form, request.value(forms.TICKED))
    plan, round_ = request.value("plan"), request.value("round")
    return _receipt(request, services.answer_as_employee(request.turn, plan, round_, answers))


@routes.view("checkins.manager")
@guarded("situation", "behaviour", "impact", "recognition", "support_offered", "next_steps")
def submit_manager(request: Request) -> Response:
    answers = forms.parse_manager(request.form)
    plan, round_ = request.value("plan"), request.value("round")
    return _receipt(request, services.answer_as_manager(request.turn, plan, round_, answers))


def _receipt(request: Request, checkin: CheckIn) -> Response:
    round_ = services.round_of(request.turn, checkin.plan, checkin.round)
    next_one = next(iter(services.waiting(request.turn)), None)
    return Replace(lists.receipt(request.screen, checkin, round_, next_one))
