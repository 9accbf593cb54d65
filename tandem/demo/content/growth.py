"""How the organisation grows from its outline: direction, head office, hubs, teams, seats."""

from collections import Counter
from random import Random

from tandem.demo.content.cast import CAST
from tandem.demo.content.outline import Seat, Shape, Team, Unit, jobs, named
from tandem.demo.content.texts import table

SPAN = 14  # people per coach at most
WITHOUT_LEAD = {"WIL-DCK": "luc", "IT-DAT": "marc", "GOS-PLN": "elise"}  # coached by the head of the house
CHIEFS = {"WIL-PLN": "karim", "GNT-DCK": "greet"}


def divide(total: int, weights: list[float]) -> list[int]:
    """Whole numbers in proportion to the weights, with exactly this total."""
    sum_of_weights, done, parts, seen = sum(weights), 0, [], 0.0
    for weight in weights:
        seen += weight
        part = round(total * seen / sum_of_weights) - done
        parts.append(part)
        done += part
    return parts


class Builder:
    """Fills the shape from the top down: direction, head office, hubs."""

    def __init__(self, rng: Random, size: int):
        self.rng, self.size, self.data, self.jobs = rng, size, table("organisation"), jobs()
        self.team_size = 12 if size < 2_000 else 15
        self.self_steering = {row["unit"]: row["name"] for row in self.data["self_steering"]}
        self.units: list[Unit] = []
        self.seats: list[Seat] = []
        self.teams: list[Team] = []
        self.reports: dict[int, int] = {}
        self.placed = {slug: row for slug, row in CAST.items() if row.seat}

    def shape(self) -> Shape:
        self.unit("VL", "", dict.fromkeys(("nl", "fr", "en"), "Vaartland Logistics"), "BRU", "mixed", "lead")
        director = self.cast("philippe", "VL", "CEO", None)
        self.cast("miriam", "VL", "CONF", director)
        sites = self.sites()
        people = divide(self.size - 2, [row["weight"] for row in sites])
        self.head_office(director, people[0])
        regions = {
            "flanders": ("FLA", {"nl": "Hubs Vlaanderen", "fr": "Hubs Flandre", "en": "Hubs Flanders"}, "nl"),
            "wallonia": ("WAL", {"nl": "Hubs Wallonië", "fr": "Hubs Wallonie", "en": "Hubs Wallonia"}, "fr"),
        }
        for region, (code, name, language) in regions.items():
            self.unit(code, "VL", name, "BRU", language, "lead")
            hubs = [(row, n) for row, n in zip(sites, people, strict=True) if row["region"] == region]
            head = self.seat(code, "DIR", director)
            leads = self.above(head, code, len(hubs), "REGIO")
            for index, (row, number) in enumerate(hubs):
                self.hub(row, code, leads[index % len(leads)], number - (index == 0) * len(set(leads) | {head}))
        self.fit()
        return Shape(self.units, self.seats, self.teams)

    def fit(self) -> None:
        """Take away, from the largest units, the few seats too many; add the few that miss; number them again."""
        busy = {seat.coach for seat in self.seats} | {number for team in self.teams for number in team.roles.values()}
        story = {unit for unit in ("WIL-PLN", "WIL-DCK") if self.size <= 900}
        while len(self.seats) < self.size:
            team = next(seat for seat in reversed(self.seats) if self.reports.get(seat.coach or 0, 0) < SPAN)
            self.seat(team.unit, team.job, team.coach)
        count = Counter(seat.unit for seat in self.seats)
        spare = [seat for seat in self.seats if not seat.slug and seat.number not in busy and seat.unit not in story]
        gone: set[int] = set()
        while len(self.seats) - len(gone) > self.size:
            seat = max((seat for seat in spare if seat.number not in gone), key=lambda seat: count[seat.unit])
            gone.add(seat.number)
            count[seat.unit] -= 1
        kept = [seat for seat in self.seats if seat.number not in gone]
        number = {seat.number: new for new, seat in enumerate(kept)}
        for seat in kept:
            seat.number = number[seat.number]
            seat.coach = None if seat.coach is None else number[seat.coach]
        self.seats = kept
        for team in self.teams:
            team.members = [number[member] for member in team.members if member in number]
            team.roles = {role: number[member] for role, member in team.roles.items()}

    def sites(self) -> list[dict]:
        """The five sites of always, and more hubs as the organisation grows."""
        rows = list(self.data["site"])
        extra = min(20, max(0, (self.size - 500) // 500))
        waiting = {region: list(names) for region, names in self.data["extra"].items()}
        for number in range(extra):
            region = "wallonia" if number % 5 in (1, 3) and waiting["wallonia"] else "flanders"
            region = region if waiting[region] else "wallonia"
            name = waiting[region].pop(0)
            weight = rows[1]["weight"] * (0.6 + 0.1 * (number % 4))
            rows.append({"code": f"H{number + 5:02}", "name": name, "region": region, "weight": weight})
        share = sum(row["weight"] for row in rows[1:])
        return [dict(rows[0], weight=share * 0.24 / 0.76), *rows[1:]]

    def head_office(self, director: int, people: int) -> None:
        departments = self.data["head_department"]
        for row, number in zip(departments, divide(people, [row["weight"] for row in departments]), strict=True):
            self.unit(row["code"], "VL", named(row), "BRU", "mixed", row["area"])
            slug = "marc" if row["code"] == "IT" else ""
            head = self.cast(slug, row["code"], row["head"], director)
            if number < 18:
                for slug in self.waiting(row["code"]):
                    self.cast(slug, row["code"], self.placed[slug].job, head)
                self.staff(row["code"], row["teams"], number, head)
                continue
            parts = divide(number - 1, [team["weight"] for team in row["teams"]])
            split = [max(1, -(-part // self.team_size)) for part in parts]
            leads = self.above(head, row["code"], sum(split), "HEAD")
            for team, part, ways in zip(row["teams"], parts, split, strict=True):
                language = team.get("language", "mixed")
                self.department(row | team, row["code"], "BRU", language, part, ways, leads, "OTLEAD")

    def staff(self, code: str, teams: list[dict], number: int, head: int) -> None:
        """A small department without teams of its own: everybody with the head."""
        mixed = [tuple(job) for team in teams for job in team["jobs"]]
        while sum(seat.unit == code for seat in self.seats) < max(number, 2):
            self.seat(code, self.job(mixed), head)

    def hub(self, site: dict, region: str, above: int, people: int) -> None:
        code, language = site["code"], "fr" if site["region"] == "wallonia" else "nl"
        name = dict.fromkeys(("nl", "fr", "en"), f"Hub {site['name']}")
        name["en"] = name["en"].replace("Gent", "Ghent")
        self.unit(code, region, name, code, language, "lead")
        slug, job = {"WIL": ("luc", "HUB"), "GOS": ("elise", "HOPS")}.get(code, ("", "HUB"))
        head = self.cast(slug, code, job, above)
        rows = self.data["hub_department"]
        if code == "GOS":
            rows = [row for row in rows if row["code"] != "QUA"]
        needed = {row.unit for row in self.placed.values()}
        while len(rows) > 2 and people / len(rows) < 6 and self.size < 300:
            spare = [row for row in rows if f"{code}-{row['code']}" not in needed]
            if not spare:
                break
            rows = [row for row in rows if row is not spare[-1]]
        parts = self.parts(code, rows, people - 1)
        split = [1 if part <= SPAN + 1 else -(-part // self.team_size) for part in parts]
        leads = self.above(head, code, sum(split), "SHMAN")
        parts[parts.index(max(parts))] -= len(leads) if leads != [head] else 0
        for row, part, ways in zip(rows, parts, split, strict=True):
            own = dict(row, code=f"{code}-{row['code']}")
            for key in ("nl", "fr", "en"):
                own[key] = f"{row[key]} {name[key].removeprefix('Hub ')}"
            self.department(own, code, code, language, part, ways, leads, row["lead"])

    def parts(self, code: str, rows: list[dict], people: int) -> list[int]:
        """People per department; the two teams of the cast at Willebroek have the size of their story."""
        parts = divide(people, [row["weight"] for row in rows])
        if code == "WIL" and self.size <= 900:
            fixed = {"PLN": 10, "DCK": 8}
            rest = [row for row in rows if row["code"] not in fixed]
            others = iter(divide(max(0, people - 18), [row["weight"] for row in rest]) if rest else [])
            parts = [fixed.get(row["code"]) or next(others) for row in rows]
        return parts

    def department(
        self, row: dict, parent: str, site: str, language: str, people: int, ways: int, leads: list[int], lead: str
    ) -> None:
        """One team, or a department with several teams under it."""
        code = row["code"]
        if people < 2 and not self.waiting(code):
            for _ in range(people):
                self.seat(parent, self.job(row["jobs"]), leads[0])
            return
        self.unit(code, parent, named(row), site, language, row["area"])
        if ways == 1:
            self.team(code, row, people, leads, lead)
            return
        for index, part in enumerate(divide(people, [1.0] * ways)):
            name = {key: f"{row[key]}, team {index + 1}" for key in ("nl", "en")}
            name["fr"] = f"{row['fr']}, équipe {index + 1}"
            self.unit(f"{code}-{index + 1}", code, name, site, language, row["area"])
            self.team(f"{code}-{index + 1}", row, part, leads, lead, first=index == 0)

    def team(self, code: str, row: dict, people: int, leads: list[int], lead: str, first: bool = True) -> None:
        """The people of one team with their coach; a self-steering team has no lead of its own."""
        above = min(leads, key=lambda number: self.reports.get(number, 0))
        base = row["code"]
        name = self.self_steering.get(base) if first else None
        if not name and self.size > 1_500 and row["area"] == "dock" and self.rng.random() < 0.06:
            name = f"{'Quai' if self.unit_language(code) == 'fr' else 'Dok'} {len(self.teams) + 4}"
        slugs = self.waiting(base) if first else []
        if name and people < 5 and not slugs:
            name = None
        parent = next(unit.parent for unit in self.units if unit.code == code)
        chief = CHIEFS.get(base, "") if first else ""
        if base in WITHOUT_LEAD and first:
            coach, left = next(seat.number for seat in self.seats if seat.slug == WITHOUT_LEAD[base]), people
        elif name:
            coach, left = self.seat(parent, "TCOACH", above), people - 1
        else:
            if chief == "karim":
                above = next(seat.number for seat in self.seats if seat.slug == "luc")
            job = lead
            coach, left = self.cast(chief, code, job, above), people - 1
        members = [self.cast(slug, code, self.placed[slug].job, coach) for slug in slugs if slug != chief]
        while len(members) < left:
            members.append(self.seat(code, self.job(row["jobs"]), coach))
        if name:
            order = self.rng.sample(members, len(members))
            roles = dict(zip([role["code"] for role in self.data["role"]], order, strict=False))
            joke = next((seat.number for seat in self.seats if seat.slug == "joke"), None)
            if joke in members:
                other = [number for number in order if number != joke]
                roles = {"planning": joke} | dict(zip(("safety", "welcome", "quality", "contact"), other, strict=False))
            self.teams.append(Team(name, code, members, roles))

    def above(self, head: int, unit: str, teams: int, job: str) -> list[int]:
        """Who coaches the leads of so many teams: the head, or managers between when there are too many."""
        if teams <= 9:
            return [head]
        return [self.seat(unit, job, head) for _ in range(-(-teams // 9))]

    def waiting(self, code: str) -> list[str]:
        """Members of the cast who work in this unit, or in a team of it that does not exist at this size."""
        sitting = {seat.slug for seat in self.seats}
        return [
            slug
            for slug, row in self.placed.items()
            if slug not in sitting and (row.unit == code or row.unit.startswith(code + "-"))
        ]

    def unit(self, code: str, parent: str, name: dict[str, str], site: str, language: str, area: str) -> None:
        self.units.append(Unit(code, parent, name, site, language, area))

    def unit_language(self, code: str) -> str:
        return next(unit.language for unit in reversed(self.units) if unit.code == code)

    def job(self, weighted: list) -> str:
        return self.rng.choices([row[0] for row in weighted], [row[1] for row in weighted])[0]

    def cast(self, slug: str, unit: str, job: str, coach: int | None) -> int:
        number = self.seat(unit, job, coach)
        if slug:
            row = CAST[slug]
            seat = self.seats[number]
            seat.slug, seat.language, seat.hours = slug, row.language, row.hours
            seat.job = row.job or job
        return number

    def seat(self, unit: str, job: str, coach: int | None) -> int:
        where = next(row for row in reversed(self.units) if row.code == unit)
        spoken = {"nl": (94, 4, 2), "fr": (3, 95, 2)}.get(where.language, (42, 46, 12))
        if where.code.startswith("IT"):
            spoken = (30, 35, 35)
        language = self.rng.choices(("nl", "fr", "en"), spoken)[0]
        place = self.jobs[job].place
        hours = "38" if self.jobs[job].level >= 4 else self.job(self.data["hours"][place])
        on_shift = place == "floor" and self.jobs[job].level < 4
        shift = self.rng.choices(("early", "late", "night"), (45, 38, 17))[0] if on_shift else "day"
        number = len(self.seats)
        self.seats.append(Seat(number, unit, job, coach, where.site, language, hours, shift))
        if coach is not None:
            self.reports[coach] = self.reports.get(coach, 0) + 1
        return number
