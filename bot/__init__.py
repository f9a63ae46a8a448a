"""What runs: it wires the floors below together, and is the only place that does."""
