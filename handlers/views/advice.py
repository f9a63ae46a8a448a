"""Advice beneath a field: what was found, why it matters, and a way to keep the text as written."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block

from domain.assessments import TEXTS, AreaDraft, dated
from domain.goals import Direction, GoalDraft, smart
from domain.wording import Finding, check
from handlers.views.screens import Screen, button, buttons, note, with_blocks, without

HAN = re.compile(r"[\u4e00-\u9fff]")
MOST = 3
"""Findings shown beneath one field: more would read like a school essay."""

MARK = "advice"
"""How the ids of blocks with advice begin in a form that is shown again."""

RATE = re.compile(r"[*_~`]")


@dataclass(frozen=True)
class Advice:
    """Findings about one field, and the key by which the writer may keep it as written."""

    field: str
    findings: tuple[Finding, ...]
    key: str


def language_of(text: str) -> str:
    """`zh` where there are Han characters, else `en`: people may write in either, whatever their Slack speaks."""
    return "zh" if HAN.search(text) else "en"


def on_wording(texts: Mapping[str, str], kept: Iterable[str]) -> list[Advice]:
    """Advice on what people wrote about people, by field; without what they chose to keep."""
    found = (_advice(field, text, check(text, language_of(text))) for field, text in texts.items() if text)
    return [each for each in found if each.findings and each.key not in set(kept)]


def on_area_draft(area: AreaDraft, kept: Iterable[str]) -> list[Advice]:
    """Advice on one area, by field: the wording of every text, and what was seen without a date."""
    found = []
    for name in ("area", *TEXTS):
        text = getattr(area, name)
        hints = check(text, language_of(text)) if text else []
        if name == "observed" and text and not area.facts and not dated(text):
            hints = [*hints, Finding("undated", 0, 0, "")]
        field = "name" if name == "area" else name
        found.append(_advice(f"{field}-{area.id}", text, hints))
    return [each for each in found if each.findings and each.key not in set(kept)]


def on_goal_draft(goal: GoalDraft, end: str, kept: Iterable[str]) -> list[Advice]:
    """Advice on a goal: one line of each kind, at its title. A goal without a due date ends with the plan."""
    language = language_of(goal.title)
    wording = check(goal.title, language)
    target = "1" if goal.direction == Direction.MILESTONE.value else goal.target
    whole = smart(goal.title, language, metric=goal.metric, baseline=goal.baseline, target=target, due=goal.due or end)
    found = [*wording, *whole]
    if any(finding.code == "personality_label" for finding in found):  # one of the two says it
        found = [finding for finding in found if finding.code != "personality_not_behaviour"]
    advice = _advice("title", f"{goal.title}|{goal.metric}|{target}", found)
    return [advice] if advice.findings and advice.key not in set(kept) else []


def _advice(field: str, text: str, findings: Iterable[Finding]) -> Advice:
    """One finding of each kind; protected matters first, since the lines say that HR will see them."""
    first: dict[str, Finding] = {}
    for finding in findings:
        first.setdefault(finding.code, finding)
    shown = sorted(first.values(), key=lambda each: not is_protected(each))[:MOST]
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Advice(field, tuple(shown), f"{field.partition('-')[0]}:{digest}")


def is_protected(finding: Finding) -> bool:
    """Whether a finding touches a matter that the law protects, such as health or age."""
    return finding.code.startswith("protected_")


def beneath(screen: Screen, field: str, advice: Iterable[Advice], action: str) -> list[Block]:
    """The lines under one field, with "Keep as written"."""
    found = next((each for each in advice if each.field == field), None)
    if found is None:
        return []
    keep = button(screen, screen.t("advice-keep"), action, kept=found.key)
    return [note(f"{screen.t('advice-title')}\n{_lines(screen, found)}"), buttons(screen, f"keep-{field}", keep)]


def _lines(screen: Screen, found: Advice) -> str:
    return "\n".join(f"• {sentence(screen, finding)}" for finding in found.findings)


def advised(
    screen: Screen, view: Mapping[str, Any], advice: Iterable[Advice], meta: Mapping[str, str]
) -> Mapping[str, Any]:
    """An open modal as Slack describes it, with advice beneath its fields; what was typed stays where it is.

    `meta` is what it carried. What was shown is carried from now on, so that the same words sent again are kept.
    """
    by_field = {each.field: each for each in advice}
    blocks: list[Mapping[str, Any]] = []
    for block in without(view["blocks"], f"{MARK}-"):
        blocks.append(block)
        name = str(block.get("element", {}).get("action_id", ""))
        if name in by_field:
            said = note(f"{screen.t('advice-again')}\n{_lines(screen, by_field[name])}")
            said.block_id = screen.block_id(f"{MARK}-{name}")
            blocks.append(said.to_dict())
    kept = " ".join((meta.get("kept", ""), *(each.key for each in by_field.values()))).strip()
    return {**with_blocks(view, blocks), "private_metadata": screen.seal({**meta, "kept": kept})}


def sentence(screen: Screen, finding: Finding) -> str:
    """One finding in the reader's language; the passage is shown without anything that could become live."""
    passage = RATE.sub("", finding.text)[:80].replace("<", "‹").replace(">", "›").replace("&", "+")
    return screen.t(f"finding-{finding.code.replace('_', '-')}", text=passage)
