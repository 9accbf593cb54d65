"""Who coaches whom: a coach named by number, by mail or by name becomes a person; circles are found."""

import difflib
from collections import defaultdict

from .values import folded, name_key, short_key

GUESSES = 40


class Directory:
    """Everybody who can be named as a coach: the rows of the file, and the people of Tandem who are not in it."""

    def __init__(self, records, system):
        self.system = system
        self.records = {}
        self.by_number, self.by_email = {}, {}
        self.by_name, self.by_short = defaultdict(list), defaultdict(list)
        self.words = {}
        self.guesses = GUESSES
        self._found = {}
        taken = set()
        for record in records:
            if record.person and not record.skipped and not record.double:
                taken.add(record.person.pk)
        for known in system.people.values():
            if known.pk not in taken:
                self._add(("person", known.pk), known.number, known.email, known.name, known.works_on(system.on))
        for record in records:
            instead = record.double or any(note["code"] in ("copy", "chosen_other") for note in record.notes)
            if instead or (record.skipped and record.person):
                continue
            self.records[record.node] = record
            here = record.active is not False and not (record.ended and record.ended < system.on)
            self._add(record.node, record.number, record.email, record.name, here)

    def _add(self, node, number, email, name, here):
        if number:
            self.by_number[number.casefold()] = node
        if email:
            self.by_email[email.lower()] = node
        if name and (here or not self.by_name[name_key(name)]):
            self.by_name[name_key(name)].append(node)
            self.by_short[short_key(name)].append(node)
            self.words[" ".join(name_key(name))] = node

    def name(self, node):
        """The name of a node."""
        record = self.records.get(node)
        if record:
            return record.name or record.number
        return self.system.people[node[1]].name

    def find(self, text):
        """The nodes that a text can mean: one when all is well, none when nobody, several for homonyms."""
        if text not in self._found:
            self._found[text] = self._find(text)
        return self._found[text]

    def _find(self, text):
        flat = text.casefold()
        if flat in self.by_number:
            return [self.by_number[flat]]
        if "@" in text:
            node = self.by_email.get(text.lower())
            return [node] if node else []
        if flat.lstrip("0") and flat.lstrip("0") in self.by_number and flat.isdigit():
            return [self.by_number[flat.lstrip("0")]]
        return list(dict.fromkeys(self.by_name.get(name_key(text)) or self.by_short.get(short_key(text)) or []))

    def like(self, text):
        """The name of somebody who may be meant, or "". Looked for a limited number of times: it is slow."""
        if self.guesses <= 0:
            return ""
        self.guesses -= 1
        near = difflib.get_close_matches(" ".join(sorted(folded(text).split())), self.words, 1, 0.8)
        return self.name(self.words[near[0]]) if near else ""


def resolve(record, directory):
    """Give a record its coach as a node, or a fault."""
    text = record.coach
    found = directory.find(text)
    if len(found) > 1:
        names = ", ".join(_where(directory, node) for node in found[:4])
        record.fault("coach_homonym", "coach", text=text, count=len(found), names=names)
    elif not found:
        like = directory.like(text)
        record.fault("coach_like" if like else "coach_unknown", "coach", text=text, **({"like": like} if like else {}))
    elif found[0] == record.node:
        record.fault("coach_herself", "coach")
    else:
        _check(record, found[0], directory)


def _where(directory, node):
    record = directory.records.get(node)
    known = record or directory.system.people[node[1]]
    return f"{known.name} ({known.number})" if known.number else known.name


def _check(record, node, directory):
    coach = directory.records.get(node)
    if coach is None:
        if not directory.system.people[node[1]].works_on(directory.system.on):
            record.fault("coach_gone", "coach", name=directory.name(node))
    elif coach.active is False or (coach.ended and coach.ended < directory.system.on):
        record.fault("coach_gone", "coach", name=coach.name)
    elif coach.skipped:
        record.fault("coach_left_out", "coach", name=coach.name or coach.number, line=coach.line)
    record.above = node


def circles(records, system, reads_coach=True):
    """The circles that would arise: lists of nodes, each circle once."""
    above = {}
    for known in system.people.values():
        if known.place and known.place.coach and known.works_on(system.on):
            above[("person", known.pk)] = ("person", known.place.coach)
    if reads_coach:
        for record in records:
            if not record.skipped:
                above.pop(record.node, None)
                if record.above and record.above != record.node:
                    above[record.node] = record.above
    done, found = set(), []
    for start in above:
        way, places = [], {}
        node = start
        while node in above and node not in done and node not in places:
            places[node] = len(way)
            way.append(node)
            node = above[node]
        if node in places:
            found.append(way[places[node] :])
        done.update(way)
    return found
