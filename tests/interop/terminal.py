"""Runs a command at a terminal of its own and types a passphrase as often as it is asked for it.

terminal.py PASSPHRASE TIMES COMMAND…
"""

import os
import pty
import sys

secret, times, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
said, typed = b"", 0
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    said += part
    # Each question ends with a colon and a space.
    if typed < times and said.count(b": ") > typed:
        os.write(terminal, secret.encode() + b"\n")
        typed += 1
_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
if code:
    sys.stderr.buffer.write(said)
sys.exit(code if code >= 0 else 1)
