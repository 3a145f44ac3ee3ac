"""Have the server of `loaded` run one program, as `python -I -S asking.py ADDRESS … -m MODULE WORD…`.

This is started for every program that a test starts, so it loads no module that takes time, nor this twice.
"""

from __future__ import annotations

import _socket
import marshal
import os
import resource
import sys


def ask(address: str, words: list[str]) -> int:
    """Let the server run one program, and return how it ended; negative is the signal that ended it."""
    mask = os.umask(0)
    os.umask(mask)
    told = (
        [os.fsencode(word) for word in words[words.index("-m") + 1 :]],
        os.getcwdb(),
        dict(os.environb),
        [(each, resource.getrlimit(each)) for each in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE)],
        mask,
    )
    server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    server.connect(address)
    streams = b"".join(each.to_bytes(4, sys.byteorder) for each in (0, 1, 2))
    server.sendmsg([b"."], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)])
    server.sendall(marshal.dumps(told))
    return marshal.loads(server.recv(64))


if __name__ == "__main__":
    status = ask(sys.argv[1], sys.argv[2:])
    if status < 0:
        os.kill(os.getpid(), -status)
    sys.exit(status)
