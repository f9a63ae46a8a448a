"""The curated content is complete in both languages, fits into Slack, and keeps to the words on screen."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import time
from decimal import Decimal

import pytest

from domain import figures
from domain.assessments import FACTORS
from domain.figures import Figure
from services import catalog
from services.catalog import LocalText, Template, TemplateGoal, Tip

# Slack allows 75 characters in an option: https://docs.slack.dev/reference/block-kit/composition-objects/option-object
OPTION_LIMIT = 75
# Slack allows 150 characters in a header and 3000 in a section; a sentence on a phone should be far below that.
SENTENCE_LIMIT = 250
TIP_LIMIT = 200
TIPS_WANTED = 40
FULL_WEIGHT = 100

FORBIDDEN = re.compile(
    r"\bPIPs?\b|punish|penalt|warning|\bfail|terminat|dismiss|\bfired\b|\bpoor\b|\bbad attitude|\blazy|"
    r"disciplin|unacceptable|\bmust\b|\bat risk\b|\bbehind\b|last chance|\bmissed\b|\bdeclined\b|underperform|"
    r"辞退|开除|解雇|打卡|签到|惩罚|处罚|处分|警告|最后通牒|最后机会|态度|不合格|末位|淘汰|"
    r"谈话|约谈|投诉|申诉|义务|赞助|小费|提示|落后|失败|不达标",
    re.IGNORECASE,
)
SYMBOL_UNITS = {"%"}
HAN = re.compile(r"[\u4e00-\u9fff]")
WEST_PUNCTUATION_IN_CHINESE = re.compile(r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]")

# What the gate for peers' tips holds back: cover text has to look the same (people, clauses of time, quotations).
TIP_HELD = re.compile(
    r"\b(i|me|my|we|us|our|he|him|his|she|her|they|them|their|boss|manager|hr|since|after|ago|was|were|been)\b|"
    r"[我他她]|大家|领导|老板|经理|人力|自从|以后|之后|后来|当时|那次|被|[0-9\"“”‘’「」@#$€£¥]|"
    r"improvement|performance|review|绩效|改进|考核|计划",
    re.IGNORECASE,
)


def local_texts(value: object) -> Iterator[LocalText]:
    """Walk through a catalog object and yield every text in it."""
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from local_texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from local_texts(getattr(value, field.name))


EVERYTHING = tuple(
    local_texts(
        (catalog.templates(), catalog.areas(), catalog.topics(), catalog.tips(), catalog.fit_questions()),
    ),
)
GOALS = tuple(goal for template in catalog.templates() for goal in template.goals)


def test_a_chinese_locale_reads_chinese_and_every_other_reads_english() -> None:
    text = LocalText("Quality", "质量")

    read = {locale: text.text(locale) for locale in ("zh", "zh-CN", "zh_CN", "ZH-tw", "en-GB", "fr", "")}

    assert read == {"zh": "质量", "zh-CN": "质量", "zh_CN": "质量", "ZH-tw": "质量"} | dict.fromkeys(
        ("en-GB", "fr", ""), "Quality"
    )


@pytest.mark.parametrize("text", EVERYTHING, ids=lambda text: text.en[:40])
def test_every_text_stands_in_both_languages(text: LocalText) -> None:
    if text.en in SYMBOL_UNITS:
        return

    assert re.search("[A-Za-z]", text.en)
    assert not HAN.search(text.en)
    assert HAN.search(text.zh)


@pytest.mark.parametrize("text", EVERYTHING, ids=lambda text: text.en[:40])
def test_every_text_is_clean_and_keeps_to_the_words_on_screen(text: LocalText) -> None:
    for words in (text.en, text.zh):
        assert words == words.strip()
        assert "  " not in words
        assert "\n" not in words
        assert len(words) <= SENTENCE_LIMIT
        assert not FORBIDDEN.search(words), words
    assert not WEST_PUNCTUATION_IN_CHINESE.search(text.zh)


def test_names_fit_into_a_slack_option() -> None:
    names = [
        *(template.name for template in catalog.templates()),
        *(area.name for area in catalog.areas()),
        *(topic.name for topic in catalog.topics()),
        *(answer.label for question in catalog.fit_questions() for answer in question.answers),
        *(item.title for template in catalog.templates() for item in template.support),
        *(goal.title for goal in GOALS),
    ]

    longest = max(len(words) for name in names for words in (name.en, name.zh))

    assert longest <= OPTION_LIMIT


def test_keys_are_unique() -> None:
    keys = [
        [template.key for template in catalog.templates()],
        [area.key for area in catalog.areas()],
        [topic.key for topic in catalog.topics()],
        [tip.id for tip in catalog.tips()],
        [question.key for question in catalog.fit_questions()],
        *([answer.key for answer in question.answers] for question in catalog.fit_questions()),
    ]

    assert [max(Counter(each).values()) for each in keys] == [1] * len(keys)


def test_the_three_templates_have_their_lengths() -> None:
    lengths = {template.key: template.length_days for template in catalog.templates()}

    assert lengths == {
        "sales_product_knowledge": 60,
        "sales_client_communication": 90,
        "new_product_launch": 60,
    }


@pytest.mark.parametrize("template", catalog.templates(), ids=lambda template: template.key)
def test_a_template_is_complete(template: Template) -> None:
    known = {area.key for area in catalog.areas()}

    chosen = [area.key for area in template.areas]

    assert set(chosen) <= known
    assert len(chosen) == len(set(chosen)) >= 2
    assert len(template.goals) == 3
    assert 3 <= len(template.support) <= 4
    assert sum(goal.weight for goal in template.goals) == FULL_WEIGHT
    assert (template.rhythm.every, template.rhythm.weekday, template.rhythm.at) == ("weekly", 0, time(9, 30))


def test_a_template_is_found_by_its_key_and_an_unknown_key_is_an_error() -> None:
    assert catalog.template("new_product_launch").name.en == "New product launch"

    with pytest.raises(KeyError):
        catalog.template("nothing_like_it")


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.title.en)
def test_the_figures_of_a_goal_agree_with_its_direction(goal: TemplateGoal) -> None:
    baseline, target = Decimal(goal.baseline), Decimal(goal.target)

    agrees = {
        "up": baseline < target,
        "down": baseline > target >= 0,
        "hold": baseline == target,
        "milestone": baseline == 0 and target == 1,
    }

    assert agrees[goal.direction]
    assert goal.weight > 0
    if goal.unit.en == "%":
        assert max(baseline, target) <= FULL_WEIGHT


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.title.en)
@pytest.mark.parametrize("locale", ["en", "zh_CN"])
def test_the_figures_of_a_goal_are_read_back_from_a_form(goal: TemplateGoal, locale: str) -> None:
    unit = goal.unit.text(locale)

    for typed in (goal.baseline, goal.target):
        in_the_form = figures.editable(Decimal(typed), unit, locale)
        assert figures.parse(in_the_form) == Figure(Decimal(typed), unit)


def test_the_fit_check_explores_the_same_factors_as_the_assessment() -> None:
    assert {question.key for question in catalog.fit_questions()} == {"feedback", *FACTORS}


def test_the_templates_show_every_direction_and_several_kinds_of_support() -> None:
    kinds = {item.kind for template in catalog.templates() for item in template.support}

    assert {goal.direction for goal in GOALS} == {"up", "down", "hold", "milestone"}
    assert kinds == {"training", "coaching", "resource", "tool", "time", "mentor"}


def test_there_are_enough_tips_and_some_for_every_topic() -> None:
    for_each_topic = Counter(tip.topic for tip in catalog.tips())

    assert len(catalog.tips()) >= TIPS_WANTED
    assert set(for_each_topic) == {topic.key for topic in catalog.topics()}
    assert min(for_each_topic.values()) >= 4


@pytest.mark.parametrize("tip", catalog.tips(), ids=lambda tip: tip.id)
def test_a_tip_is_short_advice_in_which_nobody_can_be_found(tip: Tip) -> None:
    for words in (tip.words.en, tip.words.zh):
        assert len(words) <= TIP_LIMIT
        assert not TIP_HELD.search(words), words
    inner = re.findall(r"(?<![.?!:] )(?<!^)\b[A-Z]\w*", tip.words.en)

    assert inner == ["Friday"] * len(inner)
    assert re.match(r"(?!You|The|It|There)[A-Z][a-z]+ ", tip.words.en)
    assert tip.id.startswith(f"{tip.topic}-")
    assert tip.text("zh_CN") == tip.words.zh


def test_the_fit_check_is_short_and_always_offers_a_way_on_and_an_alternative() -> None:
    questions = catalog.fit_questions()

    assert 5 <= len(questions) <= 6
    for question in questions:
        suggestions = [answer.suggestion for answer in question.answers]
        assert None in suggestions
        assert any(suggestions)


def test_the_fit_check_asks_for_no_personal_details_and_points_to_hr() -> None:
    question = next(each for each in catalog.fit_questions() if each.key == "personal")

    offered = [answer.suggestion for answer in question.answers if answer.suggestion]

    assert "do not ask for details" in question.hint.en
    assert "不要追问" in question.hint.zh
    assert all("HR" in each.title.en and "HR" in each.title.zh for each in offered)


def test_nothing_is_read_before_it_is_asked_for() -> None:
    look = "import services.catalog as c; print(c.templates.cache_info().currsize, c._tip_files.cache_info().currsize)"

    answer = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert answer.stdout.split() == ["0", "0"]


def test_what_was_read_is_kept() -> None:
    assert catalog.templates() is catalog.templates()
    assert catalog.tips() is catalog.tips()
