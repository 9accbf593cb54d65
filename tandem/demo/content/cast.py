"""The people by name: used by the tests, the demo and the screenshots alike."""

from dataclasses import dataclass

from tandem.demo.content.names import address


@dataclass(frozen=True)
class Member:
    """One member of the cast. `unit` and `job` are codes; `seat` is False for who has left; `since` is in days."""

    slug: str
    given: str
    family: str
    gender: str
    language: str
    unit: str
    job: str
    door: str = ""
    hours: str = "38"
    since: int = -2_000
    until: int | None = None
    seat: bool = True

    @property
    def mail(self) -> str:
        """The address: given.family@vaartland.example, without accents or spaces."""
        return address(self.given, self.family)


_MEMBERS = (
    Member("lotte", "Lotte", "Verhaeghe", "f", "nl", "WIL-PLN", "NPLAN", door="employee", since=-1_720),
    Member("karim", "Karim", "Benali", "m", "nl", "WIL-PLN", "OTLEAD", door="coach", since=-3_340),
    Member("wout", "Wout", "De Smet", "m", "nl", "WIL-DCK", "FORK", since=-2_610),
    Member("joke", "Joke", "Claes", "f", "nl", "WIL-DCK", "SHIFT", door="self-steering", hours="30.4", since=-2_240),
    Member("thomas", "Thomas", "Lejeune", "m", "fr", "GOS-PLN", "TCOOR", since=-1_390),
    Member("elise", "Élise", "Lambert", "f", "fr", "GOS", "HOPS", since=-4_050),
    Member("nadia", "Nadia", "El Amrani", "f", "en", "IT-DAT", "DATA", since=-1_150),
    Member("luc", "Luc", "Hermans", "m", "nl", "WIL", "HUB", since=-5_480),
    Member("greet", "Greet", "Maes", "f", "nl", "GNT-DCK", "TLEAD", hours="30.4", since=-4_720),
    Member("sofie", "Sofie", "Vandamme", "f", "nl", "HR-PAR", "HRBP", door="hr-partner", since=-1_880),
    Member("benoit", "Benoît", "Dupont", "m", "fr", "HR-PAR", "HRBP", since=-2_930),
    Member("an", "An", "Peeters", "f", "nl", "HR-ADM", "HRADM", door="hr-administrator", hours="30.4", since=-3_610),
    Member("philippe", "Philippe", "Renard", "m", "fr", "VL", "CEO", door="leadership", since=-3_980),
    Member("ingrid", "Ingrid", "Wouters", "f", "nl", "IT-SYS", "ITADM", door="it-administrator", since=-2_460),
    Member("miriam", "Miriam", "Cohen", "f", "en", "VL", "CONF", hours="19", since=-1_630),
    Member("pieter", "Pieter", "Goossens", "m", "nl", "WIL-PLN", "DISP", since=-1_540, until=-92, seat=False),
    Member("marc", "Marc", "Dubois", "m", "fr", "IT", "HEADIT", since=-3_720),
)

CAST: dict[str, Member] = {member.slug: member for member in _MEMBERS}
