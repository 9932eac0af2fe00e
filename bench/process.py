"""One process, measured: seconds of processor and of the clock, peak memory, when its first bytes came."""
import os
import subprocess
import sys
import time


class Cost:
    def __init__(self, cpu, wall, first, mib, out):
        self.cpu, self.wall, self.first, self.mib, self.out = cpu, wall, first, mib, out


def measure(command, cores=None, keep=False):
    """Runs it, on `cores` alone if given. Its output is thrown away unless `keep`."""
    pin = (lambda: os.sched_setaffinity(0, cores)) if cores else None
    start = time.perf_counter()
    p = subprocess.Popen(command, stdout=subprocess.PIPE, preexec_fn=pin)
    kept, first = [], None
    while piece := os.read(p.stdout.fileno(), 1 << 16):
        first = first or time.perf_counter() - start
        if keep:
            kept.append(piece)
    _, status, used = os.wait4(p.pid, 0)
    p.returncode = os.waitstatus_to_exitcode(status)
    if p.returncode:
        sys.exit(f"{' '.join(command)}: ended with {p.returncode}")
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - start, first, used.ru_maxrss / 1024, b"".join(kept))
