"""What the chart of a summary shows: the numeric goals and the words around them."""

from domain.checkins import GoalView, Summary
from domain.goals import Direction
from domain.progress import Source
from handlers.charts.series import ChartLabels, GoalSeries
from handlers.i18n import LANGUAGES
from handlers.views.screens import Screen


def series(screen: Screen, told: Summary) -> tuple[GoalSeries, ...]:
    """One for each goal that is a number; empty when there is nothing to draw yet."""
    drawn = [view for view in told.goals if view.goal.direction is not Direction.MILESTONE]
    if told.plan.start is None or not any(view.observations for view in drawn):
        return ()
    return tuple(_series(screen, told, view) for view in drawn)


def _series(screen: Screen, told: Summary, view: GoalView) -> GoalSeries:
    assert told.plan.start is not None
    return GoalSeries(
        title=view.goal.title,
        unit=view.goal.unit,
        start=told.plan.start,
        due=view.goal.due,
        baseline=view.goal.baseline,
        target=view.goal.target,
        points=tuple((each.day, each.value) for each in view.observations),
        projected=view.forecast.projected,
        low=view.forecast.low,
        high=view.forecast.high,
        today=screen.today,
        beside=frozenset(each.day for each in view.observations if each.source is not Source.CHECK_IN),
    )


def labels(screen: Screen) -> ChartLabels:
    """The words in the picture, in the reader's language."""
    t = screen.t
    return ChartLabels(
        expected=t("chart-expected"),
        actual=t("chart-actual"),
        projected=t("chart-projected"),
        today=t("chart-today"),
        beside=t("chart-beside"),
        locale=LANGUAGES[t.language],
    )
