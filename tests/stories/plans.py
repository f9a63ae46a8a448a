"""Plans that already stand somewhere, for stories that begin later: made by services in turns of the right people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from domain.agreements import Answer
from domain.assessments import AreaDraft
from domain.drafts import Draft
from domain.goals import Direction, GoalDraft, GoalId
from domain.plans import Plan
from domain.support import Kind, SupportDraft, SupportId
from services import agreements, approvals, drafts
from services.turn import Turn
from tests.stories.harness import IDS, Coach

LENGTH = timedelta(days=60)
Change = Callable[[Draft], Draft]


WORDS = {
    "en": {
        "role": "Account executive",
        "area": "Product knowledge",
        "expected": "Explains the three main products without notes in a first meeting.",
        "observed": "On Nov 9 and Nov 16 two customers asked about pricing tiers and got the old list.",
        "impact": "Both customers asked for a second meeting; one chose another supplier.",
        "coaching": "Feedback on Nov 10; shadowed two demos on Nov 17.",
        "goal": "Show the three main products in a demo",
        "why": "Customers decide in the first meeting.",
        "metric": "Demos rated 4 or better by the customer",
        "baseline": "2",
        "target": "6",
        "measured_by": "The form that customers fill in after a demo",
        "second": "Answer customer mails within a day",
        "second_metric": "Mails answered within one working day",
        "second_baseline": "55 %",
        "second_target": "90 %",
        "support": "Product training, two afternoons",
        "detail": "With the product team, in the first two weeks.",
        "note": "The quarter was also short of demo slots.",
    },
    "zh": {
        "role": "客户经理",
        "area": "产品知识",
        "expected": "第一次见客户时，不看资料也能讲清三款主要产品。",
        "observed": "11 月 9 日和 11 月 16 日，两位客户询问价格档位时，拿到的是旧价目表。",
        "impact": "两位客户都要求再约一次，其中一位选择了别的供应商。",
        "coaching": "11 月 10 日反馈过；11 月 17 日旁听了两场演示。",
        "goal": "在演示中讲清三款主要产品",
        "why": "客户往往在第一次见面时做决定。",
        "metric": "客户评分 4 分及以上的演示场数",
        "baseline": "2",
        "target": "6",
        "measured_by": "演示后客户填写的反馈表",
        "second": "一个工作日内回复客户邮件",
        "second_metric": "一个工作日内回复的邮件比例",
        "second_baseline": "55 %",
        "second_target": "90 %",
        "support": "产品培训，两个下午",
        "detail": "由产品团队带，头两周完成。",
        "note": "这个季度可用的演示场次也偏少。",
    },
}
"""What the plan says, in each language: stories read it back on the screen."""


def a_draft(coach: Coach, manager: str = "mei", employee: str = "alex", *, change: Change | None = None) -> Plan:
    """A complete draft: two goals, one promise, weekly from next Monday for 60 days. `change` edits it before saving.

    People are named as in the harness; the words are in the language that the story speaks.
    """
    with coach.turn(manager) as turn:
        plan = drafts.start(turn, turn.new_id(), IDS[employee])
        draft = _filled(turn, turn.draft(plan), WORDS[coach.language])
        return drafts.save(turn, plan, change(draft) if change else draft)


def _filled(turn: Turn, draft: Draft, said: dict[str, str]) -> Draft:
    assert draft.starts is not None
    first = GoalDraft(
        id=GoalId(turn.new_id()),
        title=said["goal"],
        why=said["why"],
        metric=said["metric"],
        baseline=said["baseline"],
        target=said["target"],
        direction=Direction.UP.value,
        measured_by=said["measured_by"],
        weight="60",
    )
    second = GoalDraft(
        id=GoalId(turn.new_id()),
        title=said["second"],
        metric=said["second_metric"],
        baseline=said["second_baseline"],
        target=said["second_target"],
        direction=Direction.UP.value,
        weight="40",
    )
    promise = SupportDraft(
        id=SupportId(turn.new_id()),
        kind=Kind.TRAINING.value,
        title=said["support"],
        detail=said["detail"],
        owner=turn.user,
        due=(draft.starts + timedelta(days=14)).isoformat(),
    )
    area = AreaDraft(said["area"], said["expected"], said["observed"], said["impact"], said["coaching"], "2")
    return replace(
        draft,
        role_title=said["role"],
        end=(draft.starts + LENGTH).isoformat(),
        areas=(area,),
        goals=(first, second),
        support=(promise,),
        note_to_hr=said["note"],
    )


def a_submitted_plan(
    coach: Coach, manager: str = "mei", employee: str = "alex", *, change: Change | None = None
) -> Plan:
    """With HR, who are told of it at the next `coach.settle()`; so is everybody in the functions below."""
    plan = a_draft(coach, manager, employee, change=change)
    with coach.turn(manager) as turn:
        return drafts.submit(turn, plan.id)


def an_approved_plan(
    coach: Coach, manager: str = "mei", employee: str = "alex", hr: str = "priya", *, change: Change | None = None
) -> Plan:
    """Approved by `hr`; the conversation comes next."""
    plan = a_submitted_plan(coach, manager, employee, change=change)
    with coach.turn(hr) as turn:
        return approvals.approve(turn, plan.id, plan.revision)


def a_shared_plan(
    coach: Coach, manager: str = "mei", employee: str = "alex", hr: str = "priya", *, change: Change | None = None
) -> Plan:
    """The conversation was held: the employee can read it and respond."""
    plan = an_approved_plan(coach, manager, employee, hr, change=change)
    with coach.turn(manager) as turn:
        return agreements.hold_talk(turn, plan.id)


def an_active_plan(
    coach: Coach, manager: str = "mei", employee: str = "alex", hr: str = "priya", *, change: Change | None = None
) -> Plan:
    """Received and agreed: check-ins are scheduled with the bot's next tick."""
    plan = a_shared_plan(coach, manager, employee, hr, change=change)
    with coach.turn(employee) as turn:
        return agreements.acknowledge(turn, plan.id, plan.version, Answer.AGREES)
