"""Settings from the environment and `.env`; read here and nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values

from domain.people import UserId


class SettingsError(Exception):
    """A setting that can't be used; the message says what to do."""


@dataclass(frozen=True)
class Settings:
    """Everything an operator can set. Secrets are kept out of the repr."""

    bot_token: str = ""
    app_token: str = ""
    signing_secret: str = ""
    slack_api_url: str = "https://slack.com/api/"
    database_url: str = "sqlite:///data/pipcoach.db"
    master_key: str = ""
    master_key_file: Path = Path("data/master.key")
    admins: tuple[UserId, ...] = ()
    host: str = "127.0.0.1"
    port: int = 3000
    clock_url: str = ""
    tick_seconds: float = 20.0
    posts_per_second: int = 5

    def __repr__(self) -> str:
        return (
            f"Settings(database={self.database_url.split('@')[-1]!r}, slack={self.slack_api_url!r}, port={self.port})"
        )

    @property
    def socket_mode(self) -> bool:
        """An app token means Socket Mode; else HTTP with a signing secret."""
        return bool(self.app_token)

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of variables without which the bot can't run."""
        lacking = [] if self.bot_token else ["SLACK_BOT_TOKEN"]
        if not (self.app_token or self.signing_secret):
            lacking.append("SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET for HTTP)")
        return tuple(lacking)

    @property
    def embedded(self) -> bool:
        """SQLite in a file beside the bot: it brings its own tables up to date."""
        return self.database_url.startswith("sqlite")

    @property
    def creates_key(self) -> bool:
        """Only the embedded default makes a key file by itself; a shared database must be given its key."""
        return self.embedded and not self.master_key

    @staticmethod
    def from_env(env: Mapping[str, str] | None = None, dotenv: Path | None = None) -> "Settings":
        """Reads `.env` (when there is one) and the environment, which wins.

        Raises SettingsError for a port or a number that is none.
        """
        file = dotenv or Path(".env")
        values = (
            {name: value for name, value in dotenv_values(file).items() if value is not None} if file.exists() else {}
        )
        # An empty variable (as compose files leave behind) counts as unset, and does not hide the one in the file.
        values |= {name: value for name, value in (os.environ if env is None else env).items() if value}
        get = values.get
        default = Settings()
        return Settings(
            bot_token=get("SLACK_BOT_TOKEN", ""),
            app_token=get("SLACK_APP_TOKEN", ""),
            signing_secret=get("SLACK_SIGNING_SECRET", ""),
            slack_api_url=_slashed(get("SLACK_API_URL") or default.slack_api_url),
            database_url=get("DATABASE_URL") or default.database_url,
            master_key=get("PIPCOACH_MASTER_KEY", ""),
            master_key_file=Path(get("PIPCOACH_MASTER_KEY_FILE") or default.master_key_file),
            admins=tuple(UserId(each.strip()) for each in get("PIPCOACH_ADMINS", "").split(",") if each.strip()),
            host=get("HOST") or default.host,
            port=int(_number("PORT", get("PORT") or str(default.port))),
            clock_url=get("PIPCOACH_CLOCK_URL", ""),
            tick_seconds=_number("PIPCOACH_TICK_SECONDS", get("PIPCOACH_TICK_SECONDS") or str(default.tick_seconds)),
            posts_per_second=int(
                _number("PIPCOACH_POSTS_PER_SECOND", get("PIPCOACH_POSTS_PER_SECOND") or str(default.posts_per_second))
            ),
        )


def _slashed(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise SettingsError(f"{name} must be a number, but it is {text!r}.") from error
