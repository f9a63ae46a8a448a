"""One call of the Web API from end to end: token, scopes, limits, faults, the method, the record."""

import asyncio
import time
from types import MappingProxyType
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api import apps, chat, conversations, files, reactions, users, views
from sandbox.api.arguments import Arguments, read
from sandbox.api.errors import ApiError
from sandbox.api.methods import Method
from sandbox.faults import Fault
from sandbox.jsons import Json

if TYPE_CHECKING:
    from sandbox.engine import Engine

FAMILIES = (apps, chat, conversations, files, reactions, users, views)
METHODS = MappingProxyType({one.name: one for family in FAMILIES for one in family.METHODS})
SERVER_ERROR = 500


async def call(engine: "Engine", request: web.Request) -> web.StreamResponse:
    """Answer one call. One that began is carried out to its end, even if the bot has gone away."""
    engine.calls_under_way += 1
    try:
        return await _call(engine, request)
    except ConnectionResetError:
        return web.Response()  # it died before it had said what it wanted, and reads no answer either
    finally:
        engine.calls_under_way -= 1


async def _call(engine: "Engine", request: web.Request) -> web.StreamResponse:
    name = request.match_info["method"]
    began = time.perf_counter()
    try:
        arguments = await read(request)
    except ApiError as error:
        return _answered(engine, name, Arguments({}), _refusal(engine, name, error), began)
    if (silent := engine.rates.silent_for(name)) is not None:
        _save(engine, name, arguments, {"ok": False, "error": "ratelimited", "retry_after": silent})
        return too_many(silent)
    fault = engine.faults.take(name)
    if fault and (early := await _before(engine, name, request, fault)):
        _note(engine, f"{name} ({fault.kind})", arguments, {"ok": False, "error": fault.kind}, began)
        _save(engine, name, arguments, {"ok": False, "error": fault.kind})
        return early
    wait = engine.rates.wait_for(name, _channel(arguments))
    if wait is not None:
        engine.rates.silence(name, wait)
        refusal = {"ok": False, "error": "ratelimited", "retry_after": wait}
        _note(engine, name, arguments, refusal, began)
        _save(engine, name, arguments, refusal)
        return too_many(wait)
    if fault and fault.kind == "short":
        arguments.values["limit"] = "1"
    answer = _run(engine, name, request, arguments)
    if fault and fault.kind == "stale" and answer["ok"]:
        answer["messages"] = []
    response = _answered(engine, name, arguments, answer, began)
    return await _after(request, fault, response) if fault else response


def _channel(arguments: Arguments) -> str:
    channel = arguments.text("channel")
    return f"D{channel[1:]}" if channel.startswith("U") else channel


def too_many(wait: int | None) -> web.Response:
    """A 429 (docs.slack.dev/apis/web-api/rate-limits)."""
    headers = {} if wait is None else {"Retry-After": str(wait)}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


def _run(engine: "Engine", name: str, request: web.Request, arguments: Arguments) -> Json:
    try:
        known = METHODS.get(name)
        if known is None:
            raise ApiError("unknown_method", breach=name)  # noqa: TRY301 - one place turns errors into answers
        if not engine.offers(known.family):
            raise ApiError("unknown_method")  # noqa: TRY301
        _authorise(engine, known, _token(request, arguments))
        return {"ok": True, **known.handler(engine, arguments)}
    except ApiError as error:
        return _refusal(engine, name, error)


def _refusal(engine: "Engine", name: str, error: ApiError) -> Json:
    if error.breach:
        engine.violate(error.code, name, error.breach)
    return error.answer()


def _token(request: web.Request, arguments: Arguments) -> str:
    bearer = request.headers.get("Authorization", "")
    return bearer.removeprefix("Bearer ").strip() or arguments.text("token")


def _authorise(engine: "Engine", known: Method, token: str) -> None:
    if known.caller == "anyone":
        return
    settings = engine.settings
    if not token:
        raise ApiError("not_authed", breach="no token")
    if token not in (settings.bot_token, settings.app_token):
        raise ApiError("invalid_auth", breach="unknown token")
    if token != (settings.bot_token if known.caller == "bot" else settings.app_token):
        raise ApiError("not_allowed_token_type", breach=f"{known.name} needs the {known.caller} token")
    if not engine.workspace.installed:
        raise ApiError("account_inactive")
    require_scope(engine, known.scopes)


def require_scope(engine: "Engine", scopes: tuple[str, ...]) -> None:
    """Raise ApiError (missing_scope) unless the manifest asks for one of these scopes."""
    if not scopes or not engine.settings.strict or any(map(engine.manifest.has_scope, scopes)):
        return
    provided = ",".join(sorted(engine.manifest.scopes))
    needed = ",".join(scopes)
    raise ApiError("missing_scope", breach=f"needs {needed}", needed=needed, provided=provided)


def _answered(engine: "Engine", name: str, arguments: Arguments, answer: Json, began: float) -> web.Response:
    _note(engine, name, arguments, answer, began)
    _save(engine, name, arguments, answer)
    scopes = ",".join(sorted(engine.manifest.scopes))
    return web.json_response(answer, headers={"X-OAuth-Scopes": scopes})


def _public(arguments: Arguments) -> Json:
    return {name: value for name, value in arguments.values.items() if name != "token"}


def _save(engine: "Engine", name: str, arguments: Arguments, answer: Json) -> None:
    engine.traffic.save(name, _public(arguments), answer)


def _note(engine: "Engine", name: str, arguments: Arguments, answer: Json, began: float) -> None:
    engine.traffic.note(
        {
            "at": engine.clock.now().isoformat(),
            "direction": "from_bot",
            "what": name,
            "ms": round((time.perf_counter() - began) * 1000, 1),
            "ok": bool(answer.get("ok")),
            "body": _public(arguments),
            "answer": answer,
        }
    )


async def _before(  # noqa: PLR0911 - one for each kind
    engine: "Engine", name: str, request: web.Request, fault: Fault
) -> web.StreamResponse | None:
    """What a fault does before the call is carried out; an answer if it never is."""
    await asyncio.sleep(fault.seconds if fault.kind == "latency" else 0)
    match fault.kind:
        case "ratelimited":
            engine.rates.silence(name, fault.retry_after, insist=fault.insist)
            return too_many(fault.retry_after)
        case "status":
            return web.Response(status=fault.status, text="upstream error")
        case "error":
            return web.json_response({"ok": False, "error": fault.error})
        case "html":
            return web.Response(text="<html><body>Be right back.</body></html>", content_type="text/html")
        case "cut":
            return web.Response(text='{"ok": tr', content_type="application/json")
        case "reset":
            return _cut_off(request)
    return None


async def _after(request: web.Request, fault: Fault, response: web.Response) -> web.StreamResponse:
    """What a fault does once the call was carried out: the answer is lost."""
    match fault.kind:
        case "stored_then_reset":
            return _cut_off(request)
        case "stored_then_500":
            return web.Response(status=SERVER_ERROR, text="upstream error")
        case "stored_then_timeout":
            await asyncio.sleep(fault.seconds or 60.0)
            return _cut_off(request)
    return response


def _cut_off(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
