"""What is installed: locked by its hash, from no place in particular."""

from tests.test_architecture import ROOT


def test_requirements_name_no_place() -> None:
    for file in (ROOT / "requirements").glob("*.txt"):
        lines = [line.split("#")[0].strip() for line in file.read_text().splitlines()]
        for line in filter(None, lines):
            assert not line.startswith("-") or line.startswith("--hash=sha256:"), line
            assert "://" not in line and "@" not in line, line  # noqa: PT018 - one line, two signs of an address
            assert "/" not in line, line


def test_every_requirement_is_locked_by_its_hash() -> None:
    for file in (ROOT / "requirements").glob("*.txt"):
        text = file.read_text()
        pinned = [line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]

        assert pinned
        assert all(line.endswith("\\") for line in pinned)


def test_whoever_develops_has_what_the_demo_needs() -> None:
    def pins(name: str) -> set[str]:
        lines = (ROOT / "requirements" / name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and not line.startswith((" ", "#"))}

    assert pins("run.txt") <= pins("demo.txt") <= pins("dev.txt")
