"""Check-ins by both sides, late ones and edited ones, put off, and a pause."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import strategies as st

from domain.checkins import EmployeeAnswers, GoalProgress, ManagerAnswers, Rating, Round, RoundState
from domain.goals import GoalId
from services import checkins
from tests.lifecycle.days import DAY, local_day, moment, works
from tests.lifecycle.drafting import GOALS, TARGET
from tests.lifecycle.driving import INVALID, NOT_FOUND, NOT_NOW, Call, Driven, Refusal, action, often, seldom
from tests.lifecycle.worlds import EMPLOYEE, ZONES

OPEN, SUMMARISED = RoundState.OPEN, RoundState.SUMMARISED
figures = st.sampled_from([TARGET + 3, TARGET + 3, 3])
last_but = st.sampled_from([0, 0, 0, 1, 2])


class Meeting(Driven):
    """While the plan runs. Which rounds there are is read from the tables; what may happen to them is the model's."""

    def _round(self, back: int) -> Round | None:
        """The one that is open, or one of those that ended before it."""
        found = [each for each in self.rounds() if each.state in {OPEN, SUMMARISED}] or self.rounds()
        return found[-1 - back % len(found)] if found else None

    def _answer(self, name: str, who: str, side: str, round_: Round | None, call: Call, *unfit: Refusal) -> bool:
        """Until the summary, both may answer and edit; afterwards only who has not answered yet, and late."""
        mine = round_ is not None and (round_.id, side) in self.ref.checkins
        late = round_ is not None and round_.state is SUMMARISED
        shut = not (late and not mine) and (round_ is None or round_.state is not OPEN)
        theirs = mine and self.ref.by[round_.id, side] != who if round_ else False  # of who led it before
        if not self.attempt(name, who, call, (round_ is None, NOT_FOUND), (theirs, NOT_NOW), *unfit, (shut, NOT_NOW)):
            return False
        assert round_ is not None
        self.ref.by.setdefault((round_.id, side), who)
        self.ref.checkins.setdefault((round_.id, side), self.world.now)
        if late:
            self.note("a late check-in")
        return True

    @action("e", back=last_but, figure=figures, filled=often, secretly=seldom)
    def employee_checks(
        self, who: str, back: int = 0, figure: int = TARGET + 3, filled: bool = True, secretly: bool = False
    ) -> None:
        if self.ref.role(who) == "m":
            return  # the manager's form is another one: manager_checks
        round_, words = self._round(back), self.ref.write("e") * filled
        said = tuple(GoalProgress(GoalId(each), str(figure) * filled) for each in GOALS)
        answers = EmployeeAnswers(said, words, confidence=2 if filled else None, confidence_for_hr=secretly)
        round_id = round_.id if round_ else "0" * 32
        if (
            self._answer(
                "employee_checks",
                who,
                "e",
                round_,
                lambda turn, plan: checkins.answer_as_employee(turn, plan, round_id, answers),
                (not filled, INVALID),
            )
            and round_
        ):
            self.ref.figures[round_.id] = dict.fromkeys(GOALS, figure)
            self._written(round_, words)

    @action("m", back=last_but, rated=often)
    def manager_checks(self, who: str, back: int = 0, rated: bool = True) -> None:
        if self.ref.role(who) == "e":
            return
        round_, words = self._round(back), self.ref.write(self.ref.own)
        ratings = {GoalId(each): Rating.ON_TRACK for each in GOALS} if rated else {}
        round_id = round_.id if round_ else "0" * 32
        answers = ManagerAnswers(ratings, situation=words)
        if (
            self._answer(
                "manager_checks",
                who,
                "m",
                round_,
                lambda turn, plan: checkins.answer_as_manager(turn, plan, round_id, answers),
                (not rated, INVALID),
            )
            and round_
        ):
            self._written(round_, words)

    def _written(self, round_: Round, words: str) -> None:
        """Blind until both are in or the window closes."""
        self.ref.blind.append((round_.id, words))

    @action("em", back=last_but, until=st.sampled_from(["hour", "tomorrow"]))
    def snooze(self, who: str, back: int = 0, until: str = "hour") -> None:
        round_, role = self._round(back), self.ref.role(who)
        round_id = round_.id if round_ else "0" * 32
        shut = round_ is None or round_.state is not OPEN or (round_id, role) in self.ref.checkins
        self.world.moment_passes()
        until_ = self.world.now + timedelta(hours=1, seconds=7)
        past = until == "hour" and round_ is not None and until_ >= round_.closes_at
        if until == "tomorrow" and round_ is not None and not shut:
            past = self._tomorrow(who) >= round_.closes_at
        if self.attempt(
            "snooze",
            who,
            lambda turn, plan: checkins.snooze(turn, until, plan, round_id),
            (round_ is None, NOT_FOUND),
            (shut, NOT_NOW),
            (past, INVALID),
        ):
            self.ref.snoozed += 1

    def _tomorrow(self, who: str) -> datetime:
        day = local_day(self.world.now, ZONES[who]) + DAY
        while not works(day):
            day += DAY
        return moment(day, time(9, 30), ZONES[who])

    @action("h")
    def pause(self, who: str) -> None:
        if self.attempt("pause", who, checkins.pause):
            self.move("pause", "paused")
            self.ref.paused_on = local_day(self.world.now, ZONES[EMPLOYEE])
            self.ref.pauses += 1

    @action("h")
    def resume(self, who: str) -> None:
        """The end moves by the working days lost; goals and promises still to come move along."""
        ref = self.ref
        if not self.attempt("resume", who, checkins.resume):
            return
        self.move("resume", "active")
        lost, waiting = ref.lost_days(self.world.now), ref.reads if ref.changing else None
        if lost:
            ref.next_version(replace(ref.force, end=ref.shifted(ref.force.end, lost)))
            ref.in_force = ref.version
            ref.unsigned.add(ref.version)
        if lost and waiting:  # a change that waited to be acknowledged waits again, with its own dates moved
            ref.next_version(replace(waiting, end=ref.shifted(waiting.end, lost)))
            ref.await_answer(self.world.now)
        ref.follow_soon = True
        self.tick()
