"""The packet on screen: outcome, goals, statements, check-ins held, what was promised; page by page."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from domain.agreements import Agreement
from domain.checkins import GoalView
from domain.goals import GoalId, shares
from domain.obligations import Duty, Obligation, share_kept
from domain.permissions import Role
from domain.plans import Status
from domain.reviews import Part, Rated, Result
from handlers.views import facts
from handlers.views.agreements import own_view, paged
from handlers.views.concerns.lists import stands
from handlers.views.goals.courses import goal
from handlers.views.ledgers import ledger
from handlers.views.reviews.beginnings import Packet, intro, title
from handlers.views.reviews.outcomes import outcome, outcome_words
from handlers.views.reviews.seconds import second_look
from handlers.views.screens import Screen, button, buttons, divider, header, modal, note, typed, words

OPENS = {"tell": "reviews.tell", "decide": "reviews.decide", "confirm": "reviews.second"}


@dataclass(frozen=True)
class Page:
    """Which page, what was just done, each goal against its ramp, and what the catalog's areas are called."""

    goals: Sequence[GoalView]
    areas: Mapping[str, str]
    number: int = 1
    done: str = ""


def packet(screen: Screen, told: Packet, page: Page) -> Mapping[str, Any]:
    """The whole, in pages; what can be done stands at the top of each."""
    t = screen.t
    body = [
        *outcome(screen, told.course, told.role, told.acts),
        *_goals(screen, told, page.goals),
        *_statements(screen, told),
        *second_look(screen, told),
        *_own(screen, told, page.areas),
        *_evidence(screen, told),
        *_kept(screen, told.duties),
        *_support(screen, told),
        *_concerns(screen, told),
        *_before(screen, told),
    ]
    acts = _acts(screen, told)
    blocks = [
        *([words(page.done), divider()] if page.done else []),
        words(intro(screen, told)),
        *([buttons(screen, "acts", *acts)] if acts else []),
        *paged(screen, body, page.number, "reviews.open", {"plan": told.plan.id}),
        note(t("review-private")),
    ]
    return modal(screen, "reviews.packet", t(title(told)), blocks, plan=told.plan.id)


def _acts(screen: Screen, told: Packet) -> list[ButtonElement]:
    t, plan = screen.t, told.plan
    ids = {"plan": plan.id, "revision": str(plan.revision)}
    made = []
    if "state" in told.acts:
        made.append(_write(screen, told, ids))
    if "early" in told.acts:
        sure = (t("review-early"), t("review-early-sure"), t("review-early-yes"), t("cancel"))
        made.append(button(screen, t("review-early"), "reviews.early", confirm=sure, carries=ids))
    for name, action in OPENS.items():
        if name in told.acts:
            made.append(button(screen, t(f"review-{name}"), action, style="primary", carries=ids))
    if "appeal" in told.acts:
        made.append(button(screen, t("appeal-open"), "reviews.appeal", carries=ids))
    if "answer_appeal" in told.acts:
        made.append(button(screen, t("appeal-answer"), "reviews.appeal_answer", style="primary", carries=ids))
    return made


def _write(screen: Screen, told: Packet, ids: Mapping[str, str]) -> ButtonElement:
    """To write one's statement, or to change it."""
    leads = told.role is Role.MANAGER
    name, said = ("state", told.course.manager) if leads else ("respond", told.course.employee)
    label, style = (f"review-{name}", "primary") if said is None else (f"review-{name}-again", None)
    return button(screen, screen.t(label), f"reviews.{name}", style=style, carries=ids)


# --- goals and statements ---------------------------------------------------------------------------------------------


def _goals(screen: Screen, told: Packet, goals: Sequence[GoalView]) -> Iterator[Block]:
    t = screen.t
    ratings = told.course.manager.ratings if told.course.manager else ()
    rated: Mapping[GoalId, Rated] = {each.goal: each for each in ratings}
    yield header(t("review-goals"))
    yield note(t("review-version", version=told.agreement.version))
    for view in goals:
        yield from goal(screen, told.plan, view, softly=True, ended=told.plan.status is not Status.ACTIVE)
        given = rated.get(view.goal.id)
        if given is not None:
            result = t(_result_key(given.result))
            yield typed(t("review-result"), "\n".join(each for each in (result, given.note) if each))
    yield from _overall(screen, told.agreement, ratings)


def _overall(screen: Screen, agreement: Agreement, ratings: Sequence[Rated]) -> Iterator[Block]:
    """The ratings by the goals' shares: a picture of the whole, from which nothing follows by itself."""
    if len(agreement.goals) < 2 or not ratings:
        return
    t = screen.t
    counts = shares((each.id, each.weight) for each in agreement.goals)
    found = Counter[Result]()
    for each in ratings:
        found[each.result] += counts.get(each.goal, 0)
    said = [t("review-overall-part", result=t(_result_key(result)), percent=found[result]) for result in Result]
    yield words(f"{t('review-overall')} {' · '.join(said)}")
    yield note(t("review-overall-note"))


def _result_key(result: Result) -> str:
    return f"result-{result.value.replace('_', '-')}"


def _statements(screen: Screen, told: Packet) -> Iterator[Block]:
    t, course = screen.t, told.course
    if told.plan.status is Status.ACTIVE and course.manager is None and course.employee is None:
        return
    yield header(t("review-statements"))
    for side, entry in (("manager", course.manager), ("employee", course.employee)):
        label = t(f"review-statement-{side}")
        if entry is None:
            yield words(t("review-statement-none", side=label))
            continue
        yield typed(label, entry.text)
        yield note(t("review-by", who=f"<@{entry.by}>", at=screen.moment(entry.at)))
    said = course.manager
    if told.role is Role.HR and said is not None:
        yield words(t("review-recommends", outcome=outcome_words(screen, said.outcome, demotion=said.demotion)))


def _own(screen: Screen, told: Packet, areas: Mapping[str, str]) -> Iterator[Block]:
    """How the employee saw each area when they responded to the plan."""
    said = [each for each in told.own.views if not each.empty] if told.own else []
    if told.own is None or not said:
        return
    yield header(screen.t("self-seen"))
    yield from (own_view(screen, areas.get(each.area, each.area) or screen.t("paper-area"), each) for each in said)
    yield note(screen.t("review-by", who=f"<@{told.own.by}>", at=screen.moment(told.own.at)))


def _evidence(screen: Screen, told: Packet) -> Iterator[Block]:
    """Facts saved at the beginning, what both sides shared since, and what the reader has not shared."""
    at_first = [fact for area in told.agreement.areas for fact in area.facts]
    if told.evidence or at_first:
        yield header(screen.t("evidence-title"))
    for fact in at_first:
        yield facts.block(screen, fact)
        yield note(screen.t("evidence-at-first"))
    for each in told.evidence:
        yield facts.block(screen, each.fact)
        yield note(screen.t("evidence-by" if each.shared_at else "evidence-private", who=f"<@{each.by}>"))


# --- what the company promised ----------------------------------------------------------------------------------------


def _kept(screen: Screen, duties: Sequence[Obligation]) -> Iterator[Block]:
    t = screen.t
    yield header(t("review-company"))
    share = share_kept(duties)
    said = t("review-share-none") if share is None else t("review-share", percent=int(share * 100))
    yield words("\n".join(each for each in (said, ledger(screen, duties)) if each))


def _support(screen: Screen, told: Packet) -> Iterator[Block]:
    t = screen.t
    states = {each.subject: each.state for each in told.duties if each.duty is Duty.SUPPORT}
    for item in told.agreement.support:
        state = states.get(item.id)
        said = t(f"review-support-{state.value.replace('_', '-')}") if state else t("review-support-promised")
        yield typed(item.title, f"{said} · {t('plan-by', due=item.due)}" if item.due else said)


def _concerns(screen: Screen, told: Packet) -> Iterator[Block]:
    """Where each stands, and how many were answered in time; their words stay where they were written."""
    t = screen.t
    if not told.concerns:
        return
    yield header(t("concerns-title"))
    for each in told.concerns:
        about = t(f"concern-about-{each.about.value}") if each.about else t("review-concern")
        yield words(f"*{about}* · {screen.moment(each.at)}\n{stands(screen, told.plan, each)}")
    yield buttons(screen, "concerns", button(screen, t("review-concerns-read"), "concerns.open", plan=told.plan.id))
    yield note(t("review-concerns-never"))


def _before(screen: Screen, told: Packet) -> Iterator[Block]:
    """Statements half-way, and how reviews before this one ended."""
    t = screen.t
    if told.mid:
        yield header(t("review-mid"))
    for entry in told.mid:
        side = "manager" if entry.part is Part.MID_MANAGER else "employee"
        yield typed(t(f"review-statement-{side}"), entry.text)
    for entry in told.earlier:
        yield words(t("review-earlier", outcome=outcome_words(screen, entry.outcome), day=entry.at.date()))
