"""The wording guard on sentences as managers write them: what it must see and what it must let pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.wording import WORDING_CODES, Finding, check

HEALTH, LEAVE, PREGNANCY = "protected_health", "protected_leave", "protected_pregnancy"
AGE, RELIGION, FAMILY, ORIGIN = "protected_age", "protected_religion", "protected_family", "protected_origin"
LABEL, ABSOLUTE, THREAT, WISH = "personality_label", "absolute", "threat", "unmeasurable_wish"
SARCASM, COMPARISON = "sarcasm", "comparison_with_colleague"

ENGLISH: list[tuple[str, set[str]]] = [
    ("You are lazy and it shows.", {LABEL}),
    ("He is a difficult person to manage.", {LABEL}),
    ("Your careless work cost us the account.", {LABEL}),
    ("She has an attitude problem.", {LABEL}),
    ("You lack commitment.", {LABEL}),
    ("You are too sensitive about feedback.", {LABEL}),
    ("You are simply not leadership material.", {LABEL}),
    ("You don't care about quality.", {LABEL}),
    ("Frankly, you come across as arrogant.", {LABEL}),
    ("You always miss the Friday report.", {ABSOLUTE}),
    ("You never reply to clients.", {ABSOLUTE}),
    ("Not once have you hit a deadline.", {ABSOLUTE}),
    ("Everyone knows that your numbers are made up.", {ABSOLUTE}),
    ("You're constantly late for stand-up.", {ABSOLUTE}),
    ("Every single report had to be redone.", {ABSOLUTE}),
    ("This is your last chance.", {THREAT}),
    ("Hit the numbers or else.", {THREAT}),
    ("If this goes on you will be fired.", {THREAT}),
    ("Your job is on the line.", {THREAT}),
    ("There will be consequences if the next report is late.", {THREAT}),
    ("Maybe start looking for another job.", {THREAT}),
    ("We can easily find someone else who can do it.", {THREAT}),
    ("Improve your attitude.", {WISH}),
    ("Be more proactive.", {WISH}),
    ("Show more initiative in meetings.", {WISH}),
    ("Try harder this quarter.", {WISH}),
    ("You need to take ownership and step up.", {WISH}),
    ("Communicate better with the team.", {WISH}),
    ("Improve your attitude within 30 days.", {WISH}),
    ("Great job missing another deadline.", {SARCASM}),
    ("Apparently you think deadlines are optional.", {SARCASM}),
    ("Even a child could fill in this form.", {SARCASM}),
    ("Thanks for nothing.", {SARCASM}),
    ("Look who finally joined the call.", {SARCASM}),
    ("Unlike your colleagues, you need reminders.", {COMPARISON}),
    ("Why can't you be more like Anna?", {COMPARISON}),
    ("You close fewer tickets than your teammates.", {COMPARISON}),
    ("Everyone else manages to log their calls.", {COMPARISON}),
    ("You are the slowest on the team.", {COMPARISON}),
    ("Tom closes twice as many tickets as you.", {COMPARISON}),
    ("Since your depression started, output has dropped.", {HEALTH}),
    ("You are sick too often.", {HEALTH}),
    ("Your back pain keeps you from visiting clients.", {HEALTH}),
    ("Because of her ADHD she misses details.", {HEALTH}),
    ("Your medical appointments disturb the schedule.", {HEALTH}),
    ("You took too much sick leave this year.", {LEAVE}),
    ("Your absence last month hurt the launch.", {LEAVE}),
    ("After your parental leave you were slower.", {LEAVE}),
    ("Your pregnancy has slowed the project.", {PREGNANCY}),
    ("Now that you are having a baby, we doubt your focus.", {PREGNANCY}),
    ("At your age learning new tools is hard.", {AGE}),
    ("He is too old to learn Kubernetes.", {AGE}),
    ("We need young people on this account.", {AGE}),
    ("You are close to retirement anyway.", {AGE}),
    ("Your prayers interrupt the afternoon.", {RELIGION}),
    ("During Ramadan you were tired.", {RELIGION}),
    ("Your kids distract you from work.", {FAMILY}),
    ("As a single mother you can't travel.", {FAMILY}),
    ("Since the divorce your results are down.", {FAMILY}),
    ("Clients can't understand your accent.", {ORIGIN}),
    ("As a non-native speaker your emails are weak.", {ORIGIN}),
    ("Maybe that is normal in your country.", {ORIGIN}),
    # harmless
    ("Please leave a message for the client.", set()),
    ("The family plan is the product you will learn first.", set()),
    ("The report is always due on Friday.", set()),
    ("Your two sick days don't count.", set()),
    ("The plan is paused during your parental leave.", set()),
    ('One client wrote: "you are always late and rude".', set()),
    ("Three of the last five reports arrived after the deadline.", set()),
    ("On 3 March the handover note had no test steps; the client called twice.", set()),
    ("You can always ask HR for help.", set()),
    ("Never share a password.", set()),
    ("The health check endpoint failed on Monday.", set()),
    ("Use lazy loading for the images.", set()),
    ("Write in the passive voice only where needed.", set()),
    ("The visa card payments module needs tests.", set()),
    ("Fix the race condition in the parser.", set()),
    ("The consequence for the client was a two-day delay.", set()),
    ("Reply to each ticket within 4 hours in 90% of cases.", set()),
    ("Be more proactive: send a status note each Friday.", set()),
    ("You handled the difficult case calmly.", set()),
    ("Great job meeting the Tuesday deadline.", set()),
    ("Revenue was higher than in March.", set()),
    ("The ticket is 30 days old.", set()),
    ("The hospital client asked for a demo.", set()),
    ("Everyone on the team gets the same training.", set()),
    ("You acted in good faith.", set()),
    ("The supplier's contract was terminated in May.", set()),
    ("Fill in the form for the maternity wear client.", set()),
    ("You told me that you need a quieter desk.", set()),
    ("We moved the release by two days.", set()),
]

CHINESE: list[tuple[str, set[str]]] = [
    ("你太懒了。", {LABEL}),
    ("你做事不靠谱。", {LABEL}),
    ("你这个人没有责任心。", {LABEL}),
    ("工作态度恶劣。", {LABEL}),
    ("他性格有问题。", {LABEL}),
    ("你太被动了。", {LABEL}),
    ("情商太低，难以相处。", {LABEL}),
    ("你缺乏团队精神。", {LABEL}),
    ("你总是迟到。", {ABSOLUTE}),
    ("他从来不回邮件。", {ABSOLUTE}),
    ("你每次都交不上周报。", {ABSOLUTE}),
    ("大家都知道你做不好。", {ABSOLUTE}),
    ("老是忘记更新系统。", {ABSOLUTE}),
    ("你永远学不会。", {ABSOLUTE}),
    ("这是你最后的机会。", {THREAT}),
    ("完不成就走人。", {THREAT}),
    ("再这样下去你会被辞退。", {THREAT}),
    ("后果自负。", {THREAT}),
    ("外面有的是人想干这份工作。", {THREAT}),
    ("不想干就别干了。", {THREAT}),
    ("别怪我不客气。", {THREAT}),
    ("端正工作态度。", {WISH}),
    ("要更加积极主动。", {WISH}),
    ("加强沟通能力。", {WISH}),
    ("好好表现。", {WISH}),
    ("提高执行力。", {WISH}),
    ("工作要上点心。", {WISH}),
    ("希望你有明显进步。", {WISH}),
    ("你可真行，又漏了一份合同。", {SARCASM}),
    ("这么简单的事都做不好？", {SARCASM}),
    ("恭喜你又迟到了。", {SARCASM}),
    ("呵呵，真是大忙人。", {SARCASM}),
    ("连实习生都会的东西。", {SARCASM}),
    ("你看看人家小王。", {COMPARISON}),
    ("你比其他同事差很多。", {COMPARISON}),
    ("你的业绩全组倒数第一。", {COMPARISON}),
    ("别人都能完成，为什么你不行？", {COMPARISON}),
    ("不如小李认真。", {COMPARISON}),
    ("你一个人拖了团队的后腿。", {COMPARISON}),
    ("你身体不好，影响了进度。", {HEALTH}),
    ("自从你抑郁以后，产出下降。", {HEALTH}),
    ("你经常看病，耽误客户拜访。", {HEALTH}),
    ("考虑到他的病情，不适合这个岗位。", {HEALTH}),
    ("你今年病假太多。", {LEAVE}),
    ("你休了两周假，业绩就掉了。", {LEAVE}),
    ("请假次数过多。", {LEAVE}),
    ("你怀孕以后效率变低。", {PREGNANCY}),
    ("准备要孩子的话不适合这个项目。", {PREGNANCY}),
    ("二胎之后工作投入不够。", {PREGNANCY}),
    ("你年纪大了，学得慢。", {AGE}),
    ("都快退休了，不用学新系统。", {AGE}),
    ("这个岗位更适合年轻人。", {AGE}),
    ("你的宗教信仰影响出差。", {RELIGION}),
    ("周五去做礼拜耽误会议。", {RELIGION}),
    ("你要带孩子，没法加班。", {FAMILY}),
    ("离婚以后状态不好。", {FAMILY}),
    ("家里有事不是理由。", {FAMILY}),
    ("你的口音客户听不懂。", {ORIGIN}),
    ("你们东北人说话太直。", {ORIGIN}),
    ("外地人不了解本地市场。", {ORIGIN}),
    # harmless
    ("我们策划了一次病毒式营销。", set()),
    ("你的两天病假不计入考核。", set()),
    ("产假期间计划会暂停。", set()),
    ("报告总是周五交。", set()),
    ("有问题随时可以找人力资源。", set()),
    ("客户反馈说：“你们总是不回电话”。", set()),
    ("三月的五份周报里有三份晚于截止时间。", set()),
    ("家庭套餐是本季度的重点产品。", set()),
    ("图片使用懒加载。", set()),
    ("健康检查接口周一报错。", set()),
    ("每周提交一份客户拜访记录。", set()),
    ("更主动：每周五前发一次进度说明。", set()),
    ("下礼拜一之前完成。", set()),
    ("负责18-25岁用户的投放。", set()),
    ("假设转化率为3%。", set()),
    ("请把会议纪要发给其他同事。", set()),
    ("页面滚动时会卡顿。", set()),
    ("首次响应时间从8小时降到4小时。", set()),
    ("请假系统的接口需要补测试。", set()),
    ("比上个月多完成了两单。", set()),
    ("你提前两天交付，做得很好，谢谢。", set()),
    ("孕妇装客户的方案周三评审。", set()),
    ("合同里的外键和户口本识别模块已上线。", set()),
    ("3月5日的交接文档缺少测试步骤，客户来电两次。", set()),
    ("供应商的合同五月终止。", set()),
    ("这不是威胁，也不代表已经有结论。", set()),
]

CORPORA = {"en": ENGLISH, "zh": CHINESE}


def codes(text: str, lang: str) -> set[str]:
    return {finding.code for finding in check(text, lang)}


def scores(corpus: list[tuple[str, set[str]]], lang: str, prefix: str = "") -> tuple[float, float]:
    """Precision and recall over every pair of a sentence and a code."""
    found = {(text, code) for text, _ in corpus for code in codes(text, lang) if code.startswith(prefix)}
    meant = {(text, code) for text, labels in corpus for code in labels if code.startswith(prefix)}
    for text, code in sorted(found ^ meant):
        print(lang, "not meant" if (text, code) in found else "not seen", code, text)
    right = len(found & meant)
    return right / len(found), right / len(meant)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_guard_is_right_often_enough_to_be_listened_to(lang: str) -> None:
    assert len(CORPORA[lang]) >= 60

    precision, recall = scores(CORPORA[lang], lang)
    _, protected = scores(CORPORA[lang], lang, "protected_")

    print(f"wording {lang}: precision {precision:.2f}, recall {recall:.2f}, protected recall {protected:.2f}")
    assert precision >= 0.85
    assert recall >= 0.75
    assert protected >= 0.9


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_code_can_be_found(lang: str) -> None:
    assert {code for text, _ in CORPORA[lang] for code in codes(text, lang)} == set(WORDING_CODES)


def test_a_finding_says_where_the_words_stand() -> None:
    text = "Good start. You are lazy."

    assert check(text, "en-GB") == [Finding("personality_label", 20, 24, "lazy")]


def test_a_passage_is_named_once_for_each_code() -> None:
    assert [finding.code for finding in check("你总是老是迟到", "zh-CN")] == ["absolute"]


def test_the_writers_own_quotation_marks_excuse_nothing() -> None:
    assert codes('I would call that "lazy".', "en") == {LABEL}


def test_a_protective_sentence_does_not_cover_the_next_one() -> None:
    assert codes("Your sick leave doesn't count. But you are sick too often.", "en") == {HEALTH}


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no wording rules"):
        check("Bonjour", "fr")


@given(st.text(max_size=200), st.sampled_from(["en", "zh"]))
def test_findings_are_ordered_and_lie_in_the_text(text: str, lang: str) -> None:
    found = check(text, lang)

    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.code in WORDING_CODES and one.text for one in found)
