"""What runs within the sandbox, with the protocol and the checks: all that enters it."""
