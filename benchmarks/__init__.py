"""What the program costs, measured beside the smallest thing that does the same: `make bench` (docs/performance.md)."""
