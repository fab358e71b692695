#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shift by the accessibility tree alone, as a screen reader knows the window: every control has a
name, tiles say who does what and tell when it changes, and all is done by the controls' own actions. Run
by shift.sh on the demo PBX; prints what it read, and exits with 1 where something is missing."""
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Older bindings have no other way yet.
warnings.simplefilter("ignore", DeprecationWarning)

Role = Atspi.Role
CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.COMBO_BOX, Role.TEXT, Role.PASSWORD_TEXT,
            Role.SPIN_BUTTON, Role.LIST, Role.TABLE, Role.LIST_ITEM, Role.RADIO_BUTTON}
problems = []
told = []


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


def wait(seconds):
    """Meanwhile events are heard."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def wait_for(what, seconds=8):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        wait(0.2)
    return None


def application():
    def find():
        for program in children(Atspi.get_desktop(0)):
            if program.get_name() == "lampfield" and program.get_child_count() > 0:
                return program
        return None

    return wait_for(find, 15) or sys.exit("lampfield is not in the accessibility tree")


def has(node, state):
    return node.get_state_set().contains(state)


def showing(node):
    return has(node, Atspi.StateType.SHOWING)


def look(root, name, role=None):
    for node in walk(root):
        if (node.get_name() or "").startswith(name) and (role is None or node.get_role() == role) and showing(node):
            return node
    return None


def find(root, name, role=None):
    node = wait_for(lambda: look(root, name, role), 4) if root else None
    if not node:
        problems.append(f"not found: {name!r}")
    return node


def do(node, *wanted):
    if not node:
        return
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []
    if "-v" in sys.argv:
        print("   ", node.get_name(), node.get_role_name(), names)
    for name in wanted:
        if name in names:
            actions.do_action(names.index(name))
            wait(0.6)
            return
    problems.append(f"{wanted[0]!r} is not possible: {node.get_name()!r} has {names}")


def press(node):
    do(node, "Press", "Toggle")


def write(node, text):
    if not node:
        return
    field = node.get_editable_text_iface()
    if not field:
        problems.append(f"nothing can be written into {node.get_name()!r}")
        return
    field.set_text_contents(text)
    wait(0.6)


def dialog(program, title):
    window = wait_for(lambda: next((node for node in children(program) if node.get_name() == title and showing(node)),
                                   None))
    if not window:
        problems.append(f"did not open: {title}")
        return None
    check_names(window, title)
    print(f"opened: {title}")
    return window


def close(window, program):
    """By the key that closes it: windows have no action for that."""
    if not window:
        return
    title = window.get_name()
    Atspi.generate_keyboard_event(0xFF1B, None, Atspi.KeySynthType.SYM)
    if not wait_for(lambda: not any(node.get_name() == title and showing(node) for node in children(program)), 4):
        problems.append(f"stays open: {title}")


def check_names(root, where):
    for node in walk(root):
        if node.get_role() in CONTROLS and showing(node) and not (node.get_name() or "").strip():
            problems.append(f"{where}: a {node.get_role_name()} without a name")


def names(root, roles):
    return [node.get_name() for node in walk(root) if node.get_role() in roles and showing(node)] if root else []


def read_out(root, where, roles, most=6):
    said = names(root, roles)
    print(f"{where}: {len(said)}")
    for text in said[:most]:
        print(f"    {text}")
    return said


def listen():
    def hear(event):
        told.append((event.type, event.source.get_name() or ""))

    listener = Atspi.EventListener.new(hear)
    for kind in ("object:property-change:accessible-name", "object:announcement", "object:state-changed:focused"):
        Atspi.EventListener.register(listener, kind)
    return listener


def arrive(program, window):
    check_names(window, "desk")
    read_out(window, "buttons of the desk", {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX}, 30)
    tiles = find(window, "Extensions as tiles")
    said = read_out(tiles, "tiles", {Role.LIST_ITEM}, 12)
    if not any(" for " in text for text in said):
        problems.append("tiles do not say what they show")
    side = find(window, "Departments, filters")
    read_out(side, "side bar", {Role.LIST_ITEM}, 40)
    press(find(window, "Refresh all extensions"))
    wait(1)
    said = [node.get_name() for node in walk(window) if "checked" in (node.get_name() or "")]
    print("after the refresh:", said[:1])
    if not said:
        problems.append("what a refresh found is not said")
    return tiles, side


def hear_changes(tiles):
    told.clear()
    wait(8)
    heard = [name for kind, name in told if kind.startswith("object:property-change:accessible-name") and " for " in name]
    print(f"told of tiles within 8 s: {len(heard)}")
    for text in heard[:4]:
        print(f"    {text}")
    if not heard:
        problems.append("changed tiles are not told of")


def narrow(tiles, side):
    everybody = len(names(tiles, {Role.LIST_ITEM}))
    press(find(side, "Billing", Role.LIST_ITEM))
    some = len(names(tiles, {Role.LIST_ITEM}))
    print(f"department Billing: {some} of {everybody} tiles")
    if not 0 < some < everybody:
        problems.append("a department can't be chosen")
    press(find(side, "All", Role.LIST_ITEM))
    if len(names(tiles, {Role.LIST_ITEM})) != everybody:
        problems.append("the filter can't be taken away")


def act(program, window, tiles):
    busy = wait_for(lambda: next((node for node in walk(tiles) if ", On call, " in (node.get_name() or "")), None), 60)
    free = next((node for node in walk(tiles) if ", Available for " in (node.get_name() or "")), None)
    if not busy or not free:
        problems.append("nobody is on a call, or nobody is free")
        return
    target = free.get_name().split(",")[0]
    print("chosen:", busy.get_name())
    do(busy, "Press")
    details = find(window, "Details of the chosen extension")
    read_out(details, "details", {Role.LABEL, Role.PUSH_BUTTON}, 14)
    # Qt leaves menus that pop up out of the tree; what they offer most is beside the details.
    press(find(window, "Transfer…"))
    ask = wait_for(lambda: next((node for node in children(program) if look(node, "Name, extension or number")), None))
    if not ask:
        problems.append("who a call goes to can't be said")
        return
    print("asked:", ask.get_name())
    check_names(ask, "transfer")
    write(find(ask, "Name, extension or number"), target)
    press(find(ask, "Transfer", Role.PUSH_BUTTON))
    said = wait_for(lambda: [text for text in names(window, {Role.LABEL}) if "transferred" in text or "Not " in text])
    print("what came of it:", said)
    if not said:
        problems.append("what came of a transfer is not said")


def look_at_views(window):
    for button, what in (("Show as a table", "Extensions as a table"), ("Show as tiles", "Extensions as tiles")):
        press(find(window, button))
        find(window, what)
    side = find(window, "Departments, filters")
    press(find(side, "Calls", Role.LIST_ITEM))
    read_out(find(window, "Calls that go on"), "calls", {Role.TABLE_CELL}, 8)
    press(find(side, "Queues, ", Role.LIST_ITEM))
    queues = find(window, "Queues", Role.LIST)
    said = read_out(queues, "queues", {Role.LIST_ITEM}, 4)
    if said:
        press(find(queues, said[-1].split(",")[0], Role.LIST_ITEM))
        read_out(window, "its callers and members", {Role.TABLE_CELL}, 8)
    press(find(window, "Show as tiles"))


def change_settings(program, side):
    press(find(side, "Settings", Role.LIST_ITEM))
    settings = dialog(program, "Settings")
    pages = find(settings, "Pages", Role.LIST)
    for page in names(pages, {Role.LIST_ITEM}):
        press(find(pages, page, Role.LIST_ITEM))
        check_names(settings, f"settings, {page}")
        read_out(settings, f"settings, {page}",
                 {Role.CHECK_BOX, Role.COMBO_BOX, Role.TEXT, Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.PUSH_BUTTON}, 9)
    press(find(pages, "Appearance", Role.LIST_ITEM))
    box = find(settings, "High contrast", Role.CHECK_BOX)
    press(box)
    if box and not has(box, Atspi.StateType.CHECKED):
        problems.append("a preference can't be set")
    close(settings, program)


def read_roster(program, side):
    press(find(side, "Roster", Role.LIST_ITEM))
    roster = dialog(program, "Roster")
    table = find(roster, "Roster", Role.TABLE)
    read_out(table, "roster", {Role.TABLE_CELL}, 8)
    close(roster, program)


def check(program, side):
    press(find(side, "Check connection", Role.LIST_ITEM))
    checkup = dialog(program, "Check the connection")
    wait_for(lambda: len(names(checkup, {Role.LABEL})) > 6, 15)
    read_out(checkup, "findings", {Role.LABEL}, 12)
    close(checkup, program)
    press(find(side, "Health", Role.LIST_ITEM))
    health = dialog(program, "Health")
    read_out(health, "health", {Role.LABEL}, 12)
    close(health, program)


def hang_wall(program, window):
    press(find(window, "Show as a wall display"))
    wall = dialog(program, "Lampfield wall")
    if not wall:
        return
    read_out(wall, "wall, head", {Role.FILLER, Role.PANEL, Role.LABEL}, 6)
    said = read_out(find(wall, "Extensions on the wall"), "wall", {Role.LIST_ITEM}, 6)
    if not any(" for " in text for text in said):
        problems.append("tiles of the wall do not say what they show")
    close(wall, program)
    find(window, "Extensions as tiles")


def main():
    listener = listen()
    program = application()
    # What is on the screen changes more often than the cache is told.
    program.set_cache_mask(Atspi.Cache.NONE)
    window = next(node for node in children(program) if node.get_name() == "Lampfield")
    tiles, side = arrive(program, window)
    if tiles and side:
        hear_changes(tiles)
        narrow(tiles, side)
        act(program, window, tiles)
        look_at_views(window)
        change_settings(program, side)
        read_roster(program, side)
        check(program, side)
        hang_wall(program, window)
    del listener
    for problem in problems:
        print("MISSING:", problem)
    return 1 if problems else 0


sys.exit(main())
