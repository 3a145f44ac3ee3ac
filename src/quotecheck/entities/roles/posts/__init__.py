"""What post a role is: its rank, what it is in charge of, whose it is, how much it says, and whether one has it."""
