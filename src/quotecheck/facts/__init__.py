"""What the checks compare: acronyms, names, quotations, numbers, calculations, days, ages, slips of the keyboard."""
