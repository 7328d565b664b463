"""How duties compare with the classification, as the report's `noc`."""

from letterproof import contract
from letterproof.model.occupation import Classification, Comparison


def noc(classification: Classification) -> contract.Noc:
    """Draw how duties compare with the classification: the report's `noc`."""
    comparison = classification.comparison
    return {
        "claimed": classification.claimed,
        "suggestions": [
            {
                "code": suggestion.code,
                "title": suggestion.title,
                "teer": suggestion.teer,
                "score": round(suggestion.score, 3),
            }
            for suggestion in classification.suggestions
        ],
        "comparison": _comparison(comparison) if comparison else None,
    }


def _comparison(comparison: Comparison) -> contract.Comparison:
    return {
        "code": comparison.code,
        "title": comparison.title,
        "teer": comparison.teer,
        "lead_statement": {
            "score": round(comparison.lead_statement.score, 3),
            "supported": comparison.lead_statement.is_supported,
        },
        "duties": [
            {
                "duty": match.duty,
                "position": match.position,
                "noc_duty": match.noc_duty,
                "role": match.role,
                "score": round(match.score, 3),
                "copied": match.is_copied,
            }
            for match in comparison.duties
        ],
        "coverage": {"matched": comparison.matched, "total": comparison.total},
        "copied_share": round(comparison.copied_share, 3),
        "verdict": comparison.verdict.value,
    }
