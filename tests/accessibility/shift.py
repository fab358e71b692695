#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shift by the accessibility tree alone, as a screen reader knows the window: every control has a
name, tiles say who does what, and pages are opened by their controls' own actions. Run by shift.sh on
the demo PBX; prints what it read, and exits with 1 where something is missing."""
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# Older bindings have no other way yet.
warnings.simplefilter("ignore", DeprecationWarning)

CONTROLS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX,
            Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.LIST, Atspi.Role.TABLE,
            Atspi.Role.LIST_ITEM, Atspi.Role.RADIO_BUTTON}
problems = []


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 30:
        for child in children(node):
            yield from walk(child, depth + 1)


def application():
    desktop = Atspi.get_desktop(0)
    for _ in range(50):
        for program in children(desktop):
            if program.get_name() == "lampfield" and program.get_child_count() > 0:
                return program
        time.sleep(0.2)
    sys.exit("lampfield is not in the accessibility tree")


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, name, role=None):
    for node in walk(root):
        if (node.get_name() or "").startswith(name) and (role is None or node.get_role() == role) and showing(node):
            return node
    problems.append(f"not found: {name!r}")
    return None


def press(node):
    if not node:
        return
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []
    if "-v" in sys.argv:
        print(node.get_name(), node.get_role_name(), names)
    for wanted in ("Press", "Toggle", "press", "click", "Click"):
        if wanted in names:
            actions.do_action(names.index(wanted))
            time.sleep(0.8)
            return
    problems.append(f"can't be pressed: {node.get_name()!r} has {names}")


def check_names(root, where):
    for node in walk(root):
        if node.get_role() in CONTROLS and showing(node) and not (node.get_name() or "").strip():
            problems.append(f"{where}: a {node.get_role_name()} without a name")


def read_out(root, where, roles, most=6):
    said = [node.get_name() for node in walk(root) if node.get_role() in roles and showing(node)]
    print(f"{where}: {len(said)}")
    for text in said[:most]:
        print(f"    {text}")
    return said


def main():
    program = application()
    window = next(node for node in children(program) if node.get_name() == "Lampfield")
    check_names(window, "desk")
    read_out(window, "buttons of the desk", {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX},
             30)
    tiles = find(window, "Extensions as tiles")
    said = read_out(tiles, "tiles", {Atspi.Role.LIST_ITEM}, 8) if tiles else []
    if not any(" for " in text for text in said):
        problems.append("tiles do not say what they show")
    side = find(window, "Departments, filters")
    if side:
        read_out(side, "side bar", {Atspi.Role.LIST_ITEM}, 40)
    press(find(window, "Refresh all extensions"))
    time.sleep(1)
    print("after the refresh:", [n.get_name() for n in walk(window) if "checked" in (n.get_name() or "")][:1])
    press(find(window, "Show as a table"))
    find(window, "Extensions as a table")
    press(find(window, "Show as tiles"))
    press(find(window, "Health", Atspi.Role.PUSH_BUTTON))
    time.sleep(1)
    health = next((node for node in children(program) if node.get_name() == "Health"), None)
    if health:
        check_names(health, "health")
        read_out(health, "health", {Atspi.Role.LABEL}, 12)
    else:
        problems.append("the page of the health did not open")
    for problem in problems:
        print("MISSING:", problem)
    return 1 if problems else 0


sys.exit(main())
