"""`python -m sandbox`: a sandbox as a process of its own."""

import argparse
import asyncio
import os
import sys
from pathlib import Path

from sandbox.server import Server
from sandbox.settings import Settings

DEFAULTS = Settings()


def parser() -> argparse.ArgumentParser:
    """The command line; every option has an environment variable SANDBOX_…"""
    made = argparse.ArgumentParser(prog="python -m sandbox", description="A strict local Slack.")
    for name, default, told in (
        ("port", str(DEFAULTS.port), "port to listen on; 0 takes a free one"),
        ("host", DEFAULTS.host, "address to listen on"),
        ("manifest", "manifest.yml", "the app's manifest; without one everything is allowed"),
        ("bot-url", "", "the bot's request URL; without one the bot connects by Socket Mode"),
        ("signing-secret", DEFAULTS.signing_secret, "secret with which deliveries are signed"),
        ("bot-token", DEFAULTS.bot_token, "the bot token to accept"),
        ("app-token", DEFAULTS.app_token, "the app-level token to accept"),
        ("crowd", str(DEFAULTS.crowd), "how many made-up members there are besides the seeded people"),
        ("record", "", "folder for one JSON file for each call of the bot"),
        ("patience", str(DEFAULTS.ack_seconds), "seconds to acknowledge, and to open a window"),
        ("silence", str(DEFAULTS.bot_silence_seconds), "seconds until the clock waits for a silent bot no longer"),
        ("without", "", "features to leave out, by commas: files, metadata, locale, or methods"),
    ):
        value = os.environ.get(f"SANDBOX_{name.replace('-', '_').upper()}", default)
        made.add_argument(f"--{name}", default=value, help=f"{told} (default: {default or 'none'})")
    offered = os.environ.get("SANDBOX_TOURS", "") not in ("", "0")
    made.add_argument(
        "--tours", action="store_true", default=offered, help="offer stories; whoever runs the bot stands by"
    )
    limited = os.environ.get("SANDBOX_RATE_LIMITS", "") not in ("", "0")
    made.add_argument("--rate-limits", action="store_true", default=limited, help="enforce Slack's rate limits")
    strict = os.environ.get("SANDBOX_STRICT", "1") not in ("", "0")
    made.add_argument("--strict", action=argparse.BooleanOptionalAction, default=strict, help="enforce the manifest")
    return made


def settings(given: argparse.Namespace) -> Settings:
    """Settings from the command line."""
    return Settings(
        host=given.host,
        port=int(given.port),
        manifest=Path(given.manifest),
        bot_url=given.bot_url or None,
        signing_secret=given.signing_secret,
        bot_token=given.bot_token,
        app_token=given.app_token,
        record=Path(given.record) if given.record else None,
        rate_limits=given.rate_limits,
        strict=given.strict,
        crowd=int(given.crowd),
        tours=given.tours,
        ack_seconds=float(given.patience),
        trigger_seconds=float(given.patience),
        bot_silence_seconds=float(given.silence),
        without=frozenset(name.strip() for name in given.without.split(",") if name.strip()),
    )


async def serve(chosen: Settings) -> None:
    """Run until interrupted."""
    server = Server(chosen)
    await server.start()
    sys.stdout.write(f"The sandbox is at {server.engine.base_url}\n")
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await server.stop()


def main(words: list[str] | None = None) -> None:
    """Start a sandbox."""
    try:
        asyncio.run(serve(settings(parser().parse_args(words))))
    except KeyboardInterrupt:
        return
    except OSError as error:  # on stdout, where whoever started us looks for the address
        sys.stdout.write(f"The sandbox could not start: {error.strerror or error}. --port 0 takes a free one.\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
