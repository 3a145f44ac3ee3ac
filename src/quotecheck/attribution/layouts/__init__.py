"""Every paragraph whose layout alone says who speaks, one to a file."""
