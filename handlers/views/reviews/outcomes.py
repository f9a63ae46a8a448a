"""The outcome on screen: in plain words, with who decided and confirmed it, and what came afterwards."""

from collections.abc import Collection, Iterator

from slack_sdk.models.blocks import Block

from domain.permissions import Role
from domain.reviews import Course, Outcome, Part
from handlers.views.screens import Screen, header, note, typed, words


def outcome_words(screen: Screen, outcome: Outcome | None, *, demotion: bool = False) -> str:
    """An outcome in plain words."""
    if outcome is None:
        return "–"
    kind = "role-lower" if demotion and outcome is Outcome.ROLE_CHANGED else outcome.value.replace("_", "-")
    return screen.t(f"outcome-{kind}")


def outcome(screen: Screen, course: Course, role: Role | None, acts: Collection[str]) -> Iterator[Block]:
    """What was decided and why, by whom it was confirmed, and what an appeal came to."""
    t = screen.t
    made = course.decision
    if made is not None:
        yield header(t("review-outcome"))
        yield words(f"*{outcome_words(screen, made.outcome, demotion=made.demotion)}*")
        if made.day is not None:
            yield words(t("review-new-end", day=made.day))
        yield typed(t("review-reason"), made.text)
        yield note(t("review-by", who=f"<@{made.by}>", at=screen.moment(made.at)))
    if course.waits_for_second:
        yield words(t("review-waits-second"))
    if course.confirmed is not None:
        if course.confirmed.text:
            yield typed(t("review-second-said"), course.confirmed.text)
        yield note(t("review-confirmed", who=f"<@{course.confirmed.by}>", at=screen.moment(course.confirmed.at)))
    back = course.last(Part.NOT_CONFIRMED)
    if back is not None and made is None:
        yield typed(t("review-given-back"), back.text) if back.text else words(t("end-lapsed"))
    yield from _appeal(screen, course, role, answers="answer_appeal" in acts)
    yield from _afterwards(screen, course)


def _afterwards(screen: Screen, course: Course) -> Iterator[Block]:
    """What the employee says some time later."""
    for entry in course.entries:
        if entry.part is Part.FOLLOW_UP:
            yield typed(screen.t("follow-up-said"), entry.text)
            yield note(screen.t("review-by", who=f"<@{entry.by}>", at=screen.moment(entry.at)))


def _appeal(screen: Screen, course: Course, role: Role | None, *, answers: bool) -> Iterator[Block]:
    t, asked, answer = screen.t, course.last(Part.APPEAL), course.last(Part.APPEAL_ANSWER)
    if asked is not None:
        yield typed(t("appeal-said"), asked.text)
    if asked is not None:
        yield note(t("review-by", who=f"<@{asked.by}>", at=screen.moment(asked.at)))
    if asked is not None and answer is None and not answers:
        yield words(t("appeal-waits" if role is Role.HR else "appeal-waits-else"))
    if answer is not None:
        yield typed(t("appeal-answered"), answer.text)
        now = outcome_words(screen, answer.outcome) if answer.outcome else t("appeal-stays")
        yield words(t("appeal-now", outcome=now))
        yield note(t("review-by", who=f"<@{answer.by}>", at=screen.moment(answer.at)))
