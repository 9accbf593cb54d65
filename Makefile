# make demo        try it: an organisation that is already at work     PORT=8000 PEOPLE=400 HOST=127.0.0.1
# make demo-reset  empty the demo
# make test        all checks and tests                                 TANDEM_FULL=1 for the long versions
# make test-full   the same, long
# make check       only style, types, imports and templates
# make bench       measure every page                                   writes reports/
# make screenshots the pictures of the README
# make lock        the lock files anew, with the newest versions
#
# PYTHON names the Python to build on (3.11 or newer). DATABASE_URL puts all of it on a PostgreSQL server.

candidates = python3.11 python3.12 python3.13 python3.14 python3
PYTHON ?= $(or $(shell for python in $(candidates); do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done),python3)
BIN := .venv/bin
MAKEFLAGS += --no-print-directory

.PHONY: demo demo-reset test test-full check bench screenshots lock app-environment test-environment

demo: app-environment
	@exec $(BIN)/tandem demo

demo-reset: app-environment
	@exec $(BIN)/tandem demo --reset

test: test-environment
	@$(BIN)/python scripts/browser.py
	@$(MAKE) check
	$(BIN)/python -m pytest -n 2

test-full:
	@TANDEM_FULL=1 $(MAKE) test

check: test-environment
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/djlint tandem --lint --quiet

bench: app-environment
	@exec $(BIN)/tandem bench

screenshots: test-environment
	@$(BIN)/python scripts/browser.py
	$(BIN)/python -m tests.screenshots

lock:
	@$(PYTHON) scripts/environment.py lock

app-environment:
	@$(PYTHON) scripts/environment.py app

test-environment:
	@$(PYTHON) scripts/environment.py test
