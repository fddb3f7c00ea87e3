"""Makes the pages of the reference when the documentation is built: a hook that `mkdocs.yml` names.

The map from pages to names below is all that is kept; a test sees to it that every public name is on one page.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from public_names import PUBLIC_MODULES, public_names, public_path

__all__ = ["PAGES", "on_config", "on_files", "page_text", "pages"]

_TOP = "geoclaims"
_ANALYSIS = "geoclaims.analysis"
PAGES: dict[str, dict[str, str]] = {
    "Actors": {_TOP: "Actor State Organization Person Office UnnamedSource Alias Tenure Membership"},
    "Statements": {_TOP: "Statement SpeakerMode Invocation Event"},
    "Speech acts": {
        _TOP: "Allegation Breach Denial DenialScope Confirmation Retraction Condemnation Pledge Discrediting"
    },
    "Propositions and claims": {_TOP: "Proposition Claim Literal"},
    "Sources and evidence": {_TOP: "Source Document Evidence"},
    "Treaties and norms": {
        _TOP: "Treaty Party Obligation ConsentMeans LegalCharacter Norm VoteOutcome Conduct FlowDirection"
    },
    "Records": {_TOP: "Record UnknownRecord Ref JsonObject"},
    "Dates": {_TOP: "When"},
    "Figures, codes and places": {_TOP: "Quantity Code Place"},
    "Certainty, likelihood and grading": {
        _TOP: "Certainty Polarity Tense Likelihood Grading Reliability Credibility",
    },
    "Dossiers": {_TOP: "Dossier Difference"},
    "JSON": {
        _TOP: "load loads dump dumps read_lines write_lines BadLine from_plain to_plain json_schema "
        "from_extraction Extraction InputLimits FORMAT"
    },
    "Checking": {_TOP: "check check_lines CheckedLine Report Finding NotEvaluated Severity Rule Codebook CORE"},
    "Analysis": {_TOP: "Analysis", _ANALYSIS: "TimelineEntry"},
    "Analysis of commitments": {
        _ANALYSIS: "CommitmentAnalysis Commitment Intention Contradiction ContradictoryStatements Derivation Stance "
        "Dispute ContestedQuote"
    },
    "Analysis of entailment": {_ANALYSIS: "EntailmentAnalysis Position Proof ProofStep Inference Unsatisfiable"},
    "Analysis of sources": {
        _ANALYSIS: "SourceAnalysis Corroboration Independence Origins SourceChain ChainEnding SourceChains "
        "IndependenceGraph Topics"
    },
    "Analysis of treaties": {
        _ANALYSIS: "TreatyAnalysis TreatyStatus TreatyPhase Duty Participation DecidedPhase Applicability Criterion "
        "Case"
    },
    "Analysis of actors": {_ANALYSIS: "ActorAnalysis TermTable"},
    "Views": {_TOP: "html_report", "geoclaims.views": "*"},
    "Extending": {"geoclaims.extend": "*"},
    "Converters": {"geoclaims.converters": "*"},
    "Scales": {"geoclaims.scales": "*"},
    "Testing": {"geoclaims.testing": "*"},
    "Strategies": {"geoclaims.strategies": "*"},
    "Errors": {"geoclaims.errors": "*"},
}
"""From the title of a page to the names on it, in their order, by module; `*` for all names of a module."""
_INTRODUCTION = """\
# Reference

All that programs usually need is in `geoclaims` itself: `from geoclaims import Denial`. A few modules have the rest.
What is not on these pages may change in any release ([Stability](../stability.md)).

"""


def pages() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Yield the file name, the title and the names of each page, with their modules."""
    for title, modules in PAGES.items():
        listed = (public_names(module) if names == "*" else names.split() for module, names in modules.items())
        found = [public_path(name).rpartition(".") for names in listed for name in names]
        yield (
            title.lower().replace(",", "").replace(" ", "-") + ".md",
            title,
            [(module, name) for module, _, name in found],
        )


def page_text(title: str, names: list[tuple[str, str]]) -> str:
    """Return the Markdown of a page: the docstring of a module that it shows in full, then each name."""
    whole = [module for module, listed in PAGES[title].items() if listed == "*"]
    heads = [
        f"::: {module}\n    options:\n      members: []\n      show_root_heading: false\n"
        "      show_root_toc_entry: false\n"
        for module in whole
    ]
    shown = [f"::: {module}.{name}\n    options:\n      heading_level: 2\n" for module, name in names]
    return "\n".join([f"# {title}\n", *heads, *shown])


def _index() -> str:
    """Return the first page: every name, with the page that describes it."""
    rows = [
        f"| [{title}]({file}) | {', '.join(f'[`{name}`][{module}.{name}]' for module, name in names)} |"
        for file, title, names in pages()
    ]
    modules = ", ".join(f"`{module}`" for module in PUBLIC_MODULES)
    return "\n".join(
        [f"{_INTRODUCTION}The public modules are {modules}.\n", "| page | names |", "|---|---|", *rows, ""]
    )


def on_config(config: Any) -> Any:
    """Add the pages to the navigation, in the section that is called Reference."""
    for entry in config.nav:
        if "Reference" in entry:
            entry["Reference"] = ["reference/index.md", *({title: f"reference/{file}"} for file, title, _ in pages())]
    return config


def on_files(files: Any, config: Any) -> Any:
    """Add the pages themselves."""
    from mkdocs.structure.files import File  # noqa: PLC0415 - only the build needs it

    written = {"index.md": _index(), **{file: page_text(title, names) for file, title, names in pages()}}
    for file, text in written.items():
        files.append(File.generated(config, str(Path("reference", file).as_posix()), content=text))
    return files
