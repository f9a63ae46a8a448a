"""The Web API: one module for each family of methods, with Slack's shapes and error codes."""
