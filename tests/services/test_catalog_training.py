"""Training modules teach something, fit into Slack, and say nothing that points at a plan."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import ValidationError

from domain import wording
from domain.training import Module, Step
from services import catalog
from services.catalog.documents import document, folder, read
from services.catalog.training import MOST_IN_A_SECTION, ModuleEntry
from tests.services.test_catalog import FORBIDDEN, HAN, SENTENCE_LIMIT, WEST_PUNCTUATION_IN_CHINESE

LANGUAGES = ("en", "zh")
WANTED = {
    "product_knowledge",
    "client_communication",
    "market_analysis",
    "objection_handling",
    "pipeline_hygiene",
    "negotiation",
    "weekly_planning",
    "asking_feedback",
}
WORDS, CHARACTERS = (80, 160), (120, 260)
"""How long a text to read is: English words, Chinese characters. Two minutes on a phone."""

# Modules are open to everyone: nobody who sees one over a shoulder learns anything (DOMAIN.md, People).
TELLING = re.compile(
    r"\bplans?\b|\bPIPs?\b|\bperformance\b|\bimprov\w*|\bHR\b|绩效|改进|改善|计划|考核|考评|人力资源",
    re.IGNORECASE,
)
MARKUP = re.compile(r"[<>&*_~`]")

READ = [(module, language) for language in LANGUAGES for module in catalog.modules(language)]
STEPS = [(step, language) for module, language in READ for step in module.steps]
FILE = document("modules") / "negotiation.toml"


def name(value: object) -> str:
    return value.key if isinstance(value, Module | Step) else str(value)


def texts(module: Module) -> Iterator[str]:
    yield from (module.title, module.purpose)
    for step in module.steps:
        yield from (step.title, step.reading, step.practice, step.evidence)


def test_every_subject_that_was_asked_for_has_a_module() -> None:
    keys = [module.key for module in catalog.modules("en")]

    assert set(keys) >= WANTED
    assert keys == sorted(set(keys)) == [file.name.removesuffix(".toml") for file in folder("modules")]


def test_a_module_is_the_same_in_both_languages_but_for_its_words() -> None:
    english, chinese = (
        [(module.key, [(step.key, step.minutes) for step in module.steps]) for module in catalog.modules(language)]
        for language in LANGUAGES
    )

    assert english == chinese


def test_a_module_is_found_in_the_readers_language_and_an_unknown_key_is_an_error() -> None:
    assert catalog.module("negotiation", "zh-CN").title == "商务谈判"
    assert catalog.module("negotiation", "en-GB").title == "Negotiation"

    with pytest.raises(KeyError):
        catalog.module("nothing_like_it", "en")


@pytest.mark.parametrize(("module", "language"), READ, ids=name)
def test_a_module_is_written_in_its_language_and_cleanly(module: Module, language: str) -> None:
    for words in texts(module):
        assert bool(HAN.search(words)) is (language == "zh"), words
        assert words == words.strip()
        assert not re.search(r" \n|  |\n{3}", words), words
        assert words.count("“") == words.count("”"), words
        assert not MARKUP.search(words), words
        assert language == "en" or not WEST_PUNCTUATION_IN_CHINESE.search(words), words


@pytest.mark.parametrize(("module", "language"), READ, ids=name)
def test_a_module_points_at_no_plan_and_keeps_to_the_words_on_screen(module: Module, language: str) -> None:
    for words in texts(module):
        assert not TELLING.search(words), words
        assert not FORBIDDEN.search(words), words


@pytest.mark.parametrize(("module", "language"), READ, ids=name)
def test_the_wording_guard_finds_nothing_against_anybody_in_a_module(module: Module, language: str) -> None:
    """An absolute is a fault in a sentence about a colleague; in a lesson "nobody could say" is harmless."""
    found = [each.code for words in texts(module) for each in wording.check(words, language)]

    assert set(found) <= {"absolute", "unmeasurable_wish"}


@pytest.mark.parametrize(("module", "language"), READ, ids=name)
def test_what_a_module_is_good_for_is_one_sentence(module: Module, language: str) -> None:
    ends = re.findall(r"[.!?](?=\s|$)|[。！？]", module.purpose)

    assert len(ends) == 1
    assert module.purpose.endswith((".", "。"))
    assert len(module.purpose) <= SENTENCE_LIMIT
    assert 60 <= module.minutes <= 120


@pytest.mark.parametrize(("step", "language"), STEPS, ids=name)
def test_a_text_to_read_takes_two_minutes_and_has_an_example(step: Step, language: str) -> None:
    length = len(step.reading.split()) if language == "en" else len(HAN.findall(step.reading))
    shortest, longest = WORDS if language == "en" else CHARACTERS

    assert shortest <= length <= longest
    assert re.search("[“:：]", step.reading), "an example: what somebody says, or figures line by line"
    assert "\n\n" in step.reading


@pytest.mark.parametrize(("step", "language"), STEPS, ids=name)
def test_a_step_asks_for_a_short_practice_and_something_to_keep(step: Step, language: str) -> None:
    assert 10 <= step.minutes <= 20
    assert len(step.practice) <= SENTENCE_LIMIT
    assert len(step.evidence) <= SENTENCE_LIMIT
    assert step.practice.endswith((".", "?", "。", "？", "”"))
    assert step.evidence.endswith((".", "。"))


# --- what the loader refuses ------------------------------------------------------------------------------------------


def loaded(tmp_path: Path, text: str) -> ModuleEntry:
    file = tmp_path / "module.toml"
    file.write_text(text, encoding="utf-8")
    return read(file, ModuleEntry)


def steps_of(text: str) -> list[str]:
    """The head of a module's file and each of its steps."""
    return re.split(r"(?=\[\[steps\]\])", text)


def test_a_file_that_lacks_a_language_is_refused_and_the_place_is_named(tmp_path: Path) -> None:
    text = "\n".join(line for line in FILE.read_text("utf-8").splitlines() if not line.startswith("evidence.zh"))

    with pytest.raises(ValidationError, match=r"`zh`.*\$\.steps\[0\]\.evidence"):
        loaded(tmp_path, text)


@pytest.mark.parametrize("count", [3, 7])
def test_a_module_of_too_few_or_too_many_steps_is_refused(tmp_path: Path, count: int) -> None:
    head, *steps = steps_of(FILE.read_text("utf-8"))

    with pytest.raises(ValidationError, match=f"{count} steps"):
        loaded(tmp_path, head + "\n".join((steps * 2)[:count]))


def test_a_step_that_stands_twice_is_refused(tmp_path: Path) -> None:
    head, *steps = steps_of(FILE.read_text("utf-8"))

    with pytest.raises(ValidationError, match="twice"):
        loaded(tmp_path, head + "\n".join([*steps[:4], steps[0]]))


@pytest.mark.parametrize(
    ("line", "instead", "reason"),
    [
        ('title.en = "Negotiation"', 'title.en = "Negotiation in a great many words"', "title.en has 33 characters"),
        ('title.zh = "商务谈判"', 'title.zh = " "', "title.zh is empty"),
        ('title.en = "Give only in exchange"', f'title.en = "{"a" * 76}"', "title.en has 76 characters, 75 fit"),
        ("A position is what", "a" * MOST_IN_A_SECTION, "reading.en has 3[0-9]{3} characters, 3000 fit"),
    ],
)
def test_a_text_that_does_not_fit_is_refused(tmp_path: Path, line: str, instead: str, reason: str) -> None:
    text = FILE.read_text("utf-8")
    assert text.count(line) == 1

    with pytest.raises(ValidationError, match=reason):
        loaded(tmp_path, text.replace(line, instead))
