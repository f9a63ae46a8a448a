"""When a person cannot do what they tried to do."""


class RefusedError(Exception):
    """The text is what the person sees."""
