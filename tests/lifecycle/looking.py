"""What people can read: everything that a screen is made from, held against who may read which words."""

from collections.abc import Callable
from typing import Any

from domain.errors import DomainError, NotFoundError
from services import agreements, checkins, concerns, overviews, reviews, support
from services.turn import Turn
from tests.lifecycle.driving import DONE, NOT_FOUND, Driven
from tests.lifecycle.ledgers import counted
from tests.lifecycle.worlds import EMPLOYEE, HEIR, MANAGER, MENTOR, SPONSOR, STRANGER, ViolationError

READERS = (MANAGER, HEIR, EMPLOYEE, SPONSOR, MENTOR, STRANGER)


class Looking(Driven):
    """Nobody reads what is not theirs, or not yet; what can be read never fails."""

    def look_around(self, who: str) -> None:
        """Opens all that there is for somebody, and looks for words in it that they may not read."""
        if who in self.ref.gone:
            return
        self._uncover()
        self.world.moment_passes()
        seen = [
            self._open("", who, overviews.overview),
            self._open("", who, support.mine),
            self._open("", who, support.waiting),
        ]
        plan = self.ref.plan
        seen.append(self._open("read_plan", who, lambda turn: agreements.read(turn, plan)))
        seen.append(self._open("read_plan", who, lambda turn: support.of_plan(turn, plan), unversioned=True))
        packet = self._open("read_plan", who, lambda turn: reviews.packet(turn, plan))
        seen += [packet, self._open("read_concerns", who, lambda turn: concerns.board(turn, plan))]
        seen.append(self._summaries(who))
        if packet is not None:
            self._promises(who, packet)
        self._check(who, repr(seen))

    def _open(self, name: str, who: str, read: Callable[[Turn], Any], *, unversioned: bool = False) -> Any:
        """What is read; None where the rulebook refuses. `name` "" is for screens that everybody has."""
        refused = self.ref.may(name, who) if name else None
        if name == "read_plan" and not refused and not self.ref.version and not unversioned:
            refused = NOT_FOUND  # there is no version to be read yet
        try:
            with self.world.turn(who) as turn:
                found = read(turn)
        except DomainError as error:
            if refused is None or isinstance(error, NotFoundError) != (refused is NOT_FOUND):
                raise ViolationError(
                    f"{who} opens {name or read} in {self.ref.status}: {error!r}, not {refused}"
                ) from error
            self.tally.tried[name, refused] += 1
            return None
        if refused is not None:
            raise ViolationError(f"{who} opens {name} in {self.ref.status}, and should be told {refused}")
        self.tally.tried[name or "first_screen", DONE] += 1
        return found

    def _summaries(self, who: str) -> Any:
        def read(turn: Turn) -> Any:
            plan, rounds = checkins.history(turn, self.ref.plan)
            summed = [checkins.summary(turn, plan.id, each.id) for each in rounds[:3]]
            return summed, checkins.progress(turn, plan) if rounds else ()

        found = self._open("read_summaries", who, read)
        for each in found[0] if found and self.ref.role(who) == "m" else ():
            if each.employee and each.employee.employee and each.employee.employee.confidence_for_hr:
                raise ViolationError("the manager reads that there is an answer for HR alone")
        return found

    def _promises(self, who: str, packet: Any) -> None:
        """What they are shown adds up to what stands in the tables; for a manager without what is HR's alone."""
        with self.world.look() as store:
            found = store.obligations.for_plan(self.ref.plan)
        known = [each for each in found if not (each.hr_only and self.ref.role(who) == "m")]
        if counted(list(packet.duties)) != counted(known) or len(packet.duties) != len(known):
            raise ViolationError(f"{who} reads promises {packet.duties}, and they are {known}")

    def _uncover(self) -> None:
        """Check-ins that were summed up can be read by everybody on the plan."""
        summed = {each.id for each in self.rounds() if each.summarised_at is not None}
        for round_, words in self.ref.blind:
            if round_ in summed:
                self.ref.reveal(words, "meh")

    def _check(self, who: str, seen: str) -> None:
        unfit = self.ref.unfit(self.ref.letters(who), seen, self.world.now)
        if unfit:
            raise ViolationError(f"{who} reads words that are not for them, or not yet: {self.ref.explained(unfit)}")
