"""Domain error -> the sentence a person reads, and where they read it."""

from collections.abc import Mapping

from domain.errors import DomainError, InvalidInputError, Problem
from handlers.forms import Form
from handlers.i18n import Translator


def sentence(t: Translator, problem: Problem) -> str:
    """The calm sentence for a problem: what is the matter and what to do."""
    return t(f"error-{problem.code}", **problem.values)


def by_block(t: Translator, form: Form, error: DomainError) -> Mapping[str, str] | None:
    """Sentences by block id, for `response_action: errors`; None where the screen has no input at all.

    What belongs to no field on this screen stands at the first one, so that the form and all that was typed stay.
    """
    if form.first_block is None:
        return None
    if not isinstance(error, InvalidInputError):
        return {form.first_block: sentence(t, error.problem)}
    found: dict[str, str] = {}
    for name, problem in error.fields.items():
        block = form.block(name) or form.first_block
        text = sentence(t, problem)
        found[block] = f"{found[block]} {text}" if block in found else text
    return found


def text(t: Translator, error: DomainError) -> str:
    """One text for a place without fields."""
    if isinstance(error, InvalidInputError):
        return " ".join(sentence(t, problem) for problem in error.fields.values())
    return sentence(t, error.problem)
