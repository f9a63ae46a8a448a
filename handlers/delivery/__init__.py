"""Drains the outbox into Slack: claim, render, send, classify, reconcile."""
