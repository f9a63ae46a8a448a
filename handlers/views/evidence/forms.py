"""The form behind "Save as evidence": where to, the writer's own words, and who will read them."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from slack_sdk.models.blocks import Block

from domain.evidence import MOST_NOTE, MOST_QUOTE
from handlers.forms import Form
from handlers.views import fields
from handlers.views.advice import Advice, beneath
from handlers.views.screens import Screen, clip, modal, note, row, words

SAID = "said"
"""The name of the block that shows the message's text. A submission brings it back (docs.slack.dev, view payloads),
so that the text is neither kept anywhere before it is chosen nor has to fit into private_metadata."""
TEXT, OTHERS = "text", "others"
"""What is ticked: keep the message's text as well; let the manager and HR read it."""


@dataclass(frozen=True)
class Choice:
    """One place to save to: its key, its label, and for whom: `draft`, `leading` or `own`."""

    key: str
    label: str
    kind: str


@dataclass(frozen=True)
class Saving:
    """What stands in the form. `said` is the message's text, "" where there is none to keep; `kept` is advice seen."""

    id: str
    link: str
    said: str
    day: date | None
    note: str = ""
    place: str = ""
    keep_text: bool = False
    share: bool = False
    kept: str = ""


def form(screen: Screen, choices: Sequence[Choice], saving: Saving, found: Sequence[Advice] = ()) -> Mapping[str, Any]:
    """`found` is advice on the writer's words."""
    t = screen.t
    kinds = {each.kind for each in choices}
    sees = [t(f"evidence-sees-{kind}") for kind in ("draft", "leading", "own") if kind in kinds]
    chosen = saving.place or (choices[0].key if len(choices) == 1 else "")
    places = [(each.key, each.label) for each in choices]
    blocks: list[Block] = [
        words(t("evidence-intro")),
        fields.select(screen, "plan", t("evidence-place"), places, value=chosen),
        note("\n".join(sees)),
        fields.day(screen, "day", t("evidence-day"), value=saving.day.isoformat() if saving.day else ""),
        fields.text(
            screen,
            "note",
            t("evidence-note"),
            value=saving.note,
            hint=t("evidence-note-hint"),
            example=t("evidence-note-example"),
            long=True,
            most=MOST_NOTE,
        ),
        *beneath(screen, "note", found, "evidence.keep"),
        *_said(screen, saving),
    ]
    if "own" in kinds:
        options = [(OTHERS, t("evidence-share-others"))]
        ticked = [OTHERS] if saving.share else []
        hint = t("evidence-share-hint") if kinds != {"own"} else ""
        blocks.append(fields.checks(screen, "share", t("evidence-share-label"), options, values=ticked, hint=hint))
    meta = {
        "item": saving.id,
        "link": saving.link,
        "kept": " ".join(each.key for each in found) or saving.kept,
    }
    return modal(screen, "evidence.save", t("evidence-save"), blocks, submit=t("save"), close=t("cancel"), **meta)


def _said(screen: Screen, saving: Saving) -> list[Block]:
    """The message's text, to be kept only where that is ticked; and whether there is a link to it."""
    t = screen.t
    link = note(t("evidence-link" if saving.link else "evidence-no-link"))
    if not saving.said:
        return [link]
    ticked = [TEXT] if saving.keep_text else []
    keep = fields.checks(
        screen,
        "text",
        t("evidence-text"),
        [(TEXT, t("evidence-text-keep"))],
        values=ticked,
        hint=t("evidence-text-hint"),
    )
    return [row(screen, SAID, clip(saving.said, MOST_QUOTE)), keep, link]


def parse(form: Form, view: Mapping[str, Any], values: Mapping[str, str]) -> Saving:
    """What stands in the form now; `view` is the modal as Slack sent it back, `values` what it carried sealed."""
    shown = next((each for each in view["blocks"] if str(each.get("block_id", "")).startswith(f"{SAID}|")), None)
    # Slack writes three signs of a text that it sends back as entities; where it does not, this changes nothing.
    said = html.unescape(str(shown["text"]["text"])) if shown else ""
    return Saving(
        id=values.get("item", ""),
        link=values.get("link", ""),
        said=said,
        day=form.date("day"),
        note=form.text("note"),
        place=form.choice("plan"),
        keep_text=TEXT in form.choices("text"),
        share=OTHERS in form.choices("share"),
        kept=values.get("kept", ""),
    )
