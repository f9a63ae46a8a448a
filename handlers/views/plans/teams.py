"""The team's figures for whoever leads it: a sum before and now, and nobody's name."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain.figures import rounded, show
from domain.teams import TeamFigure
from handlers.views.screens import Screen, modal, note, typed, words

MOST = 20
"""Measures on one screen, of a block each; a modal holds 100."""


def team(screen: Screen, figures: Sequence[TeamFigure]) -> Mapping[str, Any]:
    """A row for each measure; or why there is none yet."""
    t = screen.t
    rows = [typed(each.metric, _row(screen, each)) for each in figures[:MOST]]
    blocks = [words(t("team-intro")), *(rows or [words(t("team-none"))])]
    return modal(screen, "plans.team", t("team-title"), [*blocks, note(t("hub-private"))])


def _row(screen: Screen, figure: TeamFigure) -> str:
    before, now = (show(rounded(each), figure.unit, screen.t.language) for each in (figure.before, figure.now))
    key = "team-average" if figure.averaged else "team-sum"
    return screen.t(key, people=figure.people, before=before, now=now)
