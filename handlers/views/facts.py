"""Something seen on a day, as it is shown wherever it stands: in an assessment, among evidence, in a review."""

from slack_sdk.models.blocks import Block, RichTextBlock, RichTextElementParts, RichTextSectionElement

from domain.assessments import Fact
from handlers.views.screens import Screen, clip

Parts = RichTextElementParts
Made = Parts.Text | Parts.Link


def block(screen: Screen, fact: Fact) -> Block:
    """Its day, the writer's words, the message's text where it was kept, and the link that Slack gave."""
    bold = Parts.TextStyle(bold=True)
    parts: list[Made] = [Parts.Text(text=f"{screen.t.day(fact.day)}\n", style=bold), Parts.Text(text=fact.note)]
    if fact.quote:
        parts.append(Parts.Text(text=f"\n{screen.t('fact-quote', text=fact.quote)}"))
    if fact.link:
        parts += [Parts.Text(text="\n"), Parts.Link(url=fact.link, text=screen.t("fact-link"))]
    return RichTextBlock(elements=[RichTextSectionElement(elements=parts)])


def line(screen: Screen, fact: Fact, most: int) -> str:
    """The same in a line, for a list that shows much."""
    return screen.t("sides-line", name=screen.t.day(fact.day), value=clip(fact.note, most))
