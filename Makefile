# One command for each thing to do. Needs make and Python 3.11 to 3.14; no root, no conda.
# Everything is installed into .venv, from requirements.lock.

# To choose the Python: make test PYTHON=/path/to/python3.13
PYTHON ?= python3
# Options for pytest. One worker more than processors, since tests wait for sandboxes, kernels and pages;
# eight are as fast as more, and a large machine may be shared. A file's tests stay together, for what
# they share; tests/conftest.py says which files come first.
PYTEST_ARGS ?= -n $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1) --maxprocesses=8 \
	--dist loadfile --no-loadscope-reorder
# The browser for `make test-browser`; the tests read it from this environment variable.
CHROMIUM ?= $(shell for b in chromium chromium-browser google-chrome google-chrome-stable; do \
	command -v $$b && break; done; true)
export CHROMIUM

# How long `make fuzz` looks: so many notebooks, names and time stamps, files and messages.
FUZZ_EXAMPLES ?= 1000
FUZZ_SECONDS ?= 120

# A person's own settings that would reach into .venv and break it, or have all compiled in each process.
unexport PYTHONPATH PYTHONHOME PYTHONWARNINGS PYTHONOPTIMIZE PYTHONSAFEPATH PYTHONDONTWRITEBYTECODE
unexport PIP_REQUIRE_VIRTUALENV PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_PYTHON
unexport PIP_CONSTRAINT PIP_REQUIREMENT PIP_NO_BINARY PIP_NO_DEPS PIP_DRY_RUN

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-all test-slow test-browser test-waiting computing test-learner test-lowest \
	lint types coverage fuzz lab build verify accuracy data data-accuracy bench lock clean

# nbgrader starts the command `alembic` by its bare name, so .venv/bin comes first on the PATH.
in_venv := PATH="$(CURDIR)/.venv/bin:$$PATH"

help:  ## show this list
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | \
		while IFS='|' read -r name what; do printf '  %-14s%s\n' "$$name" "$$what"; done

demo: .venv/ready  ## mark a sample class, and say where the report and the gradebook are
	@$(in_venv) .venv/bin/autograder demo

test: lint types  ## check style and types, and run every test but the slow and the browser's
	@echo 'pytest -m "not browser and not slow" $(PYTEST_ARGS)'
	@$(in_venv) COVERAGE_CORE=$$(.venv/bin/python -c '$(counter)') \
		.venv/bin/python -m pytest -m "not browser and not slow" --cov --cov-report= $(PYTEST_ARGS)
	@$(MAKE) --no-print-directory coverage

# From Python 3.12 on, lines are counted at next to no cost; before, that takes half of the time.
counter := import sys; print("sysmon" if sys.version_info >= (3, 12) else "ctrace")

# The least share of lines that the tests run, by package; what is below is named by its lines.
# What runs inside the sandbox is run there, where nobody counts.
FLOORS := checks=97 key=97 workbook=97 authoring=95 authoring/leaks=97 marking=90 cli=80 plots=90
coverage:  ## say which lines the last `make test` has not run, and hold each package to its floor
	@for floor in $(FLOORS); do \
		.venv/bin/coverage report --include="autograder/$${floor%=*}/*" --show-missing \
			--skip-covered --fail-under=$${floor#*=} --precision=1 >.venv/coverage.txt || { \
			cat .venv/coverage.txt; \
			echo "autograder/$${floor%=*} is below its floor of $${floor#*=} %: test the lines above."; \
			exit 1; }; \
	done

# What computes runs in the time that the other tests wait. It writes into a file, so that its lines do not
# stand between theirs.
test-all: test  ## run all that must pass before a merge (25 minutes)
	@$(MAKE) --no-print-directory --jobs=2 computing test-waiting

computing: .venv/ready  ## run verify and fuzz, and hold accuracy to its bounds
	@echo 'verify, fuzz and accuracy write into .venv/computing.log'
	@$(MAKE) --no-print-directory --output-sync verify fuzz accuracy FUZZ_SECONDS=5 FUZZ_EXAMPLES=30 \
		ACCURACY='--out .venv/accuracy.md --bounds-only' >.venv/computing.log 2>&1; \
		failed=$$?; cat .venv/computing.log; exit $$failed

test-slow: .venv/ready  ## run the tests that take ten seconds each, or more
	$(call waiting_tests,slow and not browser)

lint: .venv/ready  ## check the style of the code
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: .venv/ready  ## check the types
	.venv/bin/mypy

test-browser: .venv/ready  ## run the tests that open JupyterLab in Chromium
	$(need_chromium)
	$(call waiting_tests,browser)

test-waiting: .venv/ready  ## run the slow tests and the browser's side by side
	$(need_chromium)
	$(call waiting_tests,slow or browser)

define waiting_tests
	@echo 'pytest -m "$(1)" $(PYTEST_ARGS)'
	@$(in_venv) .venv/bin/python -m pytest -m "$(1)" $(PYTEST_ARGS)
endef

define need_chromium
	@if [ -z "$$CHROMIUM" ] || ! command -v "$$CHROMIUM" >/dev/null; then \
		echo "These tests need Chromium or Chrome, and there is none at '$$CHROMIUM'." >&2; \
		echo "On Debian: sudo apt-get install chromium. Elsewhere install either browser and say" \
			"where it is: make test-browser CHROMIUM=/path/to/chromium" >&2; \
		exit 1; \
	fi
endef

# Each in a virtual environment of its own, since it needs other packages than the lock names.
test-learner:  ## run the learner's tests with a learner's packages alone
	@$(find_python); "$$python" -m venv --clear .venv-learner
	.venv-learner/bin/python -m pip install --quiet -e '.[test]'
	.venv-learner/bin/python -m pytest @tests/learners.txt

# An old release warns of what newer packages that it uses have since deprecated.
test-lowest:  ## run the tests with the lowest versions that pyproject allows (PYTHON=python3.11)
	@$(find_python); $(get_uv) && \
	"$$uv" pip compile pyproject.toml --extra dev --python "$$python" --quiet \
		--resolution lowest-direct --output-file .venv-lowest.txt && \
	"$$uv" venv --quiet --clear --python "$$python" .venv-lowest && \
	"$$uv" pip install --quiet --python .venv-lowest --requirement .venv-lowest.txt && \
	"$$uv" pip install --quiet --python .venv-lowest --no-build-isolation --no-deps -e .
	PATH="$(CURDIR)/.venv-lowest/bin:$$PATH" .venv-lowest/bin/python -m pytest \
		-m "not browser" -W ignore::DeprecationWarning $(PYTEST_ARGS)

fuzz: .venv/ready  ## try hostile files and messages on the marking (FUZZ_SECONDS=120 for each part)
	$(in_venv) FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) .venv/bin/python -m pytest tests/fuzz $(PYTEST_ARGS)
	@.venv/bin/python -m pip install --quiet --target .venv/fuzz '$(atheris)' || { \
		echo "Atheris does not install here; Hypothesis alone has fuzzed."; exit 0; }; \
	for target in reader protocol; do \
		echo "Atheris, $$target: $(FUZZ_SECONDS) s"; \
		PYTHONPATH=.venv/fuzz .venv/bin/python -m tests.fuzz.with_atheris $$target \
			-max_total_time=$(FUZZ_SECONDS) -max_len=20000 -verbosity=0 -print_final_stats=1 \
			-artifact_prefix=.hypothesis/$$target- || exit 1; \
	done

lab: .venv/ready  ## open JupyterLab at START, as learners see it
	@$(in_venv) .venv/bin/python -m autograder start

build: .venv/ready  ## make the notebooks and test vectors from solutions/*.py and autograder/key
	@$(in_venv) .venv/bin/autograder build

verify: .venv/ready  ## check that what is generated is fresh, solvable and leaks nothing
	@$(in_venv) .venv/bin/autograder verify

accuracy: .venv/ready  ## measure how accurate the checks are, into docs/accuracy.md (5 minutes)
	@$(in_venv) .venv/bin/python -m benchmarks.accuracy $(ACCURACY)

data: .venv/ready  ## make the cat pictures and planar data anew from the artists' packages (needs npm)
	@$(in_venv) .venv/bin/python -m make_data

data-accuracy: .venv/ready  ## train the course's classifiers on the cat pictures (5 minutes)
	@$(in_venv) .venv/bin/python -m benchmarks.cat_accuracy --draws 5

# Fails, with the page written, when a bound is missed. BENCH=--resume: go on after a failure.
bench: .venv/ready  ## measure marking beside nbgrader and otter, and kill it (over an hour; BENCH=--quick: minutes)
	@$(in_venv) .venv/bin/python -m benchmarks.performance $(BENCH)

lock:  ## pin the packages in requirements.lock after a change to pyproject (UPGRADE=1: all anew)
	@$(find_python); $(solve)

clean:  ## remove .venv, caches and the demo; never submissions, marks or feedback
	rm -rf .venv .venv-* .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache \
		.coverage build dist demo
	find autograder tests -name __pycache__ -type d -prune -exec rm -rf {} +


# The set-up. .venv/ready is written last and holds the folder in which .venv was made: a .venv
# that was moved or copied does not work, and is made again.
ifneq ($(shell cat .venv/ready 2>/dev/null),$(CURDIR))
.PHONY: .venv/ready
endif

.venv/ready: requirements.lock pyproject.toml
	@$(find_python); \
	echo "Setting up .venv with $$("$$python" --version): about a minute and 800 MB, once."; \
	"$$python" -m venv --clear .venv || { \
		echo "The set-up failed: $$python could not make .venv; the lines above say why." >&2; \
		exit 1; }; \
	( while kill -0 $$$$ 2>/dev/null; do printf .; sleep 3; done ) & dots=$$!; \
	{ .venv/bin/python -m pip install --require-hashes -r requirements.lock && \
	  .venv/bin/python -m pip install --no-build-isolation --no-deps -e . && \
	  .venv/bin/python -m pip check; } >.venv/setup.log 2>&1; failed=$$?; \
	kill $$dots 2>/dev/null; wait $$dots 2>/dev/null; echo; \
	if [ $$failed -ne 0 ]; then \
		tail -n 15 .venv/setup.log >&2; \
		echo "The set-up failed; the lines above (all of them: .venv/setup.log) say why." \
			"If it was the network, run the same make command again." >&2; \
		exit 1; \
	fi; \
	pwd -P >.venv/ready

# Finds the Python to start from: the one asked for, or else the first that fits. Where it belongs
# to a virtual environment (perhaps to .venv itself), the Python under that one is taken.
# The upper bound is where the pinned packages stop having wheels.
fits := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
define find_python
python="$(PYTHON)"; \
for other in python3.13 python3.12 python3.11 python3.14; do \
	{ "$$python" -c '$(fits)' 2>/dev/null || [ "$(origin PYTHON)" != file ]; } && break; \
	python=$$other; \
done; \
"$$python" -c '$(fits)' 2>/dev/null || { \
	[ "$(origin PYTHON)" != file ] || python="$(PYTHON)"; \
	found=$$("$$python" --version 2>/dev/null) || found="not there"; \
	echo "This needs Python 3.11 to 3.14, and $$python is $$found; install one of them," \
		"or say where it is: make PYTHON=/path/to/python3.13" >&2; exit 1; }; \
python=$$("$$python" -c 'import sys; print(getattr(sys, "_base_executable", sys.executable))'); \
"$$python" -c 'import venv, ensurepip' 2>/dev/null || { \
	echo "$$python cannot make virtual environments; on Debian or Ubuntu install python3-venv," \
		"elsewhere name another Python: make PYTHON=/path/to/python3.13" >&2; exit 1; }
endef

# In a folder of its own, since it has no wheel for every system that the lock serves.
atheris := atheris==3.0.0

# uv, because it solves for every system and every Python at once and takes the hash of every file
# of a release. It runs from a folder of its own: .venv holds what the lock names, nothing else.
uv := uv==0.13.9
define get_uv
tool=$$(mktemp -d) && trap 'rm -rf "$$tool"' EXIT && uv="$$tool/bin/uv" && \
"$$python" -m venv "$$tool" && "$$tool/bin/python" -m pip install --quiet '$(uv)'
endef
solver := pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --no-strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links \
	--custom-compile-command "make lock"
learners_lock := autograder/authoring/learners/requirements.lock
define solve
$(get_uv) && \
"$$uv" $(solver) --extra dev --output-file requirements.lock $(if $(UPGRADE),--upgrade) && \
"$$uv" $(solver) --constraint requirements.lock --output-file $(learners_lock) && \
echo "requirements.lock and $(learners_lock) are up to date."
endef
