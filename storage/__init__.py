"""The small store: SQLite embedded, PostgreSQL when outgrown; everything that people write is sealed."""
