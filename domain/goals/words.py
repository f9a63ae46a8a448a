"""What the SMART check needs to know of a language: one pattern for each question it asks."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Patterns of one language. Dates and time boxes are taken out before levels are looked for."""

    fewest: int
    """Words (English) or characters (Chinese) below which nothing specific can have been said."""
    date: re.Pattern[str]
    time_box: re.Pattern[str]
    level: re.Pattern[str]
    end_state: re.Pattern[str]
    countable: re.Pattern[str]
    vague: re.Pattern[str]
    perfection: re.Pattern[str]
    from_to: re.Pattern[str]
    trait: re.Pattern[str]
    several: re.Pattern[str]
    activity: re.Pattern[str]
    outcome: re.Pattern[str]
    judge: re.Pattern[str]
    fair_judges: re.Pattern[str]


def words(*alternatives: str) -> re.Pattern[str]:
    """Any of `alternatives`, case ignored."""
    return re.compile("|".join(alternatives), re.IGNORECASE)
