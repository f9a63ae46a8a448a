"""Tells a program of a run what to do: a line on its standard input, answered by one that begins with `done`."""

import os
import sys
import threading
from collections.abc import Callable, Mapping

Orders = Mapping[str, Callable[[str], object]]


def follow(orders: Orders) -> None:
    """Follows orders in a thread of its own; the program ends when nobody can give any more."""
    threading.Thread(target=_follow, args=(orders,), daemon=True, name="orders").start()


def _follow(orders: Orders) -> None:
    for line in sys.stdin:
        name, _, value = line.strip().partition(" ")
        print("done", orders[name](value), flush=True)
    os._exit(0)
