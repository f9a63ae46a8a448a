"""What everybody may do to a plan in each status, written down by hand from DOMAIN.md: nothing here is computed.

`+` may · `-` knows the plan, and hears what can be done instead · `.` as if there were no such plan
"""

from domain.plans import Status

COLUMNS: tuple[tuple[Status, bool], ...] = (
    (Status.DRAFT, False),
    (Status.HR_REVIEW, False),
    (Status.READY, False),
    (Status.TALK_HELD, False),
    (Status.AWAITING_ACK, True),
    (Status.ACTIVE, True),
    (Status.PAUSED, True),
    (Status.FINAL_REVIEW, True),
    (Status.DECIDED, True),
    (Status.CLOSED, True),
    (Status.WITHDRAWN, False),
    (Status.WITHDRAWN, True),
)
"""The columns: a status, and whether the employee had been given access before."""

ALLOWED = """
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
employee  see                . . . . + + + + + + . +
employee  read               . . . . + + + + + + . +
employee  read_hr_only       . . . . . . . . . . . .
employee  write_draft        . . . . . . . . . . . .
employee  discard            . . . . . . . . . . . .
employee  approve            . . . . . . . . . . . .
employee  hold_talk          . . . . . . . . . . . .
employee  take_part          . . . . + + - - - - . -
employee  acknowledge        . . . . + + - - - - . -
employee  answer_proposal    . . . . . . . . . . . .
employee  activate           . . . . . . . . . . . .
employee  check_in_employee  . . . . - + - + - - . -
employee  check_in_manager   . . . . . . . . . . . .
employee  note_progress      . . . . - + - - - - . -
employee  import_progress    . . . . . . . . . . . .
employee  read_summary       . . . . - + + + + + . +
employee  pause              . . . . . . . . . . . .
employee  resume             . . . . . . . . . . . .
employee  hand_over          . . . . . . . . . . . .
employee  end                . . . . . . . . . . . .
employee  withdraw           . . . . . . . . . . . .
employee  ask_support        . . . . - + - - - - . -
employee  raise_concern      . . . . + + + + + - . -
employee  read_concerns      . . . . + + + + + + . +
employee  answer_concern     . . . . . . . . . . . .
employee  review_early       . . . . . . . . . . . .
employee  state              . . . . - + - + - - . -
employee  decide             . . . . . . . . . . . .
employee  tell               . . . . . . . . . . . .
employee  appeal             . . . . - - - - - + . -
employee  answer_appeal      . . . . . . . . . . . .
employee  follow_up          . . . . - - - - - + . -
employee  export             . . . . . . . . . . . .
employee  run                . . . . . . . . . . . .
employee  deliver            . . . . . . . . . . . .
manager   see                + + + + + + + + + + + +
manager   read               + + + + + + + + + + + +
manager   read_hr_only       . . . . . . . . . . . .
manager   write_draft        + - - - - - - - - - - -
manager   discard            + - - - - - - - - - - -
manager   approve            . . . . . . . . . . . .
manager   hold_talk          - - + - - - - - - - - -
manager   take_part          - - - - - + - - - - - -
manager   acknowledge        . . . . . . . . . . . .
manager   answer_proposal    - - - - + + - - - - - -
manager   activate           . . . . . . . . . . . .
manager   check_in_employee  . . . . . . . . . . . .
manager   check_in_manager   - - - - - + - + - - - -
manager   note_progress      - - - - - + - - - - - -
manager   import_progress    . . . . . . . . . . . .
manager   read_summary       - - - - - + + + + + + +
manager   pause              . . . . . . . . . . . .
manager   resume             . . . . . . . . . . . .
manager   hand_over          . . . . . . . . . . . .
manager   end                . . . . . . . . . . . .
manager   withdraw           . . . . . . . . . . . .
manager   ask_support        - - - - - + - - - - - -
manager   raise_concern      . . . . . . . . . . . .
manager   read_concerns      - - - - + + + + + + + +
manager   answer_concern     - - - - + + + + + - - -
manager   review_early       - - - - - + - - - - - -
manager   state              - - - - - + - + - - - -
manager   decide             . . . . . . . . . . . .
manager   tell               - - - - - - - + + - - -
manager   appeal             . . . . . . . . . . . .
manager   answer_appeal      . . . . . . . . . . . .
manager   follow_up          . . . . . . . . . . . .
manager   export             . . . . . . . . . . . .
manager   run                . . . . . . . . . . . .
manager   deliver            . . . . . . . . . . . .
hr        see                . + + + + + + + + + + +
hr        read               . + + + + + + + + + + +
hr        read_hr_only       . + + + + + + + + + + +
hr        write_draft        . . . . . . . . . . . .
hr        discard            . - - - - - - - - - - -
hr        approve            . + - - - - - - - - - -
hr        hold_talk          . . . . . . . . . . . .
hr        take_part          . . . . . . . . . . . .
hr        acknowledge        . . . . . . . . . . . .
hr        answer_proposal    . - - - + + - - - - - -
hr        activate           . - - - + + - - - - - -
hr        check_in_employee  . . . . . . . . . . . .
hr        check_in_manager   . . . . . . . . . . . .
hr        note_progress      . . . . . . . . . . . .
hr        import_progress    . . . . . . . . . . . .
hr        read_summary       . - - - - + + + + + + +
hr        pause              . - - - - + - - - - - -
hr        resume             . - - - - - + - - - - -
hr        hand_over          . + + + + + + + + - - -
hr        end                . + + + + + + + + - - -
hr        withdraw           . + + + + + + + - - - -
hr        ask_support        . . . . . . . . . . . .
hr        raise_concern      . . . . . . . . . . . .
hr        read_concerns      . - - - + + + + + + + +
hr        answer_concern     . - - - + + + + + + + +
hr        review_early       . . . . . . . . . . . .
hr        state              . . . . . . . . . . . .
hr        decide             . - - - - - - + - - - -
hr        tell               . - - - - - - + + - - -
hr        appeal             . . . . . . . . . . . .
hr        answer_appeal      . - - - - - - - - + - -
hr        follow_up          . . . . . . . . . . . .
hr        export             . . . . . . . . . . . .
hr        run                . . . . . . . . . . . .
hr        deliver            . . . . . . . . . . . .
system    see                . . . . . . . . . . . .
system    read               . . . . . . . . . . . .
system    read_hr_only       . . . . . . . . . . . .
system    write_draft        . . . . . . . . . . . .
system    discard            . . . . . . . . . . . .
system    approve            . . . . . . . . . . . .
system    hold_talk          . . . . . . . . . . . .
system    take_part          . . . . . . . . . . . .
system    acknowledge        . . . . . . . . . . . .
system    answer_proposal    . . . . . . . . . . . .
system    activate           . . . . . . . . . . . .
system    check_in_employee  . . . . . . . . . . . .
system    check_in_manager   . . . . . . . . . . . .
system    note_progress      . . . . . . . . . . . .
system    import_progress    . . . . . . . . . . . .
system    read_summary       . . . . . . . . . . . .
system    pause              . . . . . . . . . . . .
system    resume             . . . . . . . . . . . .
system    hand_over          . . . . . . . . . . . .
system    end                . . . . . . . . . . . .
system    withdraw           . . . . . . . . . . . .
system    ask_support        . . . . . . . . . . . .
system    raise_concern      . . . . . . . . . . . .
system    read_concerns      . . . . . . . . . . . .
system    answer_concern     . . . . . . . . . . . .
system    review_early       . . . . . . . . . . . .
system    state              . . . . . . . . . . . .
system    decide             . . . . . . . . . . . .
system    tell               . . . . . . . . . . . .
system    appeal             . . . . . . . . . . . .
system    answer_appeal      . . . . . . . . . . . .
system    follow_up          . . . . . . . . . . . .
system    export             . . . . . . . . . . . .
system    run                + + + + + + + + + + + +
system    deliver            + + + + + + + + + + + +
operator  see                + + + + + + + + + + + +
operator  read               . . . . . . . . . . . .
operator  read_hr_only       . . . . . . . . . . . .
operator  write_draft        . . . . . . . . . . . .
operator  discard            . . . . . . . . . . . .
operator  approve            . . . . . . . . . . . .
operator  hold_talk          . . . . . . . . . . . .
operator  take_part          . . . . . . . . . . . .
operator  acknowledge        . . . . . . . . . . . .
operator  answer_proposal    . . . . . . . . . . . .
operator  activate           . . . . . . . . . . . .
operator  check_in_employee  . . . . . . . . . . . .
operator  check_in_manager   . . . . . . . . . . . .
operator  note_progress      . . . . . . . . . . . .
operator  import_progress    - - - - - + - - - - - -
operator  read_summary       . . . . . . . . . . . .
operator  pause              . . . . . . . . . . . .
operator  resume             . . . . . . . . . . . .
operator  hand_over          . . . . . . . . . . . .
operator  end                . . . . . . . . . . . .
operator  withdraw           . . . . . . . . . . . .
operator  ask_support        . . . . . . . . . . . .
operator  raise_concern      . . . . . . . . . . . .
operator  read_concerns      . . . . . . . . . . . .
operator  answer_concern     . . . . . . . . . . . .
operator  review_early       . . . . . . . . . . . .
operator  state              . . . . . . . . . . . .
operator  decide             . . . . . . . . . . . .
operator  tell               . . . . . . . . . . . .
operator  appeal             . . . . . . . . . . . .
operator  answer_appeal      . . . . . . . . . . . .
operator  follow_up          . . . . . . . . . . . .
operator  export             - - - - + + + + + + + +
operator  run                . . . . . . . . . . . .
operator  deliver            . . . . . . . . . . . .
"""

NOTHING = ("sponsor", "mentor", "teammate", "admin")
"""For these no cell of any plan is anything but `.`, whatever its status."""

OPENS = (
    "read", "read_hr_only", "write_draft", "discard", "approve", "hold_talk", "take_part", "answer_proposal",
    "acknowledge", "activate", "check_in_employee", "check_in_manager", "note_progress", "read_summary", "pause",
    "resume", "end", "withdraw",
    "ask_support",
    "raise_concern", "read_concerns", "answer_concern",
    "review_early", "state", "decide", "tell", "appeal", "answer_appeal", "follow_up",
)  # fmt: skip
"""What shows content, and so leaves a record that the employee can see, unless it is the employee's own look."""

WAITS = """
employee  acknowledge
manager   write_draft discard hold_talk take_part answer_proposal check_in_manager review_early state tell ask_support
manager   answer_concern note_progress
hr        approve answer_proposal activate decide
"""
"""What turns from `+` into `-` while nobody leads the plan; every other cell stays as it is, but for these of HR."""

FROZEN_DRAFT = {"see": "+", "hand_over": "+", "discard": "+"}
"""HR on a draft whose writer has left: it is there, unread; of all other permissions that HR has, `-`."""


def rows() -> dict[tuple[str, str], str]:
    """The cells by role and permission, one letter for each column."""
    lines = [line.split() for line in ALLOWED.splitlines() if line and line[0] != " "]
    return {(role, permission): "".join(cells) for role, permission, *cells in lines}
