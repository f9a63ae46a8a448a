"""Reviews on screen: the packet, its forms, and the short messages that lead there."""
