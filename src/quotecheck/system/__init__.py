"""What is asked of the operating system: guarded reads, whole writes, signals, streams, text that is safe to print."""
