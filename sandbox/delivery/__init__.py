"""From Slack to the bot: payloads, sockets, signed posts, retries, and what comes back."""
