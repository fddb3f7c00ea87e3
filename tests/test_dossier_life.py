"""The life of a dossier, step by step at random, beside a model in plain dictionaries."""

from __future__ import annotations

import copy
import gzip
import itertools
import json
import pickle
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from dossier_model import Model, Plain, commitments, same, unique
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from geoclaims import (
    Actor,
    Analysis,
    Denial,
    Document,
    Dossier,
    Event,
    Office,
    Organization,
    Person,
    Proposition,
    Record,
    Ref,
    Source,
    State,
    Statement,
    UnknownRecord,
    UnnamedSource,
    When,
    dump,
    load,
    loads,
    read_lines,
    write_lines,
)
from geoclaims.analysis import Commitment
from geoclaims.errors import UnknownIdError
from geoclaims.strategies import records, unknown_records

ACTORS, PROPOSITIONS, SAID, OTHERS = ["north", "south", "west"], ["p", "q"], ["s", "t", "u"], ["d", "e"]
IDS = [*ACTORS, *PROPOSITIONS, *SAID, *OTHERS]
DAYS = ["2023-12-31", "2024-01-01", "2024-02-29", "2024-10-15"]
FIELDS = [None, "speakers", "claims", "claims.given", "on"]
FORMS = ["a.json", "a.jsonl", "a.json.gz", "a.jsonl.gz"]
ACTS = {"statement", "denial", "retraction"}
TAGS: dict[type[Record], set[str]] = {
    Actor: {"actor", "state", "person", "organization", "office", "unnamed-source"},
    Person: {"person"},
    Proposition: {"proposition"},
    Document: {"document"},
    Denial: {"denial"},
    Statement: ACTS,
    Source: {"document", *ACTS},
    Event: {"event", *ACTS},
    UnknownRecord: {"unknown"},
}
"""Which records are of which type, written out."""


def some(items: list[str], most: int = 2) -> st.SearchStrategy[list[str]]:
    """A few of some texts, repeats included."""
    return st.lists(st.sampled_from(items), min_size=1, max_size=most)


def plains(type: str, ids: list[str], **fields: Any) -> st.SearchStrategy[Plain]:
    """Records of a type as plain JSON."""
    return plain(type=st.just(type), id=st.sampled_from(ids), **fields)


def plain(**fields: Any) -> st.SearchStrategy[Plain]:
    """JSON objects; a field that is drawn as None is left out."""
    drawn = st.fixed_dictionaries(fields)
    return drawn.map(lambda content: {name: value for name, value in content.items() if value is not None})


def one_of(*values: Any) -> st.SearchStrategy[Any]:
    """One of some values, None included."""
    return st.sampled_from([None, *values])


DAY = st.sampled_from(DAYS)
CLAIM = plain(
    proposition=st.sampled_from(PROPOSITIONS),
    certainty=one_of("certain", "certain", "certain", "possible"),
    polarity=one_of("negative", "negative", "unstated"),
    given=one_of(None, {"proposition": "p"}, {"proposition": "q", "holds": False}),
    tense=one_of("ongoing"),
)
SAYING: dict[str, Any] = {
    "when": one_of(*DAYS),
    "speakers": some(ACTORS),
    "mode": one_of("joint", "each"),
    "on_behalf_of": one_of(None, ["west"], ["north", "south"]),
    "claims": st.lists(CLAIM, min_size=1, max_size=2),
    "relays": one_of(None, ["t"]),
}
SAYINGS = st.one_of(
    plains("statement", SAID, **SAYING),
    plains("denial", SAID, denies=some([*SAID, *PROPOSITIONS]), scope=one_of(None, "knowledge"), **SAYING),
    plains("retraction", SAID, retracts=some(SAID), **SAYING),
)
OTHERWISE = st.one_of(
    plains("state", ACTORS, name=st.sampled_from(["A", "B"])),
    plains("person", ACTORS, name=st.just("A"), note=one_of("!")),
    plains("proposition", PROPOSITIONS, text=st.sampled_from(["It is.", "It was."]), about=one_of(["north"])),
    plains("document", OTHERS, published=one_of(*DAYS), revised=one_of(*DAYS), publisher=one_of("south")),
    plains("event", OTHERS, when=one_of(*DAYS), participants=one_of(["north", "north"])),
)
STRANGE = st.one_of(
    *(records(cls, ids=st.sampled_from(IDS)) for cls in (State, Organization, Office, UnnamedSource, Proposition)),
    unknown_records(ids=st.sampled_from(IDS)),
)
"""Records of anything that can be written, of types that do not happen on a day."""
TWISTS: list[Plain] = [
    {"note": "corrected", "x-reason": ["typing"], "x-by": "us"},
    *({"x-unknown": value} for value in (1, 1.0, True, {"a": 1, "b": 2}, {"b": 2, "a": 1})),
]
"""What makes another record of one; the last two are the same."""


def made(content: Plain) -> Record:
    """The record that stands in JSON."""
    (record,) = loads(json.dumps({"geoclaims": 2, "records": [content]}))
    return record


@attrs.frozen
class Participation:
    """A dossier at some time, and what it has to be."""

    dossier: Dossier
    model: Model


class DossierLife(RuleBasedStateMachine):
    """Dossiers that are added to, merged, taken back to a day, saved and read again."""

    lives: Bundle[Participation] = Bundle("lives")

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Participation] = []
        self.folder = tempfile.TemporaryDirectory()

    def teardown(self) -> None:
        """Nothing that came later has changed what was there before."""
        self.folder.cleanup()
        for life in self.all:
            assert_is(life)

    def live(self, dossier: Dossier, model: Model) -> Participation:
        """Remember a dossier."""
        self.all.append(Participation(dossier, model))
        return self.all[-1]

    # Steps.

    @initialize(target=lives, said=st.lists(SAYINGS | OTHERWISE, min_size=4, max_size=10))
    def begin(self, said: list[Plain]) -> Participation:
        """Nothing, and then a few records about two propositions."""
        self.live(Dossier(), Model([], set()))
        given = [*({"type": "proposition", "id": id, "text": "It is."} for id in PROPOSITIONS), *said]
        return self.live(Dossier(map(made, given)), Model(unique(given), set()))

    @rule(target=lives, life=lives, said=st.lists(SAYINGS | OTHERWISE, min_size=1, max_size=4))
    def add(self, life: Participation, said: list[Plain]) -> Participation:
        """Records are added, conflicting ones among them; a new dossier withholds nothing."""
        dossier = Dossier([*life.dossier, *map(made, said)])
        return self.live(dossier, Model(unique([*life.model.records, *said]), set()))

    @rule(target=lives, life=lives, data=st.data(), twists=st.permutations(TWISTS), first=st.integers(0, 3))
    def twist(self, life: Participation, data: st.DataObject, twists: list[Plain], first: int) -> Participation:
        """Two people record something again that is there, each with something else in it."""
        again = data.draw(st.sampled_from(life.model.records or [{"type": "state", "id": "north", "name": "A"}]))
        for chosen in (twists[:first], twists[first:]):
            added = [again | twist for twist in chosen]
            dossier = Dossier([*life.dossier, *map(made, added)])
            self.live(dossier, Model(unique([*life.model.records, *added]), set()))
        return self.all[-1]

    @rule(target=lives, life=lives, record=STRANGE)
    def add_something_strange(self, life: Participation, record: Record) -> Participation:
        """A record of any content is added by merging, which keeps in mind what is withheld."""
        added = Model([record.plain()], set())
        return self.live(life.dossier | Dossier([record]), life.model.merged(added))

    @rule(target=lives, life=lives, data=st.data())
    def repeat(self, life: Participation, data: st.DataObject) -> Participation:
        """Records that are there are given once more, in any order: those that stood first stay where they stood."""
        again = data.draw(st.permutations(list(life.dossier)))
        copies = [copy.deepcopy(record) for record in again]
        return self.live(Dossier([*life.dossier, *copies]), Model(life.model.records, set()))

    @rule(target=lives, life=lives, data=st.data(), day=st.none() | DAY)
    def take_back(self, life: Participation, data: st.DataObject, day: str | None) -> Participation:
        """Anyone who is held to a statement takes it back, or another actor pretends to."""
        said = [record for record in life.model.records if record["type"] in ACTS] or [{"id": "s"}]
        target = data.draw(st.sampled_from(said))
        speakers = [data.draw(st.sampled_from([*target.get("speakers", []), *ACTORS]))]
        said_back: Plain = {"type": "retraction", "id": "back", "speakers": speakers, "retracts": [target["id"]]}
        said_back |= {"when": day} if day else {}
        added = Model([said_back], set())
        return self.live(life.dossier | Dossier([made(said_back)]), life.model.merged(added))

    @rule(target=lives, one=lives, other=lives, day=DAY)
    def merge(self, one: Participation, other: Participation, day: str) -> Participation:
        """Two dossiers become one, either way round; and before that, one of them as it stood on a day."""
        past, model = one.dossier.as_of(day), one.model.as_of(day)
        self.live(past | other.dossier, model.merged(other.model))
        self.live(other.dossier | past, other.model.merged(model))
        self.live(other.dossier | one.dossier, other.model.merged(one.model))
        return self.live(one.dossier | other.dossier, one.model.merged(other.model))

    @rule(target=lives, life=lives, day=DAY, form=st.sampled_from([str, When, date.fromisoformat]))
    def go_back(self, life: Participation, day: str, form: Any) -> Participation:
        """The dossier as it stood on a day."""
        return self.live(life.dossier.as_of(form(day)), life.model.as_of(day))

    @rule(target=lives, life=lives, name=st.sampled_from(FORMS))
    def save_and_load(self, life: Participation, name: str) -> Participation:
        """Written to a file and read again, it is the same, but for what was withheld."""
        return self.live(saved(life, Path(self.folder.name) / name), Model(life.model.records, set()))

    @rule(target=lives, life=lives)
    def send_to_another_process(self, life: Participation) -> Participation:
        """Pickled, it is the same, with what is withheld."""
        return self.live(pickle.loads(pickle.dumps(life.dossier)), life.model)  # noqa: S301 - it was pickled here

    # What holds after every step.

    def fresh(self) -> list[Participation]:
        """The dossiers of the last step, and some from before it."""
        return self.all[-4:]

    @invariant()
    def it_is_what_the_model_says(self) -> None:
        """Everything that is asked of a dossier is answered as the model does."""
        for life in self.fresh():
            assert_is(life)
        assert_finds(self.all[-1])

    @invariant()
    def it_can_be_kept_in_a_file(self) -> None:
        """In each form in turn, a file gives back what it was given."""
        life, name = self.all[-1], FORMS[len(self.all) % len(FORMS)]
        assert_is(Participation(saved(life, Path(self.folder.name) / name), Model(life.model.records, set())))

    @invariant()
    def every_day_is_kept(self) -> None:
        """As of any day, and from there as of an earlier one, it is what the model says, and so is a pickle of it."""
        life = self.all[-1]
        for earlier, day in itertools.combinations(DAYS, 2):
            past = Participation(life.dossier.as_of(day).as_of(earlier), life.model.as_of(day).as_of(earlier))
            assert_is(past)
            assert_differs(past, Participation(Dossier(past.dossier), Model(past.model.records, set())))
            assert_is(attrs.evolve(past, dossier=pickle.loads(pickle.dumps(past.dossier))))  # noqa: S301 - our own

    @invariant()
    def differences_lead_from_one_to_the_other(self) -> None:
        """The difference is what one has and the other has not; of one id, it is a change."""
        for one, other in itertools.permutations(self.fresh(), 2):
            assert_differs(one, other)

    @invariant()
    def everybody_is_held_to_what_still_stands(self) -> None:
        """The stores of commitments are what the table of acts says, on every day."""
        life = self.all[-1]
        analysis = Analysis(life.dossier)
        for holder, day in itertools.product(ACTORS, [None, *DAYS]):
            found = [committed(one) for one in analysis.commitments.by_holder(holder, as_of=day)]

            assert sorted(commitments(life.model, holder, day), key=repr) == sorted(found, key=repr)


def saved(life: Participation, file: Path) -> Dossier:
    """A dossier that was written to a file, where it stands as plain JSON, and read again."""
    is_lines = ".jsonl" in file.name
    (write_lines if is_lines else dump)(life.dossier, file)
    content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    header, *written = map(json.loads, content.splitlines()) if is_lines else unfolded(json.loads(content))

    assert {"geoclaims": 2} == header
    assert [*map(same, life.model.records)] == [*map(same, written)]
    assert not is_lines or list(life.dossier) == list(read_lines(file))
    return load(file)


def unfolded(document: Plain) -> list[Plain]:
    """A document as the lines that it would be."""
    return [{key: value for key, value in document.items() if key != "records"}, *document["records"]]


def committed(commitment: Commitment) -> tuple[Any, ...]:
    """A commitment as the model has it."""
    position = commitment.position
    given = position.given and (str(position.given.proposition), position.given.holds)
    return (
        same(position.statement.plain()),
        str(position.proposition),
        position.holds,
        position.certainty.value,
        given,
        position.tense.value,
    )


def plain_of(records: Iterable[Record]) -> list[str]:
    """Records, each as what it has in common with its equals."""
    return [same(record.plain()) for record in records]


def assert_is(life: Participation) -> None:
    """The records, their order and number, and what is withheld."""
    dossier, model = life.dossier, life.model

    assert [*map(same, model.records)] == plain_of(dossier)
    assert len(model.records) == len(dossier)
    assert model.ids == list(dossier.ids())
    assert model.withheld == dossier.withheld


def assert_differs(one: Participation, other: Participation) -> None:
    """What has to change in one dossier to make it another, and whether the two are equal."""
    mine, theirs = {*map(same, one.model.records)}, {*map(same, other.model.records)}
    found = one.dossier.diff(other.dossier)
    alike = mine == theirs and one.model.withheld == other.model.withheld

    assert sorted(mine - theirs) == sorted(plain_of([*found.removed, *(old for old, _ in found.changed)]))
    assert sorted(theirs - mine) == sorted(plain_of([*found.added, *(new for _, new in found.changed)]))
    assert all(old.id == new.id for old, new in found.changed)
    assert not {record.id for record in found.removed} & {record.id for record in found.added}
    assert bool(found) is (mine != theirs)
    assert alike is (one.dossier == other.dossier)
    assert not alike or hash(one.dossier) == hash(other.dossier)


def assert_finds(life: Participation) -> None:
    """What is asked for by id, by type and by reference."""
    dossier, model = life.dossier, life.model
    for id in {*IDS, *model.ids, "nobody"}:
        variants = [*map(same, model.variants(id))]

        assert variants == plain_of(dossier.variants(id))
        assert bool(variants) is (id in dossier) is (Ref(id) in dossier)
        assert variants[:1] == plain_of(record for record in [dossier.get(id)] if record)
        assert sorted(variants) == sorted(plain_of(dossier.resolve([Ref(id)], Record)))
        if variants:
            assert dossier[id] is dossier.get(Ref(id)) is dossier[dossier[id]]
        else:
            with pytest.raises(UnknownIdError):
                dossier[id]
        for field in FIELDS:
            assert [*map(same, model.referring_to(id, field))] == plain_of(dossier.referring_to(id, field))
    for cls, tags in TAGS.items():
        of_type = [*map(same, (record for record in model.records if tag_of(record) in tags))]

        assert of_type == plain_of(dossier.of(cls))
    assert all(made(record) in dossier for record in model.records)
    assert made({"type": "person", "id": "north", "name": "nobody"}) not in dossier


def tag_of(record: Plain) -> str:
    """The tag of a record; of a type that no codebook knows, `unknown`."""
    known = {tag for tags in TAGS.values() for tag in tags}
    return record["type"] if record["type"] in known else "unknown"


TestDossierLife = DossierLife.TestCase
TestDossierLife.settings = settings(stateful_step_count=6, max_examples=settings().max_examples // 2)
