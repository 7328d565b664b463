// Every page: a form with data-part="ID" is sent without leaving the page, and what comes back
// replaces the element of that id. Without this script the same forms work as plain forms.
"use strict";
const Page = (() => {
  const said = () => document.getElementById("said");
  let silence = 0;

  function say(text) {
    clearTimeout(silence);
    said().textContent = text;
    silence = setTimeout(() => { said().textContent = ""; }, 10000);
  }

  const parsed = (html) => new DOMParser().parseFromString(html, "text/html").body;

  // Where the keyboard is, in words that still hold when the element has been replaced.
  function place(root) {
    const own = document.activeElement;
    if (!root.contains(own) || own === root) return null;
    const form = own.form?.id || own.form?.getAttribute("action");
    return { id: own.id, name: own.name, form, value: own.value, start: own.selectionStart, end: own.selectionEnd, isText: own.matches("input, textarea") };
  }

  function find(root, kept) {
    if (kept.id) return document.getElementById(kept.id);
    if (!kept.name) return null;
    return [...root.querySelectorAll(`[name="${CSS.escape(kept.name)}"]`)].find(
      (one) => (one.form?.id || one.form?.getAttribute("action")) === kept.form && (kept.isText || one.value === kept.value));
  }

  // Puts a new element in place of the one with its id; keeps focus, open menus and scroll.
  // With `isKept`, what was typed into forms stays as it was.
  function replace(fresh, isKept) {
    const old = document.getElementById(fresh.id);
    if (!old) return null;
    const kept = place(old);
    const hadFocus = old.contains(document.activeElement);
    const open = [...old.querySelectorAll("details[id]")].map((one) => [one.id, one.open]);
    const scroll = [...old.querySelectorAll("[id]"), old].filter((one) => one.scrollTop).map((one) => [one.id, one.scrollTop]);
    const typed = isKept ? [...old.querySelectorAll("form")].map((form) => [form.id, form.getAttribute("action"), new FormData(form)]) : [];
    const from = scrollY;
    fresh = document.adoptNode(fresh);
    old.replaceWith(fresh);
    for (const [id, was] of isKept ? open : []) {
      const own = document.getElementById(id);
      if (own) own.open = was;
    }
    for (const [id, action, data] of typed) {
      const form = [...fresh.querySelectorAll("form")].find((one) => (id ? one.id === id : one.getAttribute("action") === action));
      for (const [name, value] of form ? data : []) {
        const input = form.elements.namedItem(name);
        if (input && input.type !== "hidden" && typeof value === "string" && "value" in input) input.value = value;
      }
    }
    for (const [id, top] of scroll) {
      const own = document.getElementById(id);
      if (own) own.scrollTop = top;
    }
    if (scrollY !== from) scrollTo(scrollX, from);
    const target = fresh.querySelector("[autofocus]") || (kept && find(fresh, kept)) || (hadFocus ? fresh : null);
    if (target) {
      if (target === fresh && !fresh.hasAttribute("tabindex")) fresh.tabIndex = -1;
      target.focus({ preventScroll: true });
      // What was asked for may stand far from what asked for it.
      if (target.hasAttribute("autofocus")) target.scrollIntoView({ block: "center" });
      if (kept?.isText && target.setSelectionRange && kept.start !== null) {
        try { target.setSelectionRange(kept.start, kept.end); } catch { /* a kind of input without a selection */ }
      }
    }
    fresh.dispatchEvent(new CustomEvent("part", { bubbles: true }));
    return fresh;
  }

  // Asks for a piece of the page and puts it in; gives the response, or null where none came.
  // With `keep`, what was typed meanwhile stays, as it does when something was refused.
  async function ask(address, { keep, ...options } = {}) {
    let response, html;
    try {
      response = await fetch(address, { ...options, headers: { "X-Part": "1", ...options.headers }, credentials: "same-origin" });
      html = await response.text();
    } catch {
      say(document.body.dataset.lost);
      return null;
    }
    if (response.redirected) {
      location.assign(response.url);
      return response;
    }
    const fresh = [...parsed(html).children];
    const isKept = keep || !response.ok;
    for (const one of fresh) {
      if (one.id && document.getElementById(one.id)) replace(one, isKept);
      else if (!response.ok) say(one.textContent.trim());
    }
    return response;
  }

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !("part" in form.dataset) || form.method !== "post") return;
    event.preventDefault();
    if (form.dataset.busy) return;
    form.dataset.busy = "1";
    form.setAttribute("aria-busy", "true");
    const body = new URLSearchParams(new FormData(form, event.submitter));
    await ask(event.submitter?.getAttribute("formaction") || form.getAttribute("action"), { method: "POST", body });
    delete form.dataset.busy;
    form.removeAttribute("aria-busy");
  });

  // A menu closes when the work goes on elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
    event.stopPropagation();
  }, true);

  document.documentElement.classList.add("live");
  return { ask, replace, say };
})();
