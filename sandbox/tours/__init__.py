"""Stories of what people press and type, day by day: played up to any chapter, and gone on with by hand from there."""
