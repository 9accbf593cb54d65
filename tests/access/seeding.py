"""Faults put into the rules on purpose, one at a time: the guards must notice each.

A fault is a change in the syntax tree of one function. The changed code takes the place of the function's own code
object, so that everybody who holds the function runs it.
"""

import ast
import copy
import gc
import inspect
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FunctionType

ROOT = Path(__file__).parents[2] / "tandem"
# Who can see it, in words: each module tests that these agree with the rules.
WORDS_ONLY = {
    "readers.py",
    "audiences.py",
    "company.py",
    "audience_beside",
    "attach_audiences",
    "may",
    "_said",
    "coach_seat",
    "coach_seat_today",
}
DATES = {"during__contains", "employed__contains"}


def files():
    """The files with rules, and the relations that they are made of."""
    found = [*ROOT.glob("*/access.py"), *ROOT.glob("*/access/*.py"), ROOT / "people" / "relations.py"]
    return sorted(path for path in found if path.name not in {"__init__.py", *WORDS_ONLY} and path.parts[-2] != "core")


@dataclass(frozen=True)
class Defect:
    """``function`` by its qualified name in ``file``; ``change``: in words, with what was there; ``mark``: the node in
    the tree of the file, and ``put``: what makes of it what takes its place."""

    file: str
    function: str
    change: str
    mark: int
    put: object

    @property
    def tree(self):
        """The tree of the file with the fault."""
        return ast.fix_missing_locations(_Put(self.mark, self.put).visit(copy.deepcopy(marked(self.file))))

    def __str__(self):
        return f"{self.file} {self.function}: {self.change}"


def _one_of(*nodes, keep):
    """``(a, b)[keep]``: both are computed, one counts; so that the function keeps its free names."""
    both = ast.Tuple(elts=list(nodes), ctx=ast.Load())
    return ast.Subscript(value=both, slice=ast.Constant(keep), ctx=ast.Load())


def _without_key(node, index):
    node.keywords.pop(index)
    return node


def _changes(node):
    """(words, function from a copy of the node to what takes its place) for every fault that fits on a node."""
    text = ast.unparse(node)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd | ast.BitOr):
        for keep, lost in ((0, node.right), (1, node.left)):
            sign = "&" if isinstance(node.op, ast.BitAnd) else "|"
            words = f"without {sign} {ast.unparse(lost)}"
            yield words, lambda one, keep=keep: _one_of(one.left, one.right, keep=keep)
    if isinstance(node, ast.BoolOp) and len(node.values) == 2:
        for keep in (0, 1):
            words = f"of ({text}) only {ast.unparse(node.values[keep])}"
            yield words, lambda one, keep=keep: _one_of(*one.values, keep=keep)
    if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
        words = f"always {ast.unparse(node.value.elts[0])}"

        def always(one):
            one.value.elts[0] = _one_of(one.value.elts[0], ast.Constant(True), keep=1)
            return one

        yield words, always
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "in_force":
            yield f"whenever {text}", lambda one: one.func.value
        for index, key in enumerate(node.keywords):
            if key.arg and (len(node.keywords) > 1 or key.arg in DATES):
                yield f"without {ast.unparse(key)} in {text}", lambda one, i=index: _without_key(one, i)
    if isinstance(node, ast.Dict):
        for index, key in enumerate(node.keys):
            if isinstance(key, ast.Constant) and key.value in DATES:

                def without(one, i=index):
                    one.keys.pop(i)
                    one.values.pop(i)
                    return one

                yield f"whenever in {text}", without


class _Put(ast.NodeTransformer):
    """Puts something in the place of the node with this mark."""

    def __init__(self, mark, change):
        self.mark, self.change = mark, change

    def visit(self, node):
        if getattr(node, "mark", None) == self.mark:
            return self.change(node)
        return self.generic_visit(node)


OPENED = "return __import__('django.db.models', fromlist=['Q']).Q(pk__isnull=False)"


def _named(decorator):
    return getattr(decorator.func if isinstance(decorator, ast.Call) else decorator, "id", "")


def _functions(tree):
    """(qualified name, node) of every function that decides: all but those that say it in words."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name not in WORDS_ONLY:
            if "audience_of" in {_named(d) for d in node.decorator_list}:
                continue
            yield node.name, node
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef):
                    yield f"{node.name}.<locals>.{inner.name}", inner


def _open_by_design(function):
    """Whether all that it says is ``return EVERYBODY``: opening it changes nothing."""
    last = function.body[-1]
    return isinstance(last, ast.Return) and ast.unparse(last) == "return EVERYBODY" and len(function.body) <= 2


def _own(function):
    """The nodes of a function without those of the functions inside it."""
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef) and child not in function.decorator_list:
            yield child
            yield from _own_of(child)


def _own_of(node):
    for child in ast.iter_child_nodes(node):
        yield child
        yield from _own_of(child)


@cache
def marked(file):
    """The tree of a file, each node that stands somewhere with a number (the others are shared by all trees)."""
    tree = ast.parse((ROOT / file).read_text())
    for mark, node in enumerate(ast.walk(tree)):
        if hasattr(node, "lineno"):
            node.mark = mark
    return tree


def _open(function):
    function.body.insert(0, ast.parse(OPENED).body[0])
    return function


@cache
def defects():
    """Every defect of every file, in order."""
    found = []
    for path in files():
        name = str(path.relative_to(ROOT))
        for function, node in _functions(marked(name)):
            if "sees" in {_named(d) for d in node.decorator_list} and not _open_by_design(node):
                found.append(Defect(name, function, "open to everybody", node.mark, _open))
            for one in _own(node):
                found += [Defect(name, function, words, one.mark, change) for words, change in _changes(one)]
    return found


def _codes(code, name):
    """The code objects with a qualified name, out of a module's code."""
    for constant in code.co_consts:
        if inspect.iscode(constant):
            if constant.co_qualname == name:
                yield constant
            yield from _codes(constant, name)


@cache
def _held():
    """{(file, qualified name): functions}: all there are, once they are imported."""
    found = {}
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename.startswith(str(ROOT)):
            found.setdefault((one.__code__.co_filename, one.__code__.co_qualname), []).append(one)
    return found


@contextmanager
def seeded(defect):
    """Run what is inside with the defect."""
    path = str(ROOT / defect.file)
    code = next(_codes(compile(defect.tree, path, "exec"), defect.function))
    held = _held()[path, defect.function]
    before = [(one, one.__code__) for one in held]
    try:
        for one in held:
            one.__code__ = code
        yield
    finally:
        for one, own in before:
            one.__code__ = own
