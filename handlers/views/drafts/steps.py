"""Steps with a form of their own: the check, the person, the rhythm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block

from domain.drafts import Draft, Step
from handlers.views import fields
from handlers.views.drafts.frames import frame
from handlers.views.screens import Screen, button, buttons, note, words

WEEKDAYS = range(5)

Question = tuple[str, str, str, Sequence[tuple[str, str]]]
"""Key, text, hint and the answers to pick (key, label)."""


@dataclass(frozen=True)
class Catalog:
    """What the catalog offers, in the reader's language: pairs of key and label."""

    templates: Sequence[tuple[str, str]]
    countries: Sequence[tuple[str, str]]


def check(screen: Screen, plan_id: str, draft: Draft, questions: Sequence[Question]) -> Mapping[str, Any]:
    """Is a plan the right thing?"""
    t = screen.t
    blocks: list[Block] = [words(t("wizard-check-intro"))]
    for key, text, hint, answers in questions:
        chosen = draft.check.get(key, "")
        blocks.append(fields.radio(screen, f"check-{key}", text, answers, value=chosen, hint=hint, optional=True))
    blocks.append(note(t("seen-writer")))
    return frame(screen, Step.CHECK, plan_id, blocks, employee=draft.employee)


def suggested(screen: Screen, plan_id: str, draft: Draft, suggestions: Sequence[tuple[str, str]]) -> Mapping[str, Any]:
    """What may help sooner than a plan (title, detail): a screen of its own, so that nobody has to scroll to it."""
    t = screen.t
    back = button(screen, t("wizard-check-back"), "drafts.back", step=Step.CHECK.value)
    blocks: list[Block] = [
        words(t("wizard-check-first")),
        *(words(f"*{title}*\n{detail}") for title, detail in suggestions),
        note(t("wizard-check-go-on")),
        buttons(screen, "answers", back),
    ]
    return frame(screen, Step.CHECK, plan_id, blocks, shown="1", employee=draft.employee)


def who(screen: Screen, plan_id: str, draft: Draft, catalog: Catalog) -> Mapping[str, Any]:
    """The person, the period, and what to start from."""
    t = screen.t
    nothing = ("-", t("wizard-no-template"))
    blocks = [
        note(t("seen-parties-else")),
        fields.person(screen, "employee", t("wizard-employee"), value=draft.employee, hint=t("wizard-employee-hint")),
        fields.text(
            screen,
            "role_title",
            t("wizard-role"),
            value=draft.role_title,
            example=t("wizard-role-example"),
            optional=True,
            most=150,
        ),
        fields.select(
            screen,
            "template",
            t("wizard-template"),
            [nothing, *catalog.templates],
            value=draft.template or "-",
            hint=t("wizard-template-hint"),
        ),
        fields.day(screen, "start", t("wizard-start"), value=draft.start),
        fields.day(screen, "end", t("wizard-end"), value=draft.end, hint=t("wizard-end-hint")),
        fields.channel(screen, "channel", t("wizard-channel"), value=draft.channel, hint=t("wizard-channel-hint")),
    ]
    return frame(screen, Step.WHO, plan_id, blocks)


def rhythm(screen: Screen, plan_id: str, draft: Draft, catalog: Catalog, first: str) -> Mapping[str, Any]:
    """How often the two check in, and by which calendar. `first` says what that comes to."""
    t = screen.t
    chosen = draft.rhythm
    blocks = [
        words(t("wizard-rhythm-intro")),
        note(t("seen-parties")),
        fields.radio(
            screen,
            "every",
            t("wizard-every"),
            [("weekly", t("every-weekly")), ("biweekly", t("every-biweekly"))],
            value=chosen.every,
        ),
        fields.select(
            screen,
            "weekday",
            t("wizard-weekday"),
            [(str(day), t(f"weekday-{day}")) for day in WEEKDAYS],
            value=chosen.weekday,
            hint=t("wizard-weekday-hint"),
        ),
        fields.time_of_day(screen, "time", t("wizard-time"), value=chosen.time, hint=t("wizard-time-hint")),
        fields.select(
            screen,
            "country",
            t("wizard-country"),
            catalog.countries,
            value=chosen.country,
            hint=t("wizard-country-hint"),
        ),
    ]
    if first:
        blocks.append(note(first))
    return frame(screen, Step.RHYTHM, plan_id, blocks)
