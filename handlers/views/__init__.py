"""Pure functions: data and a translator in, Block Kit out."""
