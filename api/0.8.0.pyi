# The public surface of geoclaims, written by scripts/render_api.py. Each module begins with its name.


### geoclaims

from geoclaims.extend import Value

class Actor(Record):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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
        text: str,
        sense: str | None = None,
        valid: When | date | str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    sense: str | None
    text: str
    valid: When | None

class Allegation(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        accused: ActorLike | Iterable[ActorLike] = (),
        breaches: Breach | Iterable[Breach] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    accused: tuple[Ref[Actor], ...]
    breaches: tuple[Breach, ...]
    def invoked_norms(self) -> tuple[InvokedNorm, ...]: ...
    type: ClassVar[str] = 'allegation'

@final
class Analysis:
    def __init__(
        self,
        dossier: Dossier,
        *,
        external: tuple[str, ...] = (),
        tags: Iterable[str] = (),
    ) -> None: ...
    @property
    def actors(self) -> ActorAnalysis: ...
    def bound(
        self,
        treaty: Treaty | str,
        actor: Actor | str,
        on: When | date | str,
    ) -> TreatyStatus: ...
    @property
    def commitments(self) -> CommitmentAnalysis: ...
    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]: ...
    def corroboration(self, proposition: Proposition | str) -> Corroboration: ...
    @property
    def dossier(self) -> Dossier: ...
    @property
    def entailment(self) -> EntailmentAnalysis: ...
    def is_elsewhere(self, id: str) -> bool: ...
    @property
    def sources(self) -> SourceAnalysis: ...
    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def timeline(self) -> tuple[TimelineEntry, ...]: ...
    @property
    def treaties(self) -> TreatyAnalysis: ...

@final
class BadLine:
    def __init__(self, *, line: int, text: str, problems: tuple[Problem, ...]) -> None: ...
    line: int
    problems: tuple[Problem, ...]
    text: str

class Breach(Value):
    def __init__(
        self,
        *,
        norm: InstrumentLike | None = None,
        clause: str | None = None,
        by: ActorLike | None = None,
        conduct: PropositionLike | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    by: Ref[Actor] | None
    clause: str | None
    conduct: Ref[Proposition] | None
    norm: Ref[Treaty | Norm] | None

CORE: Final

class Certainty(StrEnum):
    CERTAIN = 'certain'
    POSSIBLE = 'possible'
    PROBABLE = 'probable'
    UNCOMMITTED = 'uncommitted'

@final
class CheckedLine:
    def __init__(self, *, line: int, record: Record, report: Report) -> None: ...
    line: int
    record: Record
    report: Report

class Claim(Value):
    def __init__(
        self,
        *,
        proposition: PropositionLike,
        polarity: Polarity = Polarity.POSITIVE,
        certainty: Certainty = Certainty.UNCOMMITTED,
        given: Literal | None = None,
        tense: Tense = Tense.UNSTATED,
        likelihood: Likelihood | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    @property
    def asserted(self) -> bool: ...
    certainty: Certainty
    given: Literal | None
    likelihood: Likelihood | None
    polarity: Polarity
    proposition: Ref[Proposition]
    tense: Tense

class Code(Value):
    def __init__(
        self,
        *,
        scheme: str | None = None,
        value: str,
        version: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    scheme: str | None
    value: str
    version: str | None

@final
class Codebook:
    def __init__(
        self,
        *,
        types: object = (),
        rules: object = (),
        external: object = (),
        migrations: object = (),
    ) -> None: ...
    def analyse(self, dossier: Dossier) -> Analysis: ...
    def extend(
        self,
        *,
        types: Iterable[type[Record]] = (),
        rules: Iterable[Rule] = (),
        external: str | Iterable[str] = (),
        migrations: Iterable[Migration] = (),
    ) -> Codebook: ...
    external: tuple[str, ...]
    migrations: tuple[Migration, ...]
    def migrations_from(self, version: int) -> tuple[Migration, ...] | None: ...
    rules: tuple[Rule, ...]
    @property
    def tags(self) -> Mapping[str, type[Record]]: ...
    types: tuple[type[Record], ...]

class Condemnation(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        condemned: ActorLike | Iterable[ActorLike] = (),
        over: PropositionLike | Iterable[PropositionLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    condemned: tuple[Ref[Actor], ...]
    def moves(self) -> tuple[Move, ...]: ...
    over: tuple[Ref[Proposition], ...]
    type: ClassVar[str] = 'condemnation'

class Conduct(Value):
    def __init__(
        self,
        *,
        by: ActorLike | Iterable[ActorLike] = (),
        acts: str | Iterable[str] = (),
        objects: str | Iterable[str] = (),
        toward: ActorLike | Iterable[ActorLike] = (),
        direction: FlowDirection | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    acts: tuple[str, ...]
    by: tuple[Ref[Actor], ...]
    direction: FlowDirection | None
    objects: tuple[str, ...]
    toward: tuple[Ref[Actor], ...]

class Confirmation(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        confirms: TargetLike | Iterable[TargetLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    confirms: tuple[Ref[Target], ...]
    def moves(self) -> tuple[Move, ...]: ...
    type: ClassVar[str] = 'confirmation'

class ConsentMeans(StrEnum):
    ACCEPTANCE = 'acceptance'
    ACCESSION = 'accession'
    APPROVAL = 'approval'
    EXCHANGE = 'exchange'
    RATIFICATION = 'ratification'
    SIGNATURE = 'signature'

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
    def scale_step(self) -> ScaleStep: ...

class Denial(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        denies: TargetLike | Iterable[TargetLike] = (),
        scope: DenialScope = DenialScope.OCCURRENCE,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    denies: tuple[Ref[Target], ...]
    def moves(self) -> tuple[Move, ...]: ...
    scope: DenialScope
    type: ClassVar[str] = 'denial'

class DenialScope(StrEnum):
    DISMISSAL = 'dismissal'
    ILLEGALITY = 'illegality'
    KNOWLEDGE = 'knowledge'
    NO_COMMENT = 'no-comment'
    OCCURRENCE = 'occurrence'
    RESPONSIBILITY = 'responsibility'
    UTTERANCE = 'utterance'

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

class Discrediting(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        discredits: DiscreditableLike | Iterable[DiscreditableLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    discredits: tuple[Ref[Discreditable], ...]
    type: ClassVar[str] = 'discrediting'

class Document(Source):
    def __init__(
        self,
        *,
        id: str,
        title: str | None = None,
        publisher: ActorLike | None = None,
        published: When | date | str | None = None,
        revised: When | date | str | None = None,
        url: str | None = None,
        language: str | None = None,
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        grading: Grading | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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

class Event(Record):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    codes: tuple[Code, ...]
    def moments(self) -> tuple[Moment, ...]: ...
    participants: tuple[Ref[Actor], ...]
    reported_in: tuple[Ref[Document], ...]
    type: ClassVar[str] = 'event'
    when: When | None
    when_text: str | None
    where: Place | None

class Evidence(Source):
    def __init__(
        self,
        *,
        id: str,
        kind: str | None = None,
        captured: When | date | str | None = None,
        baseline: bool = False,
        supports: PropositionLike | Iterable[PropositionLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        grading: Grading | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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

@final
class Extraction:
    def __init__(self, *, dossier: Dossier, problems: tuple[Problem, ...]) -> None: ...
    dossier: Dossier
    problems: tuple[Problem, ...]

FORMAT: Final = 2

@final
class Finding:
    def __init__(
        self,
        *,
        code: str = '',
        name: str = '',
        severity: Severity | None = None,
        message: str,
        records: tuple[str, ...],
        path: tuple[Reason, ...] = (),
        holder: str | None = None,
    ) -> None: ...
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

class FlowDirection(StrEnum):
    EITHER = 'either'
    INWARD = 'inward'
    OUTWARD = 'outward'

class GeoclaimsError(Exception):
    ...

class Grading(Value):
    def __init__(
        self,
        *,
        reliability: Reliability | None = None,
        credibility: Credibility | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    credibility: Credibility | None
    reliability: Reliability | None

@final
class InputLimits:
    def __init__(self, *, bytes: int = 512 * 1024 * 1024, depth: int = 100) -> None: ...
    bytes: int
    depth: int

class InvalidValueError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class Invocation(Value):
    def __init__(
        self,
        *,
        instrument: InstrumentLike,
        clause: str | None = None,
        conduct: PropositionLike | None = None,
        bearer: ActorLike | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    bearer: Ref[Actor] | None
    clause: str | None
    conduct: Ref[Proposition] | None
    instrument: Ref[Treaty | Norm]

@final
class JsonObject(Mapping[str, Json]):
    def __getitem__(self, key: str) -> Json: ...
    def __init__(self, content: Mapping[str, object] | None = None) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def plain(self) -> dict[str, Json]: ...

class LegalCharacter(StrEnum):
    CONTESTED = 'contested'
    POLITICAL = 'political'
    TREATY = 'treaty'

class Likelihood(Value):
    def __init__(
        self,
        *,
        term: str,
        scale: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    @property
    def band(self) -> LikelihoodBand | None: ...
    scale: str | None
    @property
    def scale_step(self) -> ScaleStep | None: ...
    term: str

class Literal(Value):
    def __init__(
        self,
        *,
        proposition: PropositionLike,
        holds: bool = True,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    holds: bool
    @property
    def opposite(self) -> Literal: ...
    proposition: Ref[Proposition]
    @property
    def without_extra(self) -> Literal: ...

class Membership(Record):
    def __init__(
        self,
        *,
        id: str,
        member: ActorLike,
        organization: OrganizationLike,
        period: When | date | str | None = None,
        as_of: When | date | str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    as_of: When | None
    member: Ref[Actor]
    def moments(self) -> tuple[Moment, ...]: ...
    organization: Ref[Organization]
    period: When | None
    type: ClassVar[str] = 'membership'

class Norm(Record):
    def __init__(
        self,
        *,
        id: str,
        title: str,
        issued_by: ActorLike | None = None,
        paragraph: str | None = None,
        adopted: When | date | str | None = None,
        outcome: VoteOutcome | None = None,
        period: When | date | str | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        acts: str | Iterable[str] = (),
        objects: str | Iterable[str] = (),
        direction: FlowDirection | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    acts: tuple[str, ...]
    addressees: tuple[Ref[Actor], ...]
    adopted: When | None
    @property
    def caption(self) -> str: ...
    direction: FlowDirection | None
    issued_by: Ref[Actor] | None
    def moments(self) -> tuple[Moment, ...]: ...
    objects: tuple[str, ...]
    outcome: VoteOutcome | None
    paragraph: str | None
    period: When | None
    title: str
    type: ClassVar[str] = 'norm'

@final
class NotEvaluated:
    def __init__(
        self,
        *,
        code: str = '',
        name: str = '',
        reason: str,
        records: tuple[str, ...],
    ) -> None: ...
    code: str
    name: str
    def plain(self) -> dict[str, Json]: ...
    reason: str
    records: tuple[str, ...]

class Obligation(Value):
    def __init__(
        self,
        *,
        kind: str,
        bearers: ActorLike | Iterable[ActorLike] = (),
        beneficiaries: ActorLike | Iterable[ActorLike] = (),
        against: ActorLike | Iterable[ActorLike] = (),
        excluding: ActorLike | Iterable[ActorLike] = (),
        clause: str | None = None,
        period: When | date | str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    against: tuple[Ref[Actor], ...]
    bearers: tuple[Ref[Actor], ...]
    beneficiaries: tuple[Ref[Actor], ...]
    clause: str | None
    excluding: tuple[Ref[Actor], ...]
    kind: str
    period: When | None

class Office(Actor):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        title: str | None = None,
        of: ActorLike | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    of: Ref[Actor] | None
    title: str | None
    type: ClassVar[str] = 'office'

class Organization(Actor):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        part_of: ActorLike | None = None,
        kind: str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    kind: str | None
    part_of: Ref[Actor] | None
    type: ClassVar[str] = 'organization'

class Party(Value):
    def __init__(
        self,
        *,
        actor: ActorLike,
        signed: When | date | str | None = None,
        consented: When | date | str | None = None,
        entered_into_force: When | date | str | None = None,
        suspended: When | date | str | None = None,
        notice: When | date | str | None = None,
        withdrawn: When | date | str | None = None,
        acceded: When | date | str | None = None,
        declarations: str | Iterable[str] = (),
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    acceded: When | None
    actor: Ref[Actor]
    consented: When | None
    declarations: tuple[str, ...]
    entered_into_force: When | None
    def moments(self) -> Iterator[Moment]: ...
    notice: When | None
    signed: When | None
    suspended: When | None
    withdrawn: When | None

class Person(Actor):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    type: ClassVar[str] = 'person'

class Place(Value):
    def __init__(
        self,
        *,
        name: str,
        code: Code | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    code: Code | None
    latitude: float | None
    longitude: float | None
    name: str

class Pledge(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        promises: Literal | Iterable[Literal] = (),
        window: When | date | str | None = None,
        condition: Literal | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    condition: Literal | None
    def moves(self) -> tuple[Move, ...]: ...
    promises: tuple[Literal, ...]
    type: ClassVar[str] = 'pledge'
    window: When | None

class Polarity(StrEnum):
    NEGATIVE = 'negative'
    POSITIVE = 'positive'
    UNSTATED = 'unstated'

class Proposition(Record):
    def __init__(
        self,
        *,
        id: str,
        text: str,
        about: RecordLike | Iterable[RecordLike] = (),
        event: EventLike | None = None,
        when: When | date | str | None = None,
        where: Place | None = None,
        quantity: Quantity | None = None,
        conduct: Conduct | None = None,
        sum_of: PropositionLike | Iterable[PropositionLike] = (),
        implies: PropositionLike | Iterable[PropositionLike] = (),
        contradicts: PropositionLike | Iterable[PropositionLike] = (),
        equivalent_to: PropositionLike | Iterable[PropositionLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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

class Quantity(Value):
    def __init__(
        self,
        *,
        measure: str,
        low: int | float | None = None,
        high: int | float | None = None,
        unit: str | None = None,
        basis: str | None = None,
        cumulative: bool | None = None,
        approximate: bool = False,
        text: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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

class ReadError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class Record(Value):
    def __init__(
        self,
        *,
        id: str,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
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

class Ref(str, Generic[R_co]):
    def __init__(cls, id: str) -> None: ...

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
    def scale_step(self) -> ScaleStep: ...

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

class Retraction(Statement):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        retracts: StatementLike | Iterable[StatementLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    def moves(self) -> tuple[Move, ...]: ...
    retracts: tuple[Ref[Statement], ...]
    type: ClassVar[str] = 'retraction'

@final
class Rule:
    def __call__(self, analysis: Analysis) -> Iterator[Verdict]: ...
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

class Severity(StrEnum):
    ERROR = 'error'
    INFO = 'info'
    WARNING = 'warning'
    def at_least(self, other: Severity) -> bool: ...
    @property
    def rank(self) -> int: ...

class Source(Record):
    def __init__(
        self,
        *,
        id: str,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    def attributed_to(self) -> tuple[Ref[Actor], ...]: ...
    def is_joint(self) -> bool: ...
    def is_traced(self) -> bool: ...

class SpeakerMode(StrEnum):
    EACH = 'each'
    INDIVIDUAL = 'individual'
    JOINT = 'joint'
    UNSTATED = 'unstated'

class State(Actor):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    type: ClassVar[str] = 'state'

class Statement(Event, Source):
    def __init__(
        self,
        *,
        id: str,
        when: When | date | str | None = None,
        when_text: str | None = None,
        where: Place | None = None,
        participants: ActorLike | Iterable[ActorLike] = (),
        reported_in: DocumentLike | Iterable[DocumentLike] = (),
        codes: Code | Iterable[Code] = (),
        speakers: ActorLike | Iterable[ActorLike] = (),
        mode: SpeakerMode = SpeakerMode.UNSTATED,
        on_behalf_of: ActorLike | Iterable[ActorLike] = (),
        office: OfficeLike | None = None,
        addressees: ActorLike | Iterable[ActorLike] = (),
        venue: str | None = None,
        claims: Claim | Iterable[Claim] = (),
        quote: str | None = None,
        cue: str | None = None,
        relays: StatementLike | Iterable[StatementLike] = (),
        based_on: SourceLike | Iterable[SourceLike] = (),
        origins_known: bool = False,
        invokes: Invocation | Iterable[Invocation] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    addressees: tuple[Ref[Actor], ...]
    def attributed_to(self) -> tuple[Ref[Actor], ...]: ...
    based_on: tuple[Ref[Source], ...]
    claims: tuple[Claim, ...]
    cue: str | None
    def holders(self) -> tuple[Ref[Actor], ...]: ...
    def invoked_norms(self) -> tuple[InvokedNorm, ...]: ...
    invokes: tuple[Invocation, ...]
    def is_joint(self) -> bool: ...
    def is_traced(self) -> bool: ...
    mode: SpeakerMode
    def moves(self) -> tuple[Move, ...]: ...
    office: Ref[Office] | None
    on_behalf_of: tuple[Ref[Actor], ...]
    origins_known: bool
    quote: str | None
    relays: tuple[Ref[Statement], ...]
    speakers: tuple[Ref[Actor], ...]
    type: ClassVar[str] = 'statement'
    venue: str | None

class Tense(StrEnum):
    EXPECTED = 'expected'
    OCCURRED = 'occurred'
    ONGOING = 'ongoing'
    UNSTATED = 'unstated'

class Tenure(Record):
    def __init__(
        self,
        *,
        id: str,
        person: PersonLike,
        office: OfficeLike,
        period: When | date | str | None = None,
        acting: bool = False,
        contested: bool = False,
        as_of: When | date | str | None = None,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    acting: bool
    as_of: When | None
    contested: bool
    def moments(self) -> tuple[Moment, ...]: ...
    office: Ref[Office]
    period: When | None
    person: Ref[Person]
    type: ClassVar[str] = 'tenure'

class Treaty(Record):
    def __init__(
        self,
        *,
        id: str,
        title: str,
        character: LegalCharacter = LegalCharacter.TREATY,
        parties: Party | Iterable[Party] = (),
        parties_as_of: When | date | str | None = None,
        adopted: When | date | str | None = None,
        entered_into_force: When | date | str | None = None,
        terminated: When | date | str | None = None,
        provisional: When | date | str | None = None,
        consent_by: ConsentMeans | Iterable[ConsentMeans] = (),
        notice_months: int | None = None,
        obligations: Obligation | Iterable[Obligation] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    adopted: When | None
    @property
    def caption(self) -> str: ...
    character: LegalCharacter
    consent_by: tuple[ConsentMeans, ...]
    entered_into_force: When | None
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

class UnknownRecord(Record):
    def __init__(
        self,
        *,
        id: str,
        tag: str,
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    def plain(self) -> dict[str, Json]: ...
    tag: str
    type: ClassVar[str] = 'unknown'
    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]: ...

class UnnamedSource(Actor):
    def __init__(
        self,
        *,
        id: str,
        name: str,
        aliases: Alias | Iterable[Alias] = (),
        codes: Code | Iterable[Code] = (),
        existed: When | date | str | None = None,
        description: str | None = None,
        close_to: ActorLike | Iterable[ActorLike] = (),
        labels: str | Iterable[str] = (),
        note: str | None = None,
        extra: Mapping[str, object] = EMPTY,
    ) -> None: ...
    close_to: tuple[Ref[Actor], ...]
    description: str | None
    type: ClassVar[str] = 'unnamed-source'

class VoteOutcome(StrEnum):
    ADOPTED = 'adopted'
    REJECTED = 'rejected'
    VETOED = 'vetoed'
    WITHDRAWN = 'withdrawn'

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
    @classmethod
    def from_value(cls, value: When | date | str) -> When: ...
    @property
    def inverted(self) -> bool: ...
    @property
    def is_interval(self) -> bool: ...
    @property
    def latest(self) -> date | None: ...
    def plain(self) -> str: ...
    def possibly_after(self, other: When) -> bool: ...
    def possibly_before(self, other: When) -> bool: ...
    def possibly_overlaps(self, other: When) -> bool: ...
    text: str

__version__ = ...

def check(
    dossier: Dossier,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> Report: ...

def check_lines(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Iterator[CheckedLine | BadLine]: ...

def dump(records: Iterable[Record], target: Writable) -> None: ...

def dumps(records: Iterable[Record]) -> str: ...

def from_extraction(
    reply: str | bytes | Mapping[str, object],
    codebook: Codebook = CORE,
    *,
    limits: InputLimits | None = None,
) -> Extraction: ...

def from_plain(document: Json, codebook: Codebook = CORE, *, strict: bool = False) -> Dossier: ...

def html_report(
    dossier: Dossier,
    codebook: Codebook = CORE,
    *,
    on: When | date | str | None = None,
    title: str = 'Dossier',
) -> str: ...

def json_schema(codebook: Codebook = CORE, profile: Profile = 'standard') -> dict[str, Json]: ...

def load(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Dossier: ...

def loads(
    text: str | bytes,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Dossier: ...

def read_lines(
    source: Readable,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
    limits: InputLimits | None = None,
) -> Iterator[Record | BadLine]: ...

def to_plain(records: Iterable[Record]) -> dict[str, Json]: ...

def write_lines(records: Iterable[Record], target: Writable) -> None: ...


### geoclaims.analysis

from geoclaims import Analysis as Analysis

@final
class ActorAnalysis:
    def __init__(self, dossier: Dossier) -> None: ...
    def acts_for(self, actor: str, principals: Collection[str]) -> bool | None: ...
    def answerable_for(self, statement: Statement) -> tuple[str, ...]: ...
    def answerable_for_holder(self, statement: Statement, holder: str) -> tuple[str, ...]: ...
    def belongs(self, actor: str, group: str, when: When | None) -> bool | None: ...
    def institutions_above(self, actors: Iterable[str]) -> tuple[str, ...]: ...
    def institutions_represented(self, statement: Statement, holder: str) -> tuple[str, ...]: ...
    @property
    def memberships(self) -> TermTable[Membership]: ...
    @property
    def tenures(self) -> TermTable[Tenure]: ...
    def with_institutions(self, actor: str) -> tuple[str, ...]: ...

@final
class Applicability:
    def __init__(self, *, norm: Norm, criteria: Mapping[Criterion, bool | None]) -> None: ...
    criteria: Mapping[Criterion, bool | None]
    @property
    def excluded_by(self) -> tuple[Criterion, ...]: ...
    @property
    def forbids(self) -> bool | None: ...
    norm: Norm
    @property
    def open(self) -> tuple[Criterion, ...]: ...

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

class ChainEnding(StrEnum):
    CIRCULAR = 'circular'
    MISSING = 'missing'
    ORIGIN = 'origin'
    UNRECORDED = 'unrecorded'

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
    def stood_on(self, date: When | None) -> bool: ...
    withdrawn_by: tuple[Statement, ...]

@final
class CommitmentAnalysis:
    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        relations: Relations,
        *,
        actors: ActorAnalysis,
        retractions: Retractions,
        sources: SourceAnalysis,
    ) -> None: ...
    def by_holder(
        self,
        holder: Actor | str,
        *,
        as_of: When | date | str | None = None,
    ) -> tuple[Commitment, ...]: ...
    def by_proposition(self, proposition: str) -> tuple[Commitment, ...]: ...
    def consequences(self, commitments: Iterable[Commitment]) -> frozenset[Literal]: ...
    @property
    def contested_quotes(self) -> tuple[ContestedQuote, ...]: ...
    def contradictions(self, holder: Actor | str) -> tuple[Contradiction, ...]: ...
    def contradictions_among(self, commitments: Iterable[Commitment]) -> tuple[Contradiction, ...]: ...
    @property
    def contradictory_statements(self) -> tuple[ContradictoryStatements, ...]: ...
    @property
    def corrected_statements(self) -> tuple[ContradictoryStatements, ...]: ...
    def corrections(self, holder: Actor | str) -> tuple[Contradiction, ...]: ...
    def derivation(self, holder: Actor | str, literal: Literal) -> Derivation | None: ...
    def disputes(self) -> tuple[Dispute, ...]: ...
    @property
    def holders(self) -> tuple[Ref[Actor], ...]: ...
    def implying(self, literal: Literal) -> tuple[Commitment, ...]: ...
    def intentions(
        self,
        holder: Actor | str,
        *,
        as_of: When | date | str | None = None,
    ) -> tuple[Intention, ...]: ...
    def is_committed(self, holder: Actor | str, literal: Literal) -> bool: ...
    def retractions(self, statement: Statement) -> tuple[Statement, ...]: ...
    def retractions_by(self, statement: Statement, actors: Iterable[str]) -> tuple[Statement, ...]: ...
    def stances(self, proposition: Proposition | str) -> tuple[Stance, ...]: ...

@final
class ContestedQuote:
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
    def backwards(self) -> Contradiction: ...
    conditionals: tuple[Commitment, ...]
    first: Commitment
    @property
    def holder(self) -> Ref[Actor]: ...
    proof: Proof
    second: Commitment
    @property
    def self_defeating(self) -> bool: ...
    @property
    def statements(self) -> tuple[Statement, ...]: ...

@final
class ContradictoryStatements:
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

@final
class Corroboration:
    def __init__(
        self,
        *,
        proposition: Proposition,
        supporting: tuple[Source, ...],
        independence: Independence,
        direct: frozenset[str],
        derivation: SourceChains,
        graph: IndependenceGraph,
    ) -> None: ...
    @property
    def apparent_corroborators(self) -> tuple[Source, ...]: ...
    @property
    def common_sources(self) -> tuple[Ref[Record], ...]: ...
    independence: Independence
    @property
    def independent_chains(self) -> tuple[SourceChain, ...]: ...
    @property
    def nearest_common_source(self) -> Ref[Record] | None: ...
    @property
    def origins(self) -> Origins: ...
    @property
    def possibly_incomplete(self) -> tuple[Ref[Source], ...]: ...
    proposition: Proposition
    supporting: tuple[Source, ...]
    @property
    def ultimate_source(self) -> Ref[Record] | None: ...

class Criterion(StrEnum):
    ACTS = 'acts'
    ADDRESSEES = 'addressees'
    DIRECTION = 'direction'
    OBJECTS = 'objects'
    OUTCOME = 'outcome'
    PERIOD = 'period'

class DecidedPhase(NamedTuple):
    def __init__(self, phase: TreatyPhase, decided_by: When | None = None) -> None: ...
    decided_by: When | None
    phase: TreatyPhase

@final
class Derivation:
    def __init__(self, *, commitment: Commitment, proof: Proof) -> None: ...
    commitment: Commitment
    proof: Proof

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
class Duty:
    def __init__(
        self,
        *,
        status: TreatyStatus,
        obligation: Obligation,
        to: tuple[Ref[Actor], ...],
        owed: bool | None,
    ) -> None: ...
    obligation: Obligation
    owed: bool | None
    status: TreatyStatus
    to: tuple[Ref[Actor], ...]

@final
class EntailmentAnalysis:
    def __init__(self, positions: Positions, relations: Relations) -> None: ...
    def follows(
        self,
        literals: Iterable[Literal],
        conditionals: Iterable[Position] = (),
    ) -> frozenset[Literal]: ...
    def is_satisfiable(self, literal: Literal) -> bool: ...
    def positions_of(self, statement: Statement) -> tuple[Position, ...]: ...
    def positions_on(self, proposition: str) -> tuple[Position, ...]: ...
    def proof(self, premise: Literal, conclusion: Literal) -> Proof | None: ...
    @property
    def unsatisfiable(self) -> tuple[Unsatisfiable, ...]: ...

class Independence(StrEnum):
    INDEPENDENT = 'independent'
    NOT_ESTABLISHED = 'not-established'
    SHARED_ORIGIN = 'shared-origin'

@final
class IndependenceGraph:
    def __init__(self, derivation: SourceChains) -> None: ...
    def common_sources(self, ids: Iterable[str]) -> tuple[Ref[Record], ...]: ...
    def dependent(self, ids: Iterable[str]) -> bool: ...
    def independent(self, ids: Iterable[str]) -> bool: ...
    def independent_chains(self, ids: Iterable[str]) -> tuple[SourceChain, ...]: ...
    def nearest_common_source(self, ids: Iterable[str]) -> Ref[Record]: ...
    def outermost(self, ids: Iterable[str]) -> tuple[str, ...]: ...
    def ultimate_source(self, ids: Iterable[str]) -> Ref[Record]: ...

class Inference(StrEnum):
    CONDITIONAL = 'conditional'
    CONTRADICTS = 'contradicts'
    DATES = 'dates'
    EQUIVALENT = 'equivalent-to'
    FIGURES = 'figures'
    IMPLIES = 'implies'

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
    def stood_on(self, date: When | None) -> bool: ...
    withdrawn_by: tuple[Statement, ...]

@final
class Origins:
    def __init__(self, *, chains: tuple[SourceChain, ...]) -> None: ...
    chains: tuple[SourceChain, ...]
    @property
    def known(self) -> tuple[Ref[Record], ...]: ...
    @property
    def untraced(self) -> tuple[SourceChain, ...]: ...

@final
class Participation:
    def __init__(self, treaty: Treaty, party: Party) -> None: ...
    def consent(self) -> When | None: ...
    def ends(self) -> tuple[When, ...]: ...
    party: Party
    def phase_on(self, when: When) -> DecidedPhase: ...
    def starts(self) -> tuple[When, ...]: ...
    treaty: Treaty

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
    @property
    def categorical(self) -> bool: ...
    certainty: Certainty
    @property
    def conditional(self) -> bool: ...
    given: Literal | None
    holds: bool
    @property
    def literal(self) -> Literal: ...
    proposition: Ref[Proposition]
    statement: Statement
    tense: Tense

Proof: TypeAlias = tuple[ProofStep, ...]

@final
class ProofStep:
    def __init__(
        self,
        *,
        premise: Literal,
        conclusion: Literal,
        relation: Inference,
        records: tuple[Ref[Record], ...],
    ) -> None: ...
    conclusion: Literal
    @property
    def contrapositive(self) -> ProofStep: ...
    premise: Literal
    records: tuple[Ref[Record], ...]
    relation: Inference

@final
class SourceAnalysis:
    def __init__(
        self,
        dossier: Dossier,
        positions: Positions,
        relations: Relations,
        retractions: Retractions,
    ) -> None: ...
    def assertions(self, proposition: Proposition) -> tuple[Statement, ...]: ...
    @property
    def attribution(self) -> SourceChains: ...
    def attribution_of(self, statement: Statement | str) -> tuple[SourceChain, ...]: ...
    def committing(self, literal: Literal) -> tuple[Statement, ...]: ...
    def corroboration(self, proposition: Proposition | str) -> Corroboration: ...
    @property
    def derivation(self) -> SourceChains: ...
    def ends(self, *records: Record) -> tuple[Record, ...]: ...
    def evidence(self, proposition: Proposition) -> tuple[Evidence, ...]: ...
    @property
    def independence(self) -> IndependenceGraph: ...
    def missing(self, *records: Record) -> tuple[str, ...]: ...
    def origins(self, source: Source | str) -> Origins: ...
    def support_group(self, proposition: Proposition) -> tuple[int, int]: ...
    @property
    def topics(self) -> Topics: ...
    def upstream(self, *records: Record) -> tuple[Record, ...]: ...

@final
class SourceChain:
    def __init__(
        self,
        *,
        sources: tuple[Ref[Source], ...],
        ending: ChainEnding,
        attributed_to: tuple[Ref[Actor], ...] = (),
    ) -> None: ...
    attributed_to: tuple[Ref[Actor], ...]
    @property
    def end(self) -> Ref[Source]: ...
    ending: ChainEnding
    @property
    def ends(self) -> tuple[Ref[Record], ...]: ...
    sources: tuple[Ref[Source], ...]

@final
class SourceChains:
    def __init__(self, dossier: Dossier, field: str, complete: Callable[[Source], bool]) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def attributed_to(self, id: str) -> tuple[Ref[Actor], ...]: ...
    def chains(self, *starts: str) -> tuple[SourceChain, ...]: ...
    @property
    def cycles(self) -> tuple[tuple[str, ...], ...]: ...
    def downstream(self, *ids: str, without: Container[str] = ()) -> dict[str, str]: ...
    def ending(self, id: str) -> ChainEnding | None: ...
    def is_complete(self, id: str) -> bool: ...
    def is_joint(self, id: str) -> bool: ...
    def iterate(self, *starts: str) -> Iterator[SourceChain]: ...
    def make_chain(self, sources: Sequence[str], ending: ChainEnding) -> SourceChain: ...
    def sources(self, id: str) -> tuple[str, ...]: ...
    def upstream(self, *ids: str, until: str | None = None) -> tuple[str, ...]: ...
    def used_by(self, id: str) -> tuple[str, ...]: ...

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
class TermTable(Generic[T]):
    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None: ...
    def by_holder(self, holder: str) -> tuple[T, ...]: ...
    def by_holder_and_post(self, holder: str, post: str) -> tuple[T, ...]: ...
    def by_post(self, post: str) -> tuple[T, ...]: ...
    def gap(self, holder: str, post: str, when: When) -> str | None: ...
    def held(self, holder: str, post: str, when: When | date | str) -> bool | None: ...
    def holders(self, post: str, when: When | date | str) -> tuple[T, ...]: ...

class TimelineEntry(NamedTuple):
    def __init__(self, moment: Moment, record: Record) -> None: ...
    moment: Moment
    record: Record

@final
class Topics:
    def __init__(self, dossier: Dossier, positions: Positions, relations: Relations) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def propositions_on(self, topic: str, sources: Iterable[str]) -> tuple[str, ...]: ...
    def sources_on(self, topic: str) -> tuple[str, ...]: ...
    def topic_of(self, proposition: str) -> str: ...
    def topics_of(self, source: str) -> set[str]: ...

@final
class TreatyAnalysis:
    def __init__(self, dossier: Dossier, actors: ActorAnalysis) -> None: ...
    def applicability(
        self,
        norm: Norm | str,
        conduct: Proposition | str,
        actor: Actor | str,
    ) -> Applicability: ...
    def applicability_to(
        self,
        norm: Norm,
        actor: str | None,
        conduct: Conduct | None,
        when: When | None,
    ) -> Applicability: ...
    def binding_cases(self) -> Iterator[tuple[Case[Treaty], TreatyStatus]]: ...
    def cases(self, type: type[T]) -> Iterator[Case[T]]: ...
    def duties(self, status: TreatyStatus) -> Iterator[Duty]: ...
    def obligations(self, actor: Actor | str, *, on: When | date | str) -> tuple[Duty, ...]: ...
    def owed(self, status: TreatyStatus, obligation: Obligation) -> bool | None: ...
    def owed_to(
        self,
        status: TreatyStatus,
        obligation: Obligation,
        beneficiary: str | None,
    ) -> bool | None: ...
    def participations(self, treaty: Treaty, actor: str) -> tuple[Participation, ...]: ...
    def status(
        self,
        treaty: Treaty | str,
        actor: Actor | str,
        *,
        on: When | date | str,
    ) -> TreatyStatus: ...

class TreatyPhase(StrEnum):
    ENDED = 'ended'
    IN_FORCE = 'in-force'
    NOT_YET = 'not-yet'
    PENDING = 'pending'
    PROVISIONAL = 'provisional'
    SIGNED = 'signed'
    STRANGER = 'stranger'
    SUSPENDED = 'suspended'
    UNKNOWN = 'unknown'

@final
class TreatyStatus:
    def __init__(
        self,
        *,
        treaty: Treaty,
        actor: Ref[Actor],
        when: When,
        phase: TreatyPhase,
        decided_by: When | None,
    ) -> None: ...
    actor: Ref[Actor]
    @property
    def binds(self) -> bool | None: ...
    decided_by: When | None
    @property
    def operates(self) -> bool | None: ...
    phase: TreatyPhase
    treaty: Treaty
    when: When

class Unsatisfiable(NamedTuple):
    def __init__(self, propositions: tuple[Ref[Proposition], ...], proof: Proof) -> None: ...
    proof: Proof
    propositions: tuple[Ref[Proposition], ...]


### geoclaims.converters

ActorLike: TypeAlias = 'Actor | Ref[Actor] | str'

DiscreditableLike: TypeAlias = 'Actor | Document | Evidence | Ref[Actor | Document | Evidence] | str'

DocumentLike: TypeAlias = 'Document | Ref[Document] | str'

EventLike: TypeAlias = 'Event | Ref[Event] | str'

EvidenceLike: TypeAlias = 'Evidence | Ref[Evidence] | str'

InstrumentLike: TypeAlias = 'Treaty | Norm | Ref[Treaty | Norm] | str'

MembershipLike: TypeAlias = 'Membership | Ref[Membership] | str'

NormLike: TypeAlias = 'Norm | Ref[Norm] | str'

OfficeLike: TypeAlias = 'Office | Ref[Office] | str'

OrganizationLike: TypeAlias = 'Organization | Ref[Organization] | str'

PersonLike: TypeAlias = 'Person | Ref[Person] | str'

PropositionLike: TypeAlias = 'Proposition | Ref[Proposition] | str'

RecordLike: TypeAlias = 'Record | Ref[Record] | str'

SourceLike: TypeAlias = 'Source | Ref[Source] | str'

StateLike: TypeAlias = 'State | Ref[State] | str'

StatementLike: TypeAlias = 'Statement | Ref[Statement] | str'

TargetLike: TypeAlias = 'Statement | Proposition | Ref[Statement | Proposition] | str'

TenureLike: TypeAlias = 'Tenure | Ref[Tenure] | str'

TreatyLike: TypeAlias = 'Treaty | Ref[Treaty] | str'

UnnamedSourceLike: TypeAlias = 'UnnamedSource | Ref[UnnamedSource] | str'

def to_actor(value: ActorLike) -> Ref[Actor]: ...

def to_actor_or_none(value: ActorLike | None) -> Ref[Actor] | None: ...

def to_actors(value: ActorLike | Iterable[ActorLike]) -> tuple[Ref[Actor], ...]: ...

def to_aliases(value: Alias | Iterable[Alias]) -> tuple[Alias, ...]: ...

def to_breaches(value: Breach | Iterable[Breach]) -> tuple[Breach, ...]: ...

def to_claims(value: Claim | Iterable[Claim]) -> tuple[Claim, ...]: ...

def to_codes(value: Code | Iterable[Code]) -> tuple[Code, ...]: ...

def to_consent_means(value: ConsentMeans | Iterable[ConsentMeans]) -> tuple[ConsentMeans, ...]: ...

def to_discreditable(value: DiscreditableLike) -> Ref[Actor | Document | Evidence]: ...

def to_discreditable_or_none(
    value: DiscreditableLike | None,
) -> Ref[Actor | Document | Evidence] | None: ...

def to_discreditables(
    value: DiscreditableLike | Iterable[DiscreditableLike],
) -> tuple[Ref[Actor | Document | Evidence], ...]: ...

def to_document(value: DocumentLike) -> Ref[Document]: ...

def to_document_or_none(value: DocumentLike | None) -> Ref[Document] | None: ...

def to_documents(value: DocumentLike | Iterable[DocumentLike]) -> tuple[Ref[Document], ...]: ...

def to_event(value: EventLike) -> Ref[Event]: ...

def to_event_or_none(value: EventLike | None) -> Ref[Event] | None: ...

def to_events(value: EventLike | Iterable[EventLike]) -> tuple[Ref[Event], ...]: ...

def to_evidence(value: EvidenceLike) -> Ref[Evidence]: ...

def to_evidence_or_none(value: EvidenceLike | None) -> Ref[Evidence] | None: ...

def to_evidences(value: EvidenceLike | Iterable[EvidenceLike]) -> tuple[Ref[Evidence], ...]: ...

def to_instrument(value: InstrumentLike) -> Ref[Treaty | Norm]: ...

def to_instrument_or_none(value: InstrumentLike | None) -> Ref[Treaty | Norm] | None: ...

def to_instruments(
    value: InstrumentLike | Iterable[InstrumentLike],
) -> tuple[Ref[Treaty | Norm], ...]: ...

def to_invocations(value: Invocation | Iterable[Invocation]) -> tuple[Invocation, ...]: ...

def to_literals(value: Literal | Iterable[Literal]) -> tuple[Literal, ...]: ...

def to_membership(value: MembershipLike) -> Ref[Membership]: ...

def to_membership_or_none(value: MembershipLike | None) -> Ref[Membership] | None: ...

def to_memberships(
    value: MembershipLike | Iterable[MembershipLike],
) -> tuple[Ref[Membership], ...]: ...

def to_norm(value: NormLike) -> Ref[Norm]: ...

def to_norm_or_none(value: NormLike | None) -> Ref[Norm] | None: ...

def to_norms(value: NormLike | Iterable[NormLike]) -> tuple[Ref[Norm], ...]: ...

def to_obligations(value: Obligation | Iterable[Obligation]) -> tuple[Obligation, ...]: ...

def to_office(value: OfficeLike) -> Ref[Office]: ...

def to_office_or_none(value: OfficeLike | None) -> Ref[Office] | None: ...

def to_offices(value: OfficeLike | Iterable[OfficeLike]) -> tuple[Ref[Office], ...]: ...

def to_organization(value: OrganizationLike) -> Ref[Organization]: ...

def to_organization_or_none(value: OrganizationLike | None) -> Ref[Organization] | None: ...

def to_organizations(
    value: OrganizationLike | Iterable[OrganizationLike],
) -> tuple[Ref[Organization], ...]: ...

def to_parties(value: Party | Iterable[Party]) -> tuple[Party, ...]: ...

def to_person(value: PersonLike) -> Ref[Person]: ...

def to_person_or_none(value: PersonLike | None) -> Ref[Person] | None: ...

def to_persons(value: PersonLike | Iterable[PersonLike]) -> tuple[Ref[Person], ...]: ...

def to_proposition(value: PropositionLike) -> Ref[Proposition]: ...

def to_proposition_or_none(value: PropositionLike | None) -> Ref[Proposition] | None: ...

def to_propositions(
    value: PropositionLike | Iterable[PropositionLike],
) -> tuple[Ref[Proposition], ...]: ...

def to_record(value: RecordLike) -> Ref[Record]: ...

def to_record_or_none(value: RecordLike | None) -> Ref[Record] | None: ...

def to_records(value: RecordLike | Iterable[RecordLike]) -> tuple[Ref[Record], ...]: ...

def to_ref(value: Identified | str) -> Ref[Any]: ...

def to_refs(value: Identified | str | Iterable[Identified | str]) -> tuple[Ref[Any], ...]: ...

def to_source(value: SourceLike) -> Ref[Source]: ...

def to_source_or_none(value: SourceLike | None) -> Ref[Source] | None: ...

def to_sources(value: SourceLike | Iterable[SourceLike]) -> tuple[Ref[Source], ...]: ...

def to_state(value: StateLike) -> Ref[State]: ...

def to_state_or_none(value: StateLike | None) -> Ref[State] | None: ...

def to_statement(value: StatementLike) -> Ref[Statement]: ...

def to_statement_or_none(value: StatementLike | None) -> Ref[Statement] | None: ...

def to_statements(value: StatementLike | Iterable[StatementLike]) -> tuple[Ref[Statement], ...]: ...

def to_states(value: StateLike | Iterable[StateLike]) -> tuple[Ref[State], ...]: ...

def to_target(value: TargetLike) -> Ref[Statement | Proposition]: ...

def to_target_or_none(value: TargetLike | None) -> Ref[Statement | Proposition] | None: ...

def to_targets(
    value: TargetLike | Iterable[TargetLike],
) -> tuple[Ref[Statement | Proposition], ...]: ...

def to_tenure(value: TenureLike) -> Ref[Tenure]: ...

def to_tenure_or_none(value: TenureLike | None) -> Ref[Tenure] | None: ...

def to_tenures(value: TenureLike | Iterable[TenureLike]) -> tuple[Ref[Tenure], ...]: ...

def to_texts(value: str | Iterable[str]) -> tuple[str, ...]: ...

def to_treaties(value: TreatyLike | Iterable[TreatyLike]) -> tuple[Ref[Treaty], ...]: ...

def to_treaty(value: TreatyLike) -> Ref[Treaty]: ...

def to_treaty_or_none(value: TreatyLike | None) -> Ref[Treaty] | None: ...

def to_tuple(value: object) -> tuple[Any, ...]: ...

def to_unnamed_source(value: UnnamedSourceLike) -> Ref[UnnamedSource]: ...

def to_unnamed_source_or_none(value: UnnamedSourceLike | None) -> Ref[UnnamedSource] | None: ...

def to_unnamed_sources(
    value: UnnamedSourceLike | Iterable[UnnamedSourceLike],
) -> tuple[Ref[UnnamedSource], ...]: ...

def to_when(value: When | date | str | None) -> When | None: ...


### geoclaims.errors

from geoclaims import GeoclaimsError
from geoclaims import GeoclaimsError as GeoclaimsError
from geoclaims import InvalidValueError as InvalidValueError
from geoclaims import ReadError as ReadError

class CodebookError(GeoclaimsError, ValueError):
    def __init__(self, subject: str, problems: Iterable[Problem]) -> None: ...
    problems = ...
    subject = ...

class FileError(GeoclaimsError, OSError):
    def __init__(self, file: str, message: str) -> None: ...
    errno = ...
    file = ...

class MissingExtraError(GeoclaimsError, ImportError):
    def __init__(self, subject: str, extra: str) -> None: ...
    extra = ...
    subject = ...

class OldFormatWarning(PendingDeprecationWarning):
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

class RuleError(GeoclaimsError, RuntimeError):
    def __init__(self, code: str, message: str) -> None: ...
    code = ...

class SelectionError(GeoclaimsError, ValueError):
    def __init__(self, selector: str, message: str) -> None: ...
    selector = ...

class UnknownIdError(GeoclaimsError, KeyError):
    def __init__(self, id: str) -> None: ...
    id = ...


### geoclaims.extend

ACYCLIC: Final

@final
class Adopts:
    def __init__(self, target: RecordLike) -> None: ...
    target: Ref[Record]

@final
class Asserts:
    def __init__(self, claim: Claim) -> None: ...
    claim: Claim

class Content(NamedTuple):
    def __init__(self, path: str, field: str, value: Any, admits: tuple[type, ...]) -> None: ...
    admits: tuple[type, ...]
    field: str
    path: str
    value: Any

Discreditable: TypeAlias = Actor | Document | Evidence

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

class InvokedNorm(NamedTuple):
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

Judge: TypeAlias = Callable[[Analysis], Iterator[Verdict]]

@final
class Migration:
    def __init__(
        self,
        *,
        version: int,
        migrate: Callable[[dict[str, Json]], dict[str, Json]],
    ) -> None: ...
    migrate: Callable[[dict[str, Json]], dict[str, Json]]
    version: int

class Moment(NamedTuple):
    def __init__(self, role: str, when: When | None, actors: tuple[Ref[Any], ...] = ()) -> None: ...
    actors: tuple[Ref[Any], ...]
    role: str
    when: When | None

Move: TypeAlias = Asserts | Adopts | Opposes | Withdraws | Intends

NAMING: Final

@final
class Opposes:
    def __init__(self, target: RecordLike) -> None: ...
    target: Ref[Record]

@final
class Reason:
    def __init__(self, *, text: str, record: str | None = None) -> None: ...
    def plain(self) -> dict[str, Json]: ...
    record: str | None
    text: str

Target: TypeAlias = Statement | Proposition

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

class Value:
    @classmethod
    def __attrs_init_subclass__(cls) -> None: ...
    def __init__(self, *, extra: Mapping[str, object] = EMPTY) -> None: ...
    def contents(self, wanted: type[Any] = object) -> Iterator[Content]: ...
    extra: JsonObject
    def plain(self) -> dict[str, Json]: ...
    def unknown_fields(self) -> Iterator[tuple[str, str, Value]]: ...

Verdict: TypeAlias = Finding | NotEvaluated

@final
class Withdraws:
    def __init__(self, target: RecordLike) -> None: ...
    target: Ref[Record]

def register_hooks(
    converter: BaseConverter,
    codebook: Codebook = CORE,
    *,
    strict: bool = False,
) -> None: ...

def rule(
    code: str,
    *,
    since: str,
    severity: Severity,
    sound: bool,
    per_record: bool = False,
) -> Callable[[Judge], Rule]: ...

def themes(rules: Iterable[Rule]) -> tuple[Theme, ...]: ...


### geoclaims.scales

CONVERSIONS: Final[Mapping[str, Conversion]]

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
    def number(self, value: OnScale) -> int: ...
    numbers: Mapping[str, int]
    scale: str
    source: str

LIKELIHOOD_SCALES: Final[Mapping[str, LikelihoodScale]]

class LikelihoodBand(NamedTuple):
    def __init__(self, low: int, high: int, rows: tuple[tuple[str, ...], ...]) -> None: ...
    high: int
    low: int
    rows: tuple[tuple[str, ...], ...]
    @property
    def terms(self) -> tuple[str, ...]: ...

@final
class LikelihoodScale:
    def __init__(
        self,
        *,
        id: str,
        title: str,
        version: str | None,
        source: str,
        bands: tuple[LikelihoodBand, ...],
    ) -> None: ...
    def band(self, term: str) -> LikelihoodBand | None: ...
    bands: tuple[LikelihoodBand, ...]
    id: str
    def row(self, term: str) -> int | None: ...
    source: str
    title: str
    version: str | None

class ScaleStep(NamedTuple):
    def __init__(self, scale: str, name: str) -> None: ...
    name: str
    scale: str

def code_list(scheme: str) -> CodeList | None: ...


### geoclaims.strategies

Fields: TypeAlias = Mapping[type[Value], Mapping[str, st.SearchStrategy[Any]]]

NO_FIELDS: Final[Fields]

def connected_dossiers(
    codebook: Codebook = CORE,
    *,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]: ...

def documents(codebook: Codebook = CORE) -> st.SearchStrategy[str]: ...

def dossiers(
    codebook: Codebook = CORE,
    *,
    clean: bool = True,
    planting: str | None = None,
    fields: Fields = NO_FIELDS,
    max_size: int = 6,
) -> st.SearchStrategy[Dossier]: ...

def edtf() -> st.SearchStrategy[str]: ...

def edtf_dates() -> st.SearchStrategy[str]: ...

def edtf_unqualified_dates() -> st.SearchStrategy[str]: ...

def floats() -> st.SearchStrategy[float]: ...

def hostile_documents(codebook: Codebook = CORE) -> st.SearchStrategy[bytes]: ...

def ids() -> st.SearchStrategy[str]: ...

def integers() -> st.SearchStrategy[int]: ...

def json_objects(reserved: frozenset[str] = frozenset()) -> st.SearchStrategy[JsonObject]: ...

def json_values() -> st.SearchStrategy[Json]: ...

def records(
    cls: type[R],
    *,
    ids: st.SearchStrategy[str] | None = None,
    fields: Fields = NO_FIELDS,
    extra: bool = False,
) -> st.SearchStrategy[R]: ...

def refs() -> st.SearchStrategy[Ref[Any]]: ...

def texts() -> st.SearchStrategy[str]: ...

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

def whens() -> st.SearchStrategy[When]: ...


### geoclaims.testing

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

LAWS: Final

def assert_codebook_laws(
    codebook: Codebook,
    *,
    beyond: Codebook = CORE,
    fields: Mapping[type[Value], Mapping[str, SearchStrategy[Any]]] | None = None,
    laws: str | Iterable[str] | None = None,
) -> None: ...

def assert_per_record(rule: Rule, dossier: Dossier) -> None: ...

def assert_rule_examples(rule: Rule, codebook: Codebook = CORE) -> None: ...

def run_example(source: str) -> Dossier: ...


### geoclaims.views

ANSI: Final

class Edge(NamedTuple):
    def __init__(self, start: str, end: str, relation: str) -> None: ...
    end: str
    relation: str
    start: str

PLAIN: Final

@final
class Palette:
    def __init__(self, codes: Mapping[str, str]) -> None: ...
    codes: Mapping[str, str]
    def paint(self, text: str, role: str) -> str: ...

@final
class Sources:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        propositions: Iterable[Proposition | str] | None = None,
        *,
        sources: Iterable[Source | str] | None = None,
    ) -> None: ...
    @property
    def corroborations(self) -> tuple[Corroboration, ...]: ...
    def dot(self) -> str: ...
    @property
    def edges(self) -> tuple[Edge, ...]: ...
    def html(self) -> str: ...
    def mermaid(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def nodes(self) -> tuple[str, ...]: ...
    def origins_element(self, link: Link = nowhere) -> Element: ...
    def pages(self, size: int = _PAGE) -> Iterator[Sources]: ...
    def svg(self) -> str: ...
    def svg_element(self, link: Link = nowhere) -> Element: ...
    def table(self) -> str: ...
    def table_element(self, link: Link = nowhere) -> Element: ...
    def text(self, palette: Palette = PLAIN) -> str: ...

@final
class Stances:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        propositions: Iterable[Proposition | str] | None = None,
    ) -> None: ...
    @property
    def holders(self) -> tuple[str, ...]: ...
    def html(self) -> str: ...
    @property
    def name(self) -> str: ...
    def pages(self, size: int = _PAGE) -> Iterator[Stances]: ...
    @property
    def propositions(self) -> tuple[str, ...]: ...
    def table(self) -> str: ...
    def table_element(self, link: Link = nowhere) -> Element: ...
    def text(self, palette: Palette = PLAIN) -> str: ...

@final
class Timeline:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        entries: Iterable[TimelineEntry] | None = None,
    ) -> None: ...
    entries = ...
    def html(self) -> str: ...
    @property
    def lanes(self) -> tuple[str, ...]: ...
    @property
    def name(self) -> str: ...
    def pages(self, size: int = _PAGE) -> Iterator[Timeline]: ...
    def svg(self) -> str: ...
    def svg_element(self, link: Link = nowhere) -> Element: ...
    def table(self) -> str: ...
    def table_element(self, link: Link = nowhere) -> Element: ...
    def text(self, palette: Palette = PLAIN) -> str: ...

@final
class Treaties:
    def __init__(
        self,
        dossier: Dossier | Analysis,
        treaties: Iterable[Treaty | str] | None = None,
        *,
        on: When | date | str | None = None,
    ) -> None: ...
    def html(self) -> str: ...
    @property
    def name(self) -> str: ...
    on: When
    def pages(self, size: int = _PAGE) -> Iterator[Treaties]: ...
    def table(self) -> str: ...
    def table_element(self, link: Link = nowhere) -> Element: ...
    def text(self, palette: Palette = PLAIN) -> str: ...
    treaties: tuple[Treaty, ...]
