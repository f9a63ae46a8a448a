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


ONLY_IN = {"apscheduler": "bot.scheduler", "dotenv": "bot.settings"}


def test_the_scheduler_and_the_settings_keep_their_libraries_to_themselves() -> None:
    found = [
        f"{module_of(file)} imports {library}"
        for file in sources(*FLOORS)
        for library in {name.partition(".")[0] for name in imported(file)} & ONLY_IN.keys()
        if module_of(file) != ONLY_IN[library]
    ]

    assert found == []


def test_no_module_changes_its_own_globals() -> None:
    found = [f"{module_of(file)}: {name}" for file in sources(*FLOORS) for name in changed_globals(tree(file))]

    assert found == []


CHANGERS = {"append", "add", "update", "setdefault", "pop", "clear", "extend", "remove", "insert", "discard", "popitem"}


def changed_globals(module: ast.Module) -> Iterator[str]:
    """Names of the module that its functions bind anew, fill or empty."""
    names = {
        target.id
        for statement in module.body
        for target in (statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)])
        if isinstance(target, ast.Name)
    }
    for function in (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)):
        own = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        own |= {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}
        for node in ast.walk(function):
            if isinstance(node, ast.Global):
                yield from node.names
            touched = None
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGERS:
                touched = node.func.value
            elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
                touched = node.value
            if isinstance(touched, ast.Name) and touched.id in names - own:
                yield touched.id


def test_handlers_and_domain_load_nothing_by_themselves() -> None:
    for package in ("handlers", "domain", "handlers/views"):
        body = tree(ROOT / package / "__init__.py").body
        assert all(isinstance(each, ast.Expr) for each in body), package


def test_async_stands_only_in_the_sandbox() -> None:
    kinds = (ast.AsyncFunctionDef, ast.Await, ast.AsyncWith, ast.AsyncFor)

    found = [module_of(file) for file in sources(*FLOORS) for node in ast.walk(tree(file)) if isinstance(node, kinds)]

    assert found == []
