"""Advice beneath a field: which of the findings are shown."""

from handlers.views.advice import MOST, on_wording


def codes(text: str) -> list[str]:
    return [finding.code for advice in on_wording({"observed": text}, ()) for finding in advice.findings]


def test_each_kind_of_finding_is_shown_once() -> None:
    assert codes("You are lazy. You are careless. You are rude.") == ["personality_label"]


def test_what_the_law_protects_comes_before_everything_else() -> None:
    text = "You are lazy, you always come late, this is your last chance. Your pregnancy slows the team."

    shown = codes(text)

    assert shown[0] == "protected_pregnancy"
    assert len(shown) == MOST


def test_what_was_kept_as_written_is_not_advised_on_again() -> None:
    (advice,) = on_wording({"observed": "You are lazy."}, ())

    assert on_wording({"observed": "You are lazy."}, [advice.key]) == []
    assert on_wording({"observed": "You are lazy, really."}, [advice.key]) != []
