"""Check-ins on screen: what is asked, what was said, and where each goal stands."""
