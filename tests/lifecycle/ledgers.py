"""What must hold after every step: the tables beside the model, and the company's promises added up anew."""

from collections import Counter
from collections.abc import Iterator

from domain.checkins import Round, RoundState, Side
from domain.obligations import Duty, Obligation
from domain.plans import PlanId
from storage.database import Store
from tests.lifecycle.reference import Reference
from tests.lifecycle.rulebook import AGAINST_THE_COMPANY, OVER, RUNNING
from tests.lifecycle.worlds import EMPLOYEE, World

_LETTER = {Side.EMPLOYEE: "e", Side.MANAGER: "m"}
BOTH = {"e", "m"}


def head(ref: Reference, store: Store) -> Iterator[str]:
    """The plan itself: no forbidden transition, nothing shown too early, no version lost."""
    plan = store.plans.get(PlanId(ref.plan))
    if plan is None or ref.status == "gone":
        if (plan is None) != (ref.status == "gone"):
            yield f"the plan is {'gone' if plan is None else 'still there'}, and should be {ref.status}"
        return
    found = (plan.status.value, plan.version, plan.in_force, plan.shared_at is not None)
    wanted = (ref.status, ref.version, ref.in_force, ref.was_shown)
    if (plan.manager, plan.frozen) != (ref.manager, ref.is_frozen and ref.status not in OVER):
        yield f"{plan.manager} leads it, frozen {plan.frozen}, and should be {ref.manager}, {ref.is_frozen}"
    if found != wanted:
        yield f"status, version, in force, shown: {found}, and should be {wanted}"
    if ref.in_force and plan.end != ref.force.end:
        yield f"it ends on {plan.end}, and should end on {ref.force.end}"


def versions(ref: Reference, store: Store, known: dict[int, str]) -> Iterator[str]:
    """Every version stands as it was made, with what people agreed to; `known` keeps each one's hash."""
    history = store.agreements.history(PlanId(ref.plan))
    if [each.version for each in history] != list(ref.versions):
        yield f"versions {[each.version for each in history]}, and there should be {list(ref.versions)}"
        return
    for each in history:
        wanted = ref.versions[each.version]
        targets, items = {goal.id: int(goal.target) for goal in each.goals}, {item.id for item in each.support}
        if (each.start, each.end, targets, items) != (wanted.start, wanted.end, wanted.targets, set(wanted.items)):
            yield f"version {each.version} is {each}, and should be {wanted}"
        if known.setdefault(each.version, each.content_hash) != each.content_hash:
            yield f"version {each.version} has changed since it was made"
    said = {
        (each.version, each.answer.value) for each in store.agreements.acknowledgements(PlanId(ref.plan)) if each.answer
    }
    if said != set(ref.answers.items()):
        yield f"acknowledged: {said}, and should be {ref.answers}"


def things(ref: Reference, store: Store) -> Iterator[str]:
    """Wishes, concerns and support, each in its state."""
    plan = PlanId(ref.plan)
    wishes = {each.id: each.state.value for each in store.proposals.for_plan(plan)}
    if wishes != {name: each.state for name, each in ref.wishes.items()}:
        yield f"wishes: {wishes}, and should be {ref.wishes}"
    concerns = {
        each.id: (each.state.value, each.owner, each.due_at, each.asked) for each in store.concerns.for_plan(plan)
    }
    wanted = {name: (each.state, each.owner, each.due, each.asked) for name, each in ref.concerns.items()}
    if concerns != wanted:
        yield f"concerns: {concerns}, and should be {wanted}"
    support = {each.id: each.state.value for each in store.support.for_plan(plan)}
    if support != ref.support_states():
        yield f"support: {support}, and should be {ref.support_states()}"


def rounds(ref: Reference, found: list[Round], before: dict[str, Round]) -> Iterator[str]:
    """A check-in begins, is summed up or called off, and never begins again."""
    for each in found:
        was = before.get(each.id)
        if was is not None and (was.state, each.state) not in _MOVES:
            yield f"check-in {each.number} went from {was.state} to {each.state}"
        answered = {side for side in BOTH if (each.id, side) in ref.checkins}
        if each.state is RoundState.OPEN and answered == BOTH:
            yield f"both sides of check-in {each.number} are in, and it is not summed up"
        if each.state is RoundState.OPEN and ref.status not in RUNNING | {"paused"}:
            yield f"check-in {each.number} is open while the plan is {ref.status}"
    if len({each.number for each in found}) < len(found):
        yield "two check-ins have one number"
    before.update({each.id: each for each in found})


P, B, S, C = RoundState.PLANNED, RoundState.OPEN, RoundState.SUMMARISED, RoundState.CANCELLED
_MOVES = frozenset({(P, P), (P, B), (P, S), (P, C), (B, B), (B, S), (B, C), (S, S), (C, C), (C, P), (C, B), (C, S)})


# --- the company's promises -------------------------------------------------------------------------------------------


def promises(ref: Reference, world: World, found: list[Obligation], meetings: list[Round]) -> Iterator[str]:
    """Each promise once, for something that is there; settled as what happened says, and never otherwise."""
    by: dict[Duty, dict[str, Obligation]] = {duty: {} for duty in Duty}
    for each in found:
        by[each.duty][each.subject] = each
    if sum(map(len, by.values())) < len(found):
        yield "something was promised twice"
    yield from _checkins(ref, world, by[Duty.CHECK_IN], meetings)
    yield from _concerns(ref, by[Duty.CONCERN])
    yield from _reviews(ref, world, by[Duty.REVIEW])
    yield from _support(ref, world, by[Duty.SUPPORT])


def _how(duty: Obligation) -> str:
    return str(duty.reason.value) if duty.reason else str(duty.state.value)


def _checkins(ref: Reference, world: World, duties: dict[str, Obligation], meetings: list[Round]) -> Iterator[str]:
    begun = {each.id for each in meetings if each.state in {B, S}}
    if not begun <= duties.keys() <= {each.id for each in meetings if each.state is not P}:
        yield f"promised check-ins {set(duties)} are not those that began, {begun}"
        return
    for each in meetings:
        if each.id in duties and _how(duties[each.id]) not in (may := set(_fit(ref, world, each))):
            yield f"check-in {each.number} ({each.state}) counts as {_how(duties[each.id])}, and should as {may}"


def _fit(ref: Reference, world: World, round_: Round) -> Iterator[str]:
    """How a check-in may count by who had answered when it was summed up, and who has by now."""
    at = {side: ref.checkins[round_.id, side] for side in BOTH if (round_.id, side) in ref.checkins}
    if round_.state is B:
        if world.now < round_.closes_at or ref.status not in RUNNING or EMPLOYEE in ref.gone:
            yield "due"
    elif round_.state is C:
        yield from ("away", "ended_early") if not ref.ticked_late else ("away", "ended_early", "bot_down")
        if ref.status in OVER:
            yield "due"
    else:
        assert round_.summarised_at is not None
        then = {side for side, moment in at.items() if moment <= round_.summarised_at}
        if then == BOTH or (at.keys() == BOTH and ("m" in then or ref.ticked_late)):
            yield "kept"
        if then != BOTH and not ("m" in then and at.keys() == BOTH):
            away = "m" not in then and ref.was_frozen(round_.summarised_at)
            yield "manager_away" if away else "employee_did_not" if "m" in then else "manager_did_not"
            if ref.ticked_late:
                yield "bot_down"


def _concerns(ref: Reference, duties: dict[str, Obligation]) -> Iterator[str]:
    wanted = {
        name if asked == 1 else f"{name}/{asked}": (how, not each.to_manager or asked > 1)
        for name, each in ref.concerns.items()
        for asked, how in each.settled.items()
    }
    found = {subject: (_how(duty), duty.hr_only) for subject, duty in duties.items()}
    if found != wanted:
        yield f"promised answers: {found}, and should be {wanted}"


def _reviews(ref: Reference, world: World, duties: dict[str, Obligation]) -> Iterator[str]:
    subjects = {f"final:{version}" for version in ref.reviews}
    if not subjects <= duties.keys() <= subjects | {"mid"}:
        yield f"promised reviews: {set(duties)}, and should be {subjects}"
        return
    handed = {"manager_away", "manager_did_not"} if ref.frozen or len(ref.led) > 1 else set()  # settled before that
    handed |= {"bot_down"} if handed and ref.slept else set()
    for version, review in ref.reviews.items():
        how, stated = _how(duties[f"final:{version}"]), review.first_at
        if stated is not None and stated <= review.due:
            may = {"kept"} | handed
        elif world.now < review.due or (version, ref.status) != (ref.in_force, "final_review"):
            may = {"due", "kept", "manager_did_not", "bot_down"} if ref.status != "final_review" else {"due"}
            may |= handed
        else:
            may = (
                {"manager_did_not"} | handed | ({"bot_down"} | ({"kept"} if stated else set()) if ref.slept else set())
            )
        if how not in may:
            yield f"the review of version {version} counts as {how}, and should as {may}"


def _support(ref: Reference, world: World, duties: dict[str, Obligation]) -> Iterator[str]:
    if not duties.keys() <= ref.helps.keys():
        yield f"promised support: {set(duties)}, and there is only {set(ref.helps)}"
        return
    if ref.status not in RUNNING:
        return  # while a plan pauses the ledger of support waits, and catches up afterwards
    for name, duty in duties.items():
        one, how = ref.helps[name], _how(duty)
        there = one.delivered_at is not None and one.delivered_at <= duty.due_at
        if how == "kept" and not there:
            yield f"support that was not there in time counts as kept: {one}, {duty}"
        if there and how not in {"kept", *_LATE}:
            yield f"support that was there in time counts as {how}: {one}, {duty}"
        if how in _LATE and world.now < duty.due_at:
            yield f"support counts as {how} before its day: {one}, {duty}"
    agreed = {name for name, one in ref.helps.items() if one.agreed and one.state != "X"}
    if ref.status == "active" and not agreed <= duties.keys():
        yield f"nobody owes what was agreed on: {agreed - duties.keys()}"


_LATE = {"owner_did_not", "not_approved"}


# --- messages ---------------------------------------------------------------------------------------------------------

_TOLD = {
    "approvals.waiting": "h", "approvals.approved": "m", "approvals.returned": "m",
    "agreements.shared": "e", "agreements.proposed": "m", "agreements.with_hr": "h", "agreements.answered": "em",
    "agreements.changed": "em",
    "agreements.kept": "em",
    "copies.sent": "e",
    "agreements.not_signed": "h", "agreements.unanswered": "h", "agreements.begun": "em",
    "checkins.prompt": "em", "checkins.reminder": "em", "checkins.summary": "em", "checkins.late": "em",
    "checkins.missed": "h", "checkins.paused": "em", "checkins.resumed": "em",
    "concerns.waiting": "mh", "concerns.reminder": "mh", "concerns.answered": "e", "concerns.moved": "em",
    "support.asked": "em", "support.decided": "em", "support.help": "h", "support.late": "emh", "support.later": "em",
    "support.delivered": "e", "support.unapproved": "m", "support.decide": "s", "support.owed": "om",
    "support.soon": "om", "support.not_there": "om",
    "reviews.mid": "em", "reviews.stated": "em", "reviews.begun": "em", "reviews.late": "h", "reviews.ready": "h",
    "reviews.second": "h", "reviews.end_second": "h", "reviews.end_back": "h", "reviews.decided": "m", "reviews.told": "e", "reviews.appeal": "h",
    "reviews.appeal_answered": "em", "reviews.follow_up": "e", "reviews.followed_up": "m",
    "plans.withdrawn": "em", "reviews.left": "em",
    "handovers.needed": "h", "handovers.waiting": "e", "handovers.stopped": "m", "handovers.received": "m",
    "handovers.told": "e", "handovers.left": "h", "handovers.halted": "m",
}  # fmt: skip
"""Whom a message of each kind may go to."""
_HIDDEN = ("concerns.waiting", "concerns.reminder", "concerns.moved")


def messages(ref: Reference, world: World) -> Iterator[str]:
    """Everybody hears what is theirs, once, and the employee nothing before the conversation."""
    found = world.outbox()
    for each in found:
        if each.id in ref.heard:
            continue
        ref.heard.add(each.id)
        letters = ref.letters(each.recipient)
        if each.kind == "handovers.passed_on" and each.recipient in ref.led:
            continue
        if not set(letters) & set(_TOLD.get(each.kind, "")):
            yield f"{each.recipient} is told {each.kind}"
        if "e" in letters and not ref.was_shown:
            yield f"the employee is told {each.kind} before the conversation"
        if "m" in letters and each.kind in _HIDDEN and ref.concerns[each.subject].addressee != each.recipient:
            yield f"the manager is told {each.kind} about what is for HR alone"
    same = Counter((each.kind, each.recipient, each.plan, each.subject, each.not_before) for each in found)
    yield from (f"told twice: {what}" for what, n in same.items() if n > 1)
    kinds = Counter((each.kind, each.recipient) for each in found)
    for (kind, who), n in kinds.items():
        if n > ref.most(kind):
            yield f"{who} is told {kind} {n} times"
    days = Counter((each.recipient, each.not_before.date()) for each in found if each.kind == "checkins.prompt")
    extra = ref.snoozed + ref.pauses + ref.came_back + ref.ticked_late
    yield from (f"asked {n} times: {what}" for what, n in days.items() if n > 1 + extra)


def counted(duties: list[Obligation]) -> tuple[int, int]:
    """How many promises were kept, and missed by the company."""
    kept = sum(each.state.value == "kept" for each in duties)
    return kept, sum(each.reason is not None and each.reason.value in AGAINST_THE_COMPANY for each in duties)
