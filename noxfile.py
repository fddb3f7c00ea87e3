"""Every check on every supported Python: `nox`, or one of them: `nox -s tests-3.12`."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "lint", "types", "docs"]

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests as CI does."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", "-n", "auto", *session.posargs, env={"HYPOTHESIS_PROFILE": "ci"})


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and import contracts."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("python", "scripts/check_sources.py")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with both checkers."""
    session.install("-e", ".[dev]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation."""
    session.install("-e", ".[docs]")
    session.run("python", "scripts/render_rule_pages.py", "--check")
    session.run("python", "scripts/render_format_page.py", "--check")
    session.run("python", "scripts/render_api.py", "--check")
    session.run("python", "scripts/render_images.py", "--check")
    session.run("python", "scripts/render_llms.py", "--check")
    session.run("mkdocs", "build", "--strict")
