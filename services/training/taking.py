"""What people do with the catalogue: look, begin, mark a step, pause, go on, leave. All of it is theirs alone."""

from domain import training
from domain.errors import NotNowError
from domain.training import Course, Enrolment, EnrolmentId, Module, ModuleKey, Step, StepKey
from services import catalog
from services.training.bringing import next_at, plan_next
from services.turn import Turn

GONE = "training-gone"


def courses(turn: Turn) -> list[Course]:
    """The whole catalogue in the reader's language, and where they stand in each; what left it is not shown."""
    mine = {each.module: each for each in turn.store.training.of(turn.user)}
    return [_course(turn, module, mine.get(module.key)) for module in catalog.modules(turn.me.speaks)]


def waiting(turn: Turn) -> list[Course]:
    """Modules whose next step was brought and not yet done, by the day on which they were begun."""
    modules = {each.key: each for each in catalog.modules(turn.me.speaks)}
    mine = [each for each in turn.store.training.of(turn.user) if each.module in modules and not each.resting]
    found = [_course(turn, modules[each.module], each) for each in mine]
    return [each for each in found if each.taking and each.next_at is None]


def course(turn: Turn, key: str) -> Course:
    """One module. Raises NotNowError (`training-gone`) when it left the catalogue."""
    return _course(turn, _module(turn, key), turn.store.training.find(turn.user, ModuleKey(key)))


def step(turn: Turn, key: str, name: str = "") -> tuple[Course, Step]:
    """One step to read: the one of that name if it is the next or was marked; else, and without a name, the next.

    Raises NotNowError: `training-gone`, `training-finished`, or `training-not-begun`.
    """
    found = course(turn, key)
    module, enrolment = found.module, _begun(found.enrolment)
    done = {each.step for each in enrolment.done}
    named = next((each for each in module.steps if each.key == name and each.key in done), None)
    wanted = named or training.next_step(module, enrolment)
    if wanted is None:
        raise NotNowError("training-finished")
    return found, wanted


def enrol(turn: Turn, key: str) -> Course:
    """Begins a module, or goes on with one that was paused or left; a second time changes nothing.

    Raises NotNowError: `training-gone`, `training-colleagues` for an account from outside.
    """
    module = _module(turn, key)
    if not training.may_learn(turn.me):
        raise NotNowError("training-colleagues")
    begun = Enrolment(EnrolmentId(turn.new_id()), turn.user, module.key, turn.today())
    if not turn.store.training.add(begun):
        return resume(turn, key)
    plan_next(turn, module, begun)
    return _course(turn, module, begun)


def mark(turn: Turn, key: str, name: str, evidence: str = "") -> Course:
    """A step is done; the next one comes on the next working day. Marked again, its day stays.

    Raises NotNowError: `training-gone`, `training-not-begun`, `training-step-later` naming the one that comes first.
    """
    module, enrolment = _mine(turn, key)
    _check_known(module, enrolment, name)
    marked = training.mark(module, enrolment, StepKey(name), turn.today(), evidence)
    return _kept(turn, module, enrolment, marked, name)


def keep(turn: Turn, key: str, name: str, evidence: str) -> Course:
    """Another note for a step that was marked; an empty one takes it away.

    Raises NotNowError: `training-gone`, `training-not-begun`.
    """
    module, enrolment = _mine(turn, key)
    _check_known(module, enrolment, name)
    return _kept(turn, module, enrolment, training.keep(enrolment, StepKey(name), evidence), name)


def _kept(turn: Turn, module: Module, before: Enrolment, after: Enrolment, name: str) -> Course:
    if after != before:
        turn.store.training.mark(after.id, next(each for each in after.done if each.step == name))
    if len(after.done) > len(before.done):
        plan_next(turn, module, after)
    return _course(turn, module, after)


def pause(turn: Turn, key: str) -> Course:
    """No step comes until they go on; no reason is asked. Raises NotNowError."""
    module, enrolment = _mine(turn, key)
    return _saved(turn, module, enrolment, training.pause(enrolment, turn.today()))


def resume(turn: Turn, key: str) -> Course:
    """The next step comes on the next working day, after a pause or after leaving. Raises NotNowError."""
    module, enrolment = _mine(turn, key)
    return _saved(turn, module, enrolment, training.resume(enrolment, turn.today()))


def leave(turn: Turn, key: str) -> Course:
    """No step comes any more; what was done stays, should they come back. Raises NotNowError."""
    module, enrolment = _mine(turn, key)
    return _saved(turn, module, enrolment, training.leave(enrolment, turn.today()))


def _saved(turn: Turn, module: Module, before: Enrolment, after: Enrolment) -> Course:
    if after != before:
        turn.store.training.save(after)
        plan_next(turn, module, after)
    return _course(turn, module, after)


def _course(turn: Turn, module: Module, enrolment: Enrolment | None) -> Course:
    return Course(module, enrolment, next_at(turn, enrolment) if enrolment else None)


def _module(turn: Turn, key: str) -> Module:
    try:
        return catalog.module(key, turn.me.speaks)
    except KeyError:
        raise NotNowError(GONE) from None


def _mine(turn: Turn, key: str) -> tuple[Module, Enrolment]:
    """Held until the transaction ends: somebody may press twice, on two devices."""
    return _module(turn, key), _begun(turn.store.training.held(turn.user, ModuleKey(key)))


def _begun(enrolment: Enrolment | None) -> Enrolment:
    if enrolment is None:
        raise NotNowError("training-not-begun")
    return enrolment


def _check_known(module: Module, enrolment: Enrolment, name: str) -> None:
    known = {*(each.key for each in module.steps), *(each.step for each in enrolment.done)}
    if name not in known:
        raise NotNowError(GONE)
