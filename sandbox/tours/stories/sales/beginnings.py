"""From the first draft to three conversations."""

from sandbox.tours.scenes import drafts, talks
from sandbox.tours.stages import Stage
from sandbox.tours.stories.sales.papers import MEI, PAPERS, PRIYA
from sandbox.tours.texts import Text

WORD = Text(
    "Clear and fair. Please begin with what goes well, and say that the training comes first.",
    "写得清楚，也公道。请先谈做得好的地方，并说明先有培训。",
)


def first_draft(stage: Stage) -> None:
    """Mei has written the first of the three; it lies before her, not sent yet."""
    drafts.write(stage, MEI, PAPERS[0])


def conversations(stage: Stage) -> None:
    """HR has approved all three, and Mei has talked with each of them in person."""
    drafts.hand_in(stage, MEI)
    for paper in PAPERS[1:]:
        drafts.write(stage, MEI, paper)
        drafts.hand_in(stage, MEI)
    stage.morning()
    for paper in PAPERS:
        talks.approve(stage, PRIYA, paper.employee, WORD)
    stage.morning()
    for paper in PAPERS:
        talks.talk(stage, MEI, paper.employee)
