"""oauth.v2.access: a code becomes a token that works, and the app is in the workspace again."""

from sandbox import Sandbox
from sandbox.driver import Driver
from tests.sandbox.calls import Api


def test_a_code_becomes_a_token_that_works(sandbox: Sandbox, api: Api, driver: Driver) -> None:
    driver.uninstall_app()
    assert api("auth.test")["error"] == "account_inactive"
    api.token = ""

    told = api.form("oauth.v2.access", code="sandbox-1", client_id="1", client_secret="s")

    api.token = told["access_token"]
    who = api("auth.test")
    assert who["ok"]
    assert (told["token_type"], told["team"]["id"], told["bot_user_id"]) == ("bot", who["team_id"], who["user_id"])
    assert set(told["scope"].split(",")) == set(sandbox.engine.manifest.scopes)


def test_another_code_is_refused_and_installs_nothing(api: Api, driver: Driver) -> None:
    driver.uninstall_app()

    assert api.form("oauth.v2.access", code="made-up") == {"ok": False, "error": "invalid_code"}
    assert api("auth.test")["error"] == "account_inactive"
