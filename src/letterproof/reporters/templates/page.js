"use strict";
(() => {
  const root = document.documentElement;
  const all = (query, within = document) => Array.from(within.querySelectorAll(query));
  const named = (names) => (names || "").split(" ").filter(Boolean).map((name) => document.getElementById(name)).filter(Boolean);
  root.classList.add("live");

  // Overview: which letters are shown, and in which order.
  function overview() {
    const rows = all(".letters tbody tr");
    const body = document.querySelector(".letters tbody");
    const buttons = all(".verdicts button");
    const search = document.querySelector(".search");
    const input = search.querySelector("input");
    const status = document.querySelector(".shown");
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
    let verdict = "";

    function filter() {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const fits = (!verdict || row.dataset.verdict === verdict) && words.every((word) => texts.get(row).includes(word));
        row.hidden = !fits;
        const letter = document.getElementById(row.dataset.of);
        if (letter) letter.hidden = !fits;
        shown += fits;
      }
      const isAll = shown === rows.length;
      status.textContent = shown ? (isAll ? "" : status.dataset.shown.replace("{shown}", shown).replace("{total}", rows.length)) : status.dataset.none;
    }

    for (const button of buttons) {
      button.disabled = false;
      button.addEventListener("click", () => {
        verdict = button.dataset.show;
        for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
        filter();
      });
    }
    search.hidden = false;
    input.addEventListener("input", filter);

    const ranks = ["fail", "review", "pass", "unreadable"];
    const heads = all(".letters thead th");
    const words = new Intl.Collator(root.lang, { numeric: true, sensitivity: "base" });
    function key(row, column, kind) {
      if (kind === "rank") return ranks.indexOf(row.dataset.verdict);
      const text = row.children[column].textContent.trim();
      return kind === "number" ? Number(text) : text;
    }
    heads.forEach((head, column) => {
      const kind = head.dataset.sort;
      const label = head.firstElementChild;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label.textContent;
      label.replaceWith(button);
      button.addEventListener("click", () => {
        const first = kind === "number" ? "descending" : "ascending";
        const second = kind === "number" ? "ascending" : "descending";
        const order = head.getAttribute("aria-sort") === first ? second : first;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const keys = new Map(rows.map((row) => [row, key(row, column, kind)]));
        const compare = (one, other) => {
          const [a, b] = [keys.get(one), keys.get(other)];
          if (kind === "text" && (a === "\u2014") !== (b === "\u2014")) return a === "\u2014" ? 1 : -1;
          return sign * (kind === "text" ? words.compare(a, b) : a - b);
        };
        body.append(...rows.slice().sort(compare));
      });
    });
  }
  if (document.querySelector(".overview")) overview();

  // Facts and their places: what is pointed at, or has the focus, is lit on both sides.
  const marks = (place) => [place, ...all(`[data-is~="${place.id}"]`, place.closest("figure"))];
  let lit = [];
  function ends(node) {
    const row = node.closest?.("[data-at]");
    if (row) return { row, places: named(row.dataset.at) };
    const place = node.closest?.(".place");
    if (!place) return null;
    const places = place.dataset.is ? named(place.dataset.is) : [place];
    return { place, places, rows: places.flatMap((one) => named(one.dataset.of)) };
  }
  function light(node) {
    for (const one of lit) one.classList.remove("lit");
    lit = [];
    const found = node && ends(node);
    if (!found) return;
    lit = [...(found.rows || [found.row]), ...found.places.flatMap(marks)];
    for (const one of lit) one.classList.add("lit");
  }
  document.addEventListener("pointerover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => light(event.target));

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  function go(target, focus) {
    target.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    focus?.focus({ preventScroll: true });
  }
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const found = ends(event.target);
    if (!found || String(getSelection())) return;
    const link = event.target.closest("a");
    if (found.row) {
      if (link && !link.classList.contains("where")) return;
      const [first] = found.places;
      if (!first) return;
      event.preventDefault();
      const shown = marks(first).at(-1);
      go(shown, shown);
    } else if (found.rows[0]) {
      event.preventDefault();
      go(found.rows[0], found.rows[0].querySelector("a.where"));
    }
    light(event.target);
  });
  // A photograph that lies on its side.
  for (const button of all(".turn")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const frame = button.closest("figure").querySelector(".frame");
      const [wide, high] = frame.querySelector("svg").getAttribute("viewBox").split(" ").slice(2).map(Number);
      const turns = (Number(frame.dataset.turns || 0) + 1) % 4;
      frame.style.setProperty("--ratio", wide / high);
      frame.style.aspectRatio = turns === 0 ? "" : turns % 2 ? `${high} / ${wide}` : `${wide} / ${high}`;
      if (turns) frame.dataset.turns = turns;
      else delete frame.dataset.turns;
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light(null);
  });
  window.addEventListener("beforeprint", () => light(null));
})();
