"""Who can move a plan from where, written down by hand from DOMAIN.md: nothing here is computed.

`+` moves it · `-` knows the plan, and hears what can be done instead · `.` as if there were no such plan
"""

LEADS = {
    "submit": "hr_review",
    "return": "draft",
    "approve": "ready",
    "hold_talk": "awaiting_ack",  # shared in the same moment
    "acknowledge": "active",
    "activate": "active",
    "change": "as it was",
    "pause": "paused",
    "resume": "active",
    "review": "final_review",
    "decide": "decided",
    "extend": "awaiting_ack",
    "close": "closed",
    "end": "closed",
    "withdraw": "withdrawn",
}
"""Where each event leads."""

MOVED = """
                             draft
                             | HR review
                             | | ready
                             | | | talk held
                             | | | | awaiting ack
                             | | | | | active
                             | | | | | | paused
                             | | | | | | | final review
                             | | | | | | | | decided
                             | | | | | | | | | closed
                             | | | | | | | | | | withdrawn before it was shared
                             | | | | | | | | | | | withdrawn after it was shared
manager   submit             + - - - - - - - - - - -
hr        return             . + - - - - - - - - - -
hr        approve            . + - - - - - - - - - -
manager   hold_talk          - - + - - - - - - - - -
employee  acknowledge        . . . . + - - - - - . -
hr        activate           . - - - + - - - - - - -
manager   change             - - - - + + - - - - - -
hr        change             . - - - + + - - - - - -
hr        pause              . - - - - + - - - - - -
hr        resume             . - - - - - + - - - - -
manager   review             - - - - - + - - - - - -
hr        decide             . - - - - - - + - - - -
manager   extend             - - - - - - - + - - - -
hr        extend             . - - - - - - + - - - -
manager   close              - - - - - - - - + - - -
hr        close              . - - - - - - - + - - -
hr        end                . + + + + + + + + - - -
hr        withdraw           . + + + + + + + - - - -
"""
"""Every other role with every event: `.`, whatever the status. On the last day the system begins the review itself."""


def rows() -> dict[tuple[str, str], str]:
    """The cells by role and event, one letter for each column of the permission table."""
    lines = [line.split() for line in MOVED.splitlines() if line and line[0] != " "]
    return {(role, event): "".join(cells) for role, event, *cells in lines}
