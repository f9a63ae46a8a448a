"""Forms of a review: statements, the decision, a second look, the conversation, an appeal, a follow-up."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from slack_sdk.models.blocks import Block

from domain.goals import Goal, GoalId
from domain.plans import Plan
from domain.reviews import FAIR_SHARE, SOFTER, SUCCESSFUL, Choice, Course, Entry, Limits, Outcome, Rated, Result
from handlers.forms import Form
from handlers.views import fields
from handlers.views.checklists import country_list
from handlers.views.reviews.outcomes import outcome_words
from handlers.views.screens import Screen, modal, note, typed, words

LOWER = "role_lower"
"""A changed role at a lower level: an option of its own, so that nobody has to think of a box to tick."""
STAYS = "stays"
TITLE = 100


def _form(
    screen: Screen, callback: str, blocks: Sequence[Block], plan: Plan, title: str = "review-title", **meta: str
) -> Mapping[str, Any]:
    t, ids = screen.t, {"plan": plan.id, "revision": str(plan.revision)}
    return modal(screen, callback, t(title), blocks, submit=t("send"), close=t("cancel"), **{**ids, **meta})


def _outcomes(screen: Screen, *, all_: bool) -> list[tuple[str, str]]:
    left_out = set() if all_ else {Outcome.WITHDRAWN}
    ways = [(each.value, outcome_words(screen, each)) for each in Outcome if each not in left_out]
    at = [value for value, _ in ways].index(Outcome.ROLE_CHANGED.value) + 1
    return [*ways[:at], (LOWER, outcome_words(screen, Outcome.ROLE_CHANGED, demotion=True)), *ways[at:]]


def _value(entry: Entry | None) -> str:
    if entry is None or entry.outcome is None:
        return ""
    return LOWER if entry.demotion else entry.outcome.value


def parse_outcome(form: Form, name: str) -> tuple[Outcome | None, bool]:
    """The chosen outcome, and whether it is a role at a lower level."""
    chosen = form.choice(name)
    if chosen == LOWER:
        return Outcome.ROLE_CHANGED, True
    return (Outcome(chosen) if chosen in set(Outcome) else None), False


# --- statements -------------------------------------------------------------------------------------------------------


def mid_form(screen: Screen, plan: Plan, said: str) -> Mapping[str, Any]:
    """Half-way: one field."""
    t = screen.t
    text = fields.text(screen, "statement", t("review-mid-label"), value=said, hint=t("review-sees-all"), long=True)
    return _form(screen, "reviews.mid_send", [words(t("review-mid-intro")), text], plan, "review-mid")


def state_form(screen: Screen, plan: Plan, goals: Sequence[Goal], before: Entry | None) -> Mapping[str, Any]:
    """The manager rates each goal, writes a statement, and recommends something to HR."""
    t = screen.t
    rated = {each.goal: each for each in before.ratings} if before else {}
    blocks: list[Block] = [words(t("review-state-intro"))]
    for goal in goals:
        blocks += _result(screen, goal, rated.get(goal.id))
    said, hint = before.text if before else "", t("review-sees-all")
    ways = _outcomes(screen, all_=False)
    blocks += [
        fields.text(screen, "statement", t("review-statement-label"), value=said, hint=hint, long=True),
        fields.select(
            screen, "recommendation", t("review-recommend"), ways, value=_value(before), hint=t("review-sees-hr")
        ),
    ]
    return _form(screen, "reviews.state_send", blocks, plan)


def _result(screen: Screen, goal: Goal, before: Rated | None) -> list[Block]:
    t, title = screen.t, goal.title[:TITLE]
    ways = [(each.value, t(f"result-{each.value.replace('_', '-')}")) for each in Result]
    chosen, said = (before.result.value, before.note) if before else ("", "")
    label, why, sees = t("review-result-label", goal=title), t("review-result-note", goal=title), t("review-sees-all")
    return [
        fields.radio(screen, f"result-{goal.id}", label, ways, value=chosen, hint=sees),
        fields.text(screen, f"note-{goal.id}", why, value=said, hint=sees, optional=True, long=True, most=1000),
    ]


def parse_ratings(form: Form) -> tuple[Rated, ...]:
    """What stands beside each goal; goals without a choice are left out."""
    ids = [name.removeprefix("result-") for name in form.names("result-") if form.choice(name)]
    return tuple(Rated(GoalId(each), Result(form.choice(f"result-{each}")), form.text(f"note-{each}")) for each in ids)


def respond_form(screen: Screen, plan: Plan, said: str) -> Mapping[str, Any]:
    """The employee's view. Nothing is decided yet, and the form says so."""
    t = screen.t
    hint = t("review-respond-hint")
    text = fields.text(screen, "statement", t("review-respond-label"), value=said, hint=hint, long=True)
    return _form(screen, "reviews.respond_send", [words(t("review-respond-intro")), text], plan)


# --- deciding ---------------------------------------------------------------------------------------------------------


def decide_form(
    screen: Screen, plan: Plan, share: Fraction | None, limits: Limits, checklist: Sequence[str]
) -> Mapping[str, Any]:
    """HR records the outcome and why. The form recommends nothing."""
    t = screen.t
    blocks: list[Block] = [words(t("review-decide-intro"))]
    if share is not None and share < FAIR_SHARE:
        blocks.append(words(t("review-gate", percent=int(share * 100))))
    blocks += country_list(screen, checklist)
    blocks += [
        fields.select(screen, "outcome", t("review-outcome"), _outcomes(screen, all_=True)),
        fields.text(screen, "reason", t("review-reason"), hint=t("review-reason-hint"), long=True),
    ]
    if limits.left > 0:
        hint = t("review-ends-hint", until=limits.until)
        blocks.append(fields.day(screen, "ends", t("review-ends"), hint=hint, optional=True))
    return _form(screen, "reviews.decide_send", [*blocks, note(t("review-decide-next"))], plan)


def parse_choice(form: Form) -> Choice | None:
    """What HR wants to record; None when no outcome was chosen."""
    outcome, lower = parse_outcome(form, "outcome")
    return Choice(outcome, form.text("reason"), lower, form.date("ends")) if outcome else None


def second_form(screen: Screen, plan: Plan, course: Course) -> Mapping[str, Any]:
    """Another one of HR looks at what was recorded."""
    t, made = screen.t, course.decision
    assert made is not None
    ways = [("agrees", t("review-second-agrees")), ("back", t("review-second-back"))]
    blocks = [
        words(t("review-second-intro", who=f"<@{made.by}>")),
        words(f"*{outcome_words(screen, made.outcome, demotion=made.demotion)}*"),
        typed(t("review-reason"), made.text),
        fields.radio(screen, "look", t("review-second-label"), ways),
        fields.text(screen, "words", t("review-second-words"), hint=t("review-sees-hr"), long=True),
    ]
    return _form(screen, "reviews.second_send", blocks, plan)


def tell_form(screen: Screen, plan: Plan, course: Course) -> Mapping[str, Any]:
    """A short guide for the conversation, and its confirmation."""
    t = screen.t
    blocks: list[Block] = [
        words(t("review-tell-intro", who=f"<@{plan.employee}>")),
        words(t("review-tell-guide")),
        fields.day(screen, "talked_on", t("talk-day"), value=screen.today.isoformat(), hint=t("review-sees-all")),
    ]
    if course.outcome in SUCCESSFUL:
        offer = [("yes", t("follow-up-offer"))]
        label, hint = t("follow-up-label"), t("follow-up-offer-hint")
        blocks.append(fields.checks(screen, "follow_up", label, offer, values=("yes",), hint=hint))
    key = "review-tell-extended" if course.outcome is Outcome.EXTENDED else "review-tell-next"
    return modal(
        screen,
        "reviews.tell_send",
        t("review-title"),
        [*blocks, note(t(key))],
        submit=t("talk-confirm"),
        close=t("talk-later"),
        plan=plan.id,
        revision=str(plan.revision),
    )


# --- afterwards -------------------------------------------------------------------------------------------------------


def appeal_form(screen: Screen, plan: Plan) -> Mapping[str, Any]:
    """The employee asks for the outcome to be looked at again."""
    t = screen.t
    text = fields.text(screen, "statement", t("appeal-label"), hint=t("appeal-hint"), long=True)
    return _form(screen, "reviews.appeal_send", [words(t("appeal-intro")), text], plan, "appeal-title")


def answer_form(screen: Screen, plan: Plan, course: Course) -> Mapping[str, Any]:
    """Another one of HR answers."""
    t = screen.t
    asked = [each for each in course.entries if each.part == "appeal"]
    ways = [(STAYS, t("appeal-stays")), *((each.value, outcome_words(screen, each)) for each in SOFTER)]
    blocks = [
        words(t("appeal-answer-intro")),
        *(typed(t("appeal-said"), each.text) for each in asked[:1]),
        fields.select(screen, "outcome", t("appeal-what"), ways, value=STAYS),
        fields.text(screen, "answer", t("appeal-answer-label"), hint=t("review-sees-all"), long=True),
    ]
    return _form(screen, "reviews.appeal_answer_send", blocks, plan, "appeal-title")


def follow_up_form(screen: Screen, plan: Plan, number: str) -> Mapping[str, Any]:
    """One question."""
    t = screen.t
    text = fields.text(screen, "statement", t("follow-up-question"), hint=t("review-sees-all"), long=True)
    return _form(screen, "reviews.follow_up_send", [text], plan, "follow-up-label", number=number)
