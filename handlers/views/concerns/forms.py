"""The forms: raising something, answering it, asking again. Each says who sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.concerns import About, Concern
from domain.plans import Plan
from handlers.forms import Form
from handlers.views import fields
from handlers.views.advice import Advice, beneath
from handlers.views.concerns.lists import said
from handlers.views.screens import Screen, divider, mentions, modal, note, words

FOR_MANAGER, FOR_HR = "manager", "hr"
MOST_SAID = 3
"""Words that stand above an answer, the latest: a form can't be turned over, and a modal holds 250 KB."""


@dataclass(frozen=True)
class Typed:
    """What stood in the form. `to_hr`: to HR alone."""

    text: str
    to_hr: bool
    about: About | None


def raise_form(
    screen: Screen, plan: Plan, concern_id: str, hr: Sequence[str], meta: Mapping[str, str]
) -> Mapping[str, Any]:
    """The words of an employee are nobody's to improve, so nothing is advised here."""
    t = screen.t
    about = [(each.value, t(f"concern-about-{each.value}")) for each in About]
    ways = [(FOR_MANAGER, t("concern-to-manager")), (FOR_HR, t("concern-to-hr"))]
    blocks = [
        words(t("concern-intro")),
        fields.radio(screen, "to", t("concern-to"), ways),
        note(t("concern-form-sees", manager=f"<@{plan.manager}>", hr=mentions(screen, hr))),
        fields.text(screen, "text", t("concern-text"), example=t("concern-text-example"), long=True),
        fields.select(screen, "about", t("concern-about"), about, optional=True),
        note(t("concern-form-due")),
    ]
    ids = {**meta, "plan": plan.id, "concern": concern_id}
    return modal(screen, "concerns.raise_send", t("concerns-title"), blocks, submit=t("send"), close=t("cancel"), **ids)


def parse(form: Form) -> Typed:
    """What was written, to whom, and what about."""
    chosen = form.choice("about")
    about = About(chosen) if chosen in {each.value for each in About} else None
    return Typed(form.text("text"), form.choice("to") == FOR_HR, about)


def answer_form(
    screen: Screen,
    concern: Concern,
    meta: Mapping[str, str],
    *,
    by_manager: bool,
    text: str = "",
    found: Sequence[Advice] = (),
    kept: str = "",
) -> Mapping[str, Any]:
    """What was said so far, and the answer; `found` is advice on its words, `kept` what the writer has seen of it."""
    t = screen.t
    seen = "manager" if by_manager else "hr" if concern.hr_only else "shared"
    ids = {**meta, "kept": " ".join([each.key for each in found]) or kept}
    blocks = [
        *said(screen, concern, MOST_SAID),
        divider(),
        fields.text(
            screen,
            "answer",
            t("concern-answer-label"),
            value=text,
            hint=t(f"concern-answer-hint-{seen}"),
            long=True,
        ),
        *beneath(screen, "answer", found, "concerns.keep"),
    ]
    return modal(
        screen, "concerns.answer_send", t("concerns-title"), blocks, submit=t("send"), close=t("cancel"), **ids
    )


def reopen_form(screen: Screen, concern: Concern, meta: Mapping[str, str]) -> Mapping[str, Any]:
    """An answer was not enough: with HR alone from here on."""
    t = screen.t
    blocks = [
        words(t("concern-again-intro")),
        *said(screen, concern, MOST_SAID),
        divider(),
        fields.text(screen, "text", t("concern-again-label"), hint=t("concern-again-hint"), optional=True, long=True),
    ]
    return modal(
        screen, "concerns.reopen_send", t("concern-again"), blocks, submit=t("send"), close=t("cancel"), **meta
    )
