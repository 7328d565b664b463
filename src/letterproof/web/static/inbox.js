// The list: files dropped or chosen are sent in small lots; search and filters work as one types;
// how far the reading is, is asked for while there is something to read.
"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const upload = one("upload");
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  // --- search and filters, over rows that are all there
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  function asked() {
    const data = one("tools") ? new FormData(one("tools")) : new FormData();
    return new URLSearchParams([...data].filter(([, value]) => value));
  }
  function filter() {
    if (!one("tools")) return;
    const query = asked();
    const words = plain(query.get("q") || "").split(/\s+/).filter(Boolean);
    const keys = ["verdict", "state", "client"].filter((key) => query.get(key));
    const rows = all("#list tbody tr");
    let shown = 0;
    for (const row of rows) {
      const fits = keys.every((key) => row.dataset[key] === query.get(key)) && words.every((word) => row.dataset.find.includes(word));
      if (row.hidden === fits) row.hidden = !fits;
      shown += fits;
    }
    one("shown").textContent = filled(one("shown").dataset.shown, { shown, total: rows.length });
    one("none").hidden = shown > 0;
    history.replaceState(null, "", query.size ? `/?${query}` : "/");
  }
  document.addEventListener("input", (event) => { if (event.target.form?.id === "tools") filter(); });
  document.addEventListener("change", (event) => { if (event.target.form?.id === "tools") filter(); });
  document.addEventListener("submit", (event) => {
    if (event.target.id !== "tools") return;
    event.preventDefault();
    filter();
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const sort = event.target.closest("#list thead a");
    if (sort) {
      event.preventDefault();
      const query = asked();
      const wanted = new URL(sort.href).searchParams;
      for (const key of ["sort", "down"]) query.set(key, wanted.get(key));
      refresh(query);
    } else if (event.target.closest("#reset")) {
      event.preventDefault();
      for (const input of one("tools").querySelectorAll("input[type=search], select")) input.value = "";
      one("tools").querySelector("input[name=verdict][value='']").checked = true;
      filter();
      one("q").focus();
    }
  });

  // --- how far the reading is
  let timer = 0;
  let wasBusy = Boolean(one("intake").dataset.busy);
  async function refresh(query) {
    const wanted = query || asked();
    if (!query) wanted.set("known", one("list").dataset.stamp);
    await Page.ask(`/inbox?${wanted}`, { keep: true });
    later();
  }
  function later() {
    clearTimeout(timer);
    const { every, busy, done } = one("intake").dataset;
    if (wasBusy && !busy && done) Page.say(done);
    wasBusy = Boolean(busy);
    if (Number(every)) timer = setTimeout(() => (document.hidden ? later() : refresh()), Number(every));
  }
  document.addEventListener("part", (event) => {
    if (event.target.id === "list") {
      one("add").classList.toggle("first", !one("tools"));
      filter();
    }
    if (event.target.id === "intake") later();
  });
  later();

  // --- files: chosen or dropped, sent a few at a time
  const LOT = 8;
  const LOT_BYTES = 32 * 1024 * 1024;
  const WAIT = 3000;
  const queue = [];
  let sent = 0;
  let total = 0;
  let isSending = false;

  function unsent(text) {
    const line = document.createElement("li");
    line.textContent = text;
    one("unsent").append(line);
    one("unsent").hidden = false;
  }
  function lot() {
    const taken = [];
    let bytes = 0;
    while (queue.length && taken.length < LOT && (!taken.length || bytes + queue[0].file.size <= LOT_BYTES)) {
      const next = queue.shift();
      bytes += next.file.size;
      taken.push(next);
    }
    return taken;
  }
  async function send(files) {
    const data = new FormData();
    data.set("client", one("client").value);
    for (const { file, name } of files) data.append("file", file, name);
    const headers = { "X-Part": "1", "X-CSRF": upload.dataset.csrf };
    for (;;) {
      let response;
      try {
        response = await fetch("/letters", { method: "POST", body: data, headers });
      } catch {
        return false;
      }
      if (response.status !== 503) {
        if (!response.ok) return false;
        const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("intake");
        if (fresh) Page.replace(fresh);
        return true;
      }
      await new Promise((done) => setTimeout(done, WAIT));
    }
  }
  async function work() {
    if (isSending) return;
    isSending = true;
    while (queue.length) {
      const files = lot();
      const box = one("sending");
      box.hidden = false;
      box.querySelector("progress").max = total;
      box.querySelector("progress").value = sent;
      box.querySelector("span").textContent = filled(upload.dataset.sending, { n: sent + 1, total, name: files[0].name });
      if (!(await send(files))) {
        // One of them may be at fault, a folder's link or a file that was moved: each for itself.
        for (const single of files) {
          if (files.length === 1 || !(await send([single]))) unsent(filled(upload.dataset.refused, { name: single.name }));
        }
      }
      sent += files.length;
    }
    one("sending").hidden = true;
    sent = total = 0;
    isSending = false;
  }
  function add(files) {
    one("unsent").replaceChildren();
    one("unsent").hidden = true;
    for (const { file, name } of files) {
      if (/(^|\/)(~\$|\.)[^/]*$/.test(name)) continue;
      if (file.size > Number(upload.dataset.file) * 1024 * 1024) unsent(filled(upload.dataset.large, { name }));
      else {
        queue.push({ file, name });
        total += 1;
      }
    }
    work();
  }
  for (const box of all(".scripted")) box.hidden = false;
  for (const button of all("[data-choose]")) {
    const input = one(button.dataset.choose);
    input.tabIndex = -1;
    button.addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      add([...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })));
      input.value = "";
    });
  }
  upload.addEventListener("submit", (event) => event.preventDefault());

  // A folder that is dropped is gone through to the bottom.
  async function within(entry) {
    if (entry.isFile) {
      const file = await new Promise((found) => entry.file(found, () => found(null)));
      return file ? [{ file, name: entry.fullPath.replace(/^\//, "") }] : [];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done) => reader.readEntries(done, () => done([])));
      if (!some.length) break;
      for (const inner of some) found.push(...(await within(inner)));
    }
    return found;
  }
  let inside = 0;
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  const show = () => { one("drop").hidden = inside <= 0; };
  document.addEventListener("dragenter", (event) => { if (hasFiles(event)) { event.preventDefault(); inside += 1; show(); } });
  document.addEventListener("dragleave", (event) => { if (hasFiles(event)) { inside -= 1; show(); } });
  document.addEventListener("dragover", (event) => { if (hasFiles(event)) event.preventDefault(); });
  document.addEventListener("drop", async (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    inside = 0;
    show();
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plainFiles = [...event.dataTransfer.files].map((file) => ({ file, name: file.name }));
    add(entries.length ? (await Promise.all(entries.map(within))).flat() : plainFiles);
  });
  addEventListener("beforeunload", (event) => { if (isSending) event.preventDefault(); });
})();
