"""Block Kit as Slack takes it: what is allowed where, how long it may be, and what stands in the inputs."""
