"""The whole life of a plan, driven at random against a reference model: docs/lifecycle.md tells what it holds."""
