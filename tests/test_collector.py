from __future__ import annotations

import gc

import pytest

from geoclaims import ReadError, loads


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:  # noqa: FBT001 - a parameter of the table
    """After a batch, failed or not, the collector works if it worked before, and rests if it rested."""
    if not enabled:
        gc.disable()
    try:
        loads('{"geoclaims": 1, "records": []}')
        with pytest.raises(ReadError):
            loads('{"geoclaims": 1, "records": [7]}')

        assert enabled is gc.isenabled()
    finally:
        gc.enable()
