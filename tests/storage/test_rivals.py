"""Several workers at one outbox: threads and processes together send each message once."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from storage.database import Database
from tests.storage.conftest import ACME
from tests.storage.samples import NOW, delivery


def drain(database: Database, owner: str, limit: int = 7) -> list[str]:
    """Send everything there is, as one worker does."""
    sent: list[str] = []
    while True:
        with database.transaction(ACME) as store:
            batch = store.outbox.claim(owner, NOW, limit=limit)
        if not batch:
            return sent
        for each in batch:
            with database.transaction(ACME) as store:
                assert store.outbox.sending([each], NOW)
            with database.transaction(ACME) as store:
                assert store.outbox.sent(each, "D1", "17.01")
        sent += [each.id for each in batch]


def test_rival_threads_send_each_message_once(url: str, connect: Callable[..., Database]) -> None:
    replicas = [connect(url) for _ in range(3)]
    with replicas[0].transaction(ACME) as store:
        for number in range(60):
            store.outbox.put(delivery(number))

    with ThreadPoolExecutor(3) as threads:
        sent = [each for batch in threads.map(drain, replicas, "abc") for each in batch]

    assert sorted(sent) == sorted(f"delivery-{number}" for number in range(60))


RIVAL = """
import sys
from storage.database import Database
from storage.sealing import MasterKey, Sealer
from tests.storage.test_rivals import drain

database = Database(sys.argv[1], Sealer(MasterKey(bytes(range(32)))))
print(*drain(database, sys.argv[2], limit=2), sep="\\n")
"""


def test_rival_processes_send_each_message_once(url: str, connect: Callable[..., Database]) -> None:
    with connect(url).transaction(ACME) as store:
        for number in range(60):
            store.outbox.put(delivery(number))

    rivals = [
        subprocess.Popen([sys.executable, "-c", RIVAL, url, owner], stdout=subprocess.PIPE, text=True)
        for owner in ("a", "b")
    ]
    sent = [line for rival in rivals for line in rival.communicate(timeout=60)[0].split()]

    assert [rival.returncode for rival in rivals] == [0, 0]
    assert sorted(sent) == sorted(f"delivery-{number}" for number in range(60))
