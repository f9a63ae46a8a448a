"""A long paper in pages: a modal holds 100 blocks and 250 KB (docs.slack.dev, reference/views)."""

import json
from collections.abc import Mapping, Sequence

from slack_sdk.models.blocks import Block

from handlers.views.rendering import rendered
from handlers.views.screens import Screen, button, buttons, note

MOST_BLOCKS = 70
"""On one page; what stands above and below it needs room as well."""
MOST_BYTES = 150_000
"""As JSON with escapes, which is how it is sent: six bytes for a Chinese character."""


def paged(screen: Screen, blocks: Sequence[Block], number: int, action: str, carries: Mapping[str, str]) -> list[Block]:
    """Page `number` (from 1) with a way to the others; everything, with no such row, where it fits on one."""
    pages = _pages(blocks)
    if len(pages) == 1:
        return pages[0]
    number = min(max(number, 1), len(pages))
    ways = [("page-back", number - 1), ("page-on", number + 1)]
    row = [
        button(screen, screen.t(key), action, carries={**carries, "page": str(to)})
        for key, to in ways
        if 1 <= to <= len(pages)
    ]
    where = note(screen.t("page-where", number=number, count=len(pages)))
    return [*pages[number - 1], where, buttons(screen, f"page-{number}", *row)]


def _pages(blocks: Sequence[Block]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    size = 0
    for block in blocks:
        weight = len(json.dumps(rendered(block)))
        if pages[-1] and (len(pages[-1]) >= MOST_BLOCKS or size + weight > MOST_BYTES):
            pages.append([])
            size = 0
        pages[-1].append(block)
        size += weight
    return pages
