"""What every test shares: how hard Hypothesis tries, here and on the machine that checks every push."""

import gc
import os
from typing import Any

from hypothesis import HealthCheck, settings
from sqlalchemy import Connection, Engine, event

pytest_plugins = ["tests.browser.chromium"]

# No deadline: the machine is shared, and a slow moment is no defect.
settings.register_profile("here", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "here"))


class _CompiledOnce(dict[tuple[Any, ...], Any]):
    """Statements compiled to SQL, kept by the kind of database: almost every test begins on a new one.

    SQLAlchemy keeps them for each engine, which a process of the bot has one of, and a test run thousands.
    """

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get((type(key[0]), *key[1:]), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__((type(key[0]), *key[1:]), compiled)


_compiled = _CompiledOnce()


@event.listens_for(Engine, "engine_connect")
def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_compiled)


def pytest_collection_finish() -> None:
    """Five thousand collected tests are no garbage: nobody looks through them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
