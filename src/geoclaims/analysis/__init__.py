"""What follows from a dossier."""

from geoclaims.analysis.analysis import Analysis
from geoclaims.analysis.bonds import Bond, Duty
from geoclaims.analysis.commitments import Commitment, Intention
from geoclaims.analysis.contradictions import Contradiction, Entailed
from geoclaims.analysis.corroboration import Corroboration, Independence, Origins
from geoclaims.analysis.lineage import Ending, Trail
from geoclaims.analysis.lives import Phase
from geoclaims.analysis.positions import Position
from geoclaims.analysis.proofs import Proof, Relation, Step
from geoclaims.analysis.reach import Facet, Reach
from geoclaims.analysis.stances import Dispute, Stance

__all__ = [
    "Analysis",
    "Bond",
    "Commitment",
    "Contradiction",
    "Corroboration",
    "Dispute",
    "Duty",
    "Ending",
    "Entailed",
    "Facet",
    "Independence",
    "Intention",
    "Origins",
    "Phase",
    "Position",
    "Proof",
    "Reach",
    "Relation",
    "Stance",
    "Step",
    "Trail",
]
