"""The settings: one's own language, and for administrators HR partners, what plans are called, and team tips."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any, Protocol

from slack_sdk.models.blocks import Block

from domain.people import ChannelId
from domain.workspaces import PLAN_NAMES, Digest, Workspace
from handlers.forms import Form
from handlers.views import deliveries, fields
from handlers.views.screens import (
    Screen,
    button,
    buttons,
    divider,
    header,
    line,
    mentions,
    modal,
    note,
    words,
)

WORKING_WEEK = range(5)
"""Monday to Friday: tips are for work."""
HR_CALLBACK, DIGEST_CALLBACK = "workspaces.hr", "workspaces.digest"
Topics = Sequence[tuple[str, str]]
"""Keys and names of the topics of tips."""


class Standing(Protocol):
    """Where a channel's digest stands (services.tips.Standing)."""

    @property
    def digest(self) -> Digest: ...
    @property
    def next_at(self) -> datetime: ...
    @property
    def not_delivered(self) -> bool: ...
    @property
    def doubtful(self) -> bool: ...


@dataclass(frozen=True)
class AdminPart:
    """What an administrator sees besides their own part."""

    workspace: Workspace
    standings: Sequence[Standing]
    topics: Topics
    undelivered: Mapping[Any, int] = field(default_factory=dict)


def settings(
    screen: Screen, language: str, slack_language: str, admin: AdminPart | None = None, said: str = ""
) -> Mapping[str, Any]:
    """The settings of the reader. `said` tells at the top what was just saved."""
    t = screen.t
    blocks: list[Block] = [words(said), divider()] if said else []
    blocks += [_language(screen, language, slack_language), note(t("settings-language-note"))]
    if admin is not None:
        blocks += [divider(), header(t("settings-admin")), note(t("settings-admin-note"))]
        blocks += [*_hr(screen, admin.workspace), _plan_name(screen, admin.workspace), *_tips(screen, admin)]
        blocks += [divider(), *deliveries.numbers(screen, admin.undelivered)]
    view = modal(screen, "workspaces.settings", t("settings-title"), blocks)
    # A screen below may stand in the language of before: closing this one closes it, too.
    return {**view, "clear_on_close": True} if said else view


def _language(screen: Screen, language: str, slack_language: str) -> Block:
    follow = screen.t("settings-language-slack", language=screen.t(f"settings-language-{slack_language}"))
    options = [("slack", follow), *((each, screen.t(f"settings-language-{each}")) for each in ("en", "zh"))]
    label = f"*{screen.t('settings-language')}*"
    return fields.at_once(screen, "language", label, "workspaces.language", options, value=language or "slack")


def _hr(screen: Screen, workspace: Workspace) -> list[Block]:
    t = screen.t
    named = mentions(screen, workspace.hr) if workspace.hr else t("settings-hr-none")
    change = button(screen, t("settings-change-hr"), "workspaces.edit_hr")
    row = line(screen, "hr", f"*{t('settings-hr')}*\n{named}", change)
    return [row, note(t("settings-hr-one"))] if len(workspace.hr) == 1 else [row]


def _plan_name(screen: Screen, workspace: Workspace) -> Block:
    options = [(each, screen.t(f"plan-name-{each}")) for each in PLAN_NAMES]
    label = f"*{screen.t('settings-plan-name')}*"
    return fields.at_once(screen, "name", label, "workspaces.plan_name", options, value=workspace.plan_name)


def _tips(screen: Screen, admin: AdminPart) -> list[Block]:
    t = screen.t
    rows = [block for standing in admin.standings for block in _digest(screen, standing, dict(admin.topics))]
    add = button(screen, t("settings-tips-add"), "workspaces.edit_digest")
    intro = note(t("settings-tips-note"))
    return [divider(), header(t("settings-tips")), intro, *rows, buttons(screen, "add", add)]


def _digest(screen: Screen, standing: Standing, names: Mapping[str, str]) -> list[Block]:
    t, digest = screen.t, standing.digest
    channel = digest.channel
    topics = ", ".join(names[each] for each in digest.topics if each in names) or t("settings-tips-all")
    about = " · ".join((_weekly(screen, digest), t(f"settings-language-{digest.language}"), topics))
    text = f"<#{channel}>  {about}\n{t('settings-tips-next', at=screen.moment(standing.next_at))}"
    stop = (t("settings-stop-title"), t("settings-stop-text"), t("settings-stop"), t("cancel"))
    presses = [
        button(screen, t("settings-change"), "workspaces.edit_digest", channel=channel),
        button(screen, t("settings-stop"), "workspaces.stop_digest", channel=channel, confirm=stop),
    ]
    trouble: list[Block] = []
    if standing.not_delivered:
        presses.insert(0, button(screen, t("settings-tips-again"), "workspaces.send_again", channel=channel))
        trouble = [words(t("settings-tips-failed", channel=f"<#{channel}>"))]
    elif standing.doubtful:
        trouble = [note(t("settings-tips-doubtful"))]
    return [line(screen, f"at-{channel}", text), *trouble, buttons(screen, f"do-{channel}", *presses)]


def _weekly(screen: Screen, digest: Digest) -> str:
    day = screen.t(f"weekday-{digest.weekday}")
    return screen.t("settings-tips-weekly", day=day, time=digest.at.strftime("%H:%M"))


def hr_form(screen: Screen, workspace: Workspace) -> Mapping[str, Any]:
    """Who the HR partners are."""
    t = screen.t
    chosen = fields.people(screen, "hr", t("settings-hr"), values=workspace.hr, hint=t("settings-hr-hint"))
    blocks = [words(t("settings-hr-intro")), chosen]
    return modal(
        screen,
        HR_CALLBACK,
        t("settings-hr"),
        blocks,
        submit=t("save"),
        close=t("cancel"),
        revision=str(workspace.revision),
    )


def digest_form(
    screen: Screen, workspace: Workspace, digest: Digest, topics: Topics, *, new: bool
) -> Mapping[str, Any]:
    """Weekly tips of one channel. A channel that has them keeps its name: another one is added, this one stopped."""
    t = screen.t
    first = (
        fields.channel(screen, "channel", t("digest-channel"), hint=t("digest-channel-hint"), optional=False)
        if new
        else words(f"<#{digest.channel}>")
    )
    languages = [(each, t(f"settings-language-{each}")) for each in ("en", "zh")]
    days = [(str(each), t(f"weekday-{each}")) for each in WORKING_WEEK]
    blocks = [
        note(t("digest-sees")),
        first,
        fields.radio(screen, "language", t("digest-language"), languages, value=digest.language),
        fields.select(screen, "weekday", t("digest-weekday"), days, value=str(digest.weekday)),
        fields.time_of_day(
            screen,
            "at",
            t("digest-time"),
            value=digest.at.strftime("%H:%M"),
            hint=t("digest-time-hint", place=t.place(digest.zone)),
        ),
        fields.several(
            screen, "topics", t("digest-topics"), topics, values=digest.topics, hint=t("digest-topics-hint")
        ),
    ]
    meta = {"revision": str(workspace.revision), "channel": "" if new else digest.channel, "zone": digest.zone}
    return modal(screen, DIGEST_CALLBACK, t("digest-title"), blocks, submit=t("save"), close=t("cancel"), **meta)


def parse_digest(form: Form, channel: str, zone: str) -> Digest:
    """What stands in the form; `channel` and `zone` are those of an existing digest, or its defaults."""
    return Digest(
        channel=ChannelId(channel or form.channel("channel")),
        language=form.choice("language", "en"),
        weekday=int(form.choice("weekday", "2")),
        at=time.fromisoformat(form.time("at") or "10:00"),
        zone=zone,
        topics=form.choices("topics"),
    )


def hr_change(screen: Screen, values: Mapping[str, str]) -> Mapping[str, Any]:
    """Who came onto the HR list and who left it, for those who stand or stood there."""
    t = screen.t
    told = datetime.fromisoformat(values["changed"]) if values.get("changed") else screen.now.astimezone(UTC)
    blocks: list[Block] = [words(t("hr-change-by", by=f"<@{values.get('by', '')}>", at=screen.moment(told)))]
    for name in ("added", "removed"):
        people = values.get(name, "").split()
        if people:
            blocks.append(words(t(f"hr-change-{name}", people=mentions(screen, people))))
    return modal(screen, "workspaces.hr_change", t("settings-hr"), [*blocks, note(t("hr-change-note"))])
