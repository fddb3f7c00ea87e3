"""What follows from a dossier."""

from geoclaims.analysis.analysis import Analysis
from geoclaims.analysis.commitments import Commitment, Intention
from geoclaims.analysis.contradictions import Contradiction, Entailed
from geoclaims.analysis.corroboration import Corroboration, Independence, Origins
from geoclaims.analysis.lineage import Ending, Trail
from geoclaims.analysis.positions import Position
from geoclaims.analysis.proofs import Proof, Relation, Step
from geoclaims.analysis.stances import Dispute, Stance

__all__ = [
    "Analysis",
    "Commitment",
    "Contradiction",
    "Corroboration",
    "Dispute",
    "Ending",
    "Entailed",
    "Independence",
    "Intention",
    "Origins",
    "Position",
    "Proof",
    "Relation",
    "Stance",
    "Step",
    "Trail",
]
