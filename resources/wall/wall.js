// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wall in a browser. Written for a television's old Chromium: no framework, no build step.
(function () {
  'use strict';

  var STATES = {
    NOT_INUSE: ['available', 'Available'], INUSE: ['oncall', 'On call'],
    RINGING: ['ringing', 'Ringing'], RINGINUSE: ['ringing', 'Ringing, on a call'],
    ONHOLD: ['onhold', 'On hold'], BUSY: ['busy', 'Busy'],
    UNAVAILABLE: ['offline', 'Offline'], UNKNOWN: ['unknown', 'Unknown'], INVALID: ['unknown', 'Unknown']
  };
  var PRESENCES = { 'break': 'Break', away: 'Away', dnd: 'Do not disturb' };
  var ORDER = ['available', 'oncall', 'ringing', 'onhold', 'busy', 'away', 'offline', 'unknown'];
  var WORDS = {
    available: 'Available', oncall: 'On call', ringing: 'Ringing', onhold: 'On hold',
    busy: 'Busy', away: 'Away', offline: 'Offline', unknown: 'Unknown'
  };
  var GLYPHS = {
    available: '<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2"/>',
    oncall: '<path d="M3 3l3-1 2 4-2 1c1 2 2 3 3 3l1-2 4 2-1 3c-5 1-11-5-10-10z" fill="currentColor"/>',
    ringing: '<path d="M8 1c-3 0-4 2-4 5 0 3-1 4-2 5h12c-1-1-2-2-2-5 0-3-1-5-4-5zM6 12a2 2 0 004 0z" fill="currentColor"/>',
    onhold: '<path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor"/>',
    busy: '<path d="M2 6h12v4H2z" fill="currentColor"/>',
    away: '<path d="M6 1a7 7 0 108 9A6 6 0 016 1z" fill="currentColor"/>',
    offline: '<path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.5"/>',
    unknown: '<path d="M5 5a3 3 0 116 0c0 2-3 2-3 5M8 12v2" fill="none" stroke="currentColor" stroke-width="2"/>'
  };

  var rows = Object.create(null);   // records, by extension
  var tiles = Object.create(null);  // elements, by extension
  var queues = Object.create(null);
  var shift = 0;                    // the server's clock less ours, ms
  var stale = null;                 // not known yet
  var confirmedAt = null;
  var lastHeard = 0;
  var staleAfter = 70000;           // nothing at all was heard for so long
  var socket = null;
  var attempt = 0;
  var board = document.getElementById('board');
  var groups = [];                  // {name, members, heading}, as they are shown
  var TILE = 5.1;                   // heights, in sizes of the text
  var HEADING = 1.9;

  function now() { return Date.now() + shift; }
  function byId(id) { return document.getElementById(id); }
  function glyph(state) { return '<svg viewBox="0 0 16 16" aria-hidden="true">' + GLYPHS[state] + '</svg>'; }

  function two(number) { return number < 10 ? '0' + number : String(number); }
  function span(ms) {
    var seconds = Math.max(0, Math.floor(ms / 1000));
    var hours = Math.floor(seconds / 3600);
    var minutes = Math.floor(seconds / 60) % 60;
    return hours > 0 ? hours + ':' + two(minutes) + ':' + two(seconds % 60)
                     : minutes + ':' + two(seconds % 60);
  }

  function stateOf(row) {
    var state = STATES[row.device_state] || STATES.UNKNOWN;
    if (state[0] === 'available' && PRESENCES[row.presence]) return ['away', PRESENCES[row.presence]];
    return state;
  }

  // Numbers outside are no matter of passers-by.
  function masked(number) { return number.length > 6 ? '•••• ' + number.slice(-2) : number; }

  function compare(a, b) { return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0); }

  function element(parent, kind, name) {
    var made = document.createElement(kind);
    if (name) made.className = name;
    parent.appendChild(made);
    return made;
  }

  function makeTile(extension) {
    var tile = document.createElement('article');
    tile.tabIndex = -1;
    tile.icon = element(tile, 'span', 'icon');
    tile.number = element(tile, 'span', 'number');
    tile.timer = element(tile, 'span', 'timer');
    tile.name = element(tile, 'span', 'name');
    tile.state = element(tile, 'span', 'state');
    tile.number.textContent = extension;
    tiles[extension] = tile;
    return tile;
  }

  function paint(row) {
    var tile = tiles[row.extension];
    var state = stateOf(row);
    var says = row.forwarded_to ? state[1] + ' · forwarded to ' + masked(row.forwarded_to) : state[1];
    if (tile.shown !== state[0]) {
      tile.shown = state[0];
      tile.className = 'tile ' + state[0];
      tile.icon.innerHTML = glyph(state[0]);
    }
    tile.name.textContent = row.agent_name;
    tile.state.textContent = says;
    tile.since = row.observed_since ? Date.parse(row.observed_since) : null;
    tile.least = row.beginning_seen ? '' : '≥';
    tile.setAttribute('aria-label', [row.extension, row.agent_name, says].filter(Boolean).join(', '));
    tick(tile);
  }

  function tick(tile) {
    // What is not confirmed stops with the last confirmation.
    var until = stale && confirmedAt ? confirmedAt : now();
    tile.timer.textContent = tile.since === null ? '' : tile.least + span(until - tile.since);
  }

  // By department, as far as there are any; those without one come last.
  function groupNames() {
    var names = Object.create(null);
    Object.keys(rows).forEach(function (extension) { names[rows[extension].department] = true; });
    return Object.keys(names).sort(function (a, b) {
      return (a === '') - (b === '') || a.localeCompare(b);
    });
  }

  function arrange() {
    var extensions = Object.keys(rows).sort(compare);
    while (board.firstChild) board.removeChild(board.firstChild);
    groups = groupNames().map(function (name) {
      var section = element(board, 'section');
      var group = { name: name, members: [], heading: element(section, 'h2') };
      var grid = element(section, 'div', 'grid');
      extensions.forEach(function (extension) {
        if (rows[extension].department !== name) return;
        group.members.push(extension);
        grid.appendChild(tiles[extension] || makeTile(extension));
      });
      section.setAttribute('aria-label', name || 'No department');
      return group;
    });
    extensions.forEach(function (extension) { paint(rows[extension]); });
    if (extensions.length) allTiles()[0].tabIndex = 0;
    count();
    fit();
  }

  function allTiles() { return Array.prototype.slice.call(board.querySelectorAll('.tile')); }

  // The largest tiles with which all fit.
  function fit() {
    var total = Object.keys(rows).length;
    if (!total) return;
    var gap = 12;
    var headings = groups.length > 1 ? groups.length : 0;
    var width = board.clientWidth - 32;
    var height = board.clientHeight - 24;
    var best = { columns: 1, size: 0 };
    for (var columns = 1; columns <= total; ++columns) {
      var lines = 0;
      for (var i = 0; i < groups.length; ++i) lines += Math.ceil(groups[i].members.length / columns);
      var wide = (width - gap * (columns - 1)) / columns / 13;
      var high = (height - lines * gap - headings * 8) / (lines * TILE + headings * HEADING);
      var size = Math.min(wide, high, 32);
      if (size > best.size) best = { columns: columns, size: size };
    }
    // Too many to be read: it is scrolled then.
    var isTooSmall = best.size < 9;
    board.style.overflow = isTooSmall ? 'auto' : 'hidden';
    if (isTooSmall) best = { columns: Math.max(1, Math.floor(width / 130)), size: 9 };
    board.style.setProperty('--columns', best.columns);
    board.style.setProperty('--size', best.size + 'px');
    board.style.setProperty('--height', Math.floor(best.size * TILE) + 'px');
    board.style.setProperty('--heading', Math.floor(best.size * HEADING) + 'px');
    board.className = headings ? 'grouped' : '';
  }

  function count() {
    var counts = {};
    groups.forEach(function (group) {
      var free = 0;
      group.members.forEach(function (extension) {
        var state = stateOf(rows[extension])[0];
        counts[state] = (counts[state] || 0) + 1;
        if (state === 'available') free += 1;
      });
      group.heading.textContent = (group.name || 'No department') + '  ';
      element(group.heading, 'span').textContent = free + ' of ' + group.members.length + ' available';
    });
    byId('counts').innerHTML = ORDER.map(function (state) {
      return '<li class="' + state + '"><b>' + (counts[state] || 0) + '</b><span>' + glyph(state) + WORDS[state] + '</span></li>';
    }).join('');
  }

  function showQueues() {
    var waiting = 0;
    var longest = null;
    Object.keys(queues).forEach(function (name) {
      waiting += queues[name].waiting.length;
      var since = queues[name].longestWaitSince;
      if (since && (longest === null || Date.parse(since) < longest)) longest = Date.parse(since);
    });
    var list = byId('queues');
    while (list.firstChild) list.removeChild(list.firstChild);
    if (!Object.keys(queues).length) return;
    [['Waiting', String(waiting)], ['Longest wait', longest === null ? '–' : span(now() - longest)]].forEach(function (pair) {
      var box = element(list, 'div', waiting > 0 ? (now() - longest > 60000 ? 'late' : 'some') : '');
      element(box, 'dd').textContent = pair[1];
      element(box, 'dt').textContent = pair[0];
    });
  }

  function setStale(isStale, problem) {
    var hasChanged = stale !== isStale;
    stale = isStale;
    document.body.className = stale ? 'stale' : '';
    byId('link-text').textContent = stale ? 'Not live' : 'Live';
    byId('strip').hidden = !stale;
    var sentence = stale ? problem || 'Connecting again.' : '';
    // It is read out when it changes, and not each second with the age.
    if (byId('problem').textContent !== sentence) byId('problem').textContent = sentence;
    showAge();
    // The strip takes its place from the board.
    if (hasChanged) setTimeout(fit, 0);
  }

  function showAge() {
    byId('age').textContent =
      stale && confirmedAt ? 'Last confirmed ' + span(now() - confirmedAt) + ' ago. ' : '';
  }

  function take(event, data) {
    lastHeard = Date.now();
    if (event === 'extension-status-updated') {
      var isNew = !rows[data.extension];
      var moved = !isNew && rows[data.extension].department !== data.department;
      var before = isNew ? null : stateOf(rows[data.extension])[1];
      if (data.is_active) rows[data.extension] = data;
      else delete rows[data.extension];
      if (isNew || !data.is_active || moved) return arrange();
      paint(data);
      count();
      if (document.activeElement === tiles[data.extension] && before !== stateOf(data)[1])
        byId('spoken').textContent = tiles[data.extension].getAttribute('aria-label');
    } else if (event === 'queue:updated') {
      if (data.gone) delete queues[data.name];
      else queues[data.name] = data;
      showQueues();
    } else if (event === 'link:status') {
      shift = Date.parse(data.now) - Date.now();
      confirmedAt = data.confirmedAt ? Date.parse(data.confirmedAt) : null;
      setStale(data.stale, data.problem);
    } else if (event === 'extension:statuses_refreshed') {
      confirmedAt = Date.parse(data.lastQueryTime);
      if (stale) load();
    }
  }

  function get(path) {
    return fetch(path, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) throw new Error(path + ': ' + answer.status);
      return answer.json();
    }).then(function (answer) { return answer.data; });
  }

  function load() {
    return Promise.all([get('/api/extensions'), get('/api/queues'), get('/api/ami/connection')]).then(function (all) {
      rows = Object.create(null);
      all[0].forEach(function (row) { rows[row.extension] = row; });
      queues = Object.create(null);
      all[1].forEach(function (queue) { queues[queue.name] = queue; });
      arrange();
      showQueues();
    });
  }

  function connect() {
    var scheme = location.protocol === 'https:' ? 'wss://' : 'ws://';
    var made = new WebSocket(scheme + location.host + '/ws');
    var early = [];  // what came before the rows were there
    socket = made;
    made.onopen = function () {
      load().then(function () {
        attempt = 0;
        var waiting = early;
        early = null;
        waiting.forEach(function (message) { take(message.event, message.data); });
      }).catch(function () { made.close(); });
    };
    made.onmessage = function (message) {
      var parsed = JSON.parse(message.data);
      if (early) early.push(parsed);
      else take(parsed.event, parsed.data);
    };
    made.onclose = function () {
      if (socket !== made) return;
      socket = null;
      setStale(true, 'Lampfield can\'t be reached. Connecting again.');
      attempt += 1;
      setTimeout(connect, Math.min(30000, 500 * Math.pow(2, Math.min(attempt, 6))) * (0.5 + Math.random() / 2));
    };
  }

  // Arrow keys walk over the tiles as they lie.
  board.addEventListener('keydown', function (event) {
    var all = allTiles();
    var place = all.indexOf(document.activeElement);
    var columns = Number(board.style.getPropertyValue('--columns')) || 1;
    var steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    if (place < 0 || !steps[event.key]) return;
    var next = all[place + steps[event.key]];
    if (!next) return;
    all[place].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    event.preventDefault();
  });

  setInterval(function () {
    var time = new Date();
    byId('clock').textContent = two(time.getHours()) + ':' + two(time.getMinutes());
    Object.keys(rows).forEach(function (name) { tick(tiles[name]); });
    showQueues();
    showAge();
    if (!stale && socket && Date.now() - lastHeard > staleAfter) {
      setStale(true, 'Nothing was heard for a while.');
      socket.close();
    }
  }, 1000);
  window.addEventListener('resize', fit);

  // The ticket was good once: it is no use in the history.
  if (location.search) history.replaceState(null, '', '/');
  connect();
}());
