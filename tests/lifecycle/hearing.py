"""Concerns: raised to the manager or to HR alone, answered, passed on, taken over, asked again, settled, taken back."""

from collections.abc import Callable

from hypothesis import strategies as st

from services import concerns
from tests.lifecycle.days import deadline
from tests.lifecycle.driving import INVALID, NOT_FOUND, NOT_NOW, Driven, action, often, seldom
from tests.lifecycle.reference import Reference
from tests.lifecycle.things import ANSWER, Concern
from tests.lifecycle.worlds import EMPLOYEE, HEIR, MANAGER, ZONES

which = st.integers(0, 3)


def some(*states: str) -> Callable[[Reference], bool]:
    return lambda ref: any(each.state in states for each in ref.concerns.values())


class Hearing(Driven):
    """Raising one never counts against anybody, and what is for HR alone is nowhere for a manager."""

    @action("e", to_hr=st.booleans(), worded=often)
    def raise_concern(self, who: str, to_hr: bool = False, worded: bool = True) -> None:
        ref, name = self.ref, self.name("c")
        words = ref.write("eh" if to_hr else "eh" + ref.own) * worded
        nobody = to_hr and not ref.partners
        if self.attempt(
            "raise_concern",
            who,
            lambda turn, plan: concerns.raise_(turn, plan, name, words, to_hr=to_hr),
            (not worded or nobody, INVALID),
        ):
            owner = ref.contact if to_hr or ref.is_frozen else ref.manager
            ref.concerns[name] = Concern(
                "" if to_hr else ref.manager, owner, deadline(self.world.now, ZONES[EMPLOYEE], ANSWER)
            )

    def _concern(self, who: str, number: int, *states: str) -> tuple[str, Concern | None]:
        """One in such a state, if there is any; None when this person may not know that there is one."""
        known = self.ref.concerns
        found = [each for each in known if known[each].state in states] or list(known)
        chosen = found[number % len(found)] if found else "0" * 32
        one = known.get(chosen)
        hidden = one is not None and self.ref.role(who) == "m" and one.addressee != who
        return chosen, None if hidden else one

    def _shown(self, name: str, *, stale: bool) -> int:
        found = self.world.rows(
            "SELECT revision FROM concerns WHERE workspace = :workspace AND id = :concern", concern=name
        )
        if stale:
            self.note("a stale form")
        return (int(found[0][0]) if found else 0) - stale

    @action("e", some("open"), number=which)
    def take_back_concern(self, who: str, number: int = 0) -> None:
        name, one = self._concern(who, number, "open")
        over = one is not None and one.state not in {"open", "withdrawn"}
        if (
            self.attempt(
                "take_back_concern",
                who,
                lambda turn, plan: concerns.withdraw(turn, plan, name),
                (one is None, NOT_FOUND),
                (over, NOT_NOW),
            )
            and one
        ):
            if one.state == "open":
                self.ref.settle(one, "taken_back")
            one.state = "withdrawn"

    @action("e", some("answered"), number=which)
    def settle_concern(self, who: str, number: int = 0) -> None:
        name, one = self._concern(who, number, "answered")
        unanswered = one is not None and one.state not in {"answered", "settled"}
        if (
            self.attempt(
                "settle_concern",
                who,
                lambda turn, plan: concerns.settle(turn, plan, name),
                (one is None, NOT_FOUND),
                (unanswered, NOT_NOW),
            )
            and one
        ):
            one.state = "settled"

    @action("e", some("answered"), number=which, stale=seldom)
    def reopen_concern(self, who: str, number: int = 0, stale: bool = False) -> None:
        ref = self.ref
        name, one = self._concern(who, number, "answered")
        revision, words = self._shown(name, stale=stale), ref.write("eh")
        unfit = stale or (one is not None and one.state != "answered")
        refused = ((one is None, NOT_FOUND), (unfit, NOT_NOW), (not ref.partners, INVALID))
        if (
            self.attempt(
                "reopen_concern", who, lambda turn, plan: concerns.reopen(turn, plan, name, revision, words), *refused
            )
            and one
        ):
            one.owner = ref.contact if one.with_manager else None
            one.state, one.asked = "open", one.asked + 1
            one.settled[one.asked] = "due"
            one.due = deadline(self.world.now, ZONES[EMPLOYEE], ANSWER)

    @staticmethod
    def _reads(one: Concern | None) -> str:
        """Which manager, of those who lead or led, reads what is said to it."""
        known: dict[str, str] = {MANAGER: "1", HEIR: "2"}
        return "" if one is None else known.get(one.addressee, "")

    def _waits_for(self, who: str, one: Concern | None) -> bool:
        """The manager to whom it was raised, until HR sees to it; then any of HR."""
        if one is None or one.state != "open":
            return False
        return one.with_manager and one.owner == who if self.ref.role(who) == "m" else not one.with_manager

    @action("mh", some("open"), number=which, stale=seldom, worded=often)
    def answer_concern(self, who: str, number: int = 0, stale: bool = False, worded: bool = True) -> None:
        ref = self.ref
        name, one = self._concern(who, number, "open")
        revision = self._shown(name, stale=stale)
        hidden = one is not None and (not one.to_manager or one.asked > 1)
        words = ref.write("eh" if hidden else "eh" + self._reads(one)) * worded
        unfit = stale or not self._waits_for(who, one)
        if (
            self.attempt(
                "answer_concern",
                who,
                lambda turn, plan: concerns.answer(turn, plan, name, revision, words),
                (one is None, NOT_FOUND),
                (unfit, NOT_NOW),
                (not worded, INVALID),
            )
            and one
        ):
            ref.settle(one, "kept" if self.world.now <= one.due else ref.who_did_not(one))
            one.state, one.owner = "answered", who

    @action("m", some("open"), number=which, stale=seldom)
    def pass_on_concern(self, who: str, number: int = 0, stale: bool = False) -> None:
        ref = self.ref
        name, one = self._concern(who, number, "open")
        revision = self._shown(name, stale=stale)
        unfit = stale or not self._waits_for(who, one) or ref.role(who) != "m" or not ref.partners
        if (
            self.attempt(
                "pass_on_concern",
                who,
                lambda turn, plan: concerns.pass_on(turn, plan, name, revision),
                (one is None, NOT_FOUND),
                (unfit, NOT_NOW),
            )
            and one
        ):
            one.owner = ref.contact
            self.note("a concern that went to HR")

    @action("h", some("open"), number=which, stale=seldom)
    def take_over_concern(self, who: str, number: int = 0, stale: bool = False) -> None:
        ref = self.ref
        name, one = self._concern(who, number, "open")
        revision = self._shown(name, stale=stale)
        theirs = one is not None and one.owner == who and ref.role(who) == "h"
        unfit = not theirs and (stale or ref.role(who) != "h" or (one is not None and one.state != "open"))
        if (
            self.attempt(
                "take_over_concern",
                who,
                lambda turn, plan: concerns.take_over(turn, plan, name, revision),
                (one is None, NOT_FOUND),
                (unfit, NOT_NOW),
            )
            and one
            and not theirs
        ):
            one.owner = who
            self.note("a concern that went to HR")
