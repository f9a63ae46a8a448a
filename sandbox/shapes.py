"""People, conversations and files in the shapes in which the Web API gives them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sandbox.jsons import Json
from sandbox.settings import BOT_ID, BOT_USER_ID, TEAM_ID
from sandbox.workspaces import Conversation, File, Person, View


def user(person: Person, at: datetime, *, email: bool, locale: bool) -> Json:
    """A user object (docs.slack.dev/reference/objects/user-object).

    A deactivated account keeps its name but loses zone, locale and the membership flags.
    """
    body: Json = {
        "id": person.id,
        "team_id": person.team_id,
        "name": person.handle,
        "deleted": person.kind == "deactivated",
        "profile": profile(person, email=email),
        "is_bot": person.kind == "bot",
        "is_app_user": False,
        "updated": person.updated,
    }
    if person.kind == "deactivated":
        return body
    zone = at.astimezone(ZoneInfo(person.tz))
    body |= {
        "color": person.color,
        "real_name": person.name,
        "tz": person.tz,
        "tz_label": zone.tzname(),
        "tz_offset": int((zone.utcoffset() or zone - zone).total_seconds()),
        "is_admin": person.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": person.kind == "guest",
        "is_ultra_restricted": False,
        "is_email_confirmed": True,
        "who_can_share_contact_card": "EVERYONE",
    }
    if person.kind == "stranger":
        body["is_stranger"] = True
    if locale:
        body["locale"] = person.locale
    return body


def profile(person: Person, *, email: bool) -> Json:
    """The profile within a user object."""
    first, _, last = person.name.partition(" ")
    body: Json = {
        "title": person.title,
        "real_name": person.name,
        "real_name_normalized": person.name,
        "display_name": person.display_name,
        "display_name_normalized": person.display_name,
        "first_name": first,
        "last_name": last,
        "team": person.team_id,
        "status_text": "",
        "status_emoji": "",
        "avatar_hash": "",
    }
    if person.id == BOT_USER_ID:
        body["bot_id"] = BOT_ID
    if email and person.kind in {"member", "guest"}:
        body["email"] = f"{person.handle}@northwind.example"
    return body


def conversation(one: Conversation, *, members: bool = False) -> Json:
    """A conversation object (docs.slack.dev/reference/objects/conversation-object)."""
    if one.kind == "dm":
        return {
            "id": one.id,
            "created": one.created,
            "is_im": True,
            "is_org_shared": False,
            "is_archived": False,
            "context_team_id": TEAM_ID,
            "user": one.with_,
            "is_user_deleted": False,
            "priority": 0,
            "is_open": True,
        }
    body: Json = {
        "id": one.id,
        "name": one.name,
        "name_normalized": one.name,
        "created": one.created,
        "creator": one.members[0] if one.members else "",
        "is_channel": not one.private,
        "is_group": one.private,
        "is_im": False,
        "is_mpim": False,
        "is_private": one.private,
        "is_archived": False,
        "is_general": one.name == "general",
        "is_shared": one.external,
        "is_ext_shared": one.external,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "is_member": BOT_USER_ID in one.members,
        "context_team_id": TEAM_ID,
        "shared_team_ids": [TEAM_ID],
        "topic": {"value": one.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
    }
    if members:
        body["num_members"] = len(one.members)
    return body


def view(one: View) -> Json:
    """A view object (docs.slack.dev/reference/objects/view-object)."""
    return {**one.body, "state": {"values": one.values}}


def file(one: File, base_url: str) -> Json:
    """A file object (docs.slack.dev/reference/objects/file-object)."""
    kind = one.name.rpartition(".")[2].lower()
    url = f"{base_url}/client/files/{one.id}"
    body: Json = {
        "id": one.id,
        "created": one.created,
        "timestamp": one.created,
        "name": one.name,
        "title": one.title or one.name,
        "mimetype": mimetype(one.name),
        "filetype": kind,
        "pretty_type": kind.upper(),
        "user": BOT_USER_ID,
        "user_team": TEAM_ID,
        "editable": False,
        "size": len(one.content or b""),
        "mode": "hosted",
        "is_external": False,
        "is_public": False,
        "url_private": url,
        "url_private_download": url,
        "permalink": url,
        "channels": [where for where in one.shares if where.startswith("C")],
        "groups": [],
        "ims": [where for where in one.shares if where.startswith("D")],
        "shares": _shares(one),
        "has_rich_preview": False,
    }
    if one.alt_text:
        body["alt_txt"] = one.alt_text
    return body


def _shares(one: File) -> Json:
    public: Json = {}
    private: Json = {}
    for where, stamps in one.shares.items():
        side = public if where.startswith("C") else private
        side[where] = [{"ts": ts, "reply_users": [], "reply_count": 0} for ts in stamps]
    return {name: side for name, side in (("public", public), ("private", private)) if side}


def mimetype(name: str) -> str:
    """The media type that a file's name tells."""
    kinds = {
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "svg": "image/svg+xml",
        "pdf": "application/pdf",
        "csv": "text/csv",
        "txt": "text/plain",
        "json": "application/json",
    }
    return kinds.get(name.rpartition(".")[2].lower(), "application/octet-stream")
