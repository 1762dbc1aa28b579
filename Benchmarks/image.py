"""An image as cameras and editors leave it."""

import math
import struct
import zlib


def write_png(path, width=1000, height=700):
    """Waves in eight bits of grey; every row with the filter that predicts a byte by its neighbour."""
    rows = bytearray()
    for y in range(height):
        row = [int(127 + 60 * math.sin(x / 40) + 60 * math.cos(y / 31)) + (x * y) % 7 for x in range(width)]
        rows.append(1)
        rows += bytes((value - before) % 256 for before, value in zip([0, *row], row))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)))
        file.write(chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b""))
