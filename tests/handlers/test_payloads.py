"""A message's text as a person reads it."""

import pytest

from handlers.payloads import readable

NAMES = {"U1": "Alex"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Well done, <@U1>!", "Well done, @Alex!"),
        ("<@U2|ana> and <@U3>", "@ana and @…"),
        ("<#C1|sales-east> <!here> <!subteam^S1|@team>", "#sales-east @here @team"),
        ("<https://example.com|the list> <https://example.com>", "the list (https://example.com) https://example.com"),
        ("<mailto:a@example.com|a@example.com>", "a@example.com"),
        ("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"),
        ("<!date^1392734382^{date}|2014-02-18>", "2014-02-18"),
        ("", ""),
    ],
)
def test_what_slack_marks_is_written_out(text: str, said: str) -> None:
    assert readable(text, lambda user: NAMES.get(user, "")) == said
