"""What HR in the plan's country usually thinks of: shown to HR alone, at approval and at the decision."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from handlers.views.screens import Screen, note, words


def country_list(screen: Screen, lines: Sequence[str]) -> list[Block]:
    """Nothing where there is no list for that country."""
    if not lines:
        return []
    rows = "\n".join(f"• {each}" for each in lines)
    return [words(f"{screen.t('checklist-title')}\n{rows}"), note(screen.t("checklist-note"))]
