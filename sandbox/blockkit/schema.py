"""A small language for saying what JSON must look like, with problems worded as Slack words them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.blockkit.limits import Limit


@dataclass
class Report:
    """What was found wrong with one payload, and what has been seen in it so far."""

    surface: str
    problems: list[str] = field(default_factory=list)
    action_ids: set[str] = field(default_factory=set)
    focused: int = 0

    def add(self, problem: str, pointer: str) -> None:
        """Note a problem in the form of Slack's `response_metadata.messages`."""
        self.problems.append(f"[ERROR] {problem} [json-pointer:{pointer}]")


Check = Callable[[object, str, Report], None]


def anything(_value: object, _pointer: str, _report: Report) -> None:
    """Takes every value."""


def boolean(value: object, pointer: str, report: Report) -> None:
    """Takes true and false."""
    if not isinstance(value, bool):
        report.add("must be a boolean", pointer)


def number(value: object, pointer: str, report: Report) -> None:
    """Takes whole numbers."""
    if not isinstance(value, int) or isinstance(value, bool):
        report.add("must be an integer", pointer)


def between(least: int, most: int) -> Check:
    """Takes whole numbers from `least` to `most`."""

    def check(value: object, pointer: str, report: Report) -> None:
        number(value, pointer, report)
        if isinstance(value, int) and not least <= value <= most:
            report.add(f"must be between {least} and {most}", pointer)

    return check


def string(limit: Limit | None = None, least: int = 1) -> Check:
    """Takes strings of `least` characters up to the limit."""

    def check(value: object, pointer: str, report: Report) -> None:
        if not isinstance(value, str):
            report.add("must be a string", pointer)
        elif len(value) < least:
            report.add(f"must be more than {least - 1} characters", pointer)
        elif limit and len(value) > limit.most:
            report.add(f"must be less than {limit.most + 1} characters", pointer)

    return check


def one_of(*values: str) -> Check:
    """Takes the given strings."""

    def check(value: object, pointer: str, report: Report) -> None:
        if value not in values:
            report.add(f"must be a valid enum value ({', '.join(values)})", pointer)

    return check


def items(check_item: Check, limit: Limit | None = None, least: int = 1) -> Check:
    """Takes arrays of `least` items up to the limit, each of which passes."""

    def check(value: object, pointer: str, report: Report) -> None:
        if not isinstance(value, list):
            report.add("must be an array", pointer)
            return
        if len(value) < least:
            report.add(f"no less than {least} items allowed", pointer)
        if limit and len(value) > limit.most:
            report.add(f"no more than {limit.most} items allowed", pointer)
        for index, item in enumerate(value):
            check_item(item, f"{pointer}/{index}", report)

    return check


def record(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """Takes objects with all the required fields and none beyond the optional ones."""
    known = {**required, **(optional or {})}

    def check(value: object, pointer: str, report: Report) -> None:
        if not isinstance(value, dict):
            report.add("must be an object", pointer)
            return
        for name in required:
            if value.get(name) is None:
                report.add(f"missing required field: {name}", pointer)
        for name, inner in value.items():
            if name not in known:
                report.add(f"invalid additional property: {name}", pointer)
            elif inner is not None:
                known[name](inner, f"{pointer}/{name}", report)

    return check


def both(*checks: Check) -> Check:
    """Takes what passes every one of the checks."""

    def check(value: object, pointer: str, report: Report) -> None:
        for one in checks:
            one(value, pointer, report)

    return check


def by_type(table: dict[str, Check], noun: str) -> Check:
    """Takes objects whose `type` is in the table and which pass that type's check."""

    def check(value: object, pointer: str, report: Report) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in table:
            report.add(f"unsupported type: {kind} ({noun})", f"{pointer}/type")
        else:
            table[kind](value, pointer, report)

    return check
