"""Files: from an upload address to a picture under a message."""

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.bots import Bot, mrkdwn
from tests.sandbox.calls import Api, send
from tests.sandbox.conftest import rules

Json = dict[str, Any]
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def upload(api: Api, content: bytes = PNG, name: str = "chart.png") -> str:
    ticket = api.form("files.getUploadURLExternal", filename=name, length=len(PNG), alt_txt="A chart")
    status, text, _headers = send(ticket["upload_url"], content, Content_Type="application/octet-stream")
    assert (status == 200) == (len(content) == len(PNG)), text
    return str(ticket["file_id"])


def test_a_picture_stands_under_a_message(api: Api, driver: Driver) -> None:
    file_id = upload(api)

    answer = api.form(
        "files.completeUploadExternal",
        files=[{"id": file_id, "title": "Progress"}],
        channel_id="U0MEICHEN",
        blocks=[{"type": "section", "block_id": "delivery-1", "text": mrkdwn("Here it is")}],
    )

    assert answer["files"][0]["id"] == file_id
    message = driver.person("Mei").dm.latest
    assert message.text == "Here it is"
    assert [(one.title, one.alt_text, one.mimetype, one.content) for one in message.files] == [
        ("Progress", "A chart", "image/png", PNG)
    ]
    newest = api("conversations.history", channel="D0MEICHEN")["messages"][0]
    assert newest["blocks"][0]["block_id"] == "delivery-1"
    assert newest["subtype"] == "file_share"
    assert api("files.info", file=file_id)["file"]["shares"]["private"]["D0MEICHEN"][0]["ts"] == newest["ts"]


def test_the_sdks_own_upload_works(bot: Bot, driver: Driver, sandbox: Sandbox) -> None:
    bot.app.client.files_upload_v2(channel="C0SALESEAST", content=PNG, filename="a.png", initial_comment="Look")

    assert driver.person("Mei").channel("#sales-east").latest.text == "Look"
    assert rules(sandbox) == []


def test_a_file_is_seen_only_where_it_was_shared(api: Api, sandbox: Sandbox) -> None:
    file_id = upload(api)
    api("files.completeUploadExternal", files=[{"id": file_id}], channel_id="U0MEICHEN")

    assert send(f"{sandbox.url}/client/files/{file_id}?persona=U0MEICHEN")[0] == 200
    assert send(f"{sandbox.url}/client/files/{file_id}?persona=U0ALEXRIVERA")[0] == 404


def test_a_file_that_is_not_shared_is_seen_by_no_one(api: Api, sandbox: Sandbox) -> None:
    file_id = upload(api)
    api("files.completeUploadExternal", files=[{"id": file_id}])

    assert send(f"{sandbox.url}/client/files/{file_id}?persona=U0MEICHEN")[0] == 404


def test_a_deleted_file_is_gone_from_its_message(api: Api, driver: Driver) -> None:
    file_id = upload(api)
    api("files.completeUploadExternal", files=[{"id": file_id}], channel_id="U0MEICHEN", initial_comment="x")

    assert api("files.delete", file=file_id)["ok"]
    assert driver.person("Mei").dm.latest.files == []
    assert api("files.info", file=file_id)["error"] == "file_not_found"


def test_the_announced_length_must_be_right(api: Api, sandbox: Sandbox) -> None:
    upload(api, b"short")

    assert rules(sandbox) == ["upload_length"]


def test_a_file_without_bytes_cannot_be_completed(api: Api) -> None:
    ticket = api("files.getUploadURLExternal", filename="a.png", length=3)

    assert api("files.completeUploadExternal", files=[{"id": ticket["file_id"]}])["error"] == "file_not_found"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"filename": "a"}, "invalid_arguments"),
        ({"length": 3}, "invalid_arguments"),
        ({"filename": "a", "length": 0}, "invalid_arguments"),
    ],
)
def test_an_upload_needs_a_name_and_a_length(arguments: Json, error: str, api: Api) -> None:
    assert api("files.getUploadURLExternal", **arguments)["error"] == error


def test_a_comment_makes_slack_ignore_the_blocks(api: Api, sandbox: Sandbox) -> None:
    blocks = [{"type": "section", "text": mrkdwn("x")}]
    api(
        "files.completeUploadExternal",
        files=[{"id": upload(api)}],
        channel_id="U0MEICHEN",
        initial_comment="c",
        blocks=blocks,
    )

    assert rules(sandbox) == ["blocks_ignored"]


def test_a_file_is_not_shared_where_the_bot_is_not(api: Api) -> None:
    answer = api("files.completeUploadExternal", files=[{"id": upload(api)}], channel_id="C0LINE3")

    assert answer["error"] == "not_in_channel"


def test_a_phone_shows_the_title_of_a_bare_file(api: Api, driver: Driver) -> None:
    api("files.completeUploadExternal", files=[{"id": upload(api), "title": "Progress"}], channel_id="U0MEICHEN")

    assert driver.person("Mei").notifications[0].text == "sent a file: Progress"


def test_a_phone_in_chinese_says_so_in_chinese(api: Api, driver: Driver) -> None:
    api("files.completeUploadExternal", files=[{"id": upload(api), "title": "进展"}], channel_id="U0WANGFANG")

    assert driver.person("王芳").notifications[0].text == "发送了文件：进展"
