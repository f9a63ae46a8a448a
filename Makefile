# Everything a newcomer needs: python3 (3.11 or newer), make and a network. `make help` lists the targets.
PYTHON ?= python3
BIN := .venv/bin
# Many tests wait (for a lease, for a process that was killed), so more workers than cores.
WORKERS ?= 4

.DEFAULT_GOAL := help
.PHONY: help demo run doctor test faults lifecycle bench lint types format docs lock clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: .venv/demo.stamp ## try the bot in a browser, with no Slack account
	@$(BIN)/python -m bot demo $(ARGS)

run: .venv/demo.stamp ## run the bot in a real workspace (tokens in .env)
	@$(BIN)/python -m bot run

doctor: .venv/demo.stamp ## check tokens, scopes, database, key and clock
	@$(BIN)/python -m bot doctor

test: lint types ## everything that must hold: style, types, layers, tests
	$(BIN)/python -m pytest -rs -n $(WORKERS) --dist loadgroup

faults: .venv/dev.stamp ## kill the bot and trouble Slack and the database, and show what people received (about an hour)
	$(BIN)/python -m tests.faults $(ARGS)

lifecycle: .venv/dev.stamp ## drive 10,000 random lives of a plan against a reference model (ARGS="--runs 500", "--plants")
	$(BIN)/python -m tests.lifecycle $(ARGS)

lint: .venv/dev.stamp ## style and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: .venv/dev.stamp ## types, strictly
	$(BIN)/mypy

format: .venv/dev.stamp ## put the code in shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: .venv/dev.stamp ## measure what the bot costs beside bare Bolt (ARGS="--quick")
	@$(BIN)/python -m benchmarks $(ARGS)

docs: .venv/dev.stamp ## write the tables in README and docs that come from the code
	$(BIN)/python -m docs.tables

lock: ## lock the requirements anew (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra dev pyproject.toml -o requirements/dev.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -c requirements/dev.txt pyproject.toml -o requirements/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -c requirements/dev.txt --extra sandbox pyproject.toml -o requirements/demo.txt

clean: ## take away what was made, but never data/
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# The stamps say what was installed; dev.txt holds all of demo.txt, so whoever develops installs once.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12 demo")'
	$(PYTHON) -m venv .venv

.venv/demo.stamp: requirements/demo.txt | .venv/bin/python
	@test .venv/dev.stamp -nt requirements/dev.txt || { echo "Fetching what Coach needs, once; this takes a minute or two …"; \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/demo.txt; }
	@touch $@

.venv/dev.stamp: requirements/dev.txt | .venv/bin/python
	@echo "Fetching what the tests need, once; this takes a minute or two …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@
