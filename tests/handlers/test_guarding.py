"""Every form says whether the wording guard reads it, and why not: a new one can't slip past."""

from bot.app import FEATURES
from handlers.guarding import GUARDS
from handlers.routing import Routes

ADVISES_ITSELF = {"drafts.assessment", "goals.save", "evidence.save", "progress.note", "concerns.answer_send"}
"""Forms with a "Keep as written" of their own."""
OWN_WORDS = {
    "agreements.acknowledge",
    "assessments.own_send",
    "checkins.employee",
    "concerns.raise_send",
    "concerns.reopen_send",
    "reviews.appeal_send",
    "reviews.follow_up_send",
    "reviews.respond_send",
    "support.note_send",
    "training.done",
    "training.keep",
}
"""The employee's own view of things, or one's notes: nobody's to improve."""
OF_THINGS = {"support.decline_send", "support.later_send"}
"""About a request, by people who know of no plan: the advice speaks of HR, which would tell them."""
NO_WORDS = {
    "agreements.talked",
    "checkins.pause",
    "checkins.resume",
    "checkins.snooze",
    "drafts.check",
    "drafts.goals",
    "drafts.rhythm",
    "drafts.support",
    "drafts.who",
    "handovers.send",
    "reviews.tell_send",
    "workspaces.digest",
    "workspaces.hr",
}
"""Choices and days, and the name of a role."""


def test_every_form_is_read_or_says_why_not() -> None:
    routes = Routes()
    for feature in FEATURES:
        routes.include(feature.routes)

    guarded = {name for name, listener in routes.views.items() if hasattr(listener, GUARDS)}

    assert set(routes.views) - guarded == ADVISES_ITSELF | OWN_WORDS | OF_THINGS | NO_WORDS
    assert guarded.isdisjoint(ADVISES_ITSELF | OWN_WORDS | OF_THINGS | NO_WORDS)
