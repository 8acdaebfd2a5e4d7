"""Where learner code runs: confined, watched, spoken to over a wire; nothing here knows an answer."""
