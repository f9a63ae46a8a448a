"""Bugs planted from outside, to show that the harness sees them; no test is worth more than what it can catch."""

from collections.abc import Callable, Mapping

from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler
from slack_sdk.web.base_client import BaseClient


def plant(name: str) -> None:
    """Plants this bug in the present process; "" plants none."""
    if name:
        PLANTS[name]()


def retried_by_the_client() -> None:
    """slack_sdk's default: a call whose answer was lost is made again."""
    call = BaseClient.api_call

    def api_call(client: BaseClient, api_method: str, **given: object) -> object:
        client.retry_handlers = [ConnectionErrorRetryHandler()]
        return call(client, api_method, **given)  # type: ignore[arg-type]

    BaseClient.api_call = api_call  # type: ignore[method-assign,assignment]


PLANTS: Mapping[str, Callable[[], None]] = {
    "retried-by-the-client": retried_by_the_client,
}
