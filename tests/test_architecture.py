"""The rules of the house (docs/architecture.md), held by reading the code itself."""

import ast
import logging.config
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from bot.app import FEATURES

ROOT = Path(__file__).parents[1]
FLOORS = ("bot", "handlers", "services", "storage", "domain")
TOP = {
    ".ci",
    ".env.example",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "benchmarks",
    "bot",
    "deploy",
    "docs",
    "domain",
    "handlers",
    "manifest.yml",
    "pyproject.toml",
    "requirements",
    "sandbox",
    "services",
    "storage",
    "tests",
}
MOST_LINES = 300
LONGER = "Longer than 300 lines: "
"""A file that needs more room says why in its docstring, beginning so."""

SHARED_SERVICES = {"turn", "clock", "catalog", "occurrences"}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that belongs to the project."""
    told = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(ROOT / line for line in told.stdout.splitlines() if (ROOT / line).is_file())


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def sources(*folders: str) -> Iterator[Path]:
    """Python files below these folders."""
    for file in tracked():
        if file.suffix == ".py" and file.relative_to(ROOT).parts[0] in folders:
            yield file


def module_of(file: Path) -> str:
    """The dotted name of a source file."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(file: Path) -> Iterator[str]:
    """Dotted names that a file imports."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def dotted(node: ast.AST) -> str:
    """`a.b.c` as text; "" for anything else."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def test_the_floors_stand_only_on_those_below(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    # It sets logging up for a process of its own, which would silence every logger of this one.
    monkeypatch.setattr(logging.config, "dictConfig", lambda _settings: None)

    assert lint_imports(config_filename="pyproject.toml", cache_dir=str(tmp_path)) == 0


def test_the_top_level_holds_only_what_it_should() -> None:
    found = {file.relative_to(ROOT).parts[0] for file in tracked()}

    assert found <= TOP


def test_a_file_is_short_or_says_why_not() -> None:
    kinds = {".py", ".js", ".css"}
    long = [
        file.relative_to(ROOT).as_posix()
        for file in tracked()
        if file.suffix in kinds
        and len(file.read_text(encoding="utf-8").splitlines()) > MOST_LINES
        and LONGER not in file.read_text(encoding="utf-8")
    ]

    assert long == []


def test_only_the_turn_fetches_a_plan() -> None:
    found = [
        file.relative_to(ROOT).as_posix()
        for file in sources("bot", "handlers", "services")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Attribute) and dotted(node).endswith("plans.get") and "store" in dotted(node)
    ]

    assert set(found) == {"services/turn.py"}


def test_only_the_clock_reads_the_time_of_day() -> None:
    reading = {
        "datetime.now",
        "datetime.utcnow",
        "datetime.today",
        "date.today",
        "time.time",
        "time.localtime",
        "time.monotonic",
    }

    found = {
        file.relative_to(ROOT).as_posix()
        for file in sources(*FLOORS)
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call) and dotted(node.func).removeprefix("datetime.") in reading
    }

    assert found == {"services/clock.py"}


def test_features_of_handlers_do_not_lean_on_each_other() -> None:
    features = {module.__name__ for module in FEATURES}

    leaning = [
        f"{module_of(file)} -> {other}"
        for file in sources("handlers")
        for other in sorted(set(imported(file)) & features)
        if any(module_of(file) == each or module_of(file).startswith(f"{each}.") for each in features - {other})
    ]

    assert leaning == []


def test_services_do_not_lean_on_each_other() -> None:
    leaning = []
    for file in sources("services"):
        feature = module_of(file).split(".")[1:2]
        others = {name.split(".")[1] for name in imported(file) if name.startswith("services.")}
        if feature and feature[0] not in SHARED_SERVICES:
            leaning += [f"{module_of(file)} -> {other}" for other in sorted(others - SHARED_SERVICES - set(feature))]

    assert leaning == []


def test_tables_are_known_only_inside_storage() -> None:
    found = [
        module_of(file)
        for file in sources("bot", "handlers", "services", "domain")
        if any(name.startswith("storage.tables") for name in imported(file))
    ]

    assert found == []


def test_nothing_is_opened_at_import() -> None:
    makers = {
        "create_engine",
        "App",
        "WebClient",
        "Database",
        "ThreadPoolExecutor",
        "BackgroundScheduler",
        "Session",
        "Typer",
    }

    found = [
        f"{module_of(file)}: {dotted(node.func)}"
        for file in sources(*FLOORS)
        for statement in tree(file).body
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(statement)
        if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in makers
    ]

    assert found == []


def test_no_module_changes_its_own_globals() -> None:
    found = [
        module_of(file) for file in sources(*FLOORS) for node in ast.walk(tree(file)) if isinstance(node, ast.Global)
    ]

    assert found == []


def test_handlers_and_domain_load_nothing_by_themselves() -> None:
    for package in ("handlers", "domain", "handlers/views"):
        body = tree(ROOT / package / "__init__.py").body
        assert all(isinstance(each, ast.Expr) for each in body), package


def test_async_stands_only_in_the_sandbox() -> None:
    kinds = (ast.AsyncFunctionDef, ast.Await, ast.AsyncWith, ast.AsyncFor)

    found = [module_of(file) for file in sources(*FLOORS) for node in ast.walk(tree(file)) if isinstance(node, kinds)]

    assert found == []


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
