"""Blocks as the text that a person reads."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from sandbox.jsons import Json, as_dict, as_list

TOKEN = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")


def unescape(text: str) -> str:
    """The characters behind Slack's three entities."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


class Reader:
    """Renders blocks with the names that people go by."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` are the shown names by the id of a person or a channel."""
        self.names = names

    def mrkdwn(self, text: str) -> str:
        """A mrkdwn text as written, with mentions, links and entities as they are shown."""
        return unescape(TOKEN.sub(self._token, text))

    def _token(self, match: re.Match[str]) -> str:
        sign, body, label = match.group(1), match.group(2), match.group(3)
        if sign == "@":
            return f"@{self.names.get(body, label or body)}"
        if sign == "#":
            return f"#{self.names.get(body, label or body)}"
        if sign == "!":
            return label or f"@{body.partition('^')[0]}"
        return label or body

    def text(self, value: object) -> str:
        """A text object, plain or mrkdwn."""
        body = as_dict(value)
        text = str(body.get("text") or "")
        return self.mrkdwn(text) if body.get("type") == "mrkdwn" else text

    def blocks(self, blocks: list[Json]) -> str:
        """All that blocks say, a line for each thing said."""
        return "\n".join(line for block in blocks for line in self.lines(block) if line)

    def lines(self, block: Json) -> list[str]:  # noqa: PLR0911 - one for each kind of block
        """What one block says."""
        match block.get("type"):
            case "header":
                return [self.text(block.get("text"))]
            case "section":
                return [self.text(block.get("text")), *map(self.text, as_list(block.get("fields")))]
            case "context":
                return [self._context(one) for one in as_list(block.get("elements"))]
            case "input":
                return [self.text(block.get("label")), self.text(block.get("hint"))]
            case "image":
                return [self.text(block.get("title")), str(block.get("alt_text") or "")]
            case "markdown":
                return [unescape(str(block.get("text") or ""))]
            case "rich_text":
                return [self.rich(one) for one in as_list(block.get("elements"))]
            case "table":
                return [" | ".join(map(self._cell, as_list(row))) for row in as_list(block.get("rows"))]
            case _:
                return []

    def _context(self, element: Json) -> str:
        return str(element.get("alt_text")) if element.get("type") == "image" else self.text(element)

    def _cell(self, cell: Json) -> str:
        if cell.get("type") == "rich_text":
            return " ".join(self.rich(one) for one in as_list(cell.get("elements")))
        return str(cell.get("text") if cell.get("text") is not None else cell.get("value", ""))

    def rich(self, element: Json) -> str:  # noqa: PLR0911 - one for each kind of element
        """An element of rich text, with all that is inside it."""
        match element.get("type"):
            case "text":
                return str(element.get("text", ""))
            case "link":
                return str(element.get("text") or element.get("url"))
            case "user":
                return f"@{self.names.get(str(element.get('user_id')), str(element.get('user_id')))}"
            case "channel":
                return f"#{self.names.get(str(element.get('channel_id')), str(element.get('channel_id')))}"
            case "emoji":
                return f":{element.get('name')}:"
            case "broadcast":
                return f"@{element.get('range')}"
            case "date":
                stamp = datetime.fromtimestamp(int(element.get("timestamp") or 0), UTC)
                return str(element.get("fallback") or stamp.date().isoformat())
            case "rich_text_list":
                return "\n".join(f"• {self.rich(one)}" for one in as_list(element.get("elements")))
            case _:
                return "".join(self.rich(one) for one in as_list(element.get("elements")))
