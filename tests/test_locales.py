"""Every sentence in both languages, every key used, and the words on screen as docs and people agreed on them."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from domain.errors import DomainError, InvalidInputError
from tests.test_architecture import ROOT, dotted, sources, tree

LOCALES = ROOT / "handlers" / "locales"
LANGUAGES = ("en", "zh_CN")
MOST_IN_A_TITLE = 24
"""Characters of a modal's title, submit and close (docs.slack.dev/reference/views)."""

UNKINDLY = {
    "en": {
        r"\b(failure|failing|fired?|terminat\w+|punish\w*|discipl\w*|warning|poor|inadequate)\b": "growth, not punishment",
        r"\bmissed\b|\bwhose fault\b|\bfault\b": '"not held: manager away"',
        r"\bdeclined to sign|refused to sign": '"chose not to sign"',
        r"\bbehind\b|\bat risk\b": '"needs attention" (the manager\'s own rating aside)',
        r"\bfinal review\b": '"closing review"',
        r"\bescalat\w+": '"HR will help with this"',
        r"\bstranger\b|\bdead letter\b|\badverse\b": '"someone outside your company", "not delivered", never shown',
    },
    "zh_CN": {
        r"谈话|约谈": "面对面沟通",
        r"签到|打卡": "每周沟通",
        r"投诉": "想法与顾虑",
        r"义务": "公司的承诺",
        r"赞助人": "支持审批人",
        r"小费": "小经验",
        r"辞退|开除|解雇|惩罚|处分": "劳动关系结束",
        r"人力资源|人事部": "HR",
        r"(?<!客户)(?<!产品)经理|上级|领导": "主管",
    },
}
"""What is not said, and what is said instead (DOMAIN, Words on screen)."""

SAID_ALL_THE_SAME = {"talk-guide"}
"""Where such a word is right: "You may have missed something" is said to the manager, about listening."""

WORDING = ("wording", "findings")
"""Catalogs about words: the wording guard has to name what it advises against."""


@cache
def catalog(language: str) -> dict[str, ftl.Message]:
    """Every message of a language, by key."""
    found: dict[str, ftl.Message] = {}
    for file in files(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), file.name
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


@cache
def homes(language: str) -> dict[str, str]:
    """The catalog that each key stands in."""
    return {
        entry.id.name: file.stem
        for file in files(language)
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, ftl.Message)
    }


def files(language: str) -> list[Path]:
    return sorted((LOCALES / language).glob("*.ftl"))


def placeables(node: object) -> set[str]:
    """Names of the values that a message needs."""
    if isinstance(node, ftl.VariableReference):
        return {node.id.name}
    if isinstance(node, ftl.BaseNode):
        return set().union(*(placeables(each) for each in vars(node).values()))
    return set().union(*(placeables(each) for each in node)) if isinstance(node, list) else set()


def texts(node: object) -> Iterator[str]:
    """The words of a message, without its placeables."""
    if isinstance(node, ftl.TextElement):
        yield node.value
    elif isinstance(node, ftl.BaseNode):
        for each in vars(node).values():
            yield from texts(each)
    elif isinstance(node, list):
        for each in node:
            yield from texts(each)


def test_both_languages_have_the_same_files() -> None:
    english, chinese = ([file.name for file in files(language)] for language in LANGUAGES)

    assert english == chinese


def test_both_languages_say_the_same_things() -> None:
    assert set(catalog("en")) == set(catalog("zh_CN"))


def test_both_languages_ask_for_the_same_values() -> None:
    english, chinese = catalog("en"), catalog("zh_CN")

    different = [key for key in english.keys() & chinese.keys() if placeables(english[key]) != placeables(chinese[key])]

    # A count may choose between singular and plural in English where Chinese needs no number at all.
    assert [key for key in different if (placeables(english[key]) ^ placeables(chinese[key])) != {"count"}] == []


def test_chinese_is_chinese() -> None:
    han = re.compile(r"[\u4e00-\u9fff]")

    bare = [
        key
        for key, message in catalog("zh_CN").items()
        if re.search(r"[A-Za-z]{4,}", text := "".join(texts(message))) and not han.search(text)
    ]

    assert set(bare) <= {"app-name", "settings-language-en"}


# --- keys and the code ------------------------------------------------------------------------------------------------


@cache
def mentioned() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Keys that the code spells out, and patterns of those that it puts together."""
    literal: set[str] = set()
    patterns: set[str] = set()
    for file in sources("handlers", "services", "domain", "bot"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns.add(pattern(node))
            elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                for side in (node.left, node.right):
                    if isinstance(side, ast.Constant) and isinstance(side.value, str):
                        patterns.add(re.escape(side.value) + "[a-z0-9-]+")
    telling = {each for each in patterns if re.search(r"[a-z]{2,}\\?-|\\?-[a-z]{2,}", each)}
    return frozenset(literal), tuple(re.compile(each) for each in telling)


def pattern(node: ast.JoinedStr) -> str:
    parts = [re.escape(str(each.value)) if isinstance(each, ast.Constant) else "[a-z0-9-]+" for each in node.values]
    return "".join(parts)


def called_keys() -> Iterator[tuple[str, str]]:
    """Literal keys given to a translator: `t("…")`, `screen.t("…")`."""
    for file in sources("handlers"):
        for node in ast.walk(tree(file)):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            name = dotted(node.func)
            if (name == "t" or name.endswith(".t")) and isinstance(node.args[0].value, str):
                yield node.args[0].value.partition(".")[0], f"{file.name}:{node.lineno}"


def test_every_key_in_the_code_has_a_sentence() -> None:
    missing = {f"{key} ({where})" for key, where in called_keys() if key not in catalog("en")}

    assert sorted(missing) == []


def test_every_problem_that_is_raised_has_a_sentence() -> None:
    missing = {f"error-{code} ({where})" for code, where in raised() if f"error-{code}" not in catalog("en")}

    assert sorted(missing) == []


def raised() -> Iterator[tuple[str, str]]:
    """Literal codes of Problem and of the domain's errors."""
    kinds = {"Problem", *(kind.__name__ for kind in DomainError.__subclasses__()), "DomainError"}
    kinds.discard(InvalidInputError.__name__)
    for file in sources("domain", "services", "handlers"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in kinds and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, f"{file.name}:{node.lineno}"


def test_every_sentence_is_used() -> None:
    literal, patterns = mentioned()
    reached = literal | {f"error-{each}" for each in literal} | {f"help-{each}" for each in literal}

    unused = [
        key
        for key in catalog("en")
        if key not in reached
        and not any(each.fullmatch(key) or each.fullmatch(key.removeprefix("error-")) for each in patterns)
    ]

    assert sorted(set(unused) - {"help-hub"}) == []


# --- words ------------------------------------------------------------------------------------------------------------


def titles() -> Iterator[re.Pattern[str]]:
    """Keys that a modal's title, submit or close is made of."""
    for file in sources("handlers"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] == "modal":
                given = [*node.args[2:3], *(each.value for each in node.keywords if each.arg in {"submit", "close"})]
                yield from (re.compile(key) for each in given for key in keys(each))


def keys(node: ast.AST) -> Iterator[str]:
    """The keys, as patterns, of every `t(…)` below a node."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and dotted(each.func).split(".")[-1] == "t" and each.args:
            first = each.args[0]
            if isinstance(first, ast.Constant):
                yield re.escape(str(first.value))
            elif isinstance(first, ast.JoinedStr):
                yield pattern(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_and_their_buttons_fit(language: str) -> None:
    patterns = [re.compile("app-name|close|cancel|save"), *titles()]

    long = {
        key: "".join(texts(message.value))
        for key, message in catalog(language).items()
        if any(each.fullmatch(key) for each in patterns) and len("".join(texts(message.value))) > MOST_IN_A_TITLE
    }

    assert long == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_on_screen_are_kind(language: str) -> None:
    exempt = {key for key, file in homes(language).items() if file in WORDING}

    found = [
        f"{key}: {instead} instead of {hit.group()}"
        for key, message in catalog(language).items()
        if key not in exempt and key not in SAID_ALL_THE_SAME
        for words, instead in UNKINDLY[language].items()
        if (hit := re.search(words, " ".join(texts(message)), re.IGNORECASE))
    ]

    assert sorted(found) == []


def test_chinese_has_colons_of_its_own_and_no_space_before_a_percent_sign() -> None:
    written = re.compile(r"[\u4e00-\u9fff）”*]:(?![a-z_]+:)|\d %")

    found = [key for key, each in catalog("zh_CN").items() if any(map(written.search, texts(each)))]

    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_about_a_problem_stands_in_plain_text(language: str) -> None:
    marked = [
        key
        for key, entry in catalog(language).items()
        if key.startswith("error-") and any("`" in each for each in texts(entry))
    ]

    assert marked == []
