"""The capital letters of every script in which names have them, for what is searched by characters."""

CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΏΑ-ΫЀ-ЯԱ-ՖḀ-ỿ]"
"""A class that any of them fits: Latin, Greek, Cyrillic, Armenian.

From Ā on the Latin blocks hold small letters too, but English words in small letters do not begin with ā or ộ. A class
of the capitals alone has some 600 letters in it and costs 3 ms of every start.
"""
