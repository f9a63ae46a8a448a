"""Whatever changes a plan is on record: read from the services' own code, so that a new step can't forget it."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from domain.plans import TRANSITIONS, Event
from tests.test_architecture import dotted, module_of, sources, tree

RECORDED = {
    Event.SUBMIT: "submitted",
    Event.RETURN: "returned",
    Event.APPROVE: "approved",
    Event.HOLD_TALK: "talk_held",
    Event.SHARE: "talk_held",  # one step for the manager
    Event.ACKNOWLEDGE: "acknowledged",
    Event.ACTIVATE: "activated",
    Event.CHANGE: "proposal_accepted",
    Event.PAUSE: "paused",
    Event.RESUME: "resumed",
    Event.WITHDRAW: "withdrawn",
    Event.REVIEW: "review_begun",
    Event.DECIDE: "outcome_settled",
    Event.EXTEND: "extended",
    Event.CLOSE: "closed",
    Event.END: "closed",
}
"""What stands on record after each event."""

NOT_YET: set[Event] = set()
"""Events that no service brings about so far. Whoever builds one says above what stands on record then."""

CHANGES = {"save", "add", "discard", "erase"}
"""What changes a plan's head, or ends it. Steps of a draft (`save_draft`) are no events: nobody else sees them."""


@dataclass(frozen=True)
class Function:
    """What a function of a service does to plans and to the record, by itself."""

    name: str
    events: frozenset[Event]
    changes: frozenset[str]
    records: frozenset[str]
    calls: frozenset[str]


@cache
def functions() -> dict[str, tuple[Function, ...]]:
    """By module."""
    return {module_of(file): tuple(_functions(tree(file))) for file in sources("services")}


def _functions(module: ast.Module) -> Iterator[Function]:
    constants = {
        target.id: each.value.value
        for each in module.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
            names = {dotted(each.func) for each in calls}
            given = {dotted(word) for each in calls for word in each.args}
            yield Function(
                name=node.name,
                events=frozenset(each for each in Event if f"Event.{each.name}" in given),
                changes=frozenset(each for each in CHANGES if f"turn.store.plans.{each}" in names),
                records=frozenset(_kind(each, constants) for each in calls if dotted(each.func) == "turn.record"),
                calls=frozenset(names),
            )


def _kind(call: ast.Call, constants: Mapping[str, object]) -> str:
    said = call.args[0]
    return str(said.value if isinstance(said, ast.Constant) else constants[dotted(said)])


def answerable(function: Function, module: tuple[Function, ...]) -> list[Function]:
    """Who must record what this function does: itself, or if it does not, all that call it."""
    if function.records:
        return [function]
    return [each for each in module if function.name in each.calls] or [function]


def test_every_change_of_a_plan_is_on_record() -> None:
    silent = [
        f"{name}.{one.name}"
        for name, module in functions().items()
        for function in module
        if function.changes
        for one in answerable(function, module)
        if not one.records
    ]

    assert silent == []


def test_the_rule_sees_the_changes_that_there_are() -> None:
    changing = {f"{name}.{each.name}" for name, module in functions().items() for each in module if each.changes}

    assert {"services.plans.withdraw", "services.drafts.writing.discard", "services.approvals.approve"} <= changing


def test_every_event_leaves_its_own_kind_of_record() -> None:
    every = [each for module in functions().values() for each in module]
    brought_about = {event for each in every for event in each.events}

    assert {event for _, event in TRANSITIONS} == set(Event) == RECORDED.keys() | NOT_YET
    assert brought_about == RECORDED.keys()
    unrecorded = {
        event
        for event in brought_about
        if not any(event in each.events and RECORDED[event] in each.records for each in every)
    }
    assert unrecorded == set()


def test_whoever_brings_an_event_about_and_saves_records_it() -> None:
    wrong = [
        f"{name}.{each.name}: {event}"
        for name, module in functions().items()
        for each in module
        for event in each.events
        if each.changes and RECORDED[event] not in each.records
    ]

    assert wrong == []
