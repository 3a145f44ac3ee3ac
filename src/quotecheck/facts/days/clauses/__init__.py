"""The clause around a day: its verbs, its subject and object, and which words mean one kind of event."""
