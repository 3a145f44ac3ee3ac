"""The roles of people: what post each is, who is given it, which one holds where, and which do not go together."""
