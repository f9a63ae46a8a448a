"""What stands on Coach's buttons and fields, as its people read it; tests hold every line against Coach's own words."""

from sandbox.tours.texts import Text

# --- writing ----------------------------------------------------------------------------------------------------------

ROLE = Text("Their role", "对方的岗位")
TEMPLATE = Text("Start from", "从哪里开始")
EMPTY_PAGE = Text("An empty page", "空白页")
LAST_DAY = Text("Last day", "结束日期")
AREA = Text("Area of work", "工作方面")
EXPECTED = Text("What is expected", "期望的标准")
OBSERVED = Text("What you saw", "您看到的情况")
IMPACT = Text("What followed from it", "带来的影响")
COACHING = Text("Feedback and help given so far", "已经给过的反馈和帮助")
LEVEL = Text("Level now", "目前水平")
HELP_OFTEN = Text("2 · needs help often", "2 · 常常需要帮助")
FACTORS = Text("What else may play a part?", "还有哪些因素？")
TRAINING_MISSING = Text("Training is missing", "缺少培训")
UNCLEAR = Text("Expectations were unclear", "期望不够清楚")
TOOLS_MISSING = Text("Tools are missing or slow", "工具缺少或太慢")
TOO_MUCH = Text("Too much at once", "任务太多")
ADD_GOAL = Text("Add a goal", "添加目标")
CHANGE = Text("Change", "修改")
REMOVE = Text("Remove", "去掉")
DIRECTION = Text("Which way", "方向")
UP = Text("Should go up", "需要提高")
DOWN = Text("Should go down", "需要降低")
METRIC = Text("How it is measured", "如何衡量")
BASELINE = Text("Now", "现在")
TARGET = Text("Target", "目标值")
MEASURED_BY = Text("Who measures it", "由谁衡量")
WHY = Text("Why it matters", "为什么重要")
GOAL_TITLE = Text("A goal", "一个目标")
ADD_SUPPORT = Text("Add support", "添加支持")
KIND = Text("Kind", "类型")
WHAT = Text("What", "内容")
DETAILS = Text("Details", "详细说明")
OWNER = Text("Who sees to it", "由谁落实")
DUE = Text("By", "截止日期")
MODULE = Text("Module from the training catalogue", "学习模块")
COST = Text("What it costs", "费用")
WAITS = Text("Which goal waits for it", "哪个目标需要它")
KIND_TRAINING = Text("Training", "培训")
KIND_MENTOR = Text("Mentor", "导师")
KIND_TOOL = Text("Tool", "工具")
KIND_COACHING = Text("Coaching", "辅导")
EVERY = Text("How often", "频率")
EVERY_TWO_WEEKS = Text("Every two weeks", "每两周一次")
EVERY_WEEK = Text("Every week", "每周一次")
NOTE_TO_HR = Text("A word to HR", "给 HR 的话")
STEP_CHECK = Text("A first thought", "先想一想")
STEP_WHO = Text("Who and when", "对象与时间")
STEP_ASSESSMENT = Text("Where things stand", "目前情况")
STEP_GOALS = Text("Goals", "目标")
STEP_SUPPORT = Text("Support", "支持与资源")
STEP_RHYTHM = Text("Check-ins", "每周沟通")
STEP_REVIEW = Text("Look it over", "整体查看")

# --- beginning --------------------------------------------------------------------------------------------------------

REVIEW = Text("Review", "审阅")
DECISION = Text("Your decision", "您的决定")
APPROVE = Text("Approve: the manager may hold the conversation", "批准：主管可以进行面对面沟通")
COMMENTS = Text("Comments", "意见")
TALK_DAY = Text("When did you talk?", "你们是哪天谈的？")
NONE_WAITS = Text("Nothing waits for an answer.", "没有等待答复的内容。")
PREPARE = Text("Prepare", "准备")
READ = Text("Read", "查看")
RESPOND = Text("Respond", "回应")
RESPONSE = Text("How would you like to respond?", "您希望怎样回应？")
AGREES = Text("I have received it, and I agree", "已收到，并且同意")
DIFFERS = Text("I have received it, and I see some things differently", "已收到，有些地方看法不同")
STATEMENT = Text("Your statement", "您的说明")
ANSWER = Text("Answer", "答复")
ACCEPT = Text("Accept", "采纳")
WISH_WHY = Text("Why?", "原因")

# --- check-ins --------------------------------------------------------------------------------------------------------

PROMPT = Text("You have a check-in", "您有一次每周沟通")
START = Text("Start", "开始")
WENT_WELL = Text("What went well", "顺利的地方")
IN_THE_WAY = Text("What is in the way", "遇到的阻碍")
WOULD_HELP = Text("What would help", "需要的帮助")
CONFIDENCE = Text("How confident do you feel about the weeks ahead?", "对接下来几周，您有多大信心？")
SOMEWHAT = Text("3 · somewhat", "3 · 一般")
QUITE = Text("4 · quite", "4 · 比较有")
SITUATION = Text("Situation", "情境")
BEHAVIOUR = Text("Behaviour", "行为")
FOLLOWED = Text("Impact", "影响")
RECOGNITION = Text("Recognition", "肯定")
OFFERED = Text("Support you offer", "您提供的支持")
NEXT_STEPS = Text("Next steps", "下一步")
AHEAD = Text("Ahead", "进展领先")
ON_TRACK = Text("On track", "进展正常")
SOME_ATTENTION = Text("Needs some attention", "需要一些支持")
MUCH_ATTENTION = Text("Needs a lot of attention", "需要较多支持")

# --- support ----------------------------------------------------------------------------------------------------------

IT_IS_THERE = Text("It is there", "已落实")
BROUGHT = Text("Whom it is for is asked whether it helped.", "我们会问对方是否有帮助。")
RATED = Text("You can change this at any time.", "您随时可以更改。")
NEEDS_LONGER = Text("Needs longer", "需要更多时间")
HELPED = Text("It helped", "有帮助")
NEW_DAY = Text("New day", "新的日期")
WHY_LONGER = Text("Why it needs longer", "为什么需要更多时间")

# --- training ---------------------------------------------------------------------------------------------------------

BEGUN = Text("You have begun.", "已经开始。")
LOOK = Text("Look", "看看")
BEGIN = Text("Begin", "开始学")
OPEN_MODULE = Text("Open", "打开")
STEP_NOW = Text("Next step now", "现在做下一步")
NOTE_OR_LINK = Text("A note or a link", "笔记或链接")

# --- reviews ----------------------------------------------------------------------------------------------------------

OPEN = Text("Open", "打开")
PACKET = Text("Review", "回顾与总结")
HALF_WAY_COME = Text("Half of the time has passed.", "时间过半了")
LOOK_BACK_COME = Text("Something is ready for you to look back on.", "可以一起回顾了")
WRITE = Text("Write", "填写")
HALF_WAY = Text("What helps, and what should change?", "什么有帮助，什么需要调整？")
READ_AND_WRITE = Text("Read and write", "查看并填写")
MY_STATEMENT = Text("Write my statement", "写下我的说明")
MET = Text("Met", "已达成")
PARTLY_MET = Text("Partly met", "部分达成")
NOT_MET = Text("Not met", "没有达成")
REVIEW_STATEMENT = Text("Your statement", "您的说明")
RECOMMENDS = Text("What you recommend", "您的建议")
MY_VIEW = Text("Add my view", "写下我的看法")
VIEW = Text("Your view", "您的看法")
LOOK_AT_IT = Text("Look at it", "查看全部")
RECORD = Text("Record the outcome", "记录结果")
OUTCOME = Text("Outcome", "结果")
REASON = Text("Why", "原因")
NEW_LAST_DAY = Text("New last day", "新的最后一天")
PREPARE_TALK = Text("Prepare the conversation", "准备沟通")
TALKED = Text("We have talked", "我们谈过了")
RETAINED = Text("Goals reached: goes on in the role", "达成目标，继续现在的岗位")
PROMOTED = Text("Goals reached: takes on more", "达成目标，承担更多职责")
EXTENDED = Text("More time", "延长时间")
EMPLOYMENT_ENDED = Text("The employment ends", "劳动关系结束")
TAKE_A_LOOK = Text("Take a look", "去看看")
LOOK_AGAIN = Text("Confirm or give back", "确认或退回")
SECOND_VIEW = Text("What do you think?", "您怎么看？")
CONFIRMS = Text("I have read everything, and I confirm it", "我看过全部内容，确认")
FOUND = Text("What you found", "您的意见")
APPEAL = Text("Ask for another look", "申诉")
APPEAL_WHAT = Text("What should be looked at again?", "哪些地方需要再看一次？")
APPEAL_ANSWER = Text("Answer", "答复")
APPLIES = Text("What applies from now on?", "之后以什么为准？")
STAYS = Text("The outcome stays", "结果不变")
YOUR_ANSWER = Text("Your answer", "您的答复")

SAID = (NONE_WAITS, PROMPT, BROUGHT, RATED, BEGUN, HALF_WAY_COME, LOOK_BACK_COME)
"""What stands within longer texts; all others are a button's, a field's or an option's whole label."""

# --- with a goal in them ----------------------------------------------------------------------------------------------


def progress_of(goal: Text) -> Text:
    """The employee's field for a goal."""
    return Text(f"{goal.en}: where are you now?", f"{goal.zh}：现在到哪里了？")


def view_of(goal: Text) -> Text:
    """The manager's field for a goal."""
    return Text(f"{goal.en}: your view", f"{goal.zh}：您的看法")


def result_of(goal: Text) -> Text:
    """A goal at the end."""
    return Text(f"{goal.en}: result", f"{goal.zh}：结果")


def wish_for(number: int) -> Text:
    """The button beneath a goal."""
    return Text(f"Suggest a change to goal {number}", f"建议修改目标 {number}")
