"""The wording guard on sentences as managers write them: what it must see and what it must let pass.

Longer than 300 lines: most of it are tables of labelled sentences.
"""

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
    # a second sample, written after the rules; they then saw 0.93 / 0.62 (en) and 0.94 / 0.72 (zh) of it
    ("Your work ethic is terrible.", {LABEL}),
    ("You're not a self-starter.", {LABEL}),
    ("You have zero empathy.", {LABEL}),
    ("She is quite disorganised.", {LABEL}),
    ("You consistently fail to deliver anything useful.", {ABSOLUTE}),
    ("Your reports are never on time.", {ABSOLUTE}),
    ("You always interrupt others.", {ABSOLUTE}),
    ("We will have no choice but to part ways.", {THREAT}),
    ("Next time there won't be a warning.", {THREAT}),
    ("Think about whether you want to keep your job.", {THREAT}),
    ("Show a stronger commitment.", {WISH}),
    ("Be a better team player.", {WISH}),
    ("Raise your standards.", {WISH}),
    ("Have a can-do attitude.", {WISH}),
    ("Wow, you actually finished something.", {SARCASM}),
    ("Nice of you to join us.", {SARCASM}),
    ("It's not rocket science.", {SARCASM}),
    ("Sarah handles this without any trouble, so why can't you?", {COMPARISON}),
    ("Your peers all deliver faster than you.", {COMPARISON}),
    ("You rank last among your teammates.", {COMPARISON}),
    ("Your hospital visits affect availability.", {HEALTH}),
    ("Your cancer treatment makes planning hard.", {HEALTH}),
    ("You seem to be on antidepressants.", {HEALTH}),
    ("Stress has made you unstable.", {HEALTH}),
    ("You were on leave for most of spring.", {LEAVE}),
    ("You use too many holidays.", {LEAVE}),
    ("You were off for paternity leave.", {LEAVE, PREGNANCY}),
    ("She might get pregnant again.", {PREGNANCY}),
    ("You are past your prime.", {AGE}),
    ("A younger person would pick this up faster.", {AGE}),
    ("He is in his late fifties.", {AGE}),
    ("You refuse to work on Sundays because of church.", {RELIGION}),
    ("Wearing a hijab puts off clients.", {RELIGION}),
    ("You leave early to pick up your daughter.", {FAMILY}),
    ("Being married with two kids limits you.", {FAMILY}),
    ("Your husband's job comes first.", {FAMILY}),
    ("Your English is not good enough because you are foreign.", {ORIGIN}),
    ("People from India work differently.", {ORIGIN}),
    ("Her visa status makes this complicated.", {ORIGIN}),
    ("I will leave the office at six.", set()),
    ("The customer was rude on the call.", set()),
    ("We always back up the database at night.", set()),
    ("The kids' clothing store campaign starts Monday.", set()),
    ("Please leave comments in the document.", set()),
    ("The parent ticket is blocked.", set()),
    ("This is an aggressive timeline.", set()),
    ("Your goal is 12 calls a week.", set()),
    ("You asked for a second monitor on 4 May.", set()),
    ("The client mentioned the delay three times.", set()),
    ("Learn to use the health insurance product.", set()),
    ("Native app crashes dropped.", set()),
    ("The last chance to register for the course is Friday.", set()),
    ("The plan moves by the days of your leave.", set()),
    ("In two of five demos the pricing slide was missing.", set()),
    ("Every time a ticket closes, add a note.", set()),
    ("Weak signals in the data were found.", set()),
    ("You were never told about the change; that was our mistake.", set()),
    ("All team members share the same checklist.", set()),
    ("Compared with March, your response time fell by 20 %.", set()),
    # a third sample, seen with 1.00 / 0.88 (en) and 1.00 / 0.92 (zh) before the rules followed it
    ("You are a pushover.", {LABEL}),
    ("Your manner is abrasive.", {LABEL}),
    ("You are disengaged in meetings.", {LABEL}),
    ("You never listen.", {ABSOLUTE}),
    ("They always blame others.", {ABSOLUTE}),
    ("One more late report and you're out.", {THREAT}),
    ("You could be replaced tomorrow.", {THREAT}),
    ("Be more responsive to clients.", {WISH}),
    ("Improve your communication skills.", {WISH}),
    ("How kind of you to finally reply.", {SARCASM}),
    ("Clearly you have better things to do.", {SARCASM}),
    ("Compared to your peers you are slow.", {COMPARISON, LABEL}),
    ("Anna does this better than you.", {COMPARISON}),
    ("Your anxiety shows in calls.", {HEALTH}),
    ("You were hospitalised in March.", {HEALTH}),
    ("You asked for too many days off.", {LEAVE}),
    ("Your maternity leave left a gap.", {LEAVE, PREGNANCY}),
    ("You may be too old for this role.", {AGE}),
    ("Your religion forbids it, I know.", {RELIGION}),
    ("Your wife just had a baby.", {FAMILY, PREGNANCY}),
    ("Your childcare problems are not ours.", {FAMILY}),
    ("You people from Poland are blunt.", {ORIGIN}),
    ("Her accent is too strong.", {ORIGIN}),
    ("The client's accent colour was wrong.", set()),
    ("In three calls you did not confirm the next step.", set()),
    ("You can leave early on Friday.", set()),
    ("We will always tell you first.", set()),
    ("The child process crashed twice.", set()),
    ("Your first module starts on Tuesday.", set()),
    ("No decision has been made.", set()),
    ("You reduced errors from 9 to 4.", set()),
    ("The retirement savings product launches in May.", set()),
    ("Your time away does not affect the result.", set()),
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
    # a second sample, written after the rules; they then saw 0.93 / 0.62 (en) and 0.94 / 0.72 (zh) of it
    ("你这人太自私。", {LABEL}),
    ("你的能力不行。", {LABEL}),
    ("你真没用。", {LABEL}),
    ("性格太内向，不适合销售。", {LABEL}),
    ("你总找借口。", {ABSOLUTE}),
    ("他一直不配合。", {ABSOLUTE, LABEL}),
    ("你没有一次按时交。", {ABSOLUTE}),
    ("做不到就别来了。", {THREAT}),
    ("公司不养闲人。", {THREAT}),
    ("如果还不行，只能请你离开。", {THREAT}),
    ("要有大局观。", {WISH}),
    ("希望你多用心。", {WISH}),
    ("提升个人综合素质。", {WISH}),
    ("要有担当精神。", {WISH}),
    ("您真是贵人多忘事。", {SARCASM}),
    ("真有你的，三天写一页。", {SARCASM}),
    ("你是来养老的吗？", {SARCASM}),
    ("小张一个人能做你三倍的量。", {COMPARISON}),
    ("你的进度比组里其他人慢。", {COMPARISON}),
    ("向小刘学学。", {COMPARISON}),
    ("你老是头疼请假。", {ABSOLUTE, HEALTH, LEAVE}),
    ("你有糖尿病，不适合出差。", {HEALTH}),
    ("听说你在看心理医生。", {HEALTH}),
    ("你年假休得太多了。", {LEAVE}),
    ("上个月你休产假了。", {LEAVE, PREGNANCY}),
    ("刚生完孩子，精力跟不上。", {PREGNANCY}),
    ("打算什么时候要二胎？", {PREGNANCY}),
    ("四十多岁了还学不会新工具。", {AGE}),
    ("你太年轻，压不住场。", {AGE}),
    ("你信佛，不愿参加酒局。", {RELIGION}),
    ("斋月期间你没精神。", {RELIGION}),
    ("你老公收入高，不在乎这份工作。", {FAMILY}),
    ("单身的人应该多加班。", {FAMILY}),
    ("照顾老人影响了你的出勤。", {FAMILY}),
    ("你普通话不标准。", {ORIGIN}),
    ("农村出来的，见识少。", {ORIGIN}),
    ("少数民族员工沟通有困难。", {ORIGIN}),
    ("母婴产品的方案下周评审。", set()),
    ("客户说产品太难用。", set()),
    ("请在周五前更新客户台账。", set()),
    ("你在4月有两次演示缺少报价页。", set()),
    ("系统每次都会记录日志。", set()),
    ("我们一起看看需要什么支持。", set()),
    ("手术机器人客户要求演示。", set()),
    ("年轻用户的转化率提高了2%。", set()),
    ("你可以随时提出顾虑。", set()),
    ("与三月相比，响应时间下降20%。", set()),
    ("请假不会影响结论。", set()),
    ("结果由人力资源决定，目前没有结论。", set()),
    ("家装行业的客户五月签约。", set()),
    ("外地客户的发票由财务寄出。", set()),
    ("老系统将在六月下线。", set()),
    ("你提出需要一台显示器。", set()),
    ("移民局网站改版项目交付。", set()),
    ("大家都参加同样的培训。", set()),
    # a third sample, seen with 1.00 / 0.88 (en) and 1.00 / 0.92 (zh) before the rules followed it
    ("你做事太磨蹭。", {LABEL}),
    ("他为人傲慢。", {LABEL}),
    ("你从来不听意见。", {ABSOLUTE}),
    ("你永远都是这个样子。", {ABSOLUTE}),
    ("再迟到一次就开除。", {THREAT}),
    ("你的岗位不保。", {THREAT}),
    ("希望更加努力。", {WISH}),
    ("改善服务态度。", {WISH}),
    ("你可真会挑时间。", {SARCASM}),
    ("三岁小孩都会做。", {SARCASM}),
    ("跟同事比，你差远了。", {COMPARISON}),
    ("为什么别人都能做到？", {COMPARISON}),
    ("你的颈椎病影响加班。", {HEALTH}),
    ("你身体太差。", {HEALTH}),
    ("你三月请了十天假。", {LEAVE}),
    ("产假回来后你跟不上了。", {LEAVE, PREGNANCY}),
    ("孕期不能出差是个问题。", {PREGNANCY}),
    ("你这个年龄学东西慢。", {AGE}),
    ("你每天祷告占用时间。", {RELIGION}),
    ("你孩子太小，不能出差。", {FAMILY}),
    ("你还没结婚，应该多出差。", {FAMILY}),
    ("你是外地人，不懂本地客户。", {ORIGIN}),
    ("少数民族习惯不好安排。", {ORIGIN}),
    ("3次通话中没有确认下一步。", set()),
    ("你可以提前下班。", set()),
    ("儿童产品线五月上线。", set()),
    ("错误从9个降到4个。", set()),
    ("目前没有任何结论。", set()),
    ("客户的孩子喜欢新包装。", set()),
    ("你的第一个模块周二开始。", set()),
    ("休假期间提醒暂停，不影响结果。", set()),
    ("每个人都可以提出建议。", set()),
    ("养老产品的页面需要改版。", set()),
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
