"""How the wording rules are written down: the notation, its anchors, and what no expression may do."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from domain.wording import WORDING_CODES, chinese, english
from domain.wording.notation import Language, Names, read
from domain.wording.passages import Passage
from domain.wording.phrases import Expression, Phrases
from domain.wording.rules import Rule, Writer
from tests.domain.corpora import wording as corpus

RULES: dict[str, tuple[Rule, ...]] = {"en": english.RULES, "zh": chinese.RULES}
LANGUAGE = Language(
    {"tool": "scanner | (forklift|cart)", "often": "({tool} ){2,4}"},
    has_spaces=True,
    spellings={r"\bcan't\b": "can(no|')t"},
)
WRITER = Writer(LANGUAGE)

WITHOUT_END = re.compile(r"\)(?:[*+]|\{\d+,\})|(?<!\\)\.\+|\[\^[^\]]*\][*+]")
"""A group, or nearly any characters, repeated as often as there is room: they can try a text in endless ways."""


def phrases_of(rule: Rule) -> Iterator[Phrases]:
    yield from (rule.words, *rule.needs, *rule.unless, *rule.before, *rule.after)


def expressions(lang: str) -> dict[str, Expression]:
    """Every expression of a language once, by its source."""
    return {each.source: each for rule in RULES[lang] for phrases in phrases_of(rule) for each in phrases.expressions}


def anchors(expression: str) -> tuple[str, ...]:
    return Names(LANGUAGE).anchors(expression)


def test_a_line_holds_several_expressions_and_a_comment_none() -> None:
    block = """
    # why they are here
    on thin ice | on borrowed time
    part (ways|company)
    """

    assert list(read(block)) == ["on thin ice", "on borrowed time", "part (ways|company)"]


def test_an_expression_goes_on_until_its_parentheses_are_closed() -> None:
    block = """
    (plenty|lots|
        dozens) of people
    """

    assert list(read(block)) == ["(plenty|lots|dozens) of people"]


@pytest.mark.parametrize("block", ["(plenty|lots of people", "(plenty | lots) of people"])
def test_a_parenthesis_that_stays_open_is_a_mistake(block: str) -> None:
    with pytest.raises(ValueError, match="not closed"):
        list(read(block))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("on thin ice", ("on thin ice",)),
        ("(fire|sacked) us", ("fire", "sacked")),
        ("colou?r blind", ("r blind",)),
        (r"\bso (?!lazy)late", ("late",)),
        ("(an? )?{tool}s", ("scanner", "forklift", "cart")),
        ("{often}late", ("scanner", "forklift", "cart")),
        ("[小老阿][王李]", ()),
        (r"\w+ \d{1,3}", ()),
        ("(one|)", ()),
        ("你(太|很)懒", ("你",)),
        ("Or Else", ("or else",)),
    ],
)
def test_an_anchor_is_what_no_match_can_do_without(expression: str, expected: tuple[str, ...]) -> None:
    assert set(anchors(expression)) == set(expected)


@pytest.mark.parametrize("lang", corpus.LANGUAGES)
def test_every_match_has_one_of_the_anchors(lang: str) -> None:
    passage = "\n".join(text for name in corpus.SETS for text, _ in corpus.load(lang, name))

    wrong = [
        (each.source, match[0])
        for each in expressions(lang).values()
        for match in each.pattern.finditer(passage)
        if not each.may_be_in(match[0].lower())
    ]

    assert wrong == []


@pytest.mark.parametrize("lang", corpus.LANGUAGES)
def test_no_expression_repeats_without_an_end(lang: str) -> None:
    assert [source for source in expressions(lang) if WITHOUT_END.search(source)] == []


@pytest.mark.parametrize("lang", corpus.LANGUAGES)
def test_no_rule_speaks_where_there_is_nothing(lang: str) -> None:
    words = {each.source: each for rule in RULES[lang] for each in rule.words.expressions}

    assert [
        source for source, each in words.items() for text in ("", " ", "the", "。") if each.pattern.search(text)
    ] == []


@pytest.mark.parametrize("lang", corpus.LANGUAGES)
def test_every_code_has_rules(lang: str) -> None:
    assert {rule.code for rule in RULES[lang]} == set(WORDING_CODES)


def test_words_stand_between_boundaries_where_a_language_has_spaces() -> None:
    rule = WRITER.rule("threat", "or else | on (thin ice|borrowed time)")

    assert matches(rule, "For elsewhere, on thin icebergs.") == []
    assert matches(rule, "Do it or else! You are on thin ice.") == ["or else", "on thin ice"]


def test_what_is_written_in_one_way_is_found_in_all() -> None:
    rule = WRITER.rule("threat", "we can't keep you")

    assert matches(rule, "We can't keep you. We cannot keep you.") == ["We can't keep you", "We cannot keep you"]


def test_a_rule_is_silent_in_its_harmless_contexts() -> None:
    rule = WRITER.rule("absolute", "always", needs="you", unless="thank you", before=r"must\s", after=r"\swelcome")

    assert matches(rule, "You always forget.") == ["always"]
    assert matches(rule, "The lamp is always on. You must always lock. You are always welcome. Thank you always.") == []


def test_a_string_is_found_in_the_sentences_that_have_it() -> None:
    passage = Passage("Late again. On time! Late, late.")
    late = Expression("late", ("late",), is_bounded=True)

    assert [sentence.text for sentence in passage.that_may_have(late)] == ["Late again.", " Late, late."]


def test_sentences_are_apart_and_keep_their_places() -> None:
    text = "Version 1.2 is late; fix it.\nWhy?  Because."

    sentences = Passage(text).that_may_have(Expression(r"\w", (), is_bounded=False))

    assert [text[each.start : each.start + len(each.text)] for each in sentences] == [each.text for each in sentences]
    assert all(one.start + len(one.text) <= other.start for one, other in pairwise(sentences))


def matches(rule: Rule, text: str) -> list[str]:
    passage = Passage(text)
    found = [span for expression in rule.words.expressions for span in rule.matches(expression, passage)]
    return [text[start:end] for start, end in sorted(found)]
