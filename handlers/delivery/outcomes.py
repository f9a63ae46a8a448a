"""What an answer of Slack's, or its absence, says about whether the message was posted."""

import http.client
import re
import urllib.error
from dataclasses import dataclass, replace
from enum import StrEnum

from slack_sdk.errors import SlackApiError


class Outcome(StrEnum):
    """`NOT_SENT` may be tried again; `UNKNOWN` must be looked up first; `REFUSED` will not change by itself."""

    NOT_SENT = "not_sent"
    PAUSE = "pause"
    UNKNOWN = "unknown"
    REFUSED = "refused"


@dataclass(frozen=True)
class Verdict:
    """The outcome, its code for the log and the operator, and for PAUSE the seconds to wait."""

    outcome: Outcome
    code: str
    wait: float = 0


_DOUBTFUL = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}
"""Error codes after which Slack may have stored the message all the same (DELIVERY.md, Outbox)."""

_PASSING = {"ratelimited", "rate_limited", "team_added_to_org", "accesslimited"}
DEFAULT_PAUSE = 30.0
_CODE = re.compile(r"\w+")
"""Slack's codes are one word. Anything else is slack_sdk's sentence about a body that it could not read."""

_OURS = {
    "account_inactive",
    "access_denied",
    "ekm_access_denied",
    "enterprise_is_restricted",
    "invalid_auth",
    "missing_scope",
    "not_allowed_token_type",
    "not_authed",
    "org_login_required",
    "token_expired",
    "token_revoked",
    "two_factor_setup_required",
}
"""Refusals that are about the app, not about this message (docs.slack.dev/reference/methods/chat.postMessage, Errors):
an administrator mends them, and until then every message waits."""
OUR_PAUSE = 300.0


class NotSharedError(Exception):
    """A picture was put nowhere; the cause says why."""


def classify(error: Exception) -> Verdict:
    """The verdict on an exception that posting raised; anything unforeseen counts as unknown, never as a guess."""
    if isinstance(error, NotSharedError):
        return _not_shared(error.__cause__)
    if isinstance(error, SlackApiError):
        return _answered(error)
    if isinstance(error, urllib.error.URLError) and not isinstance(error, urllib.error.HTTPError):
        return _unreached(error)
    if isinstance(error, ConnectionRefusedError):
        return Verdict(Outcome.NOT_SENT, "refused")
    return Verdict(Outcome.UNKNOWN, type(error).__name__)


def _answered(error: SlackApiError) -> Verdict:
    response = error.response
    status = getattr(response, "status_code", 200)
    data = getattr(response, "data", response)
    code = str(data.get("error", "")) if isinstance(data, dict) else ""
    if status == http.HTTPStatus.TOO_MANY_REQUESTS or code in _PASSING:
        return Verdict(Outcome.PAUSE, code or "ratelimited", _retry_after(response))
    if not _CODE.fullmatch(code):
        return Verdict(Outcome.UNKNOWN, f"http_{status}")
    if status >= http.HTTPStatus.INTERNAL_SERVER_ERROR or code in _DOUBTFUL:
        return Verdict(Outcome.UNKNOWN, code)
    return Verdict(Outcome.PAUSE, code, OUR_PAUSE) if code in _OURS else Verdict(Outcome.REFUSED, code)


def _retry_after(response: object) -> float:
    headers = getattr(response, "headers", {}) or {}
    value = next((each for name, each in headers.items() if name.lower() == "retry-after"), None)
    value = value[0] if isinstance(value, list) else value
    try:
        return float(value) if value is not None else DEFAULT_PAUSE
    except ValueError:
        return DEFAULT_PAUSE


def _unreached(error: urllib.error.URLError) -> Verdict:
    # DNS, TLS and refused connections fail before a body is sent; a time-out may come after it.
    if isinstance(error.reason, TimeoutError | ConnectionResetError | http.client.HTTPException):
        return Verdict(Outcome.UNKNOWN, type(error.reason).__name__)
    return Verdict(Outcome.NOT_SENT, type(error.reason).__name__)


def _not_shared(cause: BaseException | None) -> Verdict:
    """Nothing was shown to anybody, so nothing is unknown. A picture that can't be drawn won't be drawn later."""
    if not isinstance(cause, SlackApiError | OSError):
        return Verdict(Outcome.REFUSED, "not_drawn")
    verdict = classify(cause)
    if verdict.code in _OURS:  # without files:write there are no pictures, and words go on
        return replace(verdict, outcome=Outcome.REFUSED)
    return replace(verdict, outcome=Outcome.NOT_SENT) if verdict.outcome is Outcome.UNKNOWN else verdict
