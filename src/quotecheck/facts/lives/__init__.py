"""Ages, births, deaths, anniversaries and spans of years that do not fit each other."""
