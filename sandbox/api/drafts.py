"""Reading what a message should say from a call or an acknowledgement, with all of Slack's checks."""

from typing import TYPE_CHECKING

from sandbox.api.arguments import Arguments
from sandbox.api.errors import ApiError, invalid
from sandbox.blockkit import blocks as blockkit
from sandbox.blockkit import limits
from sandbox.jsons import Json, as_dict, as_list
from sandbox.messages import Draft

if TYPE_CHECKING:
    from sandbox.engine import Engine


def read_draft(engine: "Engine", args: Arguments, where: str) -> Draft:
    """A draft. Raises ApiError: no_text, msg_too_long, invalid_blocks, msg_blocks_too_long,
    invalid_metadata_format (docs.slack.dev/reference/methods/chat.postMessage, "Errors").
    """
    text = args.text("text")
    draft = Draft(
        text=text,
        blocks=read_blocks(args.structure("blocks")),
        attachments=[as_dict(one) for one in as_list(args.structure("attachments"))],
        metadata=_metadata(args.structure("metadata")),
    )
    if not text and not draft.blocks and not draft.attachments:
        raise ApiError("no_text", breach="neither text nor blocks")
    if len(text) > limits.MESSAGE_TEXT.most:
        raise ApiError("msg_too_long", breach=f"{len(text)} characters")
    if draft.blocks and not text:
        # The page of chat.postMessage highly recommends a text as fallback.
        engine.violate_strictly("missing_text", where, "blocks without text leave the notification to chance")
    return draft


def read_blocks(given: object) -> list[Json]:
    """Valid blocks of a message. Raises ApiError (invalid_blocks, msg_blocks_too_long)."""
    if given is None or given == "":
        return []
    problems = blockkit.validate(given, "message")
    if problems:
        raise invalid("invalid_blocks", problems)
    blocks = [as_dict(one) for one in as_list(given)]
    if blockkit.too_long(blocks):
        raise ApiError("msg_blocks_too_long", breach="all texts of the blocks together are too long")
    return blocks


def _metadata(given: object) -> Json | None:
    """Message metadata (docs.slack.dev/messaging/message-metadata): an event_type and an event_payload."""
    if given is None or given == "":
        return None
    body = as_dict(given)
    if given == {}:
        return {}
    if not isinstance(body.get("event_type"), str) or not isinstance(body.get("event_payload"), dict):
        raise ApiError("invalid_metadata_format", breach="metadata needs event_type and event_payload")
    return body
