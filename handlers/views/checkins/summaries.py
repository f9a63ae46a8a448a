"""The shared summary of a check-in: each goal in plain words, both sides, next steps, what the company promised."""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block

from domain.checkins import CheckIn, Round, Summary
from domain.obligations import Duty, Obligation, State
from domain.plans import ENDED
from handlers.views.goals.courses import TITLE, goal
from handlers.views.ledgers import ledger
from handlers.views.screens import Screen, button, buttons, clip, divider, header, line, modal, note, typed, words
from handlers.views.support.entries import state

MOST_EARLIER = 12
"""Rounds offered to look back on; a modal holds 100 blocks (docs.slack.dev, views)."""


def summary(screen: Screen, told: Summary) -> Mapping[str, Any]:
    """What both sides read, each in their own language."""
    t = screen.t
    both = t("summary-between", employee=f"<@{told.plan.employee}>", manager=f"<@{told.plan.manager}>")
    blocks: list[Block] = [header(t("summary-heading", number=told.round.number, day=told.round.day)), words(both)]
    blocks += _missing(screen, told)
    for view in told.goals:
        blocks += goal(screen, told.plan, view, softly=told.softly)
    blocks += [*_employee(screen, told.employee), *_manager(screen, told.manager)]
    blocks += [divider(), *_promises(screen, told), *_earlier(screen, told), note(t("summary-private"))]
    return modal(screen, "checkins.summary", t("summary-title"), blocks)


def _missing(screen: Screen, told: Summary) -> Iterator[Block]:
    if told.employee is None:
        yield note(screen.t("summary-no-employee", who=f"<@{told.plan.employee}>"))
    if told.manager is None:
        yield note(screen.t("summary-no-manager", who=f"<@{told.plan.manager}>"))
    if told.may_answer:
        add = button(
            screen, screen.t("summary-add"), "checkins.edit", style="primary", plan=told.plan.id, round=told.round.id
        )
        yield buttons(screen, "add", add)


# --- both sides -------------------------------------------------------------------------------------------------------


def _employee(screen: Screen, checkin: CheckIn | None) -> Iterator[Block]:
    t = screen.t
    answers = checkin.employee if checkin else None
    if checkin is None or answers is None:
        return
    names = ("went_well", "in_the_way", "support_needed")
    said = [(t(f"checkin-{name.replace('_', '-')}"), getattr(answers, name)) for name in names]
    if any(text for _, text in said) or answers.confidence is not None:
        yield header(t("summary-employee"))  # figures alone stand at the goals
        yield from _by(screen, checkin)
    elif checkin.late:
        yield from _by(screen, checkin)
    for label, text in said:
        yield from _typed(label, text)
    if answers.confidence is not None:
        level = t(f"checkin-confidence-{answers.confidence}")
        told = t("summary-confidence-hr", level=level) if answers.confidence_for_hr else ""
        yield words(told or t("summary-confidence", level=level))


def _manager(screen: Screen, checkin: CheckIn | None) -> Iterator[Block]:
    t = screen.t
    answers = checkin.manager if checkin else None
    if checkin is None or answers is None:
        return
    yield header(t("summary-manager"))
    yield from _by(screen, checkin)
    yield from _typed(t("checkin-situation"), answers.situation)
    yield from _typed(t("checkin-behaviour"), answers.behaviour)
    yield from _typed(t("checkin-impact"), answers.impact)
    yield from _typed(t("checkin-recognition"), answers.recognition)
    yield from _typed(t("checkin-support-offered"), answers.support_offered)
    if answers.talked_on is not None:
        yield words(t("summary-talked-on", day=answers.talked_on))
    if answers.next_steps:
        yield header(t("summary-next-steps"))
        yield typed(t("checkin-next-steps"), answers.next_steps)


def _by(screen: Screen, checkin: CheckIn) -> Iterator[Block]:
    key = "summary-by-late" if checkin.late else "summary-by"
    yield note(screen.t(key, who=f"<@{checkin.by}>", at=screen.moment(checkin.edited_at or checkin.at)))


def _typed(label: str, text: str) -> Iterator[Block]:
    if text:
        yield typed(label, text)


# --- what the company promised ----------------------------------------------------------------------------------------


def _promises(screen: Screen, told: Summary) -> Iterator[Block]:
    t = screen.t
    yield header(t("summary-company"))
    mine = next((each for each in told.duties if each.subject == told.round.id), None)
    if mine is not None:
        yield words(promise(screen, mine))
    listed = ledger(screen, told.duties)
    if listed:
        yield words(listed)
    duties = {each.subject: each for each in told.duties if each.duty is Duty.SUPPORT}
    for each in told.promises:
        by = f"{t('plan-by', due=each.due)} · " if each.due is not None else ""
        stands = state(screen, each, duties.get(each.id), ended=told.plan.status in ENDED)
        yield typed(clip(each.title, TITLE), f"{by}{stands}")


def promise(screen: Screen, duty: Obligation) -> str:
    """Whether a check-in was held; if not, why, without blame."""
    if duty.reason is not None and duty.state is State.NOT_KEPT:
        return screen.t(f"promise-{duty.reason.value.replace('_', '-')}")
    return screen.t("promise-kept") if duty.state is State.KEPT else screen.t("promise-due")


def _earlier(screen: Screen, told: Summary) -> Iterator[Block]:
    if told.earlier:
        yield header(screen.t("summary-earlier"))
    for each in told.earlier[:MOST_EARLIER]:
        yield line(screen, f"earlier-{each.id}", round_line(screen, each), _read(screen, told, each))


def round_line(screen: Screen, round_: Round) -> str:
    """One check-in by its number and day."""
    return screen.t("summary-heading", number=round_.number, day=round_.day)


def _read(screen: Screen, told: Summary, round_: Round) -> Any:
    return button(screen, screen.t("summary-read"), "checkins.summary", plan=told.plan.id, round=round_.id)
