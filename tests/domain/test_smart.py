"""The SMART check on goals as people write them: sound ones pass in silence, others hear why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.goals import SMART_CODES, smart

SPECIFIC, MEASURABLE, TARGET, DEADLINE = "not_specific", "not_measurable", "no_target", "no_deadline"
ACHIEVABLE, PERSONALITY, SEVERAL = "not_achievable_hint", "personality_not_behaviour", "several_goals_in_one"
ACTIVITY, JUDGE = "activity_not_outcome", "subjective_judge"

Corpus = list[tuple[str, set[str]]]

ENGLISH: Corpus = [
    ("Reduce first response time from 8 hours to 4 hours by 30 June.", set()),
    ("100 % of tickets categorised by 30 June.", set()),
    ("Reply to 90% of customer emails within 2 working days by the end of Q3.", set()),
    ("Pass the AWS Solutions Architect exam by 15 September.", set()),
    ("Publish the onboarding guide by the end of May.", set()),
    ("Close 12 renewals by 2026-06-30.", set()),
    ("Submit every weekly report by Friday noon for the next 8 weeks.", set()),
    ("Hold the error rate in invoices at or below 2 % for three consecutive months.", set()),
    ("Visit 6 clients in person within 60 days.", set()),
    ("Raise test coverage of the billing module from 55% to 75% by week 10.", set()),
    ("Deliver the migration plan, reviewed by two engineers, before 1 August.", set()),
    ("No ticket older than five days in the queue by the end of the plan.", set()),
    ("Two of three raters score the demo 4 or higher against the checklist by 30 May.", set()),
    ("The new pricing page is live by 1 July.", set()),
    ("Book ten product demos in the next 6 weeks.", set()),
    ("Cut rework on design tickets by half this quarter.", set()),
    ("Handle support calls independently, with at most 1 escalation a week, by week 8.", set()),
    ("Customer satisfaction of at least 4.2 of 5 over the next 3 months.", set()),
    ("Every pull request has a test by the end of June.", set()),
    ("Complete the product course and score 80% in its final exam by 10 June.", set()),
    ("Write the incident report within 2 days for all outages this quarter.", set()),
    ("Sales calls logged the same day: 95 % by 31 July.", set()),
    ("Reach a forecast accuracy of 85 % in Q3.", set()),
    ("Hand over the client file, signed off by both sides, by 20 June.", set()),
    ("Lower the number of reopened tickets from 9 to 3 a month by October.", set()),
    ("Improve your attitude.", {SPECIFIC, MEASURABLE, TARGET, DEADLINE, PERSONALITY}),
    ("Do better.", {SPECIFIC, MEASURABLE, TARGET, DEADLINE}),
    ("Be more proactive by June.", {SPECIFIC, MEASURABLE, TARGET, PERSONALITY}),
    ("Reduce response time.", {TARGET, DEADLINE}),
    ("Close 12 renewals.", {DEADLINE}),
    ("Reply to tickets within 2 days.", {DEADLINE}),
    ("Improve communication with the sales team this quarter.", {SPECIFIC, MEASURABLE, TARGET}),
    ("Zero mistakes in all reports by 30 June.", {ACHIEVABLE}),
    ("Reach 100 % customer satisfaction by the end of Q2.", {ACHIEVABLE}),
    ("Increase monthly sales from 10 to 200 by 30 June.", {ACHIEVABLE}),
    ("Raise the share price by 10 % this year.", {ACHIEVABLE}),
    ("Never miss a deadline until the end of the year.", {ACHIEVABLE, TARGET}),
    ("Become a more confident person by September.", {SPECIFIC, MEASURABLE, TARGET, PERSONALITY}),
    ("Show a positive attitude in 5 meetings by June.", {PERSONALITY}),
    ("Reduce errors by 20 % and increase sales by 10 % by 30 June.", {SEVERAL}),
    ("Launch the blog, and also win 3 new accounts by August.", {SEVERAL}),
    ("Attend 4 sales workshops by the end of June.", {ACTIVITY}),
    ("Read three books on negotiation within 8 weeks.", {ACTIVITY}),
    ("Complete the online training by 1 June.", {ACTIVITY}),
    ("Spend 5 hours a week on learning for 8 weeks.", {ACTIVITY}),
    ("The manager is satisfied with 9 of 10 reports by 30 June.", {JUDGE}),
    ("Manager rating of at least 4 of 5 by 30 June.", {JUDGE}),
    ("Deliver 3 proposals by June to my satisfaction.", {JUDGE}),
    ("Work harder and smarter.", {SPECIFIC, MEASURABLE, TARGET, DEADLINE}),
    ("Try to do your best every day until July.", {ACTIVITY}),
    ("Increase revenue by June.", {TARGET}),
    ("Deliver high-quality work on time.", {SPECIFIC, TARGET, DEADLINE}),
]

CHINESE: Corpus = [
    ("6月底前把首次响应时间从8小时降到4小时。", set()),
    ("6月30日前，100%的工单完成分类。", set()),
    ("三季度末，90%的客户邮件在2个工作日内回复。", set()),
    ("9月15日前通过AWS架构师考试。", set()),
    ("5月底前发布新人入职手册。", set()),
    ("2026-06-30前签下12个续约客户。", set()),
    ("未来8周，每周五中午前提交周报。", set()),
    ("连续三个月发票错误率不高于2%。", set()),
    ("60天内上门拜访6家客户。", set()),
    ("第10周前（8月底）计费模块测试覆盖率从55%提升到75%。", set()),
    ("8月1日前提交迁移方案，由两位工程师评审。", set()),
    ("计划结束时队列中没有超过五天的工单。", set()),
    ("5月30日前演示由三位评审中的两位对照清单打到4分以上。", set()),
    ("7月1日前新的价格页面上线。", set()),
    ("6周内约到十场产品演示。", set()),
    ("本季度设计返工减少一半。", set()),
    ("两个月内独立处理客服电话，每周升级不超过1次。", set()),
    ("未来3个月客户满意度不低于4.2分。", set()),
    ("6月底前每个合并请求都附有测试。", set()),
    ("6月10日前完成产品课程并在结业考试中得到80分。", set()),
    ("7月31日前，95%的销售电话当天录入。", set()),
    ("三季度预测准确率达到85%。", set()),
    ("10月前把每月重开工单从9个降到3个。", set()),
    ("6月20日前完成客户档案交接，双方签字。", set()),
    ("提升工作态度。", {SPECIFIC, MEASURABLE, TARGET, DEADLINE, PERSONALITY}),
    ("做得更好。", {SPECIFIC, MEASURABLE, TARGET, DEADLINE}),
    ("6月前要更主动。", {SPECIFIC, MEASURABLE, TARGET, PERSONALITY}),
    ("缩短响应时间。", {TARGET, DEADLINE}),
    ("签下12个续约客户。", {DEADLINE}),
    ("2天内回复工单。", {DEADLINE}),
    ("本季度加强沟通能力。", {SPECIFIC, MEASURABLE, TARGET}),
    ("6月底前所有报告零差错。", {ACHIEVABLE}),
    ("二季度末客户满意度达到100%。", {ACHIEVABLE}),
    ("6月底前月销售额从10万提高到200万。", {ACHIEVABLE}),
    ("今年公司股价上涨10%。", {ACHIEVABLE}),
    ("年底前绝不出错。", {ACHIEVABLE, TARGET, MEASURABLE}),
    ("9月前变得更自信。", {SPECIFIC, MEASURABLE, TARGET, PERSONALITY}),
    ("6月前在5次会议中表现出积极的态度。", {PERSONALITY}),
    ("6月底前错误率降低20%，同时销售额提高10%。", {SEVERAL}),
    ("8月前上线博客，并且拿下3个新客户。", {SEVERAL}),
    ("6月底前参加4次销售培训。", {ACTIVITY}),
    ("8周内阅读三本谈判书籍。", {ACTIVITY}),
    ("6月1日前学习完线上课程。", {ACTIVITY, TARGET, MEASURABLE}),
    ("8周内每周投入5小时学习。", {ACTIVITY}),
    ("6月30日前10份报告中9份让经理满意。", {JUDGE}),
    ("6月30日前主管打分不低于4分。", {JUDGE}),
    ("6月前提交3份方案，得到领导认可。", {JUDGE}),
    ("努力工作，再接再厉。", {SPECIFIC, MEASURABLE, TARGET, DEADLINE}),
    ("6月前提高收入。", {TARGET}),
    ("7月前每天尽力做到最好。", {ACTIVITY}),
    ("按时高质量完成工作。", {SPECIFIC, TARGET, DEADLINE}),
]

# A second sample, written after the rules: they then told 1.00 / 0.94 in both languages.
LATER_SOUND = {
    "en": [
        "Answer 95% of chats within 3 minutes by the end of July.",
        "Obtain the PMP certificate by December.",
        "Cut onboarding time from 10 to 6 days by Q4.",
        "At most two overdue tasks a week for the next 6 weeks.",
        "Have the data pipeline in production by 1 October.",
        "Log all client calls in the CRM on the same day through August.",
        "Generate 15 qualified leads a month by September.",
        "Present the market analysis to the client by 12 June.",
        "Resolve 80 % of incidents without escalation by week 6.",
        "Write five case studies before the end of the quarter.",
        "Keep inventory variance under 1% until 31 December.",
        "Get client feedback above 8/10 in four projects by November.",
    ],
    "zh": [
        "7月底前95%的在线咨询3分钟内答复。",
        "12月前取得PMP证书。",
        "四季度前新人上手时间从10天缩短到6天。",
        "未来6周每周逾期任务不超过两项。",
        "10月1日前数据管道上线。",
        "8月底前所有客户电话当天录入系统。",
        "9月前每月产生15条有效线索。",
        "6月12日前向客户提交市场分析报告。",
        "年底前库存差异率低于1%。",
        "季度末前写出五篇案例。",
        "11月前四个项目的客户评分均高于8分。",
    ],
}
LATER_LACKING = {
    "en": [
        "Communicate more.",
        "Be nicer to people.",
        "Increase productivity.",
        "Learn Python.",
        "Get better at sales by March.",
        "Go to the conference in June.",
        "Make 50 calls.",
        "No complaints from any customer this year.",
        "Beat all competitors by June.",
        "Grow followers from 100 to 5000 by next week.",
        "The director likes the slides by May.",
        "Reduce churn by 5 % and launch the app by June.",
        "Watch 10 training videos by Friday 5 June.",
        "Understand the product.",
        "Take more responsibility in Q3.",
        "Respond to emails quickly.",
    ],
    "zh": [
        "多沟通。",
        "对同事友善一点。",
        "提高产量。",
        "学习Python。",
        "3月前销售做得更好。",
        "6月参加大会。",
        "打50个电话。",
        "今年没有任何客户投诉。",
        "6月前超过所有竞争对手。",
        "下周前粉丝从100涨到5000。",
        "5月前总监对PPT满意。",
        "6月前流失率降低5%并上线新应用。",
        "6月5日前看完10个培训视频。",
        "熟悉产品。",
        "三季度更有责任感。",
        "快速回复邮件。",
    ],
}

CORPORA = {"en": ENGLISH, "zh": CHINESE}


def codes(text: str, lang: str, **fields: str) -> set[str]:
    return {finding.code for finding in smart(text, lang, **fields)}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_goals_that_are_not_sound_are_told_from_those_that_are(lang: str) -> None:
    corpus = CORPORA[lang]
    assert len(corpus) >= 50

    texts = [*(text for text, _ in corpus), *LATER_SOUND[lang], *LATER_LACKING[lang]]
    found = {text for text in texts if codes(text, lang)}
    meant = {text for text, labels in corpus if labels} | set(LATER_LACKING[lang])
    for text in sorted(found ^ meant):
        print(lang, "not meant" if text in found else "not seen", text, codes(text, lang))
    precision, recall = len(found & meant) / len(found), len(found & meant) / len(meant)

    print(f"smart {lang}: precision {precision:.2f}, recall {recall:.2f}")
    assert precision >= 0.85
    assert recall >= 0.75


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_reasons_are_mostly_the_right_ones(lang: str) -> None:
    found = {(text, code) for text, _ in CORPORA[lang] for code in codes(text, lang)}
    meant = {(text, code) for text, labels in CORPORA[lang] for code in labels}
    for text, code in sorted(found ^ meant):
        print(lang, "not meant" if (text, code) in found else "not seen", code, text)
    precision, recall = len(found & meant) / len(found), len(found & meant) / len(meant)

    print(f"reasons {lang}: precision {precision:.2f}, recall {recall:.2f}")
    assert precision >= 0.85
    assert recall >= 0.75
    assert {code for _, code in found} == set(SMART_CODES)


def test_what_the_fields_say_need_not_stand_in_the_text() -> None:
    said = {"metric": "first response time", "baseline": "8 hours", "target": "4 hours", "due": "2026-06-30"}

    assert codes("Answer customers sooner", "en", **said) == set()
    assert codes("Reduce response time", "en", target="4 hours") == {DEADLINE}
    assert codes("Reduce response time", "en", due="2026-06-30") == {TARGET}


def test_a_metric_makes_a_wish_measurable_but_not_yet_a_target() -> None:
    assert codes("Improve quality", "en", metric="defects per release", due="2026-06-30") == {TARGET}


def test_a_jump_between_the_fields_is_doubted() -> None:
    fields = {"metric": "calls", "due": "2026-06-30"}

    assert codes("Log more sales calls", "en", baseline="10", target="90", **fields) == {ACHIEVABLE}
    assert codes("Log more sales calls", "en", baseline="1", target="6", **fields) == set()
    assert codes("Log fewer late calls", "en", baseline="90", target="10", **fields) == set()
    assert codes("Log more sales calls", "en", baseline="a few", target="6", **fields) == set()


def test_one_persons_opinion_in_a_field_is_seen_too() -> None:
    assert codes("Deliver clear proposals", "en", metric="manager's rating", target="4", due="2026-06-30") == {JUDGE}


def test_a_finding_says_which_words_raised_it() -> None:
    [finding] = smart("Attend 4 sales workshops by the end of June.", "en")

    assert (finding.text, finding.start, finding.end) == ("Attend", 0, 6)


def test_an_empty_goal_lacks_everything() -> None:
    assert codes("", "zh") == {SPECIFIC, MEASURABLE, TARGET, DEADLINE}


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no words for goals"):
        smart("Faire mieux", "fr")


@given(st.text(max_size=120), st.sampled_from(["en", "zh"]), st.text(max_size=20), st.text(max_size=20))
def test_what_cannot_be_measured_has_no_target_either(text: str, lang: str, metric: str, target: str) -> None:
    found = smart(text, lang, metric=metric, target=target)

    assert [one.code for one in found] == [code for code in SMART_CODES if code in {one.code for one in found}]
    assert all(text[one.start : one.end] == one.text for one in found)
    if MEASURABLE in {one.code for one in found}:
        assert TARGET in {one.code for one in found}
