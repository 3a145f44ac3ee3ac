"""Find the phrases that name or describe somebody: names, bodies, roles, noun phrases."""
