"""What the company promised, by kind: how much was kept, what was not and with whom it lay, what is due next."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from domain.obligations import Duty, Obligation, State, counts
from handlers.views.screens import Screen


def ledger(screen: Screen, duties: Iterable[Obligation]) -> str:
    """A line for each kind of promise that there was; "" before the first. Who reads what, `duties` say already."""
    known = list(duties)
    kinds = [[each for each in known if each.duty is duty] for duty in Duty]
    return "\n".join(_line(screen, mine) for mine in kinds if mine)


def _line(screen: Screen, duties: Sequence[Obligation]) -> str:
    t, kind = screen.t, duties[0].duty.value.replace("_", "-")
    counted = [each for each in duties if counts(each)]
    kept = sum(each.state is State.KEPT for each in counted)
    said = t(f"ledger-{kind}", kept=kept, counted=len(counted)) if counted else t(f"ledger-{kind}-none")
    return f"• {' · '.join((said, *_why(screen, duties), *_next(screen, duties)))}"


def _why(screen: Screen, duties: Iterable[Obligation]) -> Iterator[str]:
    """What was not kept, by reason; what does not count says so."""
    found = Counter(each.reason for each in duties if each.state is State.NOT_KEPT and each.reason is not None)
    for reason, count in sorted(found.items()):
        yield screen.t(f"ledger-{reason.value.replace('_', '-')}", count=count)


def _next(screen: Screen, duties: Iterable[Obligation]) -> Iterator[str]:
    due = min((each.due_at for each in duties if each.state is State.DUE), default=None)
    if due is not None:
        yield screen.t("ledger-next", by=screen.moment(due))
