"""The seeded workspace: Northwind Studio, its people, its channels, and what they have said lately."""

from datetime import datetime, timedelta

from sandbox.clocks import WORKSPACE_ZONE
from sandbox.manifests import Manifest
from sandbox.messages import post_as_person
from sandbox.settings import BOT_USER_ID, TEAM_DOMAIN, TEAM_ID
from sandbox.talk import TALK
from sandbox.workspaces import Conversation, Person, Workspace

NEW_YORK = "America/New_York"
SHANGHAI = "Asia/Shanghai"
OTHER_TEAM_ID = "T0HARBOR"

PEOPLE = (
    Person("U0MEICHEN", "mei.chen", "Mei Chen", "Sales manager, East", "manager", color="d0457c"),
    Person("U0ALEXRIVERA", "alex.rivera", "Alex Rivera", "Account executive", "employee", color="2f6fab"),
    Person("U0PRIYANAIR", "priya.nair", "Priya Nair", "HR business partner", "HR partner", color="7a5bb5"),
    Person("U0SAMOKAFOR", "sam.okafor", "Sam Okafor", "Head of sales", "sponsor", color="2c7a4b"),
    Person(
        "U0TOMBECKER",
        "tom.becker",
        "Tom Becker",
        "HR business partner",
        "second HR partner",
        tz="Europe/London",
        color="a05a2c",
    ),
    Person("U0DANAREYES", "dana.reyes", "Dana Reyes", "IT operations", "admin", color="53616e", is_admin=True),
    Person("U0JORDANLEE", "jordan.lee", "Jordan Lee", "Account executive", "teammate", color="b3541e"),
    Person("U0LINHAO", "lin.hao", "Lin Hao", "Solutions engineer", "teammate", color="1f7a8c"),
    Person("U0NOORAZIZ", "noor.aziz", "Noor Aziz", "Account executive", "teammate", color="8f3985"),
    Person("U0RUTHCOLE", "ruth.cole", "Ruth Cole", "Sales operations", "teammate", color="606c38"),
    Person("U0IVANPETROV", "ivan.petrov", "Ivan Petrov", "Customer success", "teammate", color="c1121f"),
    Person("U0GRACEKIM", "grace.kim", "Grace Kim", "Contract designer", "guest", color="9c6644", kind="guest"),
    Person(
        "U0WESHUNT", "wes.hunt", "Wes Hunt", "Account executive", "left the company", color="999999", kind="deactivated"
    ),
    Person(
        "U0OMARFAYED",
        "omar.fayed",
        "Omar Fayed",
        "Buyer at Harbor Foods",
        "partner",
        tz="America/Chicago",
        color="0081a7",
        kind="stranger",
        team_id=OTHER_TEAM_ID,
    ),
    Person("U0LEDGERBOT", "ledger", "Ledger", "", "another app", color="444444", kind="bot"),
    Person("U0WANGFANG", "wang.fang", "王芳", "生产线主管", "manager", "zh-CN", SHANGHAI, "b5179e"),
    Person("U0LIQIANG", "li.qiang", "李强", "工艺工程师", "employee", "zh-CN", SHANGHAI, "3a86ff"),
    Person("U0CHENJING", "chen.jing", "陈静", "质检员", "employee", "zh-CN", SHANGHAI, "ff006e"),
    Person("U0ZHAOLEI", "zhao.lei", "赵磊", "设备工程师", "teammate", "zh-CN", SHANGHAI, "4d7c0f"),
    Person("U0LIUMIN", "liu.min", "刘敏", "HR", "HR partner", "zh-CN", SHANGHAI, "8338ec"),
)
SALES = ("mei.chen", "alex.rivera", "sam.okafor", "jordan.lee", "lin.hao", "noor.aziz", "ruth.cole", "ivan.petrov")
LINE = ("wang.fang", "li.qiang", "chen.jing", "zhao.lei", "liu.min", "sam.okafor")
EVERYONE = tuple(one.handle for one in PEOPLE if one.kind == "member")
SHARED = ("mei.chen", "jordan.lee", "ivan.petrov", "omar.fayed", "grace.kim")
CHANNELS = (
    ("C0GENERAL", "general", (*EVERYONE, "coach"), "Company news", False),
    ("C0SALESEAST", "sales-east", (*SALES, "coach"), "East region: pipeline, demos, wins", False),
    ("C0LINE3", "line-3-launch", LINE, "三号线新产品导入", False),
    ("C0PARTNERS", "partners-shared", SHARED, "With Harbor Foods", True),
)


def crowd(count: int) -> tuple[Person, ...]:
    """Made-up members, for what only shows in a big workspace."""
    return tuple(
        Person(f"U9CROWD{n:05d}", f"member.{n}", f"Member {n}", "Sales", "member") for n in range(1, count + 1)
    )


def workspace(at: datetime, manifest: Manifest, extra: int = 0) -> Workspace:
    """A new workspace as of `at`, with so many made-up members more."""
    space = Workspace(TEAM_ID, "Northwind Studio", TEAM_DOMAIN, WORKSPACE_ZONE)
    founded = int((at - timedelta(days=400)).timestamp())
    for one in (*PEOPLE, *crowd(extra), _bot(manifest)):
        space.people[one.id] = Person(**{**vars(one), "updated": founded})
    ids = {one.handle: one.id for one in space.people.values()} | {"coach": BOT_USER_ID}
    for channel_id, name, handles, topic, external in CHANNELS:
        members = [ids[handle] for handle in handles]
        channel = Conversation(channel_id, name, "channel", members, topic, external=external, created=founded)
        space.conversations[channel_id] = channel
    for one in space.people.values():
        if one.kind in {"member", "guest"}:
            space.dm_with(one.id).created = founded
    space.usergroups["S0SALES"] = [ids[handle] for handle in SALES]
    _talk(space, ids, at)
    return space


def speak(space: Workspace, locale: str) -> None:
    """Every member's Slack in one language, as if it had been so from the beginning."""
    for one in space.people.values():
        if one.kind == "member":
            one.locale = locale


def _bot(manifest: Manifest) -> Person:
    handle = manifest.bot_name.lower().replace(" ", "_")
    return Person(BOT_USER_ID, handle, manifest.bot_name, "", "app", color="1d9bd1", kind="bot")


def _talk(space: Workspace, ids: dict[str, str], at: datetime) -> None:
    names = {one.name: one for one in space.conversations.values()}
    for channel, handle, hours, text in sorted(TALK, key=lambda line: -line[2]):
        said = at - timedelta(hours=hours)
        ts = f"{int(said.timestamp())}.{len(names[channel].messages):06d}"
        post_as_person(names[channel], space.people[ids[handle]], text, ts)
    for one in space.conversations.values():
        for person in one.members:
            one.last_read[person] = one.messages[-1].ts if one.messages else "0"
