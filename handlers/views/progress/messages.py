"""What HR hears of an import: counts and line numbers, which say nothing without the file."""

from collections.abc import Mapping, Sequence

from handlers.responses import Message
from handlers.views.screens import Screen, drawn, note, words


def imported(screen: Screen, counts: Mapping[str, int], left: Sequence[tuple[str, str]]) -> Message:
    """`counts` are those taken, those that were known before, and all; `left` reasons and the lines of each."""
    t = screen.t
    text = t("progress-notice-imported", taken=counts["taken"], all=counts["all"])
    lines = [text, *([t("progress-notice-known", count=counts["known"])] if counts["known"] else [])]
    if left:
        lines += [t("progress-notice-left"), *(f"• {t(f'progress-notice-{why}', lines=which)}" for why, which in left)]
    return Message(text, drawn([words("\n".join(lines)), note(t("progress-notice-who"))]))
