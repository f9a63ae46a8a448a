"""When a message reached Slack, told by Slack's own clock: never before it did, and seldom much later."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.delivery.pacing import Arrivals

ways = st.tuples(st.floats(0, 3), st.floats(0, 3), st.floats(0, 1))
"""Seconds there, seconds back, and seconds until the next message begins."""


@given(apart=st.floats(-1e9, 2e9), calls=st.lists(ways, min_size=1, max_size=80))
def test_it_is_never_told_as_earlier_than_it_was_nor_later_than_the_answer(
    apart: float, calls: list[tuple[float, float, float]]
) -> None:
    arrivals, began = Arrivals(), 1000.0
    for there, back, after in calls:
        came, answered = began + there, began + there + back

        told = arrivals.arrived(began, answered, f"{came + apart:.6f}")

        assert came - 1e-5 <= told <= answered
        began = answered + after


@given(slow=st.floats(0.5, 3))
def test_a_slow_way_back_costs_nothing_once_one_answer_was_quick(slow: float) -> None:
    arrivals = Arrivals()
    arrivals.arrived(10.0, 10.2, "1700000010.150000")

    assert arrivals.arrived(20.0, 20.1 + slow, "1700000020.100000") < 20.2


def test_a_clock_of_slack_that_jumps_ahead_is_followed_at_once() -> None:
    arrivals = Arrivals()
    arrivals.arrived(10.0, 10.1, "1700000010.050000")

    told = arrivals.arrived(20.0, 20.4, "1700003620.100000")

    assert told == 20.4


def test_a_ts_that_is_no_time_says_nothing_more_than_the_answer() -> None:
    arrivals = Arrivals()

    assert arrivals.arrived(1.0, 2.0, "F0PICTURE") == 2.0
    assert [arrivals.arrived(10.0 + each, 10.5 + each, "7.000001") for each in range(3)] == [10.5, 11.0, 12.0]
