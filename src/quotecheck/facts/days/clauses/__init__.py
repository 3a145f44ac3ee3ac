"""The clause of a day: its verbs, its subject and object, and which words tell of one sort of event."""
