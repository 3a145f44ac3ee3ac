"""The roles that the words beside a name give its bearer."""
