"""Who speaks by the layout alone: a label, a question and its answer, a credit."""
