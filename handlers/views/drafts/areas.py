"""The assessment, one area at a time: its form, the way to the other areas, and what stands in it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.assessments import FACTORS, LEVELS, MOST_AREAS, MOST_FIGURES, MOST_NAME, TEXTS, AreaDraft
from domain.drafts import Draft, Step
from domain.errors import InvalidInputError, Problem
from handlers.forms import Form
from handlers.views import facts, fields
from handlers.views.advice import Advice, beneath
from handlers.views.drafts.frames import frame
from handlers.views.screens import Screen, button, buttons, clip, header, note, row, words

OWN = "-own"
"""In the list of areas: one that is not in the catalog, whose name is written beneath."""
SHOWN = 300
"""Characters of a saved fact in the form; all of it is read where the area is."""
Areas = Sequence[tuple[str, str]]
"""Keys of the catalog and their names in the reader's language."""


def assessment(
    screen: Screen, plan_id: str, draft: Draft, areas: Areas, advice: Sequence[Advice], further: str
) -> Mapping[str, Any]:
    """What was expected, what was seen, and what was tried: the area that stands at `draft.at`.

    `further` is the id of the next one, made now, so that a press that comes twice adds one.
    """
    t, area = screen.t, draft.area
    blocks: list[Block] = [words(t("wizard-assessment-intro")), note(t("seen-parties"))]
    if len(draft.areas) > 1:
        blocks.append(_others(screen, draft, areas))
    blocks.append(header(t("wizard-area-number", number=draft.at + 1)))
    blocks += [*_named(screen, area, areas), *_written(screen, area, advice)]
    more = (
        [button(screen, t("wizard-area-add"), "assessments.add", further=further)]
        if len(draft.areas) < MOST_AREAS
        else []
    )
    if len(draft.areas) > 1:
        sure = (t("wizard-area-remove"), t("wizard-area-remove-sure"), t("wizard-remove"), t("cancel"))
        more.append(button(screen, t("wizard-area-remove"), "assessments.remove", confirm=sure, area=area.id))
    blocks += [buttons(screen, "areas", *more)] if more else []
    return frame(screen, Step.ASSESSMENT, plan_id, blocks, shown=" ".join(each.key for each in advice), area=area.id)


def _others(screen: Screen, draft: Draft, areas: Areas) -> Block:
    """A way to every other area."""
    others = [(number, each) for number, each in enumerate(draft.areas, 1) if each.id != draft.area.id]
    presses = [
        button(screen, f"{number}. {name(screen, each.area, dict(areas))}", "assessments.go", to=each.id)
        for number, each in others
    ]
    return buttons(screen, "others", *presses)


def name(screen: Screen, area: str, areas: Mapping[str, str]) -> str:
    """What an area is called: by the catalog, by its writer, or not yet."""
    return areas.get(area, area) or screen.t("wizard-area-other")


def _named(screen: Screen, area: AreaDraft, areas: Areas) -> list[Block]:
    t = screen.t
    own = "" if area.area in dict(areas) else area.area
    chosen = OWN if own else area.area
    return [
        fields.select(screen, f"area-{area.id}", t("wizard-area"), [*areas, (OWN, t("wizard-area-own"))], value=chosen),
        fields.text(
            screen,
            f"name-{area.id}",
            t("wizard-area-name"),
            value=own,
            hint=t("wizard-area-name-hint"),
            example=t("wizard-area-name-example"),
            optional=True,
            most=MOST_NAME,
        ),
    ]


def _written(screen: Screen, area: AreaDraft, advice: Sequence[Advice]) -> Iterator[Block]:
    t = screen.t
    for each in ("expected", "observed"):
        yield from _text(screen, area, each, advice, optional=each == "observed" and bool(area.facts))
    yield from _facts(screen, area)
    for each in ("impact", "coaching"):
        yield from _text(screen, area, each, advice, optional=True)
    yield fields.text(
        screen,
        f"baseline-{area.id}",
        t("wizard-baseline"),
        value=area.baseline,
        hint=t("wizard-baseline-hint", most=MOST_FIGURES),
        example=t("wizard-baseline-example"),
        optional=True,
        long=True,
        most=600,
    )
    factors = [(each, t(f"factor-{each}")) for each in FACTORS]
    hint = t("wizard-factors-hint")
    yield fields.checks(screen, f"factors-{area.id}", t("wizard-factors"), factors, values=area.factors, hint=hint)
    yield from _text(screen, area, "explored", advice, optional=True)
    levels = [(str(level), t(f"level-{level}")) for level in LEVELS]
    yield fields.select(screen, f"level-{area.id}", t("wizard-level"), levels, value=area.level, optional=True)


def _text(screen: Screen, area: AreaDraft, name: str, advice: Sequence[Advice], *, optional: bool) -> Iterator[Block]:
    t, field = screen.t, f"{name}-{area.id}"
    hints = {"observed": "wizard-observed-hint", "explored": "wizard-explored-hint"}
    yield fields.text(
        screen,
        field,
        t(f"wizard-{name}"),
        value=getattr(area, name),
        hint=t(hints[name]) if name in hints else "",
        example=t(f"wizard-{name}-example"),
        optional=optional,
        long=True,
    )
    yield from beneath(screen, field, advice, "drafts.keep")


def _facts(screen: Screen, area: AreaDraft) -> Iterator[Block]:
    """What was saved from messages to this area; each can be taken out."""
    for each in area.facts:
        take_out = button(screen, screen.t("wizard-remove"), "assessments.fact_remove", area=area.id, fact=each.id)
        yield row(screen, f"fact-{each.id}", facts.line(screen, each, SHOWN), take_out)


def parse_area(form: Form, area: AreaDraft, areas: Areas) -> AreaDraft:
    """The area with what stands on the screen, right or not yet; the name written there counts where one is."""
    chosen = form.choice(f"area-{area.id}")
    own = form.text(f"name-{area.id}")
    known = next((key for key, label in areas if own.casefold() == label.casefold()), own)
    texts = {each: form.text(f"{each}-{area.id}") for each in (*TEXTS, "baseline")}
    return AreaDraft(
        id=area.id,
        area=(known or "") if chosen in {"", OWN} or own else chosen,
        level=form.choice(f"level-{area.id}"),
        factors=form.choices(f"factors-{area.id}"),
        facts=area.facts,
        **texts,
    )


def check_name(form: Form, area_id: str) -> None:
    """Raises InvalidInputError (`name-<id>`) where another area is chosen without a name, or a name beside one."""
    own, chosen = form.text(f"name-{area_id}"), form.choice(f"area-{area_id}")
    problem = ""
    if chosen == OWN and not own:
        problem = "area-name-missing"
    elif chosen not in {"", OWN} and own:
        problem = "area-name-beside"
    if problem:
        raise InvalidInputError({f"name-{area_id}": Problem(problem)})


def told(screen: Screen, area: AreaDraft, most: int) -> str:
    """All that was written about one area, each text with its name and at most `most` characters of it."""
    t = screen.t
    named = [(t(f"paper-{each}"), clip(getattr(area, each), most)) for each in (*TEXTS[:4], "baseline", "explored")]
    said = [t("sides-line", name=label, value=text) for label, text in named if text]
    said += [facts.line(screen, each, most) for each in area.facts]
    if area.factors:
        said.append(t("paper-factors", factors=" · ".join(t(f"factor-{each}") for each in area.factors)))
    if area.level:
        said.append(t("paper-level", level=t(f"level-{area.level}")))
    return "\n".join(said)
