"""What people can do: one plain function for each, always inside a Turn."""
