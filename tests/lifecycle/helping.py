"""Support: asked for, approved, declined, taken back, delivered, found helpful, or not there after all."""

from collections.abc import Callable

from hypothesis import strategies as st

from domain.support import Helped, Wish
from services import support
from tests.lifecycle.days import local_day
from tests.lifecycle.driving import INVALID, NOT_NOW, Call, Driven, action, often
from tests.lifecycle.reference import Reference
from tests.lifecycle.rulebook import Verdict
from tests.lifecycle.things import Help
from tests.lifecycle.worlds import EMPLOYEE, MENTOR, PEOPLE, SPONSOR, ZONES

sponsors = st.sampled_from([SPONSOR] * 12 + list(PEOPLE) + [""])
which = st.integers(0, 3)
Further = tuple[Callable[[Help], object], Verdict]


def in_state(letters: str) -> Callable[[Reference], bool]:
    return lambda ref: any(each.state in letters for each in ref.helps.values())


class Helping(Driven):
    """What the company brings. A sponsor and who brings it have a part by the request alone."""

    @action("em", sponsor=sponsors, costs=st.booleans(), worded=often)
    def ask_help(self, who: str, sponsor: str = SPONSOR, costs: bool = True, worded: bool = True) -> None:
        ref, name, why = self.ref, self.name("s"), self.ref.write("mehso")
        due = min(ref.force.end, local_day(self.world.now, ZONES[who])) if ref.version else None
        wish = Wish(
            title="A licence" * worded,
            why=f"So that we can practise. {why}",
            cost="400" * costs,
            due=due.isoformat() if due else "",
            sponsor=sponsor,
            owner=MENTOR,
        )
        past = due is None or due < local_day(self.world.now, ZONES[who])
        alone = not sponsor and not costs and ref.role(who) == "m"
        barred = sponsor in {who, ref.manager, EMPLOYEE, *ref.hr_list} or not (sponsor or alone)
        if self.attempt(
            "ask_help",
            who,
            lambda turn, plan: support.request(turn, name, plan, wish),
            (not worded or past or barred, INVALID),
        ):
            state = "R" if sponsor else "P"
            ref.sponsors |= {sponsor} - {""}
            ref.helps[name] = Help(who, MENTOR, needs_yes=costs, agreed=False, state=state, sponsor=sponsor)

    def _some(self, letters: str, number: int) -> tuple[str, Help | None]:
        """One in such a state, if there is any; else any."""
        helps = self.ref.helps
        found = [each for each in helps if helps[each].state in letters] or list(helps)
        chosen = found[number % len(found)] if found else "0" * 32
        return chosen, helps.get(chosen)

    def _act(self, act: str, who: str, letters: str, number: int, call: Call, *otherwise: Further) -> Help | None:
        """Tries something on one request; gives it when it was done. `otherwise` are functions of the request."""
        name, one = self._some(letters, number)
        self.world.moment_passes()
        refused = self.ref.may_support(act, one, who, self.world.now)
        further = [(one is not None and true(one), verdict) for true, verdict in otherwise]
        return one if self.attempt(act, who, call, *further, thing=name, first=refused) else None

    @action("s", in_state("R"), number=which)
    def approve_help(self, who: str, number: int = 0) -> None:
        one = self._act("approve_help", who, "R", number, support.approve)
        if one:
            one.state, one.decided_at = "A", self.world.now

    @action("s", in_state("R"), number=which, worded=often)
    def decline_help(self, who: str, number: int = 0, worded: bool = True) -> None:
        reason = "No budget." * worded
        one = self._act(
            "decline_help",
            who,
            "R",
            number,
            lambda turn, name: support.decline(turn, name, reason),
            (lambda _: not worded, INVALID),
        )
        if one:
            one.state, one.decided_at = "N", self.world.now

    @action("s", in_state("AN"), number=which)
    def undo_help(self, who: str, number: int = 0) -> None:

        def told(one: Help) -> bool:
            return self.ref.told(one, "", self.world.now) == one.state

        one = self._act("undo_help", who, "AN", number, support.undo, (told, NOT_NOW))
        if one:
            one.state, one.decided_at = "R", None
            self.note("a sponsor's answer taken back")

    @action("mh", lambda ref: any(each.needs_yes and each.state in "PRN" for each in ref.helps.values()), number=which)
    def ask_sponsor(self, who: str, number: int = 0) -> None:
        wish = Wish(title="A licence", why=f"So that we can practise. {self.ref.write('mehso')}", sponsor=SPONSOR)

        def settled(one: Help) -> bool:
            return self.ref.told(one, who, self.world.now) == "P" and one.agreed and not one.needs_yes

        one = self._act(
            "ask_sponsor",
            who,
            "PRN",
            number,
            lambda turn, name: support.ask_again(turn, name, wish),
            (settled, NOT_NOW),
            (lambda _: who == SPONSOR, INVALID),
        )
        if one:
            one.state, one.sponsor, one.decided_at = "R", SPONSOR, None

    @action("em", in_state("RN"), number=which)
    def take_back_help(self, who: str, number: int = 0) -> None:
        one = self._act(
            "take_back_help",
            who,
            "RN",
            number,
            support.take_back,
            (lambda one: one.agreed and one.state != "X", NOT_NOW),
        )
        if one:
            one.state = "X"

    @action("o", in_state("PA"), number=which)
    def deliver_help(self, who: str, number: int = 0) -> None:

        def early(one: Help) -> bool:
            return one.state not in "VC" and not one.deliverable

        one = self._act("deliver_help", who, "PA", number, support.deliver, (early, NOT_NOW))
        if one and one.state not in "VC":
            one.state, one.delivered_at = "V", self.world.now

    @action("e", in_state("VC"), number=which, helped=st.booleans())
    def rate_help(self, who: str, number: int = 0, helped: bool = True) -> None:
        said = Helped.YES if helped else Helped.NO
        one = self._act("rate_help", who, "VC", number, lambda turn, name: support.rate(turn, name, said))
        if one:
            one.state = "C"

    @action("e", in_state("VC"), number=which)
    def dispute_help(self, who: str, number: int = 0) -> None:
        one = self._act("dispute_help", who, "VC", number, support.dispute)
        if one:
            one.state, one.delivered_at = "A" if one.decided_at else "P", None
