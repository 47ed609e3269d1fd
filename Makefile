# Everything sets itself up: `make demo` and `make test` need python3, python3-venv and make, no more.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
SHARED ?= ../shared
LEARN  := .venv-learn
# Four at once, where there are fewer cores too: much of what tests do is wait. Those of one file
# mostly one after the other.
AT_ONCE := --numprocesses 4 --dist worksteal

.PHONY: demo test test-fast test-endurance test-service check fmt bench accuracy learn learn-crossed lock clean \
  dovecot

demo: $(READY)
	@$(BIN)/afterword demo

test: $(READY) dovecot
	$(BIN)/pytest $(AT_ONCE)

# All that make test does for a shorter time: kill -9 at any step and at random, with servers that
# misbehave, and generated lives and words; some ten minutes.
test-endurance: $(READY) dovecot
	ENDURANCE=200 $(BIN)/pytest tests/test_crash.py tests/test_crash_sending.py \
	  tests/test_desk_machine.py tests/test_two_services.py tests/test_plan_properties.py \
	  tests/test_hiring_properties.py tests/test_letter_proof.py

# The service under a systemd that is really booted, in a container; as root, some three minutes.
test-service: $(READY) dovecot
	@sh tests/ensure-debian >/dev/null
	$(BIN)/pytest -x -s tests/booted/service.py

# Without the tests that need a second or a real server, or mail made to wear the program out.
test-fast: $(READY)
	$(BIN)/pytest $(AT_ONCE) -m "not slow"

check: $(READY)
	$(BIN)/ruff check agent tests benchmarks learning
	$(BIN)/ruff format --check agent tests benchmarks learning
	$(BIN)/mypy
	@sh tests/check-units

fmt: $(READY)
	$(BIN)/ruff check --fix agent tests benchmarks learning
	$(BIN)/ruff format agent tests benchmarks learning

bench: $(READY)
	@missed=; for b in benchmarks/bench_*.py; do \
	  echo "== $$b"; $(BIN)/python $$b || missed="$$missed $$b"; \
	done; test -z "$$missed" || { echo "missed their bounds or failed:$$missed"; exit 1; }

# Scores against labelled mail: the project's own golden messages, and the sample where there is one.
accuracy: $(READY)
	@SHARED="$(SHARED)" $(CURDIR)/$(BIN)/python tests/accuracy.py

# Learns the weights of agent/reading anew (weights/*.json.xz); ten minutes or so.
learn: $(LEARN)/.ready
	@for table in times wishes kinds stages employers roles meets; do \
	  echo "== $$table"; \
	  SHARED="$(SHARED)" OMP_NUM_THREADS=1 $(LEARN)/bin/python -m learning.$$table || exit 1; \
	done

# How each family of mail is judged by what is learnt from the others; some minutes.
learn-crossed: $(LEARN)/.ready
	SHARED="$(SHARED)" OMP_NUM_THREADS=1 $(LEARN)/bin/python -m learning.kinds --crossed

# Makes requirements.lock anew from pyproject.toml (needs the tool uv).
lock:
	uv pip compile pyproject.toml --extra demo --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --quiet --custom-compile-command "make lock" -o requirements.lock

clean:
	rm -rf $(VENV) $(LEARN) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

# A Dovecot, and a neomutt beside it.
dovecot:
	@sh tests/ensure-dovecot
	@sh tests/ensure-neomutt

# Learning needs scikit-learn, which the program itself does not.
$(LEARN)/.ready: requirements.lock learning/requirements.txt
	$(PYTHON) -m venv $(LEARN)
	$(LEARN)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(LEARN)/bin/python -m pip install --quiet --disable-pip-version-check -r learning/requirements.txt
	@touch $@

$(READY): requirements.lock pyproject.toml
	@echo "Setting up $(VENV) with what the program needs: a minute or two."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
