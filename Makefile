# Two commands: `make run` opens the app, `make test` is the whole gate.
# Each does its own set-up (system packages, npm packages, build) and is quick when repeated.

.PHONY: run test check stories types pictures bench third-party

SHELL := /bin/bash
APP := target/debug/secki-gunu
FEATURES := --features secki-gunu/custom-protocol
export CARGO_TERM_PROGRESS_WHEN ?= never

run: target/stamps/packages-run ui/dist/index.html
	cargo build -p secki-gunu $(FEATURES)
	@setup/open $(APP)

test: check stories

check: target/stamps/packages-test ui/dist/index.html
	cargo fmt --all --check
	cargo clippy --workspace --all-targets $(FEATURES) -- -D warnings
	npm --prefix ui run check
	npm --prefix ui run test
	cargo build --workspace $(FEATURES)
	cargo test --workspace --no-fail-fast $(FEATURES)

# The stories run in the real window, on a screen of their own, with no network at all.
stories: target/stamps/packages-test ui/dist/index.html
	cargo build --workspace $(FEATURES)
	setup/without-network setup/on-a-screen node --test --test-concurrency=1 --test-reporter=spec tests/e2e/*.test.mjs

# Writes the screens' types after a change of src-tauri/src/view.rs.
types: ui/dist/index.html
	UPDATE_TYPES=1 cargo test -p secki-gunu $(FEATURES) types_test

# Takes the README's pictures from the stories.
pictures: stories
	for picture in docs/pictures/*.png; do cp "target/pictures/$$(basename "$$picture")" "$$picture"; done

bench: target/stamps/packages-test ui/dist/index.html
	setup/bench


target/stamps/packages-%: setup/packages
	setup/packages $*
	@mkdir -p $(@D) && touch $@

ui/node_modules/.package-lock.json: ui/package-lock.json ui/package.json | target/stamps/packages-run
	npm --prefix ui ci --no-audit --no-fund
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(shell find ui/src locales fonts -type f) ui/index.html ui/vite.config.ts
	npm --prefix ui run build

# Writes THIRD-PARTY.md from the lock files.
third-party:
	node setup/third-party.mjs
