"""Views: modals and Home tabs as a whole, their size, and the answers to a submission."""

from sandbox.blockkit import blocks, limits
from sandbox.blockkit.objects import plain_text
from sandbox.blockkit.schema import Check, Report, anything, boolean, record, string
from sandbox.jsons import Json, as_dict, as_list, compact

COMMON: dict[str, Check] = {
    "private_metadata": string(limits.PRIVATE_METADATA, 0),
    "callback_id": string(limits.CALLBACK_ID, 0),
    "external_id": string(limits.EXTERNAL_ID, 0),
}
MODAL = record(
    {"type": anything, "title": plain_text(limits.VIEW_TITLE), "blocks": anything},
    {
        **COMMON,
        "submit": plain_text(limits.VIEW_SUBMIT),
        "close": plain_text(limits.VIEW_CLOSE),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
)
HOME = record({"type": anything, "blocks": anything}, COMMON)


def validate(view: object, expected: str) -> list[str]:
    """The problems of a view that should be of the `expected` type: `modal` or `home`."""
    report = Report(expected)
    body = as_dict(view)
    if body.get("type") != expected:
        report.add(f"must be of type {expected}", "/type")
        return report.problems
    (MODAL if expected == "modal" else HOME)(body, "", report)
    report.problems.extend(blocks.validate(body.get("blocks"), expected))
    has_input = any(as_dict(one).get("type") == "input" for one in as_list(body.get("blocks")))
    if expected == "modal" and has_input and not body.get("submit"):
        # docs.slack.dev/reference/views/modal-views: submit is required when an input block is in blocks
        report.add("missing required field: submit", "")
    return report.problems


def too_large(view: Json) -> bool:
    """Whether Slack would answer view_too_large."""
    return len(compact(view).encode()) > limits.VIEW_BYTES.most


def answer_problems(answer: object, view_blocks: list[Json]) -> list[str]:
    """What is wrong with the answer to a view_submission.

    Source: docs.slack.dev/surfaces/modals, "Updating views" and "Displaying errors in views".
    """
    body = as_dict(answer)
    match body.get("response_action"):
        case "errors":
            return _errors_problems(body.get("errors"), view_blocks)
        case "update" | "push":
            return validate(body.get("view"), "modal")
        case "clear":
            return []
        case other:
            return [f"response_action is {other!r}, not one of errors, update, push, clear"]


def _errors_problems(errors: object, view_blocks: list[Json]) -> list[str]:
    if not isinstance(errors, dict) or not errors:
        return ["errors must be an object with at least one block_id"]
    inputs = {one.get("block_id") for one in view_blocks if one.get("type") == "input"}
    unknown = [f"errors names {name}, which is not an input block" for name in errors if name not in inputs]
    empty = [f"the error of {name} must be a text" for name, text in errors.items() if not _is_text(text)]
    return unknown + empty


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""
