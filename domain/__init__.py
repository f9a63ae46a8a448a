"""The practice of improvement plans itself: pure rules, no Slack, no SQL, no clock."""
