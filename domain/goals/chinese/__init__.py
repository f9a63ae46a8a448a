"""Chinese for the SMART check."""

from domain.goals.chinese import doubts, levels, results, times, wishes
from domain.goals.words import Words

WORDS = Words(
    lang="zh",
    spaced=False,
    fewest=5,
    begins=times.BEGINS,
    ends=times.ENDS,
    names=levels.NAMES,
    measured=levels.MEASURED,
    counted=levels.COUNTED,
    reached=results.REACHED,
    gradual=results.GRADUAL,
    knowing=results.KNOWING,
    proven=results.PROVEN,
    unsettled=levels.UNSETTLED,
    someday=times.SOMEDAY,
    wish=wishes.WISH,
    trait=wishes.TRAIT,
    activity=wishes.ACTIVITY,
    effort=wishes.EFFORT,
    outcome=wishes.OUTCOME,
    judge=doubts.JUDGE,
    panel=doubts.PANEL,
    perfection=doubts.PERFECTION,
    beyond=doubts.BEYOND,
    fault=doubts.FAULT,
    leap=doubts.LEAP,
    from_to=levels.FROM_TO,
    joint=results.JOINT,
    aim=results.AIM,
    listed=results.LISTED,
)
