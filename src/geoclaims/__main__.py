"""`python -m geoclaims`: the shell command."""

from geoclaims.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
