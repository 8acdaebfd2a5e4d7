"""What a file holds, byte by byte, however it is packed."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator


def unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and bytes of a file, and of all that is packed in it, however deep."""
    yield name, data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.namelist():
                yield from unpacked(f"{name}/{member}", archive.read(member))
    for start in range(len(data)) if data.startswith(b"SQLite format 3") else ():
        if data[start : start + 1] == b"\x78":  # how zlib begins
            try:
                yield f"{name}@{start}", zlib.decompressobj().decompress(data[start:])
            except zlib.error:
                continue
