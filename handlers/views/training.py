"""Training on screen: the catalogue, a module, one step; and the message that brings one, which says no subject."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from slack_sdk.models.blocks import Block, ButtonElement

from domain.training import Course, Done, Step, finished_on
from handlers.responses import Message
from handlers.views import fields
from handlers.views.screens import (
    Screen,
    button,
    buttons,
    divider,
    drawn,
    escape,
    header,
    line,
    modal,
    note,
    row,
    words,
)

EVIDENCE = 1000
"""Characters of a note: a few lines, or a link."""


# --- the catalogue ----------------------------------------------------------------------------------------------------


def catalogue(screen: Screen, courses: Sequence[Course]) -> Mapping[str, Any]:
    """What there is, what the reader is taking, and what they finished."""
    t = screen.t
    parts = {
        "taking": [each for each in courses if each.taking],
        "catalogue": [each for each in courses if not each.taking and not each.finished],
        "finished": [each for each in courses if each.finished],
    }
    blocks: list[Block] = [words(t("training-intro"))]
    for part, found in parts.items():
        if found:
            blocks += [header(t(f"training-part-{part}")), *(_entry(screen, each) for each in found)]
    return modal(screen, "training.catalogue", t("training-title"), [*blocks, note(t("training-private"))])


def _entry(screen: Screen, course: Course) -> Block:
    t, module = screen.t, course.module
    text = f"*{escape(module.title)}*\n{_standing(screen, course) or escape(module.purpose)}"
    label = t("training-open" if course.taking or course.finished else "training-look")
    if not course.taking and not course.finished:
        text = f"{text}\n{_length(screen, course)}"
    return line(screen, f"module-{module.key}", text, button(screen, label, "training.module", module=module.key))


def _length(screen: Screen, course: Course) -> str:
    return screen.t("training-length", steps=len(course.module.steps), minutes=course.module.minutes)


def _standing(screen: Screen, course: Course) -> str:
    """How far somebody is, and what comes next; "" before they begin, and after they left."""
    t, enrolment = screen.t, course.enrolment
    if enrolment is None or (enrolment.left and not course.finished):
        return ""
    ended = finished_on(course.module, enrolment)
    if ended is not None:
        return t("training-finished-on", day=ended)
    done = sum(each.key in _done(course) for each in course.module.steps)
    return f"{t('training-progress', done=done, steps=len(course.module.steps))} · {_next(screen, course)}"


def _next(screen: Screen, course: Course) -> str:
    if course.enrolment is not None and course.enrolment.paused:
        return screen.t("training-is-paused")
    return (
        screen.t("training-next-at", at=screen.moment(course.next_at)) if course.next_at else screen.t("training-here")
    )


def _done(course: Course) -> Mapping[str, Done]:
    return {each.step: each for each in course.enrolment.done} if course.enrolment else {}


def todo(screen: Screen, found: Course) -> Block:
    """One row of what waits: a step that is there; only its taker sees this list."""
    step = found.upcoming
    text = screen.t("training-todo", title=escape(step.title), minutes=step.minutes)
    carries = {"module": found.module.key, "step": step.key}
    press = button(screen, screen.t("training-open"), "training.step", carries=carries)
    return line(screen, f"training-todo-{found.module.key}", text, press)


# --- a module ---------------------------------------------------------------------------------------------------------


def course(screen: Screen, found: Course, said: str = "") -> Mapping[str, Any]:
    """A module and its steps; `said` is what was just done."""
    t, module = screen.t, found.module
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks += [words(escape(module.purpose)), note(_length(screen, found))]
    blocks += [_step_line(screen, found, number, each) for number, each in enumerate(module.steps, 1)]
    standing = _standing(screen, found) or (t("training-is-left") if found.enrolment and not said else "")
    blocks += [note(standing)] if standing else []
    acts = [*_acts(screen, found), button(screen, t("training-all-modules"), "training.open")]
    blocks += [buttons(screen, "acts", *acts), note(t("training-private"))]
    return modal(screen, "training.course", module.title, blocks)


def _step_line(screen: Screen, found: Course, number: int, step: Step) -> Block:
    t = screen.t
    done = step.key in _done(found)
    mark = ":white_check_mark: " if done else ""
    text = f"{mark}{t('training-step-line', number=number, title=escape(step.title), minutes=step.minutes)}"
    carries = {"module": found.module.key, "step": step.key}
    press = None
    if done:
        press = button(screen, t("training-look-back"), "training.step", carries=carries)
    elif found.enrolment is not None and step == found.upcoming:
        style = None if found.enrolment.resting else "primary"
        press = button(screen, t("training-now"), "training.step", style=style, carries=carries)
    return line(screen, f"step-{number}", text, press)


def _acts(screen: Screen, found: Course) -> Iterator[ButtonElement]:
    """What can be done with the module as it stands; going on undoes a pause and leaving."""
    module = str(found.module.key)

    def act(name: str, *, first: bool = False) -> ButtonElement:
        style = "primary" if first else None
        return button(screen, screen.t(f"training-{name}"), f"training.{name}", style=style, module=module)

    if found.enrolment is None:
        yield act("begin", first=True)
    elif not found.finished and found.enrolment.resting:
        yield act("resume", first=True)
    elif not found.finished:
        yield act("pause")
    if found.taking:
        yield act("leave")


def coming(screen: Screen, found: Course, done: str) -> str:
    """What somebody did (`begun`, `resumed`), and when the next step comes, or that it is here."""
    if found.next_at is None:
        return screen.t("training-on-now")
    return screen.t(f"training-{done}", at=screen.moment(found.next_at))


def marked(screen: Screen, found: Course) -> str:
    """That a step is done, and what comes next."""
    t = screen.t
    if found.finished:
        return t("training-done-last", title=escape(found.module.title))
    if found.next_at is None:
        return t("training-done-resting")
    return t("training-done-next", title=escape(found.upcoming.title), at=screen.moment(found.next_at))


# --- a step -----------------------------------------------------------------------------------------------------------


def step(screen: Screen, found: Course, shown: Step) -> Mapping[str, Any]:
    """Something to read, to practise, and to keep; a step that was done shows what was kept of it."""
    t, module = screen.t, found.module
    done = _done(found).get(shown.key)
    number = module.steps.index(shown) + 1
    where = t("training-step-where", number=number, steps=len(module.steps), minutes=shown.minutes)
    blocks = [
        header(shown.title),
        note(where if done is None else f"{where} · {t('training-done-on', day=done.on)}"),
        row(screen, "reading", shown.reading),
        *_part(screen, "practice", shown.practice),
        *_part(screen, "evidence", shown.evidence),
        fields.text(
            screen,
            "evidence",
            t("training-evidence-label"),
            value=done.evidence if done else "",
            hint=t("training-evidence-sees"),
            optional=True,
            long=True,
            most=EVIDENCE,
        ),
        buttons(screen, "ways", button(screen, t("training-all-steps"), "training.module", module=module.key)),
    ]
    callback, label = ("training.done", t("training-done")) if done is None else ("training.keep", t("save"))
    return modal(screen, callback, module.title, blocks, submit=label, module=module.key, step=shown.key)


def _part(screen: Screen, name: str, text: str) -> list[Block]:
    return [divider(), words(f"*{screen.t(f'training-part-{name}')}*"), row(screen, f"{name}-text", text)]


# --- messages ---------------------------------------------------------------------------------------------------------


def brought(screen: Screen, found: Sequence[Course], *, again: bool = False) -> Message:
    """That a step is there. What it is about stands behind the button."""
    t = screen.t
    minutes = sum(each.upcoming.minutes for each in found)
    text = t("training-again-text" if again else "training-step-text", count=len(found), minutes=minutes)
    if len(found) != 1:
        return _message(screen, text, button(screen, t("training-open"), "training.open", style="primary"))
    carries = {"module": found[0].module.key, "step": found[0].upcoming.key}
    opened = button(screen, t("training-open"), "training.step", style="primary", carries=carries)
    paused_ = button(screen, t("training-pause"), "training.pause", carries=carries)
    return _message(screen, text, opened, paused_)


def paused(screen: Screen, found: Course) -> Message:
    """In place of the message whose button was pressed."""
    back = button(screen, screen.t("training-resume"), "training.resume", module=found.module.key)
    return _message(screen, screen.t("training-paused"), back)


def resumed(screen: Screen, found: Course) -> Message:
    now = button(screen, screen.t("training-now"), "training.step", style="primary", module=found.module.key)
    return _message(screen, coming(screen, found, "resumed"), now)


def _message(screen: Screen, text: str, *acts: ButtonElement) -> Message:
    return Message(text, drawn([words(text), buttons(screen, "training", *acts)]))
