"""The employee reads, asks for changes and answers; the manager and HR answer them; HR helps where nobody signs."""

from dataclasses import replace

from hypothesis import strategies as st

from domain.agreements import Answer
from domain.support import SupportDraft, SupportId
from services import agreements
from services.turn import Turn
from tests.lifecycle.drafting import BASELINE, GOALS
from tests.lifecycle.driving import INVALID, NOT_FOUND, NOT_NOW, OUT_OF_DATE, Driven, action, often, seldom
from tests.lifecycle.reference import Reference
from tests.lifecycle.things import Wish
from tests.lifecycle.worlds import MENTOR

ANSWERS = st.sampled_from(["agrees", "agrees", "differs", "not_signed"])
which = st.integers(0, 3)


def waits(ref: Reference) -> bool:
    return any(each.state in {"open", "with_hr"} for each in ref.wishes.values())


def free(ref: Reference) -> bool:
    return not ref.held_up


class Agreeing(Driven):
    """From the first reading to a version in force."""

    @action("e", worded=often)
    def comment(self, who: str, worded: bool = True) -> None:
        if self.ref.role(who) == "m":
            return  # what a manager asks for is a wish of another kind
        wish, words = self.name("w"), self.ref.write("meh") * worded
        if self.attempt(
            "comment", who, lambda turn, plan: agreements.comment(turn, plan, wish, words), (not worded, INVALID)
        ):
            self.ref.wishes[wish] = Wish(self.ref.version)

    @action("e", goal=st.sampled_from(GOALS), more=st.sampled_from([1, 1, -1, -1, 0]), worded=often)
    def wish_goal(self, who: str, goal: str = GOALS[0], more: int = 1, worded: bool = True) -> None:
        if self.ref.role(who) == "m":
            return  # what a manager asks for is a wish of another kind
        wish, words = self.name("w"), self.ref.write("meh") * worded
        target = (self.ref.reads.targets[goal] if self.ref.version else BASELINE) + more
        unfit = not worded or more == 0 or target <= BASELINE
        if self.attempt(
            "wish_goal",
            who,
            lambda turn, plan: self._wish_goal(turn, plan, wish, goal, str(target), words),
            (unfit, INVALID),
        ):
            self.ref.wishes[wish] = Wish(self.ref.version, goal, target)

    @staticmethod
    def _wish_goal(turn: Turn, plan: str, wish: str, goal: str, target: str, words: str) -> object:
        wished = replace(agreements.goal_to_change(turn, plan, goal), target=target)
        return agreements.propose_goal(turn, plan, wish, wished, words)

    @action("e", titled=often)
    def wish_support(self, who: str, titled: bool = True) -> None:
        if self.ref.role(who) == "m":
            return  # what a manager asks for is a wish of another kind
        wish, item, words = self.name("w"), self.name("s"), self.ref.write("meh")
        asked = SupportDraft(SupportId(item), title="A mentor" * titled, owner=MENTOR)
        if self.attempt(
            "wish_support",
            who,
            lambda turn, plan: agreements.propose_support(turn, plan, wish, asked, words),
            (not titled, INVALID),
        ):
            self.ref.wishes[wish] = Wish(self.ref.version, item=item)

    @action("e", lambda ref: ref.wishes, number=which)
    def take_back_wish(self, who: str, number: int = 0) -> None:
        if self.ref.role(who) == "m":
            return  # what a manager asks for is a wish of another kind
        wish, known = self._wish(number)
        state = known.state if known else ""
        refused = ((known is None, NOT_FOUND), (state in {"accepted", "answered"}, OUT_OF_DATE))
        if (
            self.attempt("take_back_wish", who, lambda turn, plan: agreements.withdraw(turn, plan, wish), *refused)
            and known
        ):
            known.state = "withdrawn"

    def _wish(self, number: int) -> tuple[str, Wish | None]:
        """One of those that wait, if any does; else any."""
        found = sorted(self.ref.wishes, key=lambda each: self.ref.wishes[each].state not in {"open", "with_hr"})
        waiting = [each for each in found if self.ref.wishes[each].state in {"open", "with_hr"}] or found
        chosen = waiting[number % len(waiting)] if waiting else "0" * 32
        return chosen, self.ref.wishes.get(chosen)

    def _not_theirs(self, who: str, known: Wish | None) -> bool:
        """A manager answers what is open, HR what was handed to them; and all once the employee's time has passed."""
        if known is None:
            return False
        if self.ref.role(who) == "m":
            return known.state != "open"
        return known.state != "with_hr" and not (known.state == "open" and self.ref.overdue(self.world.now))

    @action("mh", waits, number=which, stale=seldom)
    def accept_wish(self, who: str, number: int = 0, stale: bool = False) -> None:
        wish, known = self._wish(number)
        version, words = self.ref.version - stale, self.ref.write("meh")
        self.world.moment_passes()
        moved_on = self._not_theirs(who, known) or (stale and version > 0)
        if (
            self.attempt(
                "accept_wish",
                who,
                lambda turn, plan: agreements.accept(turn, plan, wish, version, words),
                (known is None, NOT_FOUND),
                (moved_on, OUT_OF_DATE),
            )
            and known
        ):
            self._accepted(who, known)
            self.tick()

    def _accepted(self, who: str, wish: Wish) -> None:
        """What asks for less goes past HR; what changes nothing by now makes no version."""
        base, now = self.ref.versions[wish.version], self.ref.reads
        after = now
        if wish.goal and wish.target != base.targets[wish.goal]:
            after = replace(now, targets={**now.targets, wish.goal: wish.target})
            if self.ref.role(who) == "m" and wish.target < now.targets[wish.goal]:
                wish.state = "with_hr"
                return
        if wish.item:
            after = replace(now, items={**now.items, wish.item: (False, MENTOR)})
        wish.state = "accepted"
        if after != now:
            self.ref.next_version(after)
            self.ref.await_answer(self.world.now)
            self.ref.follow_soon = True

    @action("mh", waits, number=which, worded=often)
    def answer_wish(self, who: str, number: int = 0, worded: bool = True) -> None:
        wish, known = self._wish(number)
        version, words = self.ref.version, self.ref.write("meh") * worded
        self.world.moment_passes()
        refused = ((known is None, NOT_FOUND), (self._not_theirs(who, known), OUT_OF_DATE), (not worded, INVALID))
        if (
            self.attempt(
                "answer_wish", who, lambda turn, plan: agreements.answer(turn, plan, wish, version, words), *refused
            )
            and known
        ):
            known.state = "answered"

    @action("e", answer=ANSWERS, stale=seldom, worded=often)
    def acknowledge(self, who: str, answer: str = "agrees", stale: bool = False, worded: bool = True) -> None:
        ref = self.ref
        version, words = ref.version - stale, self.ref.write("meh") * worded
        nothing = ref.status == "active" and not ref.changing

        def call(turn: Turn, thing: str) -> object:
            return agreements.acknowledge(turn, thing, version, Answer(answer), words)

        if ref.role(who) == "e" and ref.shown and ref.in_force == version and version in ref.answers:
            self.attempt("acknowledge", who, call, first=None)  # it stands already: the same answer sent twice is one
            return
        unworded = answer == "differs" and not worded
        refused = ((nothing, NOT_NOW), (stale, OUT_OF_DATE), (unworded, INVALID), (ref.held_up, NOT_NOW))
        if self.attempt("acknowledge", who, call, *refused):
            ref.answers[version] = answer
            if answer != "not_signed":
                ref.begin("acknowledge")
            self.tick()

    @action("h", free, stale=seldom)
    def activate(self, who: str, stale: bool = False) -> None:
        ref = self.ref
        version = ref.version - stale
        self.world.moment_passes()
        in_time = version not in ref.answers and not ref.overdue(self.world.now)
        nothing = ref.status == "active" and not ref.changing
        if self.attempt(
            "activate",
            who,
            lambda turn, plan: agreements.activate(turn, plan, version),
            (nothing, NOT_NOW),
            (stale, OUT_OF_DATE),
            (in_time or ref.held_up, NOT_NOW),
        ):
            ref.unsigned.add(version)
            ref.begin("activate")
            self.note("a version in force without a signature")
            self.tick()

    @action("h", lambda ref: ref.changing, stale=seldom)
    def let_change_be(self, who: str, stale: bool = False) -> None:
        """What was agreed before stays in force."""
        ref = self.ref
        version = ref.version - stale
        self.world.moment_passes()
        nothing = ref.status == "active" and not ref.changing
        in_time = version not in ref.answers and not ref.overdue(self.world.now)
        if self.attempt(
            "let_change_be",
            who,
            lambda turn, plan: agreements.let_be(turn, plan, version),
            (nothing, NOT_NOW),
            (stale, OUT_OF_DATE),
            (not ref.changing or in_time, NOT_NOW),
        ):
            ref.version = ref.in_force
