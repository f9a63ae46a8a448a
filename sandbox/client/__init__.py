"""The client interface (docs/sandbox-client.md): what the web page and the driver use instead of Slack's client."""
