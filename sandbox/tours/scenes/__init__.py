"""What people do in every story: write, talk, check in, bring support, learn, review."""
