# The public surface of geoclaims, written by scripts/render_api.py. Each module begins with its name.


### geoclaims

from geoclaims._version import __version__ as __version__
from geoclaims.analysis import Analysis as Analysis
from geoclaims.analysis import Bond as Bond
from geoclaims.analysis import Commitment as Commitment
from geoclaims.analysis import Contradiction as Contradiction
from geoclaims.analysis import Corroboration as Corroboration
from geoclaims.analysis import Dispute as Dispute
from geoclaims.analysis import Duty as Duty
from geoclaims.analysis import Ending as Ending
from geoclaims.analysis import Entailed as Entailed
from geoclaims.analysis import Facet as Facet
from geoclaims.analysis import Independence as Independence
from geoclaims.analysis import Intention as Intention
from geoclaims.analysis import Origins as Origins
from geoclaims.analysis import Phase as Phase
from geoclaims.analysis import Position as Position
from geoclaims.analysis import Proof as Proof
from geoclaims.analysis import Reach as Reach
from geoclaims.analysis import Relation as Relation
from geoclaims.analysis import Stance as Stance
from geoclaims.analysis import Step as Step
from geoclaims.analysis import Trail as Trail
from geoclaims.checking import Blamed as Blamed
from geoclaims.checking import Finding as Finding
from geoclaims.checking import NotEvaluated as NotEvaluated
from geoclaims.checking import Reason as Reason
from geoclaims.checking import Report as Report
from geoclaims.checking import Rule as Rule
from geoclaims.checking import Severity as Severity
from geoclaims.checking import Undecided as Undecided
from geoclaims.checking import Verdict as Verdict
from geoclaims.checking import rule as rule
from geoclaims.codebook import CORE as CORE
from geoclaims.codebook import Codebook as Codebook
from geoclaims.codebook import check as check
from geoclaims.codec import BadLine as BadLine
from geoclaims.codec import Extraction as Extraction
from geoclaims.codec import Limits as Limits
from geoclaims.codec import dump as dump
from geoclaims.codec import dumps as dumps
from geoclaims.codec import from_extraction as from_extraction
from geoclaims.codec import from_plain as from_plain
from geoclaims.codec import json_schema as json_schema
from geoclaims.codec import load as load
from geoclaims.codec import loads as loads
from geoclaims.codec import read_lines as read_lines
from geoclaims.codec import register_hooks as register_hooks
from geoclaims.codec import to_plain as to_plain
from geoclaims.codec import write_lines as write_lines
from geoclaims.dossier import Difference as Difference
from geoclaims.dossier import Dossier as Dossier
from geoclaims.errors import CodebookError as CodebookError
from geoclaims.errors import FileError as FileError
from geoclaims.errors import GeoclaimsError as GeoclaimsError
from geoclaims.errors import InvalidValueError as InvalidValueError
from geoclaims.errors import MissingExtraError as MissingExtraError
from geoclaims.errors import OldFormatWarning as OldFormatWarning
from geoclaims.errors import Problem as Problem
from geoclaims.errors import ReadError as ReadError
from geoclaims.errors import RuleError as RuleError
from geoclaims.errors import SelectionError as SelectionError
from geoclaims.errors import UnknownIdError as UnknownIdError
from geoclaims.lifts import FORMAT as FORMAT
from geoclaims.lifts import Lift as Lift
from geoclaims.records import Actor as Actor
from geoclaims.records import Adopts as Adopts
from geoclaims.records import Alias as Alias
from geoclaims.records import Allegation as Allegation
from geoclaims.records import Asserts as Asserts
from geoclaims.records import Breach as Breach
from geoclaims.records import Character as Character
from geoclaims.records import Claim as Claim
from geoclaims.records import Condemnation as Condemnation
from geoclaims.records import Conduct as Conduct
from geoclaims.records import Confirmation as Confirmation
from geoclaims.records import ConsentMeans as ConsentMeans
from geoclaims.records import Demand as Demand
from geoclaims.records import Denial as Denial
from geoclaims.records import Direction as Direction
from geoclaims.records import Discredit as Discredit
from geoclaims.records import Document as Document
from geoclaims.records import Event as Event
from geoclaims.records import Evidence as Evidence
from geoclaims.records import Intends as Intends
from geoclaims.records import Invocation as Invocation
from geoclaims.records import Literal as Literal
from geoclaims.records import Membership as Membership
from geoclaims.records import Mode as Mode
from geoclaims.records import Moment as Moment
from geoclaims.records import Move as Move
from geoclaims.records import Norm as Norm
from geoclaims.records import Obligation as Obligation
from geoclaims.records import Office as Office
from geoclaims.records import Opposes as Opposes
from geoclaims.records import Organization as Organization
from geoclaims.records import Outcome as Outcome
from geoclaims.records import Party as Party
from geoclaims.records import Person as Person
from geoclaims.records import Pledge as Pledge
from geoclaims.records import Proposition as Proposition
from geoclaims.records import Record as Record
from geoclaims.records import Retraction as Retraction
from geoclaims.records import Scope as Scope
from geoclaims.records import Source as Source
from geoclaims.records import State as State
from geoclaims.records import Statement as Statement
from geoclaims.records import Tenure as Tenure
from geoclaims.records import Treaty as Treaty
from geoclaims.records import UnknownRecord as UnknownRecord
from geoclaims.records import UnnamedSource as UnnamedSource
from geoclaims.records import Withdraws as Withdraws
from geoclaims.records import to_actor as to_actor
from geoclaims.records import to_actor_or_none as to_actor_or_none
from geoclaims.records import to_actors as to_actors
from geoclaims.records import to_claims as to_claims
from geoclaims.records import to_document as to_document
from geoclaims.records import to_documents as to_documents
from geoclaims.records import to_event_or_none as to_event_or_none
from geoclaims.records import to_instrument as to_instrument
from geoclaims.records import to_literals as to_literals
from geoclaims.records import to_office as to_office
from geoclaims.records import to_office_or_none as to_office_or_none
from geoclaims.records import to_organization as to_organization
from geoclaims.records import to_person as to_person
from geoclaims.records import to_proposition as to_proposition
from geoclaims.records import to_proposition_or_none as to_proposition_or_none
from geoclaims.records import to_propositions as to_propositions
from geoclaims.records import to_records as to_records
from geoclaims.records import to_sources as to_sources
from geoclaims.records import to_statements as to_statements
from geoclaims.streaming import CheckedLine as CheckedLine
from geoclaims.streaming import check_lines as check_lines
from geoclaims.values import ACYCLIC as ACYCLIC
from geoclaims.values import Band as Band
from geoclaims.values import CONVERSIONS as CONVERSIONS
from geoclaims.values import Certainty as Certainty
from geoclaims.values import Code as Code
from geoclaims.values import CodeList as CodeList
from geoclaims.values import Conversion as Conversion
from geoclaims.values import Credibility as Credibility
from geoclaims.values import Grading as Grading
from geoclaims.values import JsonObject as JsonObject
from geoclaims.values import Likelihood as Likelihood
from geoclaims.values import NAMING as NAMING
from geoclaims.values import Place as Place
from geoclaims.values import Polarity as Polarity
from geoclaims.values import Quantity as Quantity
from geoclaims.values import Ref as Ref
from geoclaims.values import Reliability as Reliability
from geoclaims.values import Tense as Tense
from geoclaims.values import Value as Value
from geoclaims.values import When as When
from geoclaims.values import YARDSTICKS as YARDSTICKS
from geoclaims.values import Yardstick as Yardstick
from geoclaims.values import code_list as code_list
from geoclaims.values import to_ref as to_ref
from geoclaims.values import to_refs as to_refs
from geoclaims.values import to_when as to_when
from geoclaims.views.pictures import SourceGraph as SourceGraph
from geoclaims.views.pictures import StanceMatrix as StanceMatrix
from geoclaims.views.pictures import Timeline as Timeline


### geoclaims.analysis

from geoclaims.analysis.analysis import Analysis as Analysis
from geoclaims.analysis.bonds import Bond as Bond
from geoclaims.analysis.bonds import Duty as Duty
from geoclaims.analysis.commitments import Commitment as Commitment
from geoclaims.analysis.commitments import Intention as Intention
from geoclaims.analysis.contradictions import Contradiction as Contradiction
from geoclaims.analysis.contradictions import Entailed as Entailed
from geoclaims.analysis.corroboration import Corroboration as Corroboration
from geoclaims.analysis.corroboration import Independence as Independence
from geoclaims.analysis.corroboration import Origins as Origins
from geoclaims.analysis.lineage import Ending as Ending
from geoclaims.analysis.lineage import Trail as Trail
from geoclaims.analysis.lives import Phase as Phase
from geoclaims.analysis.positions import Position as Position
from geoclaims.analysis.proofs import Proof as Proof
from geoclaims.analysis.proofs import Relation as Relation
from geoclaims.analysis.proofs import Step as Step
from geoclaims.analysis.reach import Facet as Facet
from geoclaims.analysis.reach import Reach as Reach
from geoclaims.analysis.stances import Dispute as Dispute
from geoclaims.analysis.stances import Stance as Stance


### geoclaims.analysis.affiliations

@final
class Affiliations:
    def __init__(
        self,
        dossier: Dossier,
        tenures: Terms[Tenure],
        memberships: Terms[Membership],
    ) -> None: ...
    def above(self, actors: Iterable[str]) -> tuple[str, ...]: ...
    def acts_for(self, actor: str, principals: Collection[str]) -> bool | None: ...
    def answering(self, statement: Statement, holder: str) -> tuple[str, ...]: ...
    def belongs(self, actor: str, group: str, when: When | None) -> bool | None: ...
    def line(self, actor: str) -> tuple[str, ...]: ...
    def of(self, statement: Statement) -> tuple[str, ...]: ...
    def speaking(self, statement: Statement, holder: str) -> tuple[str, ...]: ...


### geoclaims.analysis.analysis

from geoclaims.analysis.parts import Parts

@final
class Analysis(Parts):
    def attribution(self, statement: Statement | str) -> tuple[Trail, ...]: ...
    def bound(self, treaty: Treaty | str, actor: Actor | str, when: When | date | str) -> Bond: ...
    def clashes(self, commitments: Iterable[Commitment]) -> tuple[Contradiction, ...]: ...
    def commitments(
        self,
        holder: Actor | str,
        *,
        as_of: When | date | str | None = None,
    ) -> tuple[Commitment, ...]: ...
    def consequences(self, commitments: Sequence[Commitment]) -> set[int]: ...
    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]: ...
    def corrections(self, holder: Actor | str) -> tuple[Contradiction, ...]: ...
    def corroboration(self, proposition: Proposition | str) -> Corroboration: ...
    def disputes(self) -> tuple[Dispute, ...]: ...
    def entails(self, holder: Actor | str, literal: Literal) -> Entailed | None: ...
    def implying(self, literal: Literal) -> tuple[Commitment, ...]: ...
    def intentions(
        self,
        holder: Actor | str,
        *,
        as_of: When | date | str | None = None,
    ) -> tuple[Intention, ...]: ...
    def is_committed(self, holder: Actor | str, literal: Literal) -> bool: ...
    def obligations(self, actor: Actor | str, when: When | date | str) -> tuple[Duty, ...]: ...
    @classmethod
    def of(cls, dossier: Dossier | Analysis) -> Analysis: ...
    def origins(self, source: Source | str) -> Origins: ...
    def reach(self, norm: Norm | str, conduct: Proposition | str, actor: Actor | str) -> Reach: ...
    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]: ...


### geoclaims.analysis.bonds

@final
class Bond:
    def __init__(
        self,
        *,
        treaty: Treaty,
        actor: Ref[Actor],
        when: When,
        phase: Phase,
        turn: When | None,
    ) -> None: ...
    actor: Ref[Actor]
    @property
    def binds(self) -> bool | None: ...
    @property
    def operates(self) -> bool | None: ...
    phase: Phase
    treaty: Treaty
    turn: When | None
    when: When

@final
class Bonds:
    def __init__(self, dossier: Dossier, affiliations: Affiliations) -> None: ...
    def duties(self, actor: str, when: When) -> Iterator[Duty]: ...
    def lives(self, treaty: Treaty, actor: str) -> tuple[Life, ...]: ...
    def of(self, treaty: Treaty, actor: str, when: When) -> Bond: ...
    def owed(self, bond: Bond, obligation: Obligation) -> bool | None: ...
    def owed_to(self, bond: Bond, obligation: Obligation, beneficiary: str | None) -> bool | None: ...
    def under(self, bond: Bond) -> Iterator[Duty]: ...

@final
class Duty:
    def __init__(
        self,
        *,
        bond: Bond,
        obligation: Obligation,
        to: tuple[Ref[Actor], ...],
        owed: bool | None,
    ) -> None: ...
    bond: Bond
    obligation: Obligation
    owed: bool | None
    to: tuple[Ref[Actor], ...]


### geoclaims.analysis.bounds

class Bounds(NamedTuple):
    def __init__(self, low: float, high: float, literal: int) -> None: ...
    high: float
    literal: int
    low: float

def exclude(all_bounds: Iterable[Bounds], implications: Implications) -> None: ...

def include(all_bounds: Iterable[Bounds], implications: Implications) -> None: ...


### geoclaims.analysis.cases

@final
class Case(Generic[T]):
    def __init__(
        self,
        *,
        statement: Statement,
        instrument: T,
        bearer: Ref[Actor] | None,
        conduct: Proposition | None,
        breach: bool,
    ) -> None: ...
    bearer: Ref[Actor] | None
    breach: bool
    conduct: Proposition | None
    instrument: T
    statement: Statement
    @property
    def when(self) -> When | None: ...

def cases(dossier: Dossier, type: type[T]) -> Iterator[Case[T]]: ...


### geoclaims.analysis.commitments

@final
class Commitment:
    def __init__(
        self,
        *,
        holder: Ref[Actor],
        position: Position,
        withdrawn_by: tuple[Statement, ...] = (),
    ) -> None: ...
    holder: Ref[Actor]
    @property
    def literal(self) -> Literal: ...
    position: Position
    @property
    def statement(self) -> Statement: ...
    def stood(self, as_of: When | None) -> bool: ...
    withdrawn_by: tuple[Statement, ...]

@final
class Commitments:
    def __init__(self, dossier: Dossier, positions: Positions) -> None: ...
    @property
    def holders(self) -> tuple[Ref[Actor], ...]: ...
    def intentions(self, holder: str) -> tuple[Intention, ...]: ...
    def of(self, holder: str) -> tuple[Commitment, ...]: ...
    def on(self, proposition: str) -> tuple[Commitment, ...]: ...
    def retractions(self, statement: Statement, by: Iterable[str]) -> tuple[Statement, ...]: ...
    def withdrawing(self, statement: Statement, holder: str) -> tuple[Statement, ...]: ...
    withdrawn = ...

@final
class Intention:
    def __init__(
        self,
        *,
        holder: Ref[Actor],
        intends: Intends,
        statement: Statement,
        withdrawn_by: tuple[Statement, ...] = (),
    ) -> None: ...
    holder: Ref[Actor]
    intends: Intends
    statement: Statement
    def stood(self, as_of: When | None) -> bool: ...
    withdrawn_by: tuple[Statement, ...]


### geoclaims.analysis.conflicts

@final
class Conflict:
    def __init__(self, *, holders: tuple[Ref[Actor], ...], contradiction: Contradiction) -> None: ...
    @property
    def acknowledged(self) -> bool: ...
    @property
    def affirmative(self) -> bool: ...
    contradiction: Contradiction
    @property
    def earlier(self) -> Statement: ...
    holders: tuple[Ref[Actor], ...]
    @property
    def later(self) -> Statement: ...
    @property
    def records(self) -> tuple[str, ...]: ...
    @property
    def simultaneous(self) -> bool: ...

def conflicts(contradictions: Iterable[Contradiction]) -> tuple[Conflict, ...]: ...

def connected(conflicts: Iterable[Conflict]) -> tuple[tuple[Conflict, ...], ...]: ...


### geoclaims.analysis.contradictions

@final
class Contradiction:
    def __init__(
        self,
        *,
        first: Commitment,
        second: Commitment,
        proof: Proof,
        conditionals: tuple[Commitment, ...] = (),
    ) -> None: ...
    @property
    def absurd(self) -> bool: ...
    @property
    def backwards(self) -> Contradiction: ...
    conditionals: tuple[Commitment, ...]
    first: Commitment
    @property
    def holder(self) -> Ref[Actor]: ...
    proof: Proof
    second: Commitment
    @property
    def statements(self) -> tuple[Statement, ...]: ...

@final
class Contradictions:
    def __init__(self, entailment: Entailment, commitments: Commitments) -> None: ...
    def among(self, commitments: Iterable[Commitment]) -> Iterator[Contradiction]: ...
    def between(self, holder: str) -> tuple[Contradiction, ...]: ...
    def consequences(self, standing: Sequence[Commitment]) -> set[int]: ...
    def corrected(self, holder: str) -> tuple[Contradiction, ...]: ...
    def entailed(self, literal: Literal, standing: Sequence[Commitment]) -> Entailed | None: ...
    def of(self, holder: str) -> tuple[Contradiction, ...]: ...

@final
class Entailed:
    def __init__(self, *, commitment: Commitment, proof: Proof) -> None: ...
    commitment: Commitment
    proof: Proof


### geoclaims.analysis.corroboration

@final
class Corroboration:
    def __init__(
        self,
        *,
        proposition: Proposition,
        supporting: tuple[Source, ...],
        independence: Independence,
        direct: frozenset[str],
        lineage: Lineage,
        flow: Flow,
    ) -> None: ...
    @property
    def chains(self) -> tuple[Trail, ...]: ...
    independence: Independence
    @property
    def meeting(self) -> Ref[Record] | None: ...
    @property
    def origins(self) -> Origins: ...
    proposition: Proposition
    @property
    def root(self) -> Ref[Record] | None: ...
    @property
    def seeming(self) -> tuple[Source, ...]: ...
    @property
    def shared(self) -> tuple[Ref[Record], ...]: ...
    supporting: tuple[Source, ...]
    @property
    def unlisted(self) -> tuple[Ref[Source], ...]: ...

class Independence(StrEnum):
    INDEPENDENT = 'independent'
    NOT_ESTABLISHED = 'not-established'
    SHARED_ORIGIN = 'shared-origin'

@final
class Origins:
    def __init__(self, *, trails: tuple[Trail, ...]) -> None: ...
    @property
    def known(self) -> tuple[Ref[Record], ...]: ...
    @property
    def lost(self) -> tuple[Trail, ...]: ...
    trails: tuple[Trail, ...]


### geoclaims.analysis.disjoint

def disjoint_ways(
    starts: Iterable[int],
    goal: int,
    following: Following,
) -> tuple[tuple[int, ...], ...]: ...


### geoclaims.analysis.disowned

@final
class Disowned:
    def __init__(
        self,
        *,
        statement: Statement,
        relays: tuple[Statement, ...],
        against: Statement,
    ) -> None: ...
    against: Statement
    @property
    def certain(self) -> bool: ...
    @property
    def denied(self) -> bool: ...
    relays: tuple[Statement, ...]
    statement: Statement

@final
class Hearsay:
    def __init__(self, dossier: Dossier, provenance: Provenance) -> None: ...
    def disowned(self, conflicts: Iterable[Conflict]) -> tuple[Disowned, ...]: ...
    def relays(self, statement: Statement) -> tuple[Statement, ...]: ...


### geoclaims.analysis.dominators

@final
class Dominators:
    def __contains__(self, node: int) -> bool: ...
    def __init__(self, successors: Sequence[Sequence[int]], root: int = 0) -> None: ...
    def above(self, node: int) -> tuple[int, ...]: ...
    def common(self, nodes: Iterable[int]) -> int: ...
    def nearest(self, node: int) -> int: ...
    def outermost(self, nodes: Iterable[int]) -> tuple[int, ...]: ...
    def top(self, node: int) -> int: ...


### geoclaims.analysis.entailment

class Collision(NamedTuple):
    def __init__(self, first: Literal, second: Literal, proof: Proof) -> None: ...
    first: Literal
    proof: Proof
    second: Literal

@final
class Conditionals:
    def __bool__(self) -> bool: ...
    def __init__(self, entailment: Entailment, positions: Iterable[Position] = ()) -> None: ...
    edges: Extra
    def said(self, premise: int, conclusion: int) -> tuple[Ref[Record], ...]: ...

@final
class Entailment:
    def __init__(self, dossier: Dossier, positions: Positions) -> None: ...
    def absurdity(self, literal: Literal) -> Proof: ...
    def circles(self, conditionals: Conditionals) -> tuple[tuple[Proof, Proof], ...]: ...
    def closure(
        self,
        literals: Iterable[Literal],
        conditionals: Conditionals | None = None,
    ) -> set[int]: ...
    def collisions(
        self,
        literals: Iterable[Literal],
        conditionals: Conditionals,
    ) -> tuple[Collision, ...]: ...
    def forced(self, conditionals: Conditionals) -> set[int]: ...
    @property
    def holding(self) -> dict[int, list[int]]: ...
    @property
    def impossible(self) -> tuple[Impossible, ...]: ...
    def literal(self, number: int) -> Literal: ...
    def name(self, number: int) -> str | None: ...
    def number(self, literal: Literal) -> int: ...
    def possible(self, literal: Literal) -> bool: ...
    def premises(self, conclusion: Literal) -> tuple[Literal, ...]: ...
    def proof(
        self,
        premise: Literal,
        conclusion: Literal,
        conditionals: Conditionals | None = None,
    ) -> Proof | None: ...
    def supports(
        self,
        conclusion: Literal,
        premises: Iterable[Literal],
        conditionals: Conditionals | None = None,
    ) -> dict[Literal, Proof]: ...
    @property
    def visited(self) -> int: ...


### geoclaims.analysis.flow

@final
class Flow:
    def __init__(self, lineage: Lineage) -> None: ...
    def chains(self, ids: Iterable[str]) -> tuple[Trail, ...]: ...
    def dependent(self, ids: Iterable[str]) -> bool: ...
    def independent(self, ids: Iterable[str]) -> bool: ...
    def meeting(self, ids: Iterable[str]) -> Ref[Record]: ...
    def outermost(self, ids: Iterable[str]) -> tuple[str, ...]: ...
    def root(self, ids: Iterable[str]) -> Ref[Record]: ...
    def shared(self, ids: Iterable[str]) -> tuple[Ref[Record], ...]: ...


### geoclaims.analysis.graph

Graph: TypeAlias = Mapping[N, Iterable[N]]

def components(graph: Graph[N]) -> list[list[N]]: ...

def shortest_cycle(graph: Graph[str], start: str) -> list[str]: ...

def way(came_from: Mapping[N, N | None], end: N) -> list[N]: ...


### geoclaims.analysis.implications

Extra: TypeAlias = Mapping[int, Sequence[int]]

@final
class Implications:
    def __init__(self) -> None: ...
    def add(self, premise: int, conclusion: int) -> None: ...
    def affirmative(self) -> dict[int, list[int]]: ...
    def closure(self, literals: Iterable[int], extra: Extra) -> set[int]: ...
    def collisions(self, starts: Iterable[int], extra: Extra) -> list[tuple[int, int]]: ...
    def contradictory(self, literals: Iterable[int], extra: Extra) -> Iterator[list[int]]: ...
    def fresh(self) -> int: ...
    def helper(self) -> int: ...
    def is_helper(self, literal: int) -> bool: ...
    def reach(self, start: int, extra: Extra) -> set[int]: ...
    def successors(self, literal: int, extra: Extra) -> Sequence[int]: ...
    visited = ...
    def way_between(self, start: int, other: int, extra: Extra) -> list[int]: ...
    def ways(
        self,
        start: int,
        goals: Collection[int],
        extra: Extra,
        within: Collection[int] | None = None,
    ) -> dict[int, list[int]]: ...


### geoclaims.analysis.impossible

class Impossible(NamedTuple):
    def __init__(self, propositions: tuple[Ref[Proposition], ...], proof: Proof) -> None: ...
    proof: Proof
    propositions: tuple[Ref[Proposition], ...]

@final
class RuledOut:
    def __init__(self, implications: Implications, related: Collection[int]) -> None: ...
    components: list[list[int]]
    literals: set[int]
    def way(self, literal: int) -> list[int]: ...


### geoclaims.analysis.lineage

class Ending(StrEnum):
    CIRCULAR = 'circular'
    MISSING = 'missing'
    ORIGIN = 'origin'
    UNRECORDED = 'unrecorded'

@final
class Lineage:
    def __init__(self, dossier: Dossier, field: str, complete: Callable[[Source], bool]) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    @property
    def circles(self) -> tuple[tuple[str, ...], ...]: ...
    def complete(self, id: str) -> bool: ...
    def ending(self, id: str) -> Ending | None: ...
    def joint(self, id: str) -> bool: ...
    def sources(self, id: str) -> tuple[str, ...]: ...
    def towards(self, *ids: str, without: Container[str] = ()) -> dict[str, str]: ...
    def trail(self, hops: Sequence[str], ending: Ending) -> Trail: ...
    def trails(self, *starts: str) -> tuple[Trail, ...]: ...
    def upstream(self, *ids: str, until: str | None = None) -> tuple[str, ...]: ...
    def users(self, id: str) -> tuple[str, ...]: ...
    def voices(self, id: str) -> tuple[Ref[Actor], ...]: ...
    def walk(self, *starts: str) -> Iterator[Trail]: ...

@final
class Trail:
    def __init__(
        self,
        *,
        hops: tuple[Ref[Source], ...],
        ending: Ending,
        voices: tuple[Ref[Actor], ...] = (),
    ) -> None: ...
    @property
    def end(self) -> Ref[Source]: ...
    ending: Ending
    @property
    def ends(self) -> tuple[Ref[Record], ...]: ...
    hops: tuple[Ref[Source], ...]
    voices: tuple[Ref[Actor], ...]

def reached(
    starts: Iterable[str],
    following: Callable[[str], Iterable[str]],
) -> tuple[str, ...]: ...


### geoclaims.analysis.lives

@final
class Life:
    def __init__(self, treaty: Treaty, party: Party) -> None: ...
    def at(self, when: When) -> Station: ...
    def consent(self) -> When | None: ...
    def ends(self) -> tuple[When, ...]: ...
    party: Party
    def starts(self) -> tuple[When, ...]: ...
    treaty: Treaty

class Phase(StrEnum):
    ENDED = 'ended'
    IN_FORCE = 'in-force'
    NOT_YET = 'not-yet'
    PENDING = 'pending'
    PROVISIONAL = 'provisional'
    SIGNED = 'signed'
    STRANGER = 'stranger'
    SUSPENDED = 'suspended'
    UNKNOWN = 'unknown'

class Station(NamedTuple):
    def __init__(self, phase: Phase, turn: When | None = None) -> None: ...
    phase: Phase
    turn: When | None

def is_complete(treaty: Treaty, when: When) -> bool: ...


### geoclaims.analysis.parts

class Parts:
    def __init__(
        self,
        dossier: Dossier,
        *,
        external: tuple[str, ...] = (),
        tags: Iterable[str] = (),
    ) -> None: ...
    @property
    def affiliations(self) -> Affiliations: ...
    @property
    def bonds(self) -> Bonds: ...
    @property
    def conflicts(self) -> tuple[Conflict, ...]: ...
    @property
    def disowned(self) -> tuple[Disowned, ...]: ...
    @property
    def dossier(self) -> Dossier: ...
    @property
    def entailment(self) -> Entailment: ...
    def is_elsewhere(self, id: str) -> bool: ...
    @property
    def memberships(self) -> Terms[Membership]: ...
    @property
    def positions(self) -> Positions: ...
    @property
    def provenance(self) -> Provenance: ...
    @property
    def reaches(self) -> Reaches: ...
    def retractions(self, statement: Statement) -> tuple[Statement, ...]: ...
    @property
    def settled_conflicts(self) -> tuple[Conflict, ...]: ...
    @property
    def stores(self) -> Commitments: ...
    @property
    def subjects(self) -> Subjects: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def tenures(self) -> Terms[Tenure]: ...
    @property
    def timeline(self) -> tuple[Entry, ...]: ...
    @property
    def treaty_cases(self) -> tuple[tuple[Case[Treaty], Bond], ...]: ...


### geoclaims.analysis.positions

@final
class Position:
    def __init__(
        self,
        *,
        statement: Statement,
        proposition: Ref[Proposition],
        holds: bool,
        certainty: Certainty,
        given: Literal | None = None,
        tense: Tense = Tense.UNSTATED,
    ) -> None: ...
    certainty: Certainty
    @property
    def conditional(self) -> bool: ...
    @property
    def firm(self) -> bool: ...
    given: Literal | None
    holds: bool
    @property
    def literal(self) -> Literal: ...
    proposition: Ref[Proposition]
    statement: Statement
    tense: Tense

@final
class Positions:
    def __init__(self, dossier: Dossier) -> None: ...
    def __iter__(self) -> Iterator[Position]: ...
    def of(self, statement: Statement) -> tuple[Position, ...]: ...
    def on(self, proposition: str) -> tuple[Position, ...]: ...


### geoclaims.analysis.proofs

Proof: TypeAlias = tuple[Step, ...]

class Relation(StrEnum):
    CONDITIONAL = 'conditional'
    CONTRADICTS = 'contradicts'
    DATES = 'dates'
    EQUIVALENT = 'equivalent-to'
    FIGURES = 'figures'
    IMPLIES = 'implies'

@final
class Step:
    def __init__(
        self,
        *,
        premise: Literal,
        conclusion: Literal,
        relation: Relation,
        records: tuple[Ref[Record], ...],
    ) -> None: ...
    conclusion: Literal
    @property
    def contrapositive(self) -> Step: ...
    premise: Literal
    records: tuple[Ref[Record], ...]
    relation: Relation


### geoclaims.analysis.provenance

@final
class Provenance:
    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        entailment: Entailment,
        retracted: Callable[[Statement], object],
    ) -> None: ...
    def asserting(self, proposition: Proposition) -> tuple[Statement, ...]: ...
    @property
    def attribution(self) -> Lineage: ...
    def committing(self, literal: Literal) -> tuple[Statement, ...]: ...
    def corroboration(self, proposition: Proposition) -> Corroboration: ...
    def evidence(self, proposition: Proposition) -> tuple[Evidence, ...]: ...
    @property
    def flow(self) -> Flow: ...
    def leaves(self, *records: Record) -> tuple[Record, ...]: ...
    @property
    def lineage(self) -> Lineage: ...
    def missing(self, *records: Record) -> tuple[str, ...]: ...
    retracted = ...
    @property
    def support(self) -> Support: ...
    def upstream(self, *records: Record) -> tuple[Record, ...]: ...


### geoclaims.analysis.reach

class Facet(StrEnum):
    ACTS = 'acts'
    ADDRESSEES = 'addressees'
    DIRECTION = 'direction'
    OBJECTS = 'objects'
    OUTCOME = 'outcome'
    PERIOD = 'period'

@final
class Reach:
    def __init__(self, *, norm: Norm, facets: Mapping[Facet, bool | None]) -> None: ...
    @property
    def excluded_by(self) -> tuple[Facet, ...]: ...
    facets: Mapping[Facet, bool | None]
    @property
    def forbids(self) -> bool | None: ...
    norm: Norm
    @property
    def open(self) -> tuple[Facet, ...]: ...

@final
class Reaches:
    def __init__(self, affiliations: Affiliations) -> None: ...
    def of(
        self,
        norm: Norm,
        actor: str | None,
        conduct: Conduct | None,
        when: When | None,
    ) -> Reach: ...

def covers(keys: Iterable[str], wanted: Iterable[str]) -> bool | None: ...


### geoclaims.analysis.relative_dates

def is_relative(text: str) -> bool: ...

def resolve_relative(text: str, anchor: When) -> When | None: ...


### geoclaims.analysis.scales

class Reading(NamedTuple):
    def __init__(self, proposition: Proposition, low: float, high: float) -> None: ...
    def excludes(self, other: Reading) -> bool: ...
    high: float
    low: float
    proposition: Proposition

class Scale(NamedTuple):
    def __init__(
        self,
        measure: str,
        basis: str | None,
        unit: str | None,
        cumulative: bool | None,
        first_day: int,
        last_day: int,
        where: Place | None,
        event: str | None,
        about: frozenset[str],
    ) -> None: ...
    about: frozenset[str]
    basis: str | None
    cumulative: bool | None
    event: str | None
    first_day: int
    last_day: int
    measure: str
    unit: str | None
    where: Place | None

def datings(propositions: Iterable[Proposition]) -> dict[str, list[Reading]]: ...

def figures(propositions: Iterable[Proposition]) -> dict[Scale, list[Reading]]: ...


### geoclaims.analysis.stances

@final
class Dispute:
    def __init__(
        self,
        *,
        proposition: Ref[Proposition],
        affirming: tuple[Stance, ...],
        denying: tuple[Stance, ...],
    ) -> None: ...
    affirming: tuple[Stance, ...]
    denying: tuple[Stance, ...]
    proposition: Ref[Proposition]

@final
class Stance:
    def __init__(self, *, holds: bool, commitment: Commitment, proof: Proof = ()) -> None: ...
    @property
    def certainty(self) -> Certainty: ...
    commitment: Commitment
    @property
    def holder(self) -> Ref[Actor]: ...
    holds: bool
    proof: Proof
    @property
    def since(self) -> When | None: ...
    @property
    def withdrawn_by(self) -> tuple[Statement, ...]: ...

@final
class Stances:
    def __init__(
        self,
        entailment: Entailment,
        commitments: Commitments,
        contradictions: Contradictions,
    ) -> None: ...
    def disputes(self) -> tuple[Dispute, ...]: ...
    def implying(self, literal: Literal) -> tuple[Commitment, ...]: ...
    def on(self, proposition: str) -> tuple[Stance, ...]: ...

def disputed(stances: Iterable[Stance]) -> bool: ...


### geoclaims.analysis.subjects

@final
class Subjects:
    def __init__(self, dossier: Dossier, positions: Positions, entailment: Entailment) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def meaning(self, proposition: str) -> str: ...
    def of(self, source: str) -> set[str]: ...
    def sources(self, subject: str) -> tuple[str, ...]: ...
    def spoken_of(self, subject: str, sources: Iterable[str]) -> tuple[str, ...]: ...


### geoclaims.analysis.support

@final
class Support:
    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        entailment: Entailment,
        retracted: Callable[[Statement], object],
    ) -> None: ...
    def direct(self, proposition: Proposition) -> frozenset[str]: ...
    def key(self, proposition: Proposition) -> tuple[int, int]: ...
    def of(self, proposition: Proposition) -> tuple[Source, ...]: ...


### geoclaims.analysis.terms

Term: TypeAlias = Tenure | Membership

@final
class Terms(Generic[T]):
    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None: ...
    def gap(self, holder: str, post: str, when: When) -> str | None: ...
    def held(self, holder: str, post: str, when: When | date | str) -> bool | None: ...
    def holders(self, post: str, when: When | date | str) -> tuple[T, ...]: ...
    def of(self, holder: str, post: str) -> tuple[T, ...]: ...
    def of_holder(self, holder: str) -> tuple[T, ...]: ...
    def of_post(self, post: str) -> tuple[T, ...]: ...

def memberships(dossier: Dossier) -> Terms[Membership]: ...

def tenures(dossier: Dossier) -> Terms[Tenure]: ...


### geoclaims.analysis.timeline

class Entry(NamedTuple):
    def __init__(self, moment: Moment, record: Record) -> None: ...
    moment: Moment
    record: Record

def timeline(dossier: Dossier) -> tuple[Entry, ...]: ...


### geoclaims.checking

from geoclaims.checking.checking import run as run
from geoclaims.checking.findings import Finding as Finding
from geoclaims.checking.findings import NotEvaluated as NotEvaluated
from geoclaims.checking.findings import Reason as Reason
from geoclaims.checking.page import Page as Page
from geoclaims.checking.report import Report as Report
from geoclaims.checking.rule import Rule as Rule
from geoclaims.checking.rule import rule as rule
from geoclaims.checking.selection import select_per_record as select_per_record
from geoclaims.checking.selection import select_rules as select_rules
from geoclaims.checking.severity import Severity as Severity
from geoclaims.checking.verdicts import Blamed as Blamed
from geoclaims.checking.verdicts import Undecided as Undecided
from geoclaims.checking.verdicts import Verdict as Verdict


### geoclaims.checking.cards

@final
class Card:
    def __init__(
        self,
        *,
        code: str,
        name: str,
        grade: str,
        text: str,
        records: tuple[str, ...],
        path: tuple[tuple[str, str | None], ...] = (),
    ) -> None: ...
    code: str
    def drawn(self, link: Link = nowhere) -> Element: ...
    grade: str
    name: str
    path: tuple[tuple[str, str | None], ...]
    records: tuple[str, ...]
    text: str

NOT_EVALUATED: Final


### geoclaims.checking.cases

def demanded(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> Reason: ...

def demanding(dossier: Dossier, case: Case[Treaty] | Case[Norm]) -> str: ...

def involved(case: Case[Treaty] | Case[Norm]) -> tuple[str, ...]: ...

def lives(analysis: Analysis, bond: Bond) -> Iterator[Reason]: ...


### geoclaims.checking.chains

SUPPLY: Final

def argument(dossier: Dossier, proof: Proof) -> tuple[Reason, ...]: ...

def captions(dossier: Dossier, ids: Iterable[str]) -> str: ...

def dates(*conflicts: Conflict) -> str: ...

def ending(dossier: Dossier, trail: Trail) -> str: ...

def explanation(dossier: Dossier, conflict: Conflict, *more: Conflict) -> tuple[Reason, ...]: ...

def in_words(dossier: Dossier, literal: Literal) -> str: ...

def lost(dossier: Dossier, trails: Iterable[Trail]) -> str: ...

def on_day(statement: Statement) -> str: ...

def records(*conflicts: Conflict) -> tuple[str, ...]: ...

def said(dossier: Dossier, commitment: Commitment) -> Reason: ...

def voice(dossier: Dossier, statement: Statement) -> str: ...


### geoclaims.checking.checking

def run(
    rules: Iterable[Rule],
    analysis: Analysis,
    *,
    through: Callable[[Iterable[Rule]], Iterable[Rule]] = iter,
) -> Report: ...


### geoclaims.checking.codes

class Coded(NamedTuple):
    def __init__(self, record: Record, path: str, code: Code, list: CodeList | None) -> None: ...
    code: Code
    list: CodeList | None
    path: str
    record: Record

def codes(dossier: Dossier) -> Iterator[Coded]: ...

def without_lists(dossier: Dossier, consequence: str) -> Iterator[Undecided]: ...


### geoclaims.checking.findings

@final
class Finding:
    def __init__(
        self,
        *,
        code: str,
        name: str,
        severity: Severity,
        message: str,
        records: tuple[str, ...],
        path: tuple[Reason, ...] = (),
        holder: str | None = None,
    ) -> None: ...
    def card(self) -> Card: ...
    code: str
    holder: str | None
    @property
    def key(self) -> tuple[str, ...]: ...
    message: str
    name: str
    path: tuple[Reason, ...]
    def plain(self) -> dict[str, Json]: ...
    records: tuple[str, ...]
    severity: Severity

@final
class NotEvaluated:
    def __init__(self, *, code: str, name: str, reason: str, records: tuple[str, ...]) -> None: ...
    def card(self) -> Card: ...
    code: str
    name: str
    def plain(self) -> dict[str, Json]: ...
    reason: str
    records: tuple[str, ...]

@final
class Reason:
    def __init__(self, *, text: str, record: str | None = None) -> None: ...
    def plain(self) -> dict[str, Json]: ...
    record: str | None
    text: str


### geoclaims.checking.page

@final
class Page:
    def __init__(
        self,
        *,
        summary: str,
        why: str,
        reported: str,
        accepted: str,
        limits: str,
    ) -> None: ...
    accepted: str
    def example(self, section: str) -> str: ...
    limits: str
    @classmethod
    def read(cls, docstring: str) -> Page: ...
    reported: str
    summary: str
    why: str

SECTIONS = ...

def page_problem(docstring: str | None) -> str | None: ...


### geoclaims.checking.report

@final
class Report:
    def __init__(
        self,
        *,
        findings: tuple[Finding, ...],
        not_evaluated: tuple[NotEvaluated, ...],
        rules_run: tuple[str, ...],
    ) -> None: ...
    def at_least(self, severity: Severity) -> tuple[Finding, ...]: ...
    @property
    def clean(self) -> tuple[str, ...]: ...
    def count(self, severity: Severity) -> int: ...
    findings: tuple[Finding, ...]
    not_evaluated: tuple[NotEvaluated, ...]
    def plain(self) -> dict[str, Json]: ...
    rules_run: tuple[str, ...]
    @property
    def summary(self) -> str: ...


### geoclaims.checking.rule

Judge: TypeAlias = Callable[[Analysis], Iterator[Verdict]]

@final
class Rule:
    def __call__(self, analysis: Analysis) -> Iterator[Finding | NotEvaluated]: ...
    def __init__(
        self,
        *,
        code: str,
        name: str,
        severity: Severity,
        sound: bool,
        since: str,
        per_record: bool = False,
        judge: Judge,
        doc: str,
    ) -> None: ...
    code: str
    doc: str
    judge: Judge
    name: str
    @property
    def page(self) -> Page: ...
    per_record: bool
    def problem(self) -> str | None: ...
    severity: Severity
    since: str
    sound: bool
    @property
    def theme(self) -> str: ...

def rule(
    code: str,
    *,
    since: str,
    severity: Severity,
    sound: bool,
    per_record: bool = False,
) -> Callable[[Judge], Rule]: ...


### geoclaims.checking.selection

def select_per_record(
    rules: Iterable[Rule],
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> tuple[Rule, ...]: ...

def select_rules(
    rules: Iterable[Rule],
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> tuple[Rule, ...]: ...


### geoclaims.checking.severity

class Severity(StrEnum):
    ERROR = 'error'
    INFO = 'info'
    WARNING = 'warning'
    def at_least(self, other: Severity) -> bool: ...
    @property
    def rank(self) -> int: ...

def counted(numbers: Mapping[Severity, int]) -> str: ...


### geoclaims.checking.themes

@final
class Theme:
    def __init__(
        self,
        *,
        code: str,
        title: str,
        summary: str,
        text: str,
        rules: tuple[Rule, ...],
    ) -> None: ...
    code: str
    rules: tuple[Rule, ...]
    summary: str
    text: str
    title: str

def themes(rules: Iterable[Rule]) -> tuple[Theme, ...]: ...


### geoclaims.checking.verdicts

@final
class Blamed:
    def __init__(
        self,
        *,
        message: str,
        records: tuple[str, ...],
        path: tuple[Reason, ...] = (),
        holder: str | None = None,
        severity: Severity | None = None,
    ) -> None: ...
    holder: str | None
    message: str
    path: tuple[Reason, ...]
    records: tuple[str, ...]
    severity: Severity | None

@final
class Undecided:
    def __init__(self, *, reason: str, records: tuple[str, ...]) -> None: ...
    reason: str
    records: tuple[str, ...]

Verdict: TypeAlias = Blamed | Undecided


### geoclaims.codebook

CORE: Final

@final
class Codebook:
    def __init__(
        self,
        *,
        types: object = (),
        rules: object = (),
        external: object = (),
        lifts: object = (),
    ) -> None: ...
    def extend(
        self,
        *,
        types: Iterable[type[Record]] = (),
        rules: Iterable[Rule] = (),
        external: str | Iterable[str] = (),
        lifts: Iterable[Lift] = (),
    ) -> Codebook: ...
    external: tuple[str, ...]
    lifts: tuple[Lift, ...]
    def lifts_from(self, version: int) -> tuple[Lift, ...] | None: ...
    rules: tuple[Rule, ...]
    @property
    def tags(self) -> Mapping[str, type[Record]]: ...
    types: tuple[type[Record], ...]

def check(
    dossier: Dossier,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> Report: ...


### geoclaims.codec

from geoclaims.codec.documents import dump as dump
from geoclaims.codec.documents import dumps as dumps
from geoclaims.codec.documents import from_plain as from_plain
from geoclaims.codec.documents import load as load
from geoclaims.codec.documents import loads as loads
from geoclaims.codec.documents import to_plain as to_plain
from geoclaims.codec.extraction import Extraction as Extraction
from geoclaims.codec.extraction import from_extraction as from_extraction
from geoclaims.codec.hooks import register_hooks as register_hooks
from geoclaims.codec.limits import Limits as Limits
from geoclaims.codec.lines import BadLine as BadLine
from geoclaims.codec.lines import read_lines as read_lines
from geoclaims.codec.lines import write_lines as write_lines
from geoclaims.codec.schema import json_schema as json_schema


### geoclaims.codec.documents

def dump(records: Iterable[Record], target: Writable) -> None: ...

def dumps(records: Iterable[Record]) -> str: ...

def from_plain(document: Json, codebook: Codebook = CORE, *, strict: bool = False) -> Dossier: ...

def load(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: Limits | None = None,
) -> Dossier: ...

def loads(
    text: str | bytes,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: Limits | None = None,
) -> Dossier: ...

def to_plain(records: Iterable[Record]) -> dict[str, Json]: ...


### geoclaims.codec.extraction

@final
class Extraction:
    def __init__(self, *, dossier: Dossier, problems: tuple[Problem, ...]) -> None: ...
    dossier: Dossier
    problems: tuple[Problem, ...]

def from_extraction(
    reply: str | bytes | Mapping[str, object],
    codebook: Codebook = CORE,
    *,
    limits: Limits | None = None,
) -> Extraction: ...


### geoclaims.codec.hooks

def register_hooks(
    converter: BaseConverter,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
) -> None: ...


### geoclaims.codec.limits

@final
class Limits:
    def __init__(self, *, bytes: int = 512 * 1024 * 1024, depth: int = 100) -> None: ...
    bytes: int
    depth: int


### geoclaims.codec.lines

@final
class BadLine:
    def __init__(self, *, line: int, text: str, problems: tuple[Problem, ...]) -> None: ...
    line: int
    problems: tuple[Problem, ...]
    text: str

def read_lines(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: Limits | None = None,
) -> Iterator[Record | BadLine]: ...

def write_lines(records: Iterable[Record], target: Writable) -> None: ...


### geoclaims.codec.schema

PROFILES: Final[dict[Profile, Callable[[Codebook], Schema]]]

Profile: TypeAlias = Literal['standard', 'extraction']

def json_schema(codebook: Codebook = CORE, profile: Profile = 'standard') -> dict[str, Json]: ...


### geoclaims.dossier

@final
class Difference:
    def __bool__(self) -> bool: ...
    def __init__(
        self,
        added: tuple[Record, ...],
        removed: tuple[Record, ...],
        changed: tuple[tuple[Record, Record], ...],
    ) -> None: ...
    added: tuple[Record, ...]
    changed: tuple[tuple[Record, Record], ...]
    removed: tuple[Record, ...]

@final
class Dossier:
    def __contains__(self, item: object) -> bool: ...
    @overload
    def __getitem__(self, ref: Ref[R] | R) -> R: ...
    @overload
    def __getitem__(self, ref: str) -> Record: ...
    def __getitem__(self, ref: Record | str) -> Record: ...
    def __init__(self, records: Iterable[Record] = ()) -> None: ...
    def __iter__(self) -> Iterator[Record]: ...
    def __len__(self) -> int: ...
    def __or__(self, other: Dossier) -> Dossier: ...
    def as_of(self, when: When | date | str) -> Dossier: ...
    def diff(self, other: Dossier) -> Difference: ...
    @overload
    def get(self, ref: Ref[R] | R) -> R | None: ...
    @overload
    def get(self, ref: str) -> Record | None: ...
    def get(self, ref: Record | str) -> Record | None: ...
    def ids(self) -> Iterable[str]: ...
    def of(self, type: type[R]) -> tuple[R, ...]: ...
    def referring_to(self, ref: Record | str, field: str | None = None) -> tuple[Record, ...]: ...
    def resolve(self, refs: Iterable[str], type: type[R]) -> tuple[R, ...]: ...
    def variants(self, id: str) -> tuple[Record, ...]: ...
    @property
    def withheld(self) -> frozenset[str]: ...


### geoclaims.errors

class CodebookError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class FileError(GeoclaimsError, OSError):
    def __init__(self, file: str, message: str) -> None: ...
    errno = ...
    file = ...

class GeoclaimsError(Exception):
    ...

class InvalidValueError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class MissingExtraError(GeoclaimsError, ImportError):
    def __init__(self, subject: str, extra: str) -> None: ...
    extra = ...
    subject = ...

class OldFormatWarning(UserWarning):
    ...

@final
class Problem:
    def __init__(
        self,
        *,
        path: str,
        message: str,
        record: str | None = None,
        line: int | None = None,
        file: str | None = None,
    ) -> None: ...
    file: str | None
    line: int | None
    message: str
    path: str
    record: str | None
    def within(self, place: str) -> Problem: ...

class ReadError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class RuleError(GeoclaimsError, RuntimeError):
    def __init__(self, code: str, message: str) -> None: ...
    code = ...

class SelectionError(GeoclaimsError, ValueError):
    def __init__(self, selector: str, message: str) -> None: ...
    selector = ...

class UnknownIdError(GeoclaimsError, KeyError):
    def __init__(self, id: str) -> None: ...
    id = ...


### geoclaims.examples

def run_example(source: str) -> Dossier: ...


### geoclaims.lifts

FORMAT: Final = 1

@final
class Lift:
    def __init__(self, *, version: int, step: Callable[[dict[str, Json]], dict[str, Json]]) -> None: ...
    step: Callable[[dict[str, Json]], dict[str, Json]]
    version: int


### geoclaims.markup

Child: TypeAlias = Element | str

Element: TypeAlias = ET.Element

Link: TypeAlias = Callable[[str], str | None]

Look: TypeAlias = Mapping[str, str | float]

def element(tag: str, *children: Child, **attributes: str | float | None) -> Element: ...

def html(tree: Element) -> str: ...

def linked(text: str, href: str | None, **attributes: str | None) -> Element: ...

def nowhere(_: str) -> None: ...

def svg(tree: Element) -> str: ...

def table(
    name: str | None,
    heads: Iterable[Child],
    rows: Iterable[Element],
    **attributes: str,
) -> Element: ...

def verbatim(tag: str, text: str, **attributes: str) -> Element: ...


### geoclaims.records

from geoclaims.records.actors import Actor as Actor
from geoclaims.records.actors import Alias as Alias
from geoclaims.records.actors import Office as Office
from geoclaims.records.actors import Organization as Organization
from geoclaims.records.actors import Person as Person
from geoclaims.records.actors import State as State
from geoclaims.records.actors import UnnamedSource as UnnamedSource
from geoclaims.records.actors import to_actor as to_actor
from geoclaims.records.actors import to_actor_or_none as to_actor_or_none
from geoclaims.records.actors import to_actors as to_actors
from geoclaims.records.actors import to_office as to_office
from geoclaims.records.actors import to_office_or_none as to_office_or_none
from geoclaims.records.actors import to_organization as to_organization
from geoclaims.records.actors import to_person as to_person
from geoclaims.records.allegations import Allegation as Allegation
from geoclaims.records.allegations import Breach as Breach
from geoclaims.records.claims import Claim as Claim
from geoclaims.records.claims import Literal as Literal
from geoclaims.records.claims import to_claims as to_claims
from geoclaims.records.claims import to_literals as to_literals
from geoclaims.records.condemnations import Condemnation as Condemnation
from geoclaims.records.conduct import Conduct as Conduct
from geoclaims.records.conduct import Direction as Direction
from geoclaims.records.confirmations import Confirmation as Confirmation
from geoclaims.records.demands import Demand as Demand
from geoclaims.records.denials import Denial as Denial
from geoclaims.records.denials import Scope as Scope
from geoclaims.records.discredits import Discredit as Discredit
from geoclaims.records.events import Event as Event
from geoclaims.records.events import to_event_or_none as to_event_or_none
from geoclaims.records.evidence import Evidence as Evidence
from geoclaims.records.moves import Adopts as Adopts
from geoclaims.records.moves import Asserts as Asserts
from geoclaims.records.moves import Intends as Intends
from geoclaims.records.moves import Move as Move
from geoclaims.records.moves import Opposes as Opposes
from geoclaims.records.moves import Withdraws as Withdraws
from geoclaims.records.norms import Norm as Norm
from geoclaims.records.norms import Outcome as Outcome
from geoclaims.records.offices import Membership as Membership
from geoclaims.records.offices import Tenure as Tenure
from geoclaims.records.pledges import Pledge as Pledge
from geoclaims.records.propositions import Proposition as Proposition
from geoclaims.records.propositions import to_proposition as to_proposition
from geoclaims.records.propositions import to_proposition_or_none as to_proposition_or_none
from geoclaims.records.propositions import to_propositions as to_propositions
from geoclaims.records.propositions import to_records as to_records
from geoclaims.records.record import Moment as Moment
from geoclaims.records.record import Record as Record
from geoclaims.records.retractions import Retraction as Retraction
from geoclaims.records.sources import Document as Document
from geoclaims.records.sources import Source as Source
from geoclaims.records.sources import to_document as to_document
from geoclaims.records.sources import to_documents as to_documents
from geoclaims.records.sources import to_sources as to_sources
from geoclaims.records.statements import Invocation as Invocation
from geoclaims.records.statements import Mode as Mode
from geoclaims.records.statements import Statement as Statement
from geoclaims.records.statements import to_instrument as to_instrument
from geoclaims.records.statements import to_statements as to_statements
from geoclaims.records.treaties import Character as Character
from geoclaims.records.treaties import ConsentMeans as ConsentMeans
from geoclaims.records.treaties import Obligation as Obligation
from geoclaims.records.treaties import Party as Party
from geoclaims.records.treaties import Treaty as Treaty
from geoclaims.records.unknown import UnknownRecord as UnknownRecord

RECORDS: Final[tuple[type[Record], ...]]


### geoclaims.records.actors

from geoclaims.records.record import Record
from geoclaims.values.value import Value

class Actor(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
    ) -> None: ...
    aliases: tuple[Alias, ...]
    @property
    def caption(self) -> str: ...
    codes: tuple[Code, ...]
    existed: When | None
    name: str
    type: ClassVar[str] = 'actor'

class Alias(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        text: str,
        sense: str | None = None,
        valid: When | date | str | None = None,
    ) -> None: ...
    sense: str | None
    text: str
    valid: When | None

class Office(Actor):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        title: str | None = None,
        of: Actor | Ref[Actor] | str | None = None,
    ) -> None: ...
    of: Ref[Actor] | None
    title: str | None
    type: ClassVar[str] = 'office'

class Organization(Actor):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        part_of: Actor | Ref[Actor] | str | None = None,
        kind: str | None = None,
    ) -> None: ...
    kind: str | None
    part_of: Ref[Actor] | None
    type: ClassVar[str] = 'organization'

class Person(Actor):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
    ) -> None: ...
    type: ClassVar[str] = 'person'

class State(Actor):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
    ) -> None: ...
    type: ClassVar[str] = 'state'

class UnnamedSource(Actor):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        description: str | None = None,
        close_to: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
    ) -> None: ...
    close_to: tuple[Ref[Actor], ...]
    description: str | None
    type: ClassVar[str] = 'unnamed-source'

def to_actor(value: Actor | Ref[Actor] | str) -> Ref[Actor]: ...

def to_actor_or_none(value: Actor | Ref[Actor] | str | None) -> Ref[Actor] | None: ...

def to_actors(
    value: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str],
) -> tuple[Ref[Actor], ...]: ...

def to_aliases(value: Alias | Iterable[Alias]) -> tuple[Alias, ...]: ...

def to_office(value: Office | Ref[Office] | str) -> Ref[Office]: ...

def to_office_or_none(value: Office | Ref[Office] | str | None) -> Ref[Office] | None: ...

def to_organization(value: Organization | Ref[Organization] | str) -> Ref[Organization]: ...

def to_person(value: Person | Ref[Person] | str) -> Ref[Person]: ...


### geoclaims.records.allegations

from geoclaims.records.statements import Statement
from geoclaims.values.value import Value

class Allegation(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        accused: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        breaches: Breach | Iterable[Breach] = (),
    ) -> None: ...
    accused: tuple[Ref[Actor], ...]
    breaches: tuple[Breach, ...]
    def demands(self) -> tuple[Demand, ...]: ...
    type: ClassVar[str] = 'allegation'

class Breach(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        norm: Treaty | Norm | Ref[Treaty | Norm] | str | None = None,
        clause: str | None = None,
        by: Actor | Ref[Actor] | str | None = None,
        conduct: Proposition | Ref[Proposition] | str | None = None,
    ) -> None: ...
    by: Ref[Actor] | None
    clause: str | None
    conduct: Ref[Proposition] | None
    norm: Ref[Treaty | Norm] | None

def to_breaches(value: Breach | Iterable[Breach]) -> tuple[Breach, ...]: ...

def to_norm_or_none(
    value: Treaty | Norm | Ref[Treaty | Norm] | str | None,
) -> Ref[Treaty | Norm] | None: ...


### geoclaims.records.claims

from geoclaims.values.value import Value

class Claim(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        proposition: Proposition | Ref[Proposition] | str,
        polarity: Polarity = Polarity.POSITIVE,
        certainty: Certainty = Certainty.UNCOMMITTED,
        given: Literal | None = None,
        tense: Tense = Tense.UNSTATED,
        likelihood: Likelihood | None = None,
    ) -> None: ...
    @property
    def asserted(self) -> bool: ...
    certainty: Certainty
    given: Literal | None
    likelihood: Likelihood | None
    polarity: Polarity
    proposition: Ref[Proposition]
    tense: Tense

class Literal(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        proposition: Proposition | Ref[Proposition] | str,
        holds: bool = True,
    ) -> None: ...
    @property
    def bare(self) -> Literal: ...
    holds: bool
    @property
    def opposite(self) -> Literal: ...
    proposition: Ref[Proposition]

def to_claims(value: Claim | Iterable[Claim]) -> tuple[Claim, ...]: ...

def to_literals(value: Literal | Iterable[Literal]) -> tuple[Literal, ...]: ...


### geoclaims.records.condemnations

from geoclaims.records.statements import Statement

class Condemnation(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        condemned: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        over: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
    ) -> None: ...
    condemned: tuple[Ref[Actor], ...]
    def moves(self) -> tuple[Move, ...]: ...
    over: tuple[Ref[Proposition], ...]
    type: ClassVar[str] = 'condemnation'


### geoclaims.records.conduct

from geoclaims.values.value import Value

class Conduct(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        by: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        acts: str | Iterable[str] = (),
        objects: str | Iterable[str] = (),
        toward: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        direction: Direction | None = None,
    ) -> None: ...
    acts: tuple[str, ...]
    by: tuple[Ref[Actor], ...]
    direction: Direction | None
    objects: tuple[str, ...]
    toward: tuple[Ref[Actor], ...]

class Direction(StrEnum):
    EITHER = 'either'
    INWARD = 'inward'
    OUTWARD = 'outward'


### geoclaims.records.confirmations

from geoclaims.records.statements import Statement

class Confirmation(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        confirms: Target | Ref[Target] | str | Iterable[Target | Ref[Target] | str] = (),
    ) -> None: ...
    confirms: tuple[Ref[Target], ...]
    def moves(self) -> tuple[Move, ...]: ...
    type: ClassVar[str] = 'confirmation'


### geoclaims.records.demands

class Demand(NamedTuple):
    def __init__(
        self,
        instrument: Ref[Treaty | Norm] | None,
        bearer: Ref[Actor] | None,
        conduct: Ref[Proposition] | None,
        breach: bool,
    ) -> None: ...
    bearer: Ref[Actor] | None
    breach: bool
    conduct: Ref[Proposition] | None
    instrument: Ref[Treaty | Norm] | None


### geoclaims.records.denials

from geoclaims.records.statements import Statement

class Denial(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        denies: Target | Ref[Target] | str | Iterable[Target | Ref[Target] | str] = (),
        scope: Scope = Scope.OCCURRENCE,
    ) -> None: ...
    denies: tuple[Ref[Target], ...]
    def moves(self) -> tuple[Move, ...]: ...
    scope: Scope
    type: ClassVar[str] = 'denial'

class Scope(StrEnum):
    DISMISSAL = 'dismissal'
    ILLEGALITY = 'illegality'
    KNOWLEDGE = 'knowledge'
    NO_COMMENT = 'no-comment'
    OCCURRENCE = 'occurrence'
    RESPONSIBILITY = 'responsibility'
    UTTERANCE = 'utterance'

Target: TypeAlias = Statement | Proposition

def to_targets(
    value: Target | Ref[Target] | str | Iterable[Target | Ref[Target] | str],
) -> tuple[Ref[Target], ...]: ...


### geoclaims.records.discredits

from geoclaims.records.statements import Statement

class Discredit(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        discredits: Suspect | Ref[Suspect] | str | Iterable[Suspect | Ref[Suspect] | str] = (),
    ) -> None: ...
    discredits: tuple[Ref[Suspect], ...]
    type: ClassVar[str] = 'discredit'

Suspect: TypeAlias = Actor | Document | Evidence

def to_suspects(
    value: Suspect | Ref[Suspect] | str | Iterable[Suspect | Ref[Suspect] | str],
) -> tuple[Ref[Suspect], ...]: ...


### geoclaims.records.events

from geoclaims.records.record import Record

class Event(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
    ) -> None: ...
    codes: tuple[Code, ...]
    def moments(self) -> tuple[Moment, ...]: ...
    participants: tuple[Ref[Actor], ...]
    reported_in: tuple[Ref[Document], ...]
    type: ClassVar[str] = 'event'
    when: When | None
    when_text: str | None
    where: Place | None

def to_event_or_none(value: Event | Ref[Event] | str | None) -> Ref[Event] | None: ...


### geoclaims.records.evidence

from geoclaims.records.sources import Source

class Evidence(Source):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        kind: str | None = None,
        captured: When | date | str | None = None,
        baseline: bool = False,
        supports: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        grading: Grading | None = None,
    ) -> None: ...
    based_on: tuple[Ref[Source], ...]
    baseline: bool
    captured: When | None
    grading: Grading | None
    kind: str | None
    def moments(self) -> tuple[Moment, ...]: ...
    origins_known: bool
    supports: tuple[Ref[Proposition], ...]
    type: ClassVar[str] = 'evidence'


### geoclaims.records.moves

@final
class Adopts:
    def __init__(self, target: Record | Ref[Record] | str) -> None: ...
    target: Ref[Record]

@final
class Asserts:
    def __init__(self, claim: Claim) -> None: ...
    claim: Claim

@final
class Intends:
    def __init__(
        self,
        literal: Literal,
        window: When | date | str | None = None,
        condition: Literal | None = None,
    ) -> None: ...
    condition: Literal | None
    literal: Literal
    window: When | None

Move: TypeAlias = Asserts | Adopts | Opposes | Withdraws | Intends

@final
class Opposes:
    def __init__(self, target: Record | Ref[Record] | str) -> None: ...
    target: Ref[Record]

@final
class Withdraws:
    def __init__(self, target: Record | Ref[Record] | str) -> None: ...
    target: Ref[Record]

def to_record(value: Record | Ref[Record] | str) -> Ref[Record]: ...


### geoclaims.records.norms

from geoclaims.records.record import Record

class Norm(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        title: str,
        issued_by: Actor | Ref[Actor] | str | None = None,
        paragraph: str | None = None,
        adopted: When | date | str | None = None,
        outcome: Outcome | None = None,
        period: When | date | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        acts: str | Iterable[str] = (),
        objects: str | Iterable[str] = (),
        direction: Direction | None = None,
    ) -> None: ...
    acts: tuple[str, ...]
    addressees: tuple[Ref[Actor], ...]
    adopted: When | None
    @property
    def caption(self) -> str: ...
    direction: Direction | None
    issued_by: Ref[Actor] | None
    def moments(self) -> tuple[Moment, ...]: ...
    objects: tuple[str, ...]
    outcome: Outcome | None
    paragraph: str | None
    period: When | None
    title: str
    type: ClassVar[str] = 'norm'

class Outcome(StrEnum):
    ADOPTED = 'adopted'
    REJECTED = 'rejected'
    VETOED = 'vetoed'
    WITHDRAWN = 'withdrawn'


### geoclaims.records.offices

from geoclaims.records.record import Record

class Membership(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        member: Actor | Ref[Actor] | str,
        organization: Organization | Ref[Organization] | str,
        period: When | date | str | None = None,
        as_of: When | date | str | None = None,
    ) -> None: ...
    as_of: When | None
    member: Ref[Actor]
    def moments(self) -> tuple[Moment, ...]: ...
    organization: Ref[Organization]
    period: When | None
    type: ClassVar[str] = 'membership'

class Tenure(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        person: Person | Ref[Person] | str,
        office: Office | Ref[Office] | str,
        period: When | date | str | None = None,
        acting: bool = False,
        contested: bool = False,
        as_of: When | date | str | None = None,
    ) -> None: ...
    acting: bool
    as_of: When | None
    contested: bool
    def moments(self) -> tuple[Moment, ...]: ...
    office: Ref[Office]
    period: When | None
    person: Ref[Person]
    type: ClassVar[str] = 'tenure'


### geoclaims.records.pledges

from geoclaims.records.statements import Statement

class Pledge(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        promises: Literal | Iterable[Literal] = (),
        window: When | date | str | None = None,
        condition: Literal | None = None,
    ) -> None: ...
    condition: Literal | None
    def moves(self) -> tuple[Move, ...]: ...
    promises: tuple[Literal, ...]
    type: ClassVar[str] = 'pledge'
    window: When | None


### geoclaims.records.propositions

from geoclaims.records.record import Record

class Proposition(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        text: str,
        about: Record | Ref[Record] | str | Iterable[Record | Ref[Record] | str] = (),
        event: Event | Ref[Event] | str | None = None,
        when: When | date | str | None = None,
        where: Place | None = None,
        quantity: Quantity | None = None,
        conduct: Conduct | None = None,
        sum_of: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
        implies: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
        contradicts: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
        equivalent_to: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str] = (),
    ) -> None: ...
    about: tuple[Ref[Record], ...]
    @property
    def caption(self) -> str: ...
    conduct: Conduct | None
    contradicts: tuple[Ref[Proposition], ...]
    equivalent_to: tuple[Ref[Proposition], ...]
    event: Ref[Event] | None
    implies: tuple[Ref[Proposition], ...]
    quantity: Quantity | None
    sum_of: tuple[Ref[Proposition], ...]
    text: str
    type: ClassVar[str] = 'proposition'
    when: When | None
    where: Place | None

def to_proposition(value: Proposition | Ref[Proposition] | str) -> Ref[Proposition]: ...

def to_proposition_or_none(
    value: Proposition | Ref[Proposition] | str | None,
) -> Ref[Proposition] | None: ...

def to_propositions(
    value: Proposition | Ref[Proposition] | str | Iterable[Proposition | Ref[Proposition] | str],
) -> tuple[Ref[Proposition], ...]: ...

def to_records(
    value: Record | Ref[Record] | str | Iterable[Record | Ref[Record] | str],
) -> tuple[Ref[Record], ...]: ...


### geoclaims.records.record

from geoclaims.values.ref import Identified
from geoclaims.values.value import Value

class Moment(NamedTuple):
    def __init__(self, role: str, when: When | None, actors: tuple[Ref[Any], ...] = ()) -> None: ...
    actors: tuple[Ref[Any], ...]
    role: str
    when: When | None

class Record(Value, Identified):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
    ) -> None: ...
    @property
    def caption(self) -> str: ...
    def certainly_after(self, when: When) -> bool: ...
    def digest(self) -> str: ...
    id: str
    labels: tuple[str, ...]
    def moments(self) -> tuple[Moment, ...]: ...
    note: str | None
    def plain(self) -> dict[str, Json]: ...
    @property
    def ref(self) -> Ref[Self]: ...
    def references(self, field: str | None = None) -> Iterator[Content]: ...
    type: ClassVar[str]


### geoclaims.records.retractions

from geoclaims.records.statements import Statement

class Retraction(Statement):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        retracts: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
    ) -> None: ...
    def moves(self) -> tuple[Move, ...]: ...
    retracts: tuple[Ref[Statement], ...]
    type: ClassVar[str] = 'retraction'


### geoclaims.records.sources

from geoclaims.records.record import Record

class Document(Source):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        title: str | None = None,
        publisher: Actor | Ref[Actor] | str | None = None,
        published: When | date | str | None = None,
        revised: When | date | str | None = None,
        url: str | None = None,
        language: str | None = None,
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        grading: Grading | None = None,
    ) -> None: ...
    def attributed_to(self) -> tuple[Ref[Actor], ...]: ...
    based_on: tuple[Ref[Source], ...]
    @property
    def caption(self) -> str: ...
    grading: Grading | None
    language: str | None
    def moments(self) -> tuple[Moment, ...]: ...
    origins_known: bool
    published: When | None
    publisher: Ref[Actor] | None
    revised: When | None
    title: str | None
    type: ClassVar[str] = 'document'
    url: str | None

class Source(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
    ) -> None: ...
    def attributed_to(self) -> tuple[Ref[Actor], ...]: ...
    def is_joint(self) -> bool: ...
    def is_traced(self) -> bool: ...

def to_document(value: Document | Ref[Document] | str) -> Ref[Document]: ...

def to_documents(
    value: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str],
) -> tuple[Ref[Document], ...]: ...

def to_sources(
    value: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str],
) -> tuple[Ref[Source], ...]: ...


### geoclaims.records.statements

from geoclaims.records.events import Event
from geoclaims.records.sources import Source
from geoclaims.values.value import Value

class Invocation(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        instrument: Treaty | Norm | Ref[Treaty | Norm] | str,
        clause: str | None = None,
        conduct: Proposition | Ref[Proposition] | str | None = None,
        bearer: Actor | Ref[Actor] | str | None = None,
    ) -> None: ...
    bearer: Ref[Actor] | None
    clause: str | None
    conduct: Ref[Proposition] | None
    instrument: Ref[Treaty | Norm]

class Mode(StrEnum):
    EACH = 'each'
    INDIVIDUAL = 'individual'
    JOINT = 'joint'
    UNSTATED = 'unstated'

class Statement(Event, Source):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        reported_in: Document | Ref[Document] | str | Iterable[Document | Ref[Document] | str] = (),
        codes: Code | Iterable[Code] = (),
        speakers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        mode: Mode = Mode.UNSTATED,
        on_behalf_of: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        office: Office | Ref[Office] | str | None = None,
        addressees: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str] = (),
        based_on: Source | Ref[Source] | str | Iterable[Source | Ref[Source] | str] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
    ) -> None: ...
    addressees: tuple[Ref[Actor], ...]
    def attributed_to(self) -> tuple[Ref[Actor], ...]: ...
    based_on: tuple[Ref[Source], ...]
    claims: tuple[Claim, ...]
    cue: str | None
    def demands(self) -> tuple[Demand, ...]: ...
    def holders(self) -> tuple[Ref[Actor], ...]: ...
    invokes: tuple[Invocation, ...]
    def is_joint(self) -> bool: ...
    def is_traced(self) -> bool: ...
    mode: Mode
    def moves(self) -> tuple[Move, ...]: ...
    office: Ref[Office] | None
    on_behalf_of: tuple[Ref[Actor], ...]
    origins_known: bool
    quote: str | None
    relays: tuple[Ref[Statement], ...]
    speakers: tuple[Ref[Actor], ...]
    type: ClassVar[str] = 'statement'
    venue: str | None

def to_instrument(value: Treaty | Norm | Ref[Treaty | Norm] | str) -> Ref[Treaty | Norm]: ...

def to_invocations(value: Invocation | Iterable[Invocation]) -> tuple[Invocation, ...]: ...

def to_statements(
    value: Statement | Ref[Statement] | str | Iterable[Statement | Ref[Statement] | str],
) -> tuple[Ref[Statement], ...]: ...


### geoclaims.records.treaties

from geoclaims.records.record import Record
from geoclaims.values.value import Value

class Character(StrEnum):
    CONTESTED = 'contested'
    POLITICAL = 'political'
    TREATY = 'treaty'

class ConsentMeans(StrEnum):
    ACCEPTANCE = 'acceptance'
    ACCESSION = 'accession'
    APPROVAL = 'approval'
    EXCHANGE = 'exchange'
    RATIFICATION = 'ratification'
    SIGNATURE = 'signature'

class Obligation(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        kind: str,
        bearers: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        beneficiaries: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        against: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        excluding: Actor | Ref[Actor] | str | Iterable[Actor | Ref[Actor] | str] = (),
        clause: str | None = None,
        period: When | date | str | None = None,
    ) -> None: ...
    against: tuple[Ref[Actor], ...]
    bearers: tuple[Ref[Actor], ...]
    beneficiaries: tuple[Ref[Actor], ...]
    clause: str | None
    excluding: tuple[Ref[Actor], ...]
    kind: str
    period: When | None

class Party(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        actor: Actor | Ref[Actor] | str,
        signed: When | date | str | None = None,
        consented: When | date | str | None = None,
        in_force: When | date | str | None = None,
        suspended: When | date | str | None = None,
        notice: When | date | str | None = None,
        withdrawn: When | date | str | None = None,
        acceded: When | date | str | None = None,
        declarations: str | Iterable[str] = (),
    ) -> None: ...
    acceded: When | None
    actor: Ref[Actor]
    consented: When | None
    declarations: tuple[str, ...]
    in_force: When | None
    def moments(self) -> Iterator[Moment]: ...
    notice: When | None
    signed: When | None
    suspended: When | None
    withdrawn: When | None

class Treaty(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        title: str,
        character: Character = Character.TREATY,
        parties: Party | Iterable[Party] = (),
        parties_as_of: When | date | str | None = None,
        adopted: When | date | str | None = None,
        in_force: When | date | str | None = None,
        terminated: When | date | str | None = None,
        provisional: When | date | str | None = None,
        consent_by: ConsentMeans | Iterable[ConsentMeans] = (),
        notice_months: int | None = None,
        obligations: Obligation | Iterable[Obligation] = (),
    ) -> None: ...
    adopted: When | None
    @property
    def caption(self) -> str: ...
    character: Character
    consent_by: tuple[ConsentMeans, ...]
    in_force: When | None
    def moments(self) -> tuple[Moment, ...]: ...
    notice_months: int | None
    obligations: tuple[Obligation, ...]
    parties: tuple[Party, ...]
    parties_as_of: When | None
    provisional: When | None
    def steps(self) -> tuple[Moment, ...]: ...
    terminated: When | None
    title: str
    type: ClassVar[str] = 'treaty'

def to_consent_means(value: ConsentMeans | Iterable[ConsentMeans]) -> tuple[ConsentMeans, ...]: ...

def to_obligations(value: Obligation | Iterable[Obligation]) -> tuple[Obligation, ...]: ...

def to_parties(value: Party | Iterable[Party]) -> tuple[Party, ...]: ...


### geoclaims.records.unknown

from geoclaims.records.record import Record

class UnknownRecord(Record):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        id: str,
        note: str | None = None,
        labels: str | Iterable[str] = (),
        tag: str,
    ) -> None: ...
    def plain(self) -> dict[str, Json]: ...
    tag: str
    type: ClassVar[str] = 'unknown'
    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]: ...


### geoclaims.rules

RULES: Final[tuple[Rule, ...]]


### geoclaims.strategies

from geoclaims.strategies.dates import edtf as edtf
from geoclaims.strategies.dates import edtf_dates as edtf_dates
from geoclaims.strategies.dates import edtf_unqualified_dates as edtf_unqualified_dates
from geoclaims.strategies.dates import whens as whens
from geoclaims.strategies.documents import documents as documents
from geoclaims.strategies.documents import hostile_documents as hostile_documents
from geoclaims.strategies.dossiers import connected_dossiers as connected_dossiers
from geoclaims.strategies.dossiers import dossiers as dossiers
from geoclaims.strategies.fields import Fields as Fields
from geoclaims.strategies.fields import NO_FIELDS as NO_FIELDS
from geoclaims.strategies.texts import floats as floats
from geoclaims.strategies.texts import ids as ids
from geoclaims.strategies.texts import integers as integers
from geoclaims.strategies.texts import json_objects as json_objects
from geoclaims.strategies.texts import json_values as json_values
from geoclaims.strategies.texts import refs as refs
from geoclaims.strategies.texts import texts as texts
from geoclaims.strategies.values import records as records
from geoclaims.strategies.values import unknown_records as unknown_records
from geoclaims.strategies.values import values as values


### geoclaims.strategies.dates

def edtf() -> st.SearchStrategy[str]: ...

def edtf_dates() -> st.SearchStrategy[str]: ...

def edtf_unqualified_dates() -> st.SearchStrategy[str]: ...

def whens() -> st.SearchStrategy[When]: ...


### geoclaims.strategies.documents

def documents(codebook: Codebook = CORE) -> st.SearchStrategy[str]: ...

def hostile_documents(codebook: Codebook = CORE) -> st.SearchStrategy[bytes]: ...


### geoclaims.strategies.dossiers

def connected_dossiers(
    codebook: Codebook = CORE,
    *,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]: ...

def dossiers(
    codebook: Codebook = CORE,
    *,
    clean: bool = True,
    planting: str | None = None,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]: ...


### geoclaims.strategies.fields

Fields: TypeAlias = Mapping[type[Value], Mapping[str, st.SearchStrategy[Any]]]

NO_FIELDS: Final[Fields]


### geoclaims.strategies.texts

def floats() -> st.SearchStrategy[float]: ...

def ids() -> st.SearchStrategy[str]: ...

def integers() -> st.SearchStrategy[int]: ...

def json_objects(reserved: frozenset[str] = frozenset()) -> st.SearchStrategy[JsonObject]: ...

def json_values() -> st.SearchStrategy[Json]: ...

def refs() -> st.SearchStrategy[Ref[Any]]: ...

def texts() -> st.SearchStrategy[str]: ...


### geoclaims.strategies.values

def records(
    cls: type[R],
    *,
    ids: st.SearchStrategy[str] | None = None,
    fields: Fields = NO_FIELDS,
    extra: bool = False,
) -> st.SearchStrategy[R]: ...

def unknown_records(
    codebook: Codebook = CORE,
    *,
    ids: st.SearchStrategy[str] | None = None,
) -> st.SearchStrategy[UnknownRecord]: ...

def values(
    cls: type[V],
    *,
    ids: st.SearchStrategy[str] | None = None,
    fields: Fields = NO_FIELDS,
    extra: bool = False,
) -> st.SearchStrategy[V]: ...


### geoclaims.streaming

@final
class CheckedLine:
    def __init__(self, *, line: int, record: Record, report: Report) -> None: ...
    line: int
    record: Record
    report: Report

def check_lines(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
    strict: bool = False,
    limits: Limits | None = None,
) -> Iterator[CheckedLine | BadLine]: ...


### geoclaims.testing

from geoclaims.examples import run_example as run_example
from geoclaims.testing.breaches import BrokenLaw as BrokenLaw
from geoclaims.testing.breaches import BrokenLawsError as BrokenLawsError
from geoclaims.testing.laws import assert_codebook_laws as assert_codebook_laws
from geoclaims.testing.rules import assert_per_record as assert_per_record
from geoclaims.testing.rules import assert_rule_examples as assert_rule_examples


### geoclaims.testing.breaches

@final
class BrokenLaw:
    def __init__(self, *, law: str, subject: str, message: str, value: str | None) -> None: ...
    law: str
    message: str
    subject: str
    value: str | None

class BrokenLawsError(AssertionError):
    def __init__(self, broken: Iterable[BrokenLaw]) -> None: ...
    broken = ...


### geoclaims.testing.laws

def assert_codebook_laws(
    codebook: Codebook,
    *,
    beyond: Codebook = CORE,
    fields: Mapping[type[Value], Mapping[str, SearchStrategy[Any]]] | None = None,
) -> None: ...


### geoclaims.testing.rules

def assert_per_record(rule: Rule, dossier: Dossier) -> None: ...

def assert_rule_examples(rule: Rule, codebook: Codebook = CORE) -> None: ...


### geoclaims.values

from geoclaims.values.certainty import Certainty as Certainty
from geoclaims.values.certainty import Polarity as Polarity
from geoclaims.values.certainty import Tense as Tense
from geoclaims.values.code import Code as Code
from geoclaims.values.code_lists import CodeList as CodeList
from geoclaims.values.code_lists import code_list as code_list
from geoclaims.values.conversions import CONVERSIONS as CONVERSIONS
from geoclaims.values.conversions import Conversion as Conversion
from geoclaims.values.fields import ACYCLIC as ACYCLIC
from geoclaims.values.fields import Field as Field
from geoclaims.values.fields import NAMING as NAMING
from geoclaims.values.fields import fields_of as fields_of
from geoclaims.values.grading import Credibility as Credibility
from geoclaims.values.grading import Grading as Grading
from geoclaims.values.grading import Reliability as Reliability
from geoclaims.values.json_object import Json as Json
from geoclaims.values.json_object import JsonObject as JsonObject
from geoclaims.values.likelihood import Likelihood as Likelihood
from geoclaims.values.place import Place as Place
from geoclaims.values.quantity import Quantity as Quantity
from geoclaims.values.ref import Ref as Ref
from geoclaims.values.ref import to_ref as to_ref
from geoclaims.values.ref import to_refs as to_refs
from geoclaims.values.value import Value as Value
from geoclaims.values.when import When as When
from geoclaims.values.when import to_when as to_when
from geoclaims.values.yardsticks import Band as Band
from geoclaims.values.yardsticks import YARDSTICKS as YARDSTICKS
from geoclaims.values.yardsticks import Yardstick as Yardstick


### geoclaims.values.annotations

def kind_of(annotation: Any) -> Kind: ...


### geoclaims.values.certainty

class Certainty(StrEnum):
    CERTAIN = 'certain'
    POSSIBLE = 'possible'
    PROBABLE = 'probable'
    UNCOMMITTED = 'uncommitted'

class Polarity(StrEnum):
    NEGATIVE = 'negative'
    POSITIVE = 'positive'
    UNSTATED = 'unstated'

class Tense(StrEnum):
    EXPECTED = 'expected'
    OCCURRED = 'occurred'
    ONGOING = 'ongoing'
    UNSTATED = 'unstated'


### geoclaims.values.code

from geoclaims.values.value import Value

class Code(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        scheme: str | None = None,
        value: str,
        version: str | None = None,
    ) -> None: ...
    scheme: str | None
    value: str
    version: str | None


### geoclaims.values.code_lists

@final
class CodeList:
    def __init__(
        self,
        *,
        scheme: str,
        title: str,
        source: str,
        versions: tuple[str, ...] = (),
        meanings: Mapping[str, tuple[Meaning, ...]],
    ) -> None: ...
    def has_version(self, version: str) -> bool: ...
    meanings: Mapping[str, tuple[Meaning, ...]]
    def of(self, value: str, version: str | None = None) -> tuple[Meaning, ...]: ...
    scheme: str
    source: str
    title: str
    versions: tuple[str, ...]

class Meaning(NamedTuple):
    def __init__(self, label: str, versions: tuple[str, ...] = ()) -> None: ...
    label: str
    versions: tuple[str, ...]

SCHEMES: Final

def code_list(scheme: str) -> CodeList | None: ...

def scheme_of(scheme: str) -> str | None: ...

def schemes_like(scheme: str) -> tuple[str, ...]: ...


### geoclaims.values.contents

class Content(NamedTuple):
    def __init__(self, path: str, field: str, value: Any, admits: tuple[type, ...]) -> None: ...
    admits: tuple[type, ...]
    field: str
    path: str
    value: Any


### geoclaims.values.conversions

CONVERSIONS: Final[Mapping[str, Conversion]]

@final
class Conversion:
    def __init__(
        self,
        *,
        name: str,
        scale: str,
        source: str,
        numbers: Mapping[str, int],
        loses: str | None,
    ) -> None: ...
    loses: str | None
    name: str
    def number(self, value: Graded) -> int: ...
    numbers: Mapping[str, int]
    scale: str
    source: str

class Graded(Protocol):
    @property
    def rung(self) -> Rung | None: ...


### geoclaims.values.deception

def deceptions(text: str) -> tuple[str, ...]: ...

def escaped(character: str) -> str: ...

def hidden(text: str) -> Iterator[int]: ...

def look(text: str) -> str: ...

def written_out(text: str, escape: Callable[[str], str] = escaped) -> str: ...


### geoclaims.values.fields

ACYCLIC: Final

@final
class Field:
    def __init__(self, name: str, kind: Kind, default: Any, acyclic: bool, naming: bool) -> None: ...
    acyclic: bool
    default: Any
    def is_default(self, value: object) -> bool: ...
    kind: Kind
    name: str
    naming: bool
    @property
    def required(self) -> bool: ...
    def written(self) -> Kind: ...

NAMING: Final

def fields_of(cls: type[Any]) -> tuple[Field, ...]: ...

def marked_fields_of(cls: type[Any], mark: Literal['acyclic', 'naming']) -> tuple[str, ...]: ...


### geoclaims.values.gathering

def gather(value: object, wanted: Any, field: str | None = None) -> list[Content]: ...


### geoclaims.values.grading

from geoclaims.values.value import Value

class Credibility(StrEnum):
    CANNOT_BE_JUDGED = '6'
    CONFIRMED = '1'
    DOUBTFUL = '4'
    IMPROBABLE = '5'
    POSSIBLY_TRUE = '3'
    PROBABLY_TRUE = '2'
    @property
    def judged(self) -> bool: ...
    @property
    def meaning(self) -> str: ...
    @property
    def rung(self) -> Rung: ...

class Grading(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        reliability: Reliability | None = None,
        credibility: Credibility | None = None,
    ) -> None: ...
    credibility: Credibility | None
    reliability: Reliability | None

class Reliability(StrEnum):
    A = 'A'
    B = 'B'
    C = 'C'
    D = 'D'
    E = 'E'
    F = 'F'
    @property
    def judged(self) -> bool: ...
    @property
    def meaning(self) -> str: ...
    @property
    def rung(self) -> Rung: ...


### geoclaims.values.json_object

Json: TypeAlias = 'bool | int | float | str | list[Json] | dict[str, Json] | None'

@final
class JsonObject(Mapping[str, Json]):
    def __getitem__(self, key: str) -> Json: ...
    def __init__(self, content: Mapping[str, object] | None = None) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def plain(self) -> dict[str, Json]: ...

def json_problem(value: object) -> str | None: ...

def to_json_object(value: Mapping[str, object]) -> JsonObject: ...

def too_wide(number: object) -> bool: ...


### geoclaims.values.kinds

class Choice(Kind):
    def __init__(self, enum: type[Enum]) -> None: ...
    @property
    def embeds(self) -> tuple[type, ...]: ...
    enum: type[Enum]
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Dated(Kind):
    def __init__(self) -> None: ...
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Kind:
    @property
    def embeds(self) -> tuple[type, ...]: ...
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    @property
    def single(self) -> bool: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Many(Kind):
    def __init__(self, item: Kind) -> None: ...
    @property
    def embeds(self) -> tuple[type, ...]: ...
    item: Kind
    def problems(self, value: object) -> Iterator[Problem]: ...
    @property
    def single(self) -> bool: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Maybe(Kind):
    def __init__(self, item: Kind) -> None: ...
    @property
    def embeds(self) -> tuple[type, ...]: ...
    item: Kind
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    @property
    def single(self) -> bool: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Nested(Kind):
    def __init__(self, cls: type) -> None: ...
    cls: type
    @property
    def embeds(self) -> tuple[type, ...]: ...
    def problems(self, value: object) -> Iterator[Problem]: ...
    @property
    def single(self) -> bool: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Opaque(Kind):
    def __init__(self) -> None: ...
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Pointer(Kind):
    def __init__(self, admits: tuple[type, ...]) -> None: ...
    admits: tuple[type, ...]
    def problems(self, value: object) -> Iterator[Problem]: ...
    def read(self, plain: Any) -> Any: ...
    def writer(self) -> Callable[[Any], Json]: ...

class Scalar(Kind):
    def __init__(self, admits: tuple[type, ...], noun: str) -> None: ...
    admits: tuple[type, ...]
    noun: str
    def problems(self, value: object) -> Iterator[Problem]: ...
    def writer(self) -> Callable[[Any], Json]: ...


### geoclaims.values.likelihood

from geoclaims.values.value import Value

class Likelihood(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        term: str,
        scale: str | None = None,
    ) -> None: ...
    @property
    def band(self) -> Band | None: ...
    @property
    def rung(self) -> Rung | None: ...
    scale: str | None
    term: str


### geoclaims.values.many

def to_codes(value: Code | Iterable[Code]) -> tuple[Code, ...]: ...

def to_texts(value: str | Iterable[str]) -> tuple[str, ...]: ...

def to_tuple(value: object) -> tuple[Any, ...]: ...


### geoclaims.values.place

from geoclaims.values.value import Value

class Place(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        name: str,
        code: Code | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
    ) -> None: ...
    code: Code | None
    latitude: float | None
    longitude: float | None
    name: str


### geoclaims.values.quantity

from geoclaims.values.value import Value

class Quantity(Value):
    def __init__(
        self,
        *,
        extra: Mapping[str, object] = EMPTY,
        measure: str,
        low: int | float | None = None,
        high: int | float | None = None,
        unit: str | None = None,
        basis: str | None = None,
        cumulative: bool | None = None,
        approximate: bool = False,
        text: str | None = None,
    ) -> None: ...
    approximate: bool
    basis: str | None
    def certainly_below(self, other: Quantity) -> bool: ...
    def certainly_within(self, other: Quantity) -> bool: ...
    def comparable(self, other: Quantity) -> bool: ...
    cumulative: bool | None
    high: int | float | None
    low: int | float | None
    measure: str
    def possibly_equal(self, other: Quantity) -> bool: ...
    text: str | None
    unit: str | None


### geoclaims.values.ref

class Identified:
    ...

class Ref(str, Generic[R_co]):
    def __init__(cls, id: str) -> None: ...

def id_problem(value: object) -> str | None: ...

def to_ref(value: Identified | str) -> Ref[Any]: ...

def to_refs(value: Identified | str | Iterable[Identified | str]) -> tuple[Ref[Any], ...]: ...


### geoclaims.values.value

class Value:
    def __init__(self, *, extra: Mapping[str, object] = EMPTY) -> None: ...
    def contents(self, wanted: type[Any] = object) -> Iterator[Content]: ...
    extra: JsonObject
    def plain(self) -> dict[str, Json]: ...
    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]: ...


### geoclaims.values.when

class When:
    def __init__(self, text: str) -> None: ...
    def certainly_after(self, other: When, *, days: int = 0) -> bool: ...
    def certainly_before(self, other: When, *, days: int = 0) -> bool: ...
    def certainly_overlaps(self, other: When) -> bool: ...
    def certainly_within(self, other: When) -> bool: ...
    @property
    def core(self) -> tuple[date, date] | None: ...
    @property
    def day(self) -> date | None: ...
    @property
    def earliest(self) -> date | None: ...
    @property
    def inverted(self) -> bool: ...
    @property
    def is_interval(self) -> bool: ...
    @property
    def latest(self) -> date | None: ...
    @classmethod
    def of(cls, value: When | date | str) -> When: ...
    def plain(self) -> str: ...
    def possibly_after(self, other: When) -> bool: ...
    def possibly_before(self, other: When) -> bool: ...
    def possibly_overlaps(self, other: When) -> bool: ...
    text: str

def to_when(value: When | date | str | None) -> When | None: ...

def when_problem(value: object) -> str | None: ...


### geoclaims.values.yardsticks

class Band(NamedTuple):
    def __init__(self, low: int, high: int, rows: tuple[tuple[str, ...], ...]) -> None: ...
    high: int
    low: int
    rows: tuple[tuple[str, ...], ...]
    @property
    def terms(self) -> tuple[str, ...]: ...

class Rung(NamedTuple):
    def __init__(self, scale: str, name: str) -> None: ...
    name: str
    scale: str

YARDSTICKS: Final[Mapping[str, Yardstick]]

@final
class Yardstick:
    def __init__(
        self,
        *,
        id: str,
        title: str,
        version: str | None,
        source: str,
        bands: tuple[Band, ...],
    ) -> None: ...
    def band(self, term: str) -> Band | None: ...
    bands: tuple[Band, ...]
    id: str
    def row(self, term: str) -> int | None: ...
    source: str
    title: str
    version: str | None

def folded(term: str) -> str: ...


### geoclaims.views.escape

def visible(text: str) -> str: ...

def visible_json(text: str) -> str: ...


### geoclaims.views.github

def render(report: Report, locations: Locations) -> str: ...


### geoclaims.views.locations

class Location(NamedTuple):
    def __init__(self, file: str, line: int) -> None: ...
    file: str
    line: int

@final
class Locations:
    def __init__(self, texts: Mapping[str, str]) -> None: ...
    def first(self, ids: tuple[str, ...]) -> Location | None: ...
    def of(self, id: str) -> Location | None: ...


### geoclaims.views.page

PIECES: Final

def pieces(analysis: Analysis, report: Report, *, on: When, title: str) -> Iterator[str]: ...

def render(analysis: Analysis, report: Report, *, on: When, title: str) -> str: ...


### geoclaims.views.palette

ANSI: Final

PLAIN: Final

@final
class Palette:
    def __init__(self, codes: Mapping[str, str]) -> None: ...
    codes: Mapping[str, str]
    def paint(self, text: str, role: str) -> str: ...


### geoclaims.views.pictures

from geoclaims.views.pictures.graph import SourceGraph as SourceGraph
from geoclaims.views.pictures.matrix import StanceMatrix as StanceMatrix
from geoclaims.views.pictures.timeline import Timeline as Timeline


### geoclaims.views.pictures.graph

class Edge(NamedTuple):
    def __init__(self, start: str, end: str, relation: str) -> None: ...
    end: str
    relation: str
    start: str

@final
class SourceGraph:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        sources: Iterable[Source | str] | None = None,
    ) -> None: ...
    def dot(self) -> str: ...
    edges: tuple[Edge, ...]
    def mermaid(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def nodes(self) -> tuple[str, ...]: ...
    def pages(self, size: int = _PAGE) -> Iterator[SourceGraph]: ...
    def picture(self, link: Link = nowhere) -> Element: ...
    def svg(self) -> str: ...
    def table(self, link: Link = nowhere) -> Element: ...


### geoclaims.views.pictures.matrix

@final
class StanceMatrix:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        propositions: Iterable[Proposition] | None = None,
    ) -> None: ...
    @property
    def holders(self) -> tuple[str, ...]: ...
    @property
    def name(self) -> str: ...
    def pages(self, size: int = _PAGE) -> Iterator[StanceMatrix]: ...
    @property
    def propositions(self) -> tuple[str, ...]: ...
    def table(self, link: Link = nowhere) -> Element: ...


### geoclaims.views.pictures.timeline

@final
class Timeline:
    def __init__(self, dossier: Dossier | Analysis, entries: Iterable[Entry] | None = None) -> None: ...
    entries = ...
    @property
    def lanes(self) -> tuple[str, ...]: ...
    @property
    def name(self) -> str: ...
    def pages(self, size: int = _PAGE) -> Iterator[Timeline]: ...
    def picture(self, link: Link = nowhere) -> Element: ...
    def svg(self) -> str: ...
    def table(self, link: Link = nowhere) -> Element: ...


### geoclaims.views.sarif

def render(report: Report, rules: Iterable[Rule], locations: Locations) -> str: ...


### geoclaims.views.sources

def corroborations(
    analysis: Analysis,
    propositions: Iterable[Proposition] | None = None,
) -> list[Corroboration]: ...

def render(
    analysis: Analysis,
    propositions: Iterable[Proposition] | None = None,
    palette: Palette = PLAIN,
) -> str: ...

def verdict(analysis: Analysis, found: Corroboration) -> str: ...


### geoclaims.views.stances

def render(
    analysis: Analysis,
    propositions: Iterable[Proposition] | None = None,
    palette: Palette = PLAIN,
) -> str: ...


### geoclaims.views.statistics

def plain(report: Report) -> list[Json]: ...

def render(report: Report, palette: Palette = PLAIN) -> str: ...


### geoclaims.views.streaming

@final
class JsonTeller:
    def end(self, tally: Tally, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str: ...
    def line(self, item: CheckedLine | BadLine, file: str) -> str: ...

@final
class Tally:
    def __init__(
        self,
        records: int = 0,
        bad_lines: int = 0,
        findings: Counter[Severity] = attrs.Factory(Counter[Severity]),
        not_evaluated: int = 0,
        spoken: set[str] = attrs.Factory(set[str]),
    ) -> None: ...
    def add(self, item: CheckedLine | BadLine) -> None: ...
    def at_least(self, severity: Severity) -> bool: ...
    bad_lines: int
    findings: Counter[Severity]
    not_evaluated: int
    def plain(self) -> dict[str, Json]: ...
    records: int
    spoken: set[str]

class Teller(Protocol):
    def end(self, tally: Tally, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str: ...
    def line(self, item: CheckedLine | BadLine, file: str) -> str: ...

@final
class TextTeller:
    def __init__(self, palette: Palette = PLAIN) -> None: ...
    def end(self, tally: Tally, rules: tuple[Rule, ...], left_out: tuple[Rule, ...]) -> str: ...
    def line(self, item: CheckedLine | BadLine, file: str) -> str: ...


### geoclaims.views.text

def block(entry: Finding | NotEvaluated, palette: Palette = PLAIN) -> list[str]: ...

def render(report: Report, palette: Palette = PLAIN) -> str: ...


### geoclaims.views.timeline

def render(analysis: Analysis, palette: Palette = PLAIN) -> str: ...


### geoclaims.views.treaties

def owed(dossier: Dossier, duty: Duty) -> str: ...

def render(
    analysis: Analysis,
    when: When,
    treaties: Iterable[Treaty] | None = None,
    palette: Palette = PLAIN,
) -> str: ...

def stands(bond: Bond) -> str: ...
