"""What every screen of the wizard wears: where one is, how to go back, and what closing would lose."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block

from domain.drafts import Step
from handlers.views.screens import Screen, button, buttons, modal, note


def frame(
    screen: Screen,
    step: Step,
    plan_id: str,
    blocks: Sequence[Block],
    *,
    submit: str = "",
    **meta: str,
) -> Mapping[str, Any]:
    """A step's modal: its place in the row, its blocks, Back, and the promise that earlier steps are saved."""
    t = screen.t
    where = note(t("wizard-where", number=step.number, count=len(Step), name=t(f"wizard-{step.value}")))
    foot: list[Block] = []
    if step is not Step.CHECK:
        foot.append(buttons(screen, "back", button(screen, t("back"), "drafts.back", step=step.value)))
    foot.append(note(t("wizard-saved")))
    return modal(
        screen,
        f"drafts.{step.value}",
        t("app-name"),
        [where, *blocks, *foot],
        submit=submit or t("next"),
        close=t("wizard-later"),
        plan=plan_id,
        step=step.value,
        **meta,
    )
