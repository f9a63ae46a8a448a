"""The assessment in a draft, area by area; and how the employee sees the same areas."""

from dataclasses import replace

from domain import assessments
from domain.assessments import AreaDraft
from domain.drafts import Draft, Step, with_area, without_area, without_fact
from domain.errors import InvalidInputError
from domain.plans import Plan
from handlers import wizard
from handlers.requests import Request
from handlers.responses import Response
from handlers.routing import Routes
from handlers.views import drafts as views

routes = Routes()


# --- the manager's, in the wizard -------------------------------------------------------------------------------------


@routes.view("drafts.assessment")
def submit(request: Request) -> Response:
    """On to the next area, or the next step. Advice stands beneath its field first; the same words again are kept."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    _check(request, draft)
    found = wizard.on_area(draft)
    if found and request.value("shown") != wizard.keys(found):
        return _with_advice(request, plan, draft)
    draft = replace(draft, kept=draft.kept | {each.key for each in found})
    if draft.reviewing or draft.at + 1 >= len(draft.areas):
        return wizard.on(request, plan, draft, Step.ASSESSMENT)
    return wizard.stay(request, plan, replace(draft, at=draft.at + 1), Step.ASSESSMENT)


def _check(request: Request, draft: Draft) -> None:
    """Raises InvalidInputError at this screen's fields, which bear the area's id."""
    area = draft.area
    views.check_name(request.form, area.id)
    try:
        assessments.check(area, [each for each in draft.areas if each.id != area.id])
    except InvalidInputError as error:
        raise InvalidInputError({f"{name}-{area.id}": each for name, each in error.fields.items()}) from None


def _with_advice(request: Request, plan: Plan, draft: Draft) -> Response:
    return wizard.stay(request, plan, draft, Step.ASSESSMENT, wizard.on_area(draft))


@routes.action("drafts.keep")
def keep(request: Request) -> Response:
    """Keep as written: this advice does not come back for these words."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    return _with_advice(request, plan, replace(draft, kept=draft.kept | {request.value("kept")}))


@routes.action("assessments.add")
def add(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    known = next((each for each in draft.areas if each.id == request.value("further")), None)
    draft = with_area(draft, known or AreaDraft(id=request.value("further")))
    return wizard.stay(request, plan, draft, Step.ASSESSMENT)


@routes.action("assessments.remove")
def remove(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    return wizard.stay(request, plan, without_area(draft, request.value("area")), Step.ASSESSMENT)


@routes.action("assessments.go")
def go(request: Request) -> Response:
    """To another area; what stands on the screen is saved, right or not yet."""
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    known = [each.id for each in draft.areas]
    at = known.index(request.value("to")) if request.value("to") in known else draft.at
    return wizard.stay(request, plan, replace(draft, at=at), Step.ASSESSMENT)


@routes.action("assessments.fact_remove")
def remove_fact(request: Request) -> Response:
    plan, draft = wizard.typed(request, Step.ASSESSMENT)
    draft = without_fact(draft, request.value("fact"))
    return wizard.stay(request, plan, draft, Step.ASSESSMENT)
