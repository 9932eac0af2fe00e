"""The model file: named tensors behind a directory and a checksum (docs/model-format.md)."""
import ctypes
import ctypes.util
import struct

import numpy as np

F32, S8, TEXT, S32 = range(4)
KINDS = {F32: "<f4", S8: "i1", TEXT: "u1", S32: "<i4"}


def read(path):
    """{name: (kind, array)} of the file's directory."""
    raw = open(path, "rb").read()
    out = {}
    for i in range(struct.unpack_from("<I", raw, 24)[0]):
        name, kind, rank, *dims, at, size = struct.unpack_from("<48sII4IQQ", raw, 64 + 96 * i)
        out[name.rstrip(b"\0").decode()] = kind, np.frombuffer(raw, KINDS[kind], size // np.dtype(KINDS[kind]).itemsize, at).reshape(dims[:rank])
    return out


def xxh64(b):
    lib = ctypes.CDLL(ctypes.util.find_library("xxhash") or "libxxhash.so.0")
    lib.XXH64.restype, lib.XXH64.argtypes = ctypes.c_uint64, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint64]
    return lib.XXH64(b, len(b), 0)


def write(path, out):
    at = 64 + 96 * len(out)
    directory, body = b"", b""
    for name, (kind, a) in out.items():
        pad = -at % 64
        body += b"\0" * pad
        at += pad
        raw = np.ascontiguousarray(a).astype(KINDS[kind]).tobytes()
        dims = list(a.shape) + [0] * (4 - a.ndim)
        directory += struct.pack("<48sII4IQQ8x", name.encode(), kind, a.ndim, *dims, at, len(raw))
        body += raw
        at += len(raw)
    rest = directory + body
    head = struct.pack("<8sQQI", b"TACM\0\0\0\2", 64 + len(rest), xxh64(rest), len(out))
    with open(path, "wb") as f:
        f.write(head.ljust(64, b"\0") + rest)
    print(path, 64 + len(rest), "bytes,", len(out), "tensors")
