"""What can be set when a sandbox starts: addresses, secrets, limits of time, and how strict it is."""

from dataclasses import dataclass
from pathlib import Path

APP_ID = "A0COACH"
BOT_ID = "B0COACH"
BOT_USER_ID = "U0COACHBOT"
TEAM_ID = "T0NORTHWIND"
TEAM_DOMAIN = "northwind-studio"
CLIENT_ID = "1111111111.2222222222"


@dataclass(frozen=True)
class Settings:
    """One sandbox's settings. Times are in seconds of real time.

    - `ack_seconds`: an interaction must be acknowledged within 3 s
      (docs.slack.dev/interactivity/handling-user-interaction, "Acknowledgment response").
    - `trigger_seconds`: a trigger_id expires 3 s after it was issued (same page, "trigger_id").
    - `response_url_seconds`, `response_url_uses`: "up to 5 times within 30 minutes"
      (same page, "Message responses").
    - `retry_delays`: an event that failed is sent again "nearly immediately", after 1 minute and
      after 5 minutes (docs.slack.dev/apis/events-api, "Retries").
    - `bot_silence_seconds`: a bot that has not asked for the clock for so long is no longer waited for.
    - `tours`: stories are offered, for somebody stands by who can begin the bot anew.
    - `crowd`: how many made-up members there are besides the seeded people.
    """

    host: str = "127.0.0.1"
    port: int = 8321
    manifest: Path | None = None
    bot_url: str | None = None
    signing_secret: str = "sandbox-secret"  # noqa: S105 - made up, and known to everyone
    bot_token: str = "xoxb-sandbox"  # noqa: S105 - made up, and known to everyone
    app_token: str = "xapp-sandbox"  # noqa: S105 - made up, and known to everyone
    verification_token: str = "sandbox-verification"  # noqa: S105 - made up, and known to everyone
    record: Path | None = None
    rate_limits: bool = False
    strict: bool = True
    without: frozenset[str] = frozenset()
    ack_seconds: float = 3.0
    trigger_seconds: float = 3.0
    response_url_seconds: float = 1800.0
    response_url_uses: int = 5
    retry_delays: tuple[float, ...] = (0.0, 60.0, 300.0)
    bot_silence_seconds: float = 10.0
    posts_per_second_in_channel: int = 1
    posts_per_second_in_workspace: int = 5
    crowd: int = 0
    tours: bool = False
