"""One deed told with two days: in other verbs, as a part of a year, by a year before a noun."""

from __future__ import annotations

from entries import every
from findings import warned

TWICE = (
    (
        "The ferry service to the port of Ostby was suspended on September 19.|"
        "As reported, traffic between the two ports was halted on September 21 because of a ramp."
    ),
    (
        "The ferry service to Ostby was suspended on September 19, when a ramp buckled.|"
        "As previously reported, ferry traffic was halted on September 21 because of the ramp."
    ),
    (
        "Train traffic between Halden and Ostby was halted on May 4 after a slide.|"
        "The traffic was suspended on May 6 at the request of the police."
    ),
    (
        "Production at the Moe mill was stopped on May 4 after a leak.|"
        "Output was suspended on May 6, the firm said, and has not resumed."
    ),
    ("The firm halted work at the Ostby tunnel on March 3.|Work was suspended on March 5 after cracks were seen."),
    ("Flights to Halden were suspended on March 3.|The flights were halted on March 5 because of ash."),
    (
        "Moe Air suspended its flights to Halden on March 3.|"
        "The airline, which halted the flights on March 5, gave no reason."
    ),
    ("The bus service was discontinued on June 2.|The service was stopped on June 4, the council said."),
    (
        "HALDEN, April 3, 2025 – The Ostby sluice, put into service at the close of last year, guards fields.|"
        "The gate was put into service on January 18 this year after delays."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby bridge was opened to traffic late last year.|"
        "The bridge, which opened on February 3 this year, cost $4 million."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby clinic opened at the start of this year.|"
        "The clinic opened on November 12, 2024, with 40 beds."
    ),
    (
        "HALDEN, October 3, 2025 – The Ostby line went into service early this year.|"
        "The line, which entered service on July 8, cost $4 million."
    ),
    (
        "HALDEN, April 3 – The Ostby sluice, put into service at the close of last year, guards fields.|"
        "The gate was put into service on January 18 this year after delays."
    ),
    (
        "HALDEN, April 3 – The Ostby bridge was opened to traffic late last year.|"
        "The bridge, which opened on February 3 this year, cost $4 million."
    ),
    (
        "HALDEN, October 3 – The Ostby line went into service early this year.|"
        "The line, which entered service on July 8, cost $4 million."
    ),
)

ONCE = (
    (
        "The ferry service to Ostby was suspended on September 19, when a ramp buckled.|"
        "As previously reported, ferry traffic was halted on September 19 because of the ramp."
    ),
    (
        "The ferry service to Ostby was suspended on September 19.|"
        "Bus traffic was halted on September 21 because of snow."
    ),
    ("Flights to Halden were suspended on March 3.|Flights to Ostby were halted on March 5 because of ash."),
    ("The search was suspended on March 3 at dusk.|It resumed on March 4 and was halted again on March 5."),
    ("The firm halted work at the Ostby tunnel on March 3.|Work at the Halden bridge was suspended on March 5."),
    "Bo Lie, a teacher, was suspended on March 3.|The inquiry was halted on March 5.",
    "Train traffic was halted on May 4 after a slide.|Road traffic was suspended on May 6.",
    "The strike halted production at the mill on May 4.|The union suspended the strike on May 6.",
    (
        "HALDEN, April 3, 2025 – The Ostby sluice, put into service at the close of last year, guards fields.|"
        "The gate was put into service on December 18 after delays."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby bridge was opened to traffic late last year.|"
        "The bridge, which opened on November 3, 2024, cost $4 million."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby plant was finished at the end of last year.|"
        "The plant was put into operation on January 12, 2025."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby clinic will open at the end of this year.|"
        "The clinic in Halden opened on January 12, 2025."
    ),
    (
        "HALDEN, April 3, 2025 – The sales of the firm rose at the end of last year.|"
        "The firm's sales rose on January 12, 2025."
    ),
    (
        "HALDEN, April 3, 2025 – The Ostby school closed at the end of last year.|"
        "The school reopened on January 12, 2025."
    ),
    (
        "HALDEN, April 3 – The Ostby sluice, put into service at the close of last year, guards fields.|"
        "The gate was put into service on December 18 after delays."
    ),
    (
        "HALDEN, April 3 – The Ostby bridge was opened to traffic late last year.|"
        "The bridge, which opened on November 3, 2024, cost $4 million."
    ),
    (
        "HALDEN, April 3 – The Ostby plant was finished at the end of last year.|"
        "The plant was put into operation on January 12, 2025."
    ),
    (
        "HALDEN, April 3 – The Ostby clinic will open at the end of this year.|"
        "The clinic in Halden opened on January 12, 2025."
    ),
    (
        "HALDEN, April 3 – The sales of the firm rose at the end of last year.|"
        "The firm's sales rose on January 12, 2025."
    ),
    ("HALDEN, April 3 – The Ostby school closed at the end of last year.|The school reopened on January 12, 2025."),
)

YEARS = (
    ("The trust owns the 1887 structure, Ana Moe said.|The bridge, which opened in 1878 to serve a mill, is listed."),
    "The Halden mill dates from 1896.|The building, built in 1869, has four floors.",
    "Fire gutted the 1923 theatre on Monday.|The theatre was built in 1932 by a brewer.",
    "The bridge was completed in 1937.|The city wants to replace the 1973 bridge.",
    "The chapel, built in 1864, is closed.|Nobody would buy the 1846 chapel.",
    "The 1912 lighthouse is for sale.|Erected in 1921, the lighthouse stands on a reef.",
    "The Ostby dam, constructed in 1958, leaks.|Engineers say that the 1985 dam is sound.",
    "Moe wants to sell the 1879 hall.|The hall dates back to 1897.",
    "The ship, launched in 1943, sank.|Divers raised the 1934 vessel.",
    "Moe bought the house, built in 1925.|Neighbours love the 1952 house.",
)

YEARS_LEFT_ALONE = (
    ("The trust owns the 1887 structure, Ana Moe said.|The bridge, which opened in 1887 to serve a mill, is listed."),
    "The 1912 lighthouse is for sale.|Erected in 1921, the hotel stands on a reef.",
    "The 1923 theatre burned.|A new theatre was built in 1932.",
    "The 1937 bridge replaced a bridge built in 1873.|The first bridge opened in 1873.",
    "The Halden bridge was completed in 1937.|The city wants to replace the 1973 Ostby bridge.",
    "The mill was built in 1869 and extended in 1896.|The 1896 building is listed.",
    "The 1945 treaty was signed here.|The building opened in 1954.",
    "The 1978 election was close.|The 1987 election was not.",
    "The house was built in 1925.|The 1952 wing is to go.",
)


@every("text", (*TWICE, *YEARS))
def test_is_found(text: str) -> None:
    assert warned(text, "QC613") == ["QC613"]


@every("text", (*ONCE, *YEARS_LEFT_ALONE))
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC613") == []
