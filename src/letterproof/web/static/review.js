// The review page: facts and their places, zoom and turns, marking words, keys.
"use strict";
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const one = (query, within = document) => within.querySelector(query);
  const named = (names) => (names || "").split(" ").filter(Boolean).map((name) => document.getElementById(name)).filter(Boolean);
  const review = document.getElementById("review");
  const leaves = one(".leaves");
  const beside = document.getElementById("beside");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 59.99rem), (max-height: 29.99rem)");
  const fine = matchMedia("(pointer: fine)");
  const panel = () => document.getElementById("panel");
  const figures = all("figure", leaves);
  const filled = (text, name, value) => text.split(`{${name}}`).join(value);

  // Two halves, or two tabs where there is no room for both.
  const tabs = one(".tabs");
  function tab(name) {
    review.dataset.tab = name;
    for (const button of all("button", tabs)) button.setAttribute("aria-pressed", String(button.dataset.tab === name));
    if (name === "pages") fitted();
  }
  tabs.hidden = false;
  tabs.addEventListener("click", (event) => event.target.dataset.tab && tab(event.target.dataset.tab));

  // Facts and their places: what is pointed at, or has the focus, is lit on both sides.
  const marks = (place) => [place, ...all(`[data-is~="${place.id}"]`, leaves)];
  let lit = [];
  function ends(node) {
    const row = node.closest?.("[data-at]");
    if (row) return { row, places: named(row.dataset.at) };
    const place = node.closest?.(".place");
    if (!place) return null;
    const places = place.dataset.is ? named(place.dataset.is) : [place];
    return { place, places, rows: places.flatMap((each) => rowsOf(each)) };
  }
  const rowsOf = (place) => (place.dataset.of || "").split(" ").map((name) => document.getElementById(`w-${name}`) || document.getElementById(`f-${name}`)).filter(Boolean);
  function light(node) {
    for (const each of lit) each.classList.remove("lit");
    const found = node && ends(node);
    lit = found ? [...(found.rows || [found.row]), ...found.places.flatMap(marks)] : [];
    for (const each of lit) each.classList.add("lit");
  }
  document.addEventListener("pointerover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => light(event.target));

  function show(target, focus) {
    if (narrow.matches) tab(leaves.contains(target) ? "pages" : "panel");
    target.scrollIntoView({ block: target.matches("section") ? "start" : "center", inline: "nearest", behavior: calm.matches ? "auto" : "smooth" });
    focus?.focus({ preventScroll: true });
  }
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || marking) return;
    const jump = event.target.closest(".jump a");
    if (jump) {
      event.preventDefault();
      const target = document.getElementById(jump.hash.slice(1));
      show(target, target);
      return;
    }
    const found = ends(event.target);
    if (!found) return;
    const control = event.target.closest("a, button, input, select, textarea, label, summary, form");
    if (found.row) {
      if (control && !control.classList.contains("where")) return;
      if (!control && (String(getSelection()) || narrow.matches)) return;
      const [first] = found.places;
      if (!first) return;
      event.preventDefault();
      const shown = marks(first).at(-1);
      show(shown, control && shown);
    } else if (found.rows[0]) {
      event.preventDefault();
      show(found.rows[0], found.rows[0]);
    }
    light(event.target);
  });

  // How large pages are drawn: as wide as there is room, or in parts of their size on paper.
  const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3];
  const DENSITIES = [110, 165, 220, 330];
  const CSS_INCH = 96;
  const zoomed = document.getElementById("zoom");
  let zoom = 0; // 0 fits
  const turnsOf = (figure) => Number(one(".frame", figure)?.dataset.turns || 0);
  function room(figure) {
    const turned = turnsOf(figure) % 2;
    return Number(turned ? figure.dataset.high : figure.dataset.wide) * CSS_INCH / 72;
  }
  function scaleOf(figure) {
    const frame = one(".frame", figure);
    return frame && frame.clientWidth ? frame.clientWidth / room(figure) : 1;
  }
  function sharpen() {
    for (const figure of figures) {
      const image = one("img", figure);
      if (!image) continue;
      const wanted = scaleOf(figure) * CSS_INCH * Math.min(devicePixelRatio || 1, 2);
      const density = DENSITIES.find((each) => each >= wanted) || DENSITIES.at(-1);
      if (density <= Number(image.dataset.density || DENSITIES[0])) continue;
      const near = image.getBoundingClientRect();
      const view = leaves.getBoundingClientRect();
      if (near.bottom < view.top - 600 || near.top > view.bottom + 600) continue;
      image.dataset.density = density;
      const fresh = new Image();
      const source = `${image.src.split("?")[0]}?density=${density}`;
      fresh.onload = () => { image.src = source; };
      fresh.src = source;
    }
  }
  let sharpening = 0;
  function sharpenSoon() {
    clearTimeout(sharpening);
    sharpening = setTimeout(sharpen, 150);
  }
  function fitted() {
    for (const figure of figures) {
      const frame = one(".frame", figure);
      if (frame) frame.style.width = zoom ? `${room(figure) * zoom}px` : "";
      const text = one(".text", figure);
      if (text) text.style.fontSize = zoom ? `${zoom}em` : "";
    }
    const first = figures.find((figure) => one(".frame", figure));
    const scale = zoom || (first ? scaleOf(first) : 1);
    zoomed.textContent = filled(zoomed.dataset.words, "percent", Math.round(scale * 100));
    sharpenSoon();
  }
  function setZoom(next) {
    const wide = leaves.scrollWidth;
    const high = leaves.scrollHeight;
    const middle = [(leaves.scrollLeft + leaves.clientWidth / 2) / wide, (leaves.scrollTop + leaves.clientHeight / 2) / high];
    zoom = next;
    fitted();
    leaves.scrollLeft = middle[0] * leaves.scrollWidth - leaves.clientWidth / 2;
    leaves.scrollTop = middle[1] * leaves.scrollHeight - leaves.clientHeight / 2;
  }
  function step(by) {
    const first = figures.find((figure) => one(".frame", figure));
    const now = zoom || (first ? scaleOf(first) : 1);
    const next = by > 0 ? STEPS.find((each) => each > now + 0.02) : STEPS.findLast((each) => each < now - 0.02);
    setZoom(next || (by > 0 ? STEPS.at(-1) : STEPS[0]));
  }
  addEventListener("resize", fitted);

  function turn() {
    const figure = figures[current()];
    if (!figure || !one(".frame", figure)) return;
    turned(figure, (turnsOf(figure) + 1) % 4);
    fitted();
  }
  function turned(figure, turns) {
    const frame = one(".frame", figure);
    const [wide, high] = [Number(figure.dataset.wide), Number(figure.dataset.high)];
    frame.style.setProperty("--ratio", wide / high);
    frame.style.aspectRatio = turns === 0 ? "" : turns % 2 ? `${high} / ${wide}` : `${wide} / ${high}`;
    if (turns) frame.dataset.turns = turns;
    else delete frame.dataset.turns;
  }

  // Which page is looked at.
  const number = document.getElementById("page-number");
  const scroller = () => (narrow.matches ? null : leaves);
  function current() {
    const view = scroller()?.getBoundingClientRect() || { top: 0, bottom: innerHeight };
    const middle = view.top + (view.bottom - view.top) / 2;
    const at = figures.findIndex((figure) => figure.getBoundingClientRect().bottom > middle);
    return at < 0 ? figures.length - 1 : at;
  }
  function goTo(at) {
    const figure = figures[Math.max(0, Math.min(figures.length - 1, at))];
    if (!figure) return;
    if (narrow.matches) tab("pages");
    figure.scrollIntoView({ block: "start", behavior: "auto" });
    if (number) number.value = figure.dataset.page;
  }
  function looked() {
    const figure = figures[current()];
    if (number && figure && document.activeElement !== number) number.value = figure.dataset.page;
    sharpenSoon();
  }
  leaves.addEventListener("scroll", looked, { passive: true });
  addEventListener("scroll", looked, { passive: true });
  number?.addEventListener("change", () => {
    const at = figures.findIndex((figure) => figure.dataset.page === number.value.trim());
    if (at >= 0) goTo(at);
    else looked();
  });
  for (const image of all("img", leaves)) {
    const missing = () => {
      const note = document.createElement("p");
      note.className = "missing";
      note.textContent = image.dataset.missing;
      image.after(note);
    };
    if (image.complete && !image.naturalWidth && image.loading !== "lazy") missing();
    else image.addEventListener("error", missing, { once: true });
  }

  // Forms: open, marked, sent.
  const SVG = "http://www.w3.org/2000/svg";
  let marking = null; // the form that is being filled from the page
  const note = document.getElementById("marking");
  function dressed() {
    for (const button of all('[data-do="mark"], [data-do="cancel"]', panel())) button.hidden = false;
  }
  document.addEventListener("toggle", (event) => {
    const edit = event.target;
    if (!edit.matches?.("details.edit")) return;
    if (edit.open && edit.contains(document.activeElement)) one("input:not([type=hidden]), select, textarea", edit)?.focus();
    if (!edit.open && marking && edit.contains(marking)) unmark();
    if (!edit.open) drawn([]);
    else redraw(one("form", edit));
  }, true);
  function cancel(form) {
    const edit = form.closest("details");
    form.reset();
    typed.delete(form.id);
    if (form.elements.marks) form.elements.marks.value = "";
    const said = one(".marked", form);
    if (said) said.textContent = "";
    if (form.elements.same) form.elements.same.closest("label").hidden = false;
    edit.open = false;
    one("summary", edit).focus();
    unmark();
    drawn([]);
  }

  function mark(form) {
    unmark();
    const isText = !one(".frame", leaves);
    const label = form.dataset.label;
    one("span", note).textContent = isText
      ? filled(review.dataset.markText, "label", label)
      : `${filled(review.dataset.mark, "label", label)} ${fine.matches ? review.dataset.markMore : ""}`;
    if (isText && selected().length) {
      fill(form, selected(), false);
      return;
    }
    marking = form;
    note.hidden = false;
    review.classList.add("is-marking");
    if (narrow.matches) tab("pages");
  }
  function unmark() {
    marking = null;
    note.hidden = true;
    review.classList.remove("is-marking");
    all(".band").forEach((band) => band.remove());
  }
  const kept = (form) => { try { return JSON.parse(form.elements.marks.value || "[]"); } catch { return []; } };

  async function fill(form, places, isMore) {
    const wanted = isMore ? [...kept(form), ...places] : places;
    const query = new URLSearchParams({ marks: JSON.stringify(wanted), field: form.dataset.field });
    let found;
    try {
      const response = await fetch(`${review.dataset.words}?${query}`, { headers: { "X-Part": "1" } });
      if (!response.ok) return;
      found = await response.json();
    } catch {
      Page.say(document.body.dataset.lost);
      return;
    }
    const result = found.marks.length ? found.marks : wanted.filter((place) => place.length === 4);
    if (!result.length) return;
    form.elements.marks.value = JSON.stringify(result);
    for (const [name, value] of Object.entries(found.inputs)) put(form, name, value);
    if (form.elements.present) form.elements.present.checked = false;
    if (form.elements.same) form.elements.same.closest("label").hidden = true;
    remember(form);
    one(".marked", form).textContent = found.words ? filled(review.dataset.marked, "words", found.words) : review.dataset.markedPlace;
    redraw(form);
    if (isMore) return;
    unmark();
    if (narrow.matches) tab("panel");
    const input = one("input:not([type=hidden], [type=checkbox]), textarea, select", form);
    show(form, input);
    if (input.select && input.type !== "radio") input.select();
  }
  function put(form, name, value) {
    const input = form.elements.namedItem(name);
    if (input && value) input.value = value;
  }
  function redraw(form) {
    drawn(form?.elements.marks ? kept(form) : []);
  }
  function drawn(places) {
    all(".mine").forEach((each) => each.remove());
    for (const [page, left, top, right, bottom] of places.filter((place) => place.length === 5)) {
      const group = document.createElementNS(SVG, "g");
      group.setAttribute("class", "mine");
      group.append(box(left, top, right, bottom, ""));
      document.getElementById(`marks-${page}`)?.append(group);
    }
  }
  function box(left, top, right, bottom, name) {
    const rect = document.createElementNS(SVG, "rect");
    const sides = { x: left, y: top, width: Math.max(right - left, 0.1), height: Math.max(bottom - top, 0.1) };
    for (const [key, value] of Object.entries(sides)) rect.setAttribute(key, value);
    if (name) rect.setAttribute("class", name);
    return rect;
  }

  // Dragging over a page, however it is turned and zoomed: the drawing itself says which point.
  let drag = null;
  function pointOf(svg, event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [point.x, point.y];
  }
  leaves.addEventListener("pointerdown", (event) => {
    const svg = marking && event.isPrimary && !event.button && one("svg", event.target.closest(".leaf") || document.createElement("i"));
    if (!svg) return;
    event.preventDefault();
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("class", "mine");
    svg.append(group);
    drag = { svg, group, from: pointOf(svg, event), page: Number(svg.closest("figure").dataset.page), to: null };
    drag.to = drag.from;
    svg.setPointerCapture(event.pointerId);
  });
  leaves.addEventListener("pointermove", (event) => {
    if (!drag) return;
    drag.to = pointOf(drag.svg, event);
    const [x0, y0, x1, y1] = [...drag.from, ...drag.to];
    drag.group.replaceChildren(box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), "band"));
  });
  leaves.addEventListener("pointercancel", () => { drag?.group.remove(); drag = null; });
  leaves.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const { group, page, from, to } = drag;
    drag = null;
    group.remove();
    if (marking) fill(marking, [[page, ...from, ...to].map((each) => Math.round(each * 10) / 10)], event.shiftKey);
  });

  // Selecting in a letter without pages: the paragraph, and where in it the selection begins and ends.
  function selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return [];
    const range = selection.getRangeAt(0);
    const found = [];
    for (const paragraph of all(".leaf.text p[data-line]", leaves)) {
      if (!range.intersectsNode(paragraph)) continue;
      const before = document.createRange();
      before.selectNodeContents(paragraph);
      const whole = before.toString().length;
      const inside = (node, offset) => {
        const part = document.createRange();
        part.selectNodeContents(paragraph);
        part.setEnd(node, offset);
        return part.toString().length;
      };
      const start = paragraph.contains(range.startContainer) ? inside(range.startContainer, range.startOffset) : 0;
      const end = paragraph.contains(range.endContainer) ? inside(range.endContainer, range.endOffset) : whole;
      if (end > start) found.push([Number(paragraph.closest("figure").dataset.page), Number(paragraph.dataset.line), start, end]);
    }
    return found;
  }
  function chosen(event) {
    if (!marking || !one(".text", leaves)) return;
    const places = selected();
    if (places.length) fill(marking, places, event.shiftKey && event.type === "pointerup");
  }
  document.addEventListener("pointerup", (event) => setTimeout(() => chosen(event)));
  document.addEventListener("keyup", (event) => { if (event.key === "Enter" && marking) chosen(event); });

  // What was sent, and what came back: the row keeps the focus; what else was open or typed stays.
  const OURS = ["csrf", "seen"];
  const opened = new Set(); // ids of details
  const typed = new Map(); // ids of forms, and what is in them
  let sent = null;
  document.addEventListener("toggle", (event) => {
    if (event.target.id && event.target.closest?.("#panel")) opened[event.target.open ? "add" : "delete"](event.target.id);
  }, true);
  document.addEventListener("input", (event) => remember(event.target.form));
  function remember(form) {
    if (form?.id && form.closest("#panel")) typed.set(form.id, [...new FormData(form)].filter(([name]) => !OURS.includes(name)));
  }
  function restore(form, values) {
    for (const input of form.elements) {
      const [, value] = values.find(([name, own]) => name === input.name && (!input.matches("[type=radio]") || own === input.value)) || [];
      if (input.matches("[type=radio], [type=checkbox]")) input.checked = value !== undefined;
      else if (value !== undefined && !input.matches("button")) input.value = value;
    }
    if (form.elements.same && form.elements.marks?.value) form.elements.same.closest("label").hidden = true;
  }
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches?.("#panel form[data-part]")) return;
    const key = form.id.replace(/^(form|gone|undo|accept)-/, "");
    sent = {
      form: form.id,
      edit: form.closest("details.edit")?.id,
      inner: all("details[id]", form).map((each) => each.id),
      rows: [form.closest(".entry")?.id, `f-${key}`, `gone-${key}`, form.closest("details.edit")?.id, form.closest(".finding")?.id, form.id],
      high: form.closest(".entry, .item, .part")?.getBoundingClientRect().top,
      top: beside.scrollTop,
    };
    unmark();
  }, true);
  document.addEventListener("part", (event) => {
    if (event.target.id !== "panel") return;
    dressed();
    if (panel().dataset.said) {
      Page.say(panel().dataset.said);
      typed.delete(sent?.form);
      for (const id of [sent?.edit, ...(sent?.inner || [])]) opened.delete(id);
    }
    for (const id of opened) {
      const edit = document.getElementById(id);
      if (edit) edit.open = true;
    }
    for (const [id, values] of typed) {
      const form = document.getElementById(id);
      if (form) restore(form, values);
    }
    const wrong = one(".wrong", panel());
    const row = sent?.rows.map((id) => id && document.getElementById(id)).find(Boolean);
    if (sent && !narrow.matches) beside.scrollTop = sent.top;
    if (row?.matches(".entry")) beside.scrollTop += row.getBoundingClientRect().top - sent.high;
    const own = document.activeElement;
    if (wrong) {
      const form = wrong.closest("form");
      const input = one("input:not([type=hidden]), textarea, select", form);
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", wrong.id);
      input.focus();
      redraw(form);
    } else if (row && (!own || own === document.body || own === panel() || !own.offsetParent)) {
      (one("summary", row) || one("button:not([hidden])", row) || row).focus({ preventScroll: true });
    }
    light(document.activeElement);
    sent = null;
  });

  // Findings in turn; the row that is worked at.
  const rows = () => all("#panel .finding:not(.waived)");
  function here() {
    const own = document.activeElement;
    return own.closest?.("#panel .finding, #panel .entry") || one("#panel .here");
  }
  function move(by) {
    const list = rows();
    if (!list.length) return;
    const own = here();
    const item = own?.closest(".item");
    let at = list.indexOf(own?.closest(".finding"));
    if (at < 0 && item) at = list.findIndex((each) => item.compareDocumentPosition(each) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) - (by > 0 ? 1 : 0);
    const next = list[(at + by + list.length) % list.length];
    show(next, next);
    const [place] = named(next.dataset.at);
    if (place && !narrow.matches) marks(place).at(-1).scrollIntoView({ block: "center", inline: "nearest" });
  }
  function control(key) {
    const own = here();
    if (!own) return null;
    return one(`[data-key="${key}"]`, own) || one(`[data-key="${key}"]`, about(own)) || one(`[data-key="${key}"]`, own.closest(".item"));
  }
  // The fact that a finding is about: one at the same place, or the one of its position.
  function about(finding) {
    const entries = all(".entry", finding.closest(".item"));
    const places = (row) => (row.dataset.at || "").split(" ").filter(Boolean);
    const shared = entries.find((entry) => places(entry).some((name) => places(finding).includes(name)));
    return shared || entries.find((entry) => entry.dataset.position === finding.dataset.position) || entries[0] || finding;
  }
  function press(key) {
    const found = control(key) || one(`#panel [data-key="${key}"]:not(.item [data-key])`);
    if (!found) return;
    if (found.matches("summary")) {
      const edit = found.parentElement;
      found.focus();
      edit.open = true;
    } else if (found.matches("button, a")) found.click();
    else found.focus();
  }
  function reach(key) {
    const found = one(`[data-key="${key}"]`);
    if (!found) return;
    const edit = found.closest("details");
    if (edit) edit.open = true;
    show(found, (found.matches("summary") && one("textarea, input:not([type=hidden])", edit)) || found);
  }
  function markHere() {
    const own = document.activeElement.closest?.("form[data-field]") || one("form[data-field]", control("correct")?.parentElement || document.createElement("i"));
    if (!own) return;
    own.closest("details").open = true;
    mark(own);
  }

  const doing = {
    "page-before": () => goTo(current() - 1),
    "page-after": () => goTo(current() + 1),
    smaller: () => step(-1),
    larger: () => step(1),
    fit: () => setZoom(0),
    turn,
    help: () => keys.showModal(),
    unmark,
    mark: (button) => mark(button.form),
    cancel: (button) => cancel(button.form),
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button && doing[button.dataset.do]) doing[button.dataset.do](button);
  });

  // Single keys, which can be switched off.
  const keys = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  const memory = "letterproof-keys";
  try { on.checked = localStorage.getItem(memory) !== "off"; } catch { /* no memory: they are on */ }
  on.addEventListener("change", () => {
    try { localStorage.setItem(memory, on.checked ? "on" : "off"); } catch { /* until the page is left */ }
  });
  const follow = (key) => one(`[data-key="${key}"]`)?.click();
  const bound = {
    j: () => move(1),
    k: () => move(-1),
    c: () => press("correct"),
    a: () => press("accept"),
    u: () => press("undo"),
    w: () => press("waive"),
    m: markHere,
    t: () => reach("note"),
    g: () => reach("ready"),
    n: doing["page-after"],
    p: doing["page-before"],
    "+": doing.larger,
    "=": doing.larger,
    "-": doing.smaller,
    "0": doing.fit,
    r: turn,
    J: () => follow("letter-after"),
    K: () => follow("letter-before"),
    l: () => follow("list"),
    "?": doing.help,
  };
  const typing = "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]";
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      if (marking) {
        const form = marking;
        unmark();
        one('[data-do="mark"]', form).focus();
      } else {
        const edit = document.activeElement.closest?.("#panel :is(details.edit, details.ready, details.more)[open]");
        if (edit) {
          if (!edit.matches(".more")) edit.open = false; // what was typed stays, should it have been a slip
          one("summary", edit).focus();
        }
      }
      light(null);
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !"jknp+-".includes(event.key)) return;
    if (keys.open || event.target.closest?.(typing)) return;
    if (!on.checked) return;
    const act = Object.hasOwn(bound, event.key) && bound[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  one(".tools").hidden = false;
  one('[data-do="turn"]').hidden = !one(".frame", leaves);
  tab("panel");
  dressed();
  for (const figure of figures) if (Number(figure.dataset.turned)) turned(figure, Number(figure.dataset.turned));
  fitted();
  if (location.hash) {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && panel().contains(target)) show(target, target);
  }
})();
