"""Quotations: printed twice, credited to nobody, and the first person outside them."""
