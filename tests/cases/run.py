"""Run worked cases against the installed geoclaims.

usage: python run.py DIR [--only PREFIX] [--failing] [--extras] [--kinds] [--seconds N]
"""
# DIR holds one JSON file per case (README.md says what is in them).  A line is printed for every expectation that
# fails (--failing: those lines and the total, no table), then a table per theme, then 'N of M expectations hold in
# K cases'.  --extras lists the findings that no expectation of their case mentions; --kinds adds a table per kind.
# Exit 1 if an expectation fails.  A crash, a refusal or a run past N seconds (30) fails the case's expectations.

import argparse
import collections
import enum
import fnmatch
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MISSING = object()


# ---- what the library answers, whatever its present names

def word(value):
    """An enum's value, an id, a date's text; None, numbers and True as they are."""
    if isinstance(value, enum.Enum):
        value = value.value
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    for name in ("value", "id", "text"):
        inner = getattr(value, name, MISSING)
        if isinstance(inner, (str, int, float, bool)):
            return inner
    return str(value)


def ids(found):
    return {str(word(r)) for r in getattr(found, "records", ())}


def told(found):
    steps = [str(getattr(s, "text", s)) for s in getattr(found, "path", ())]
    return "\n".join([str(getattr(found, "message", getattr(found, "reason", ""))), *steps])


def many(value):
    return [] if value is None else list(value) if isinstance(value, (list, tuple, set)) else [value]


def fold(text):
    return " ".join(str(text).split()).casefold()


def has(text, wanted):
    return all(fold(w) in fold(text) for w in many(wanted))


def code_is(code, patterns):
    return any(fnmatch.fnmatchcase(str(code), p) for p in many(patterns))


def matches(found, want):
    """The finding (or the entry 'not evaluated') is of that code and names all those records, and says those words."""
    message = str(getattr(found, "message", getattr(found, "reason", "")))
    if not code_is(getattr(found, "code", ""), want["code"]) or not set(many(want.get("records"))) <= ids(found):
        return False
    if want.get("severity") and str(word(getattr(found, "severity", ""))).lower() not in many(want["severity"]):
        return False
    if any(has(message, w) for w in many(want.get("unless_message_has"))):
        return False
    return (has(message, want.get("message_has")) and has(told(found), want.get("text_has"))
            and not any(has(message, w) for w in many(want.get("message_lacks")))
            and not any(has(told(found), w) for w in many(want.get("text_lacks"))))


class World:
    """A case's dossier, read once; every part of it is computed when it is first asked for."""

    def __init__(self, case, folder):
        self.case, self.folder, self.done = case, folder, {}

    def get(self, name):
        if name not in self.done:
            try:
                self.done[name] = getattr(self, "make_" + name)(), None
            except Exception as e:  # noqa: BLE001 - an evaluator reports whatever happens
                self.done[name] = None, e
        value, error = self.done[name]
        if error is not None:
            raise error
        return value

    def make_lib(self):
        import geoclaims
        return geoclaims

    def make_file(self):
        path = Path(self.folder) / ("case" + self.case.get("suffix", ".json"))
        text = self.case.get("text")
        if text is None:
            text = json.dumps({"geoclaims": self.case.get("geoclaims", 1), "records": self.case.get("records", [])})
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def make_dossier(self):
        return self.get("lib").loads(self.get("file").read_text(encoding="utf-8"))

    def make_report(self):
        return self.get("lib").check(self.get("dossier"))

    def make_findings(self):
        return list(self.get("report").findings)

    def make_unevaluated(self):
        return list(self.get("report").not_evaluated)

    def make_analysis(self):
        return self.get("lib").Analysis(self.get("dossier"))


def literal(lib, proposition, holds):
    return lib.Literal(proposition=proposition, holds=holds)


def signed(lit):
    return ("" if lit.holds else "not ") + str(word(lit.proposition))


def ask(world, name, args):
    lib, an = world.get("lib"), world.get("analysis")
    if name == "bound":  # [treaty, actor, date] -> the phase: in-force, signed, ended, ...
        return word(an.bound(*args).phase)
    if name == "binds":  # [treaty, actor, date] -> true, false, or null for 'not known'
        return an.bound(*args).binds
    if name == "is_committed":  # [actor, proposition, holds]
        return an.commitments.is_committed(args[0], literal(lib, args[1], args[2]))
    if name == "commitments":  # [actor or actors, date?] -> ["p", "not q"]
        return sorted({signed(c.literal) for a in many(args[0]) for c in
                       an.commitments.by_holder(a, as_of=args[1] if len(args) > 1 else None)})
    if name == "stances":  # [proposition] -> ["actor affirms", "actor denies"]
        return sorted({f"{word(s.holder)} {'affirms' if s.holds else 'denies'}" for s in an.stances(args[0])})
    if name == "corroboration":  # [proposition] -> independent, shared-origin, not-established
        return word(an.corroboration(args[0]).independence)
    if name == "disputes":  # [] -> propositions
        return [str(word(d.proposition)) for d in an.commitments.disputes()]
    if name == "held_office":  # [person, office, date] -> true, false, or null for 'not known'
        return an.actors.tenures.held(*args)
    if name == "member":  # [member, organization, date] -> true, false, or null for 'not known'
        return an.actors.memberships.held(*args)
    if name == "as_of":  # [date] -> ids that are left
        return [str(word(r)) for r in world.get("dossier").as_of(args[0])]
    if name == "codes_as_of":  # [date, code pattern] -> codes of the findings as of that day
        return [f.code for f in lib.check(world.get("dossier").as_of(args[0])).findings if code_is(f.code, args[1])]
    raise KeyError(f"unknown query {name}")


def child(command, world):
    env = {**os.environ, "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=world.get("file").parent, env=env, capture_output=True, timeout=60, check=False,
                          stdin=subprocess.DEVNULL)
    return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


# ---- one expectation: (holds, what was got)

def short(found):
    return f"{found.code} {word(getattr(found, 'severity', 'not evaluated'))} {sorted(ids(found))}"


def must(world, want):
    found = world.get("findings")
    if any(matches(f, want) for f in found):
        return True, ""
    if want.get("or_not_evaluated") and not_evaluated(world, want)[0]:
        return True, ""
    near = [f for f in found if code_is(f.code, want["code"])]
    return False, "got " + ("; ".join(f"{short(f)}: {told(f)}" for f in near) if near else str([short(f) for f in found]))


def must_not(world, want):
    bad = [f for f in world.get("findings") if matches(f, want)]
    return not bad, "got " + "; ".join(f"{short(f)}: {getattr(f, 'message', '')}" for f in bad)


def not_evaluated(world, want):
    found = world.get("unevaluated")
    plain = {k: v for k, v in want.items() if k in ("code", "records")}
    return any(matches(n, plain) for n in found), "not evaluated: " + str([short(n) for n in found])


def evaluated(world, want):
    bad = [n for n in world.get("unevaluated") if matches(n, want)]
    return not bad, "not evaluated: " + "; ".join(f"{short(n)}: {told(n)}" for n in bad)


def query(world, want):
    got = ask(world, want["query"], want.get("args", []))
    if isinstance(got, tuple):
        got = list(got)
    ok = True
    if "want" in want:
        ok = got == want["want"] and type(got) is type(want["want"])
    if "want_in" in want:
        ok = ok and got in want["want_in"]
    if "want_contains" in want:
        ok = ok and set(many(want["want_contains"])) <= set(got)
    if "want_lacks" in want:
        ok = ok and not set(many(want["want_lacks"])) & set(many(got))
    return ok, f"got {got!r}"


def shell(world, want):
    args = list(want["shell"])
    name = world.get("file").name
    args = [name if a == "{file}" else a for a in args] if "{file}" in args else [args[0], name, *args[1:]]
    status, out = child([sys.executable, "-m", "geoclaims", *args], world)
    flat = fold(out)
    ok = all(fold(w) in flat for w in many(want.get("contains"))) and not any(fold(w) in flat for w in many(want.get("lacks")))
    if want.get("contains_one"):
        ok = ok and any(fold(w) in flat for w in many(want["contains_one"]))
    at = -1
    for w in many(want.get("order")):
        here = flat.find(fold(w))
        ok, at = ok and here > at, here
    if "exit" in want:
        ok = ok and status in many(want["exit"])
    return ok and "traceback (most recent" not in flat, f"exit {status}: {' / '.join(out.split(chr(10)))[:400]}"


def python(world, want):
    status, out = child([sys.executable, "-c", want["python"]], world)
    lines = [line.strip() for line in out.splitlines() if line.strip()]
    return status == 0 and lines == want.get("output", ["True"]), f"exit {status}: {lines}"


RECALL = (("must", must), ("not_evaluated", not_evaluated), ("queries", query), ("shell", shell), ("python", python))
SILENCE = (("must_not", must_not), ("evaluated", evaluated))


def theme_of(case, kind, want):
    if kind in ("must", "must_not", "not_evaluated", "evaluated"):
        code = many(want["code"])[0][:2]
        if code.isalpha():
            return code
    return want.get("theme") or case.get("theme", "??")


def label(kind, want):
    if kind in ("must", "must_not", "not_evaluated", "evaluated"):
        rest = {k: v for k, v in want.items() if k not in ("code", "records", "new", "theme")}
        return " ".join([kind, "|".join(many(want["code"])), str(many(want.get("records"))), *([str(rest)] if rest else [])])
    return f"{kind} {({k: v for k, v in want.items() if k not in ('new', 'theme')})}"[:300]


class TooLong(Exception):
    pass


def ring(*_):
    raise TooLong("took too long")


def read(folder, only):
    for path in sorted(Path(folder).rglob("*.json")):
        try:
            case = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as e:
            case = {"case": path.stem, "broken": f"{path.name}: {e}"}
        if not isinstance(case, dict) or not ("expect" in case or "broken" in case):
            continue
        if not only or str(case.get("case", path.stem)).startswith(tuple(only)):
            yield case


def run_case(case, seconds):
    """Rows (kind, silence?, want, holds, note), and the findings that nothing mentions."""
    if "broken" in case:
        return [("must", False, {"code": "??"}, False, case["broken"])], []
    rows, expect = [], case["expect"]
    with tempfile.TemporaryDirectory() as folder:
        world = World(case, folder)
        for quiet, table in ((False, RECALL), (True, SILENCE)):
            for kind, fn in table:
                for want in expect.get(kind, []):
                    if hasattr(signal, "SIGALRM"):
                        signal.signal(signal.SIGALRM, ring)
                        signal.alarm(seconds)
                    try:
                        ok, note = fn(world, want)
                    except (Exception, SystemExit) as e:  # noqa: BLE001
                        ok, note = False, f"{type(e).__name__}: {e}"
                    finally:
                        if hasattr(signal, "SIGALRM"):
                            signal.alarm(0)
                    rows.append((kind, quiet, want, bool(ok), "" if ok else " ".join(str(note).split())))
        try:
            known = [{k: w[k] for k in ("code", "records") if k in w} for kind in ("must", "may", "must_not") for w in expect.get(kind, [])]
            extra = [f for f in world.get("findings") if not any(matches(f, w) for w in known)]
        except (Exception, SystemExit):  # noqa: BLE001
            extra = []
    return rows, extra


def percent(n, m):
    return f"{n}/{m}" + (f" {100 * n // m}%" if m else "")


def table(title, groups):
    print(f"\n{title:<34}{'recall':>14}{'of it promised':>17}{'silence kept':>15}")
    total = collections.Counter()
    for name in sorted(groups):
        g = groups[name]
        total.update(g)
        print(f"{name:<34}{percent(g['hit'], g['all']):>14}{percent(g['hit'] - g['hit_new'], g['all'] - g['new']):>17}{percent(g['kept'], g['quiet']):>15}")
    g = total
    print(f"{'all':<34}{percent(g['hit'], g['all']):>14}{percent(g['hit'] - g['hit_new'], g['all'] - g['new']):>17}{percent(g['kept'], g['quiet']):>15}")


def main(argv=None):
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("folder", metavar="DIR")
    p.add_argument("--only", metavar="PREFIX", action="append")
    p.add_argument("--failing", action="store_true")
    p.add_argument("--extras", action="store_true")
    p.add_argument("--kinds", action="store_true")
    p.add_argument("--seconds", type=int, default=30)
    a = p.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    begun, cases, whole, held, total = time.monotonic(), 0, 0, 0, 0
    themes, kinds = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    extras = []
    for case in read(a.folder, a.only):
        rows, extra = run_case(case, a.seconds)
        name = case.get("case", "?")
        cases += 1
        whole += all(r[3] for r in rows)
        extras += [(name, f) for f in extra]
        for kind, quiet, want, ok, note in rows:
            total += 1
            held += ok
            new = bool(want.get("new"))
            for g in (themes[theme_of(case, kind, want)], kinds[case.get("kind", "?")]):
                if quiet:
                    g["quiet"] += 1
                    g["kept"] += ok
                else:
                    g["all"] += 1
                    g["hit"] += ok
                    g["new"] += new
                    g["hit_new"] += new and ok
            if not ok:
                print(f"{'FALSE' if quiet else 'MISS '} {name}: {label(kind, want)}; {note}"[:700])
    if a.extras:
        for name, f in extras:
            print(f"EXTRA {name}: {short(f)}: {getattr(f, 'message', '')}")
    if not a.failing:
        table("theme", themes)
        if a.kinds:
            table("kind", kinds)
        print()
    print(f"{held} of {total} expectations hold in {cases} cases; {whole} cases hold in full; {len(extras)} findings are mentioned nowhere; {time.monotonic() - begun:.1f} s")
    return 1 if held != total or not cases else 0




if __name__ == "__main__":
    sys.exit(main())
