"""Lists of names with their noun beside them, far from the number of the same things."""

from __future__ import annotations

from entries import every
from findings import warned

LISTS = (
    (
        "Four villages will be dug up in the first stage. It is late. Brack, Senn, Ostby, Corley and Varne, "
        "the villages of the first stage, are wet."
    ),
    (
        "Eight wards were cut off by the slide. It rained. Until then, Malo, Pag-asa, Tuba, Upper Kil, Lower "
        "Kil, Katmon and San Roque, the wards cut off by the slide, have no road."
    ),
    (
        "Moe named seven lakes to be closed to nets. Men wept. The lakes to be closed – Arvo, Brell, Corm, "
        "Dorn, Elda and Farn – hold trout."
    ),
    (
        "The party has shortlisted four women for the post. It met. Ana Moe, Bea Ruiz and Cy Senn, the "
        "shortlisted women, spoke."
    ),
    (
        "The ministry said eight provinces would reopen schools. It rained. Kampot, Kep, Takeo, Svay, "
        "Pursat, Pailin and Kratie are on the list of provinces where schools will reopen."
    ),
    "Moe has four sons. All went to sea. Her sons Pär, Ola, Nils, Erik and Jon work on one trawler.",
    (
        "Three colleges refused to sign. Moe was sad. Halden, Varland, Ostby and Brack, the colleges holding "
        "out, want more."
    ),
    (
        "Under the plan, eight parishes would be merged. Moe wept. The parishes to be merged are Ash, Brook, "
        "Corley, Denton, Elm, Farley and Grove."
    ),
    (
        "Police arrested five men in Holm. It was late. Those in custody, Ab Sule, Mu Dan, Pe Okoro, Jo Ede, "
        "Tu Bello and Is Garba, wept."
    ),
)
RIGHT = (
    "Moe closed two inns on Monday and one on Friday. The Ash, Elm House and Oak Hall, the inns closed, were fined.",
    (
        "Four villages will be dug up. Brack, Senn, Ostby, Corley and Varne, the villages with the oldest "
        "drains, are wet."
    ),
    "Six towns were cut off by the slide. Malo, Sabang, Tuba and Bontok, among the towns cut off, have no light.",
    "Three inns will shut in June. Ash, Brell, Corm and Dorn, the inns shut in 2019, are flats.",
    (
        "Police held five men. A sixth was held on Friday. Ab Sule, Mu Dan, Pe Okoro, Jo Ede, Tu Bello and "
        "Is Garba, the men held, wept."
    ),
    "The 12 teams were drawn. Two teams withdrew. Elda, Farn and Grell, the teams that go through, won.",
    "Three colleges refused to sign. Halden, Varland, Ostby and Brack, the colleges that signed, want more.",
    (
        "Six wards were cleared. On Saturday two more were cleared. Ash, Brell, Corm, Dorn, Elda, Farn, "
        "Grell and Holm, the cleared wards, slept."
    ),
    "Two suspects were remanded. Igor Lund, Max Bern and Tom Rask, the suspects released, wept.",
    "He has four sons by his first wife. His sons Pär, Ola and Nils work with him.",
    "Five markets shut. Mile Two, Oke, Balogun, Idumota, Alaba and Ojo, the markets along the lagoon, did well.",
    (
        "Six films are up. The Norse films, Salt, Ruins and Harvest, were shot in May. The films shown so "
        "far – Salt, Ruins and Aunt – were liked."
    ),
)


@every("text", LISTS)
def test_a_list_of_another_number_is_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT)
def test_a_list_of_others_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
