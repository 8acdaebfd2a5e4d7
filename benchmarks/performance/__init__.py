"""How fast marking is, beside other tools, and whether it loses anything: `make bench`."""
