"""What stands on a step's screen, laid over the draft: every word as it was typed, right or not yet."""

from dataclasses import replace

from domain.drafts import Draft, RhythmDraft, Step
from handlers.forms import Form


def parse(step: Step, draft: Draft, form: Form) -> Draft:
    """The draft with what this screen says. Steps without fields, and areas.py's, leave it as it is."""
    match step:
        case Step.CHECK:
            answers = {name.removeprefix("check-"): form.choice(name) for name in form.names("check-")}
            return replace(draft, check={**draft.check, **{key: said for key, said in answers.items() if said}})
        case Step.WHO:
            return _who(draft, form)
        case Step.RHYTHM:
            return replace(draft, rhythm=_rhythm(draft.rhythm, form))
        case Step.REVIEW:
            return replace(draft, note_to_hr=form.text("note_to_hr", draft.note_to_hr))
        case _:
            return draft


def _who(draft: Draft, form: Form) -> Draft:
    return replace(
        draft,
        employee=form.user("employee", draft.employee),
        role_title=form.text("role_title", draft.role_title),
        start=form.day("start", draft.start),
        end=form.day("end", draft.end),
        channel=form.channel("channel", draft.channel),
    )


def template_of(form: Form) -> str:
    """The template chosen on the screen; "" for none."""
    return form.choice("template").removeprefix("-")


def _rhythm(rhythm: RhythmDraft, form: Form) -> RhythmDraft:
    return RhythmDraft(
        every=form.choice("every", rhythm.every) or rhythm.every,
        weekday=form.choice("weekday", rhythm.weekday) or rhythm.weekday,
        time=form.time("time", rhythm.time) or rhythm.time,
        country=form.choice("country", rhythm.country),
    )
