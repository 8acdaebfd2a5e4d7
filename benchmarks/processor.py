"""Processor time of a process and all that it has started, which is where a sandbox's work is."""

from __future__ import annotations

import resource
import time

import psutil


def spent() -> float:
    """Return the processor seconds of this process and of all below it, ended or not."""
    seconds = time.process_time()
    for child in psutil.Process().children(recursive=True):
        times = child.cpu_times()
        seconds += times.user + times.system + times.children_user + times.children_system
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds + ended.ru_utime + ended.ru_stime
