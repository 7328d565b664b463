// Deciding: links that change a piece of the page, the list of codes below the search, copying.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-follow]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    Page.ask(link.href);
  });

  // The list of codes, as a combobox: arrows go through it, Enter opens a code, Escape closes it.
  let asked = 0, waiting = 0, at = -1;
  const combo = () => document.querySelector("[data-combo]");
  const list = () => byId("occ-list");
  const options = () => [...list().querySelectorAll("[role=option]")];
  const isOpen = () => !list().hidden;

  function point(number) {
    const own = combo();
    at = number;
    options().forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    const one = options()[at];
    if (one) {
      own.setAttribute("aria-activedescendant", one.id);
      one.scrollIntoView({ block: "nearest" });
    } else own.removeAttribute("aria-activedescendant");
  }

  function close() {
    point(-1);
    list().hidden = true;
    combo().setAttribute("aria-expanded", "false");
  }

  function open(option) {
    const address = combo().form.dataset.open + encodeURIComponent(option.dataset.code);
    close();
    asked += 1;
    Page.ask(address);
  }

  async function look() {
    const own = combo();
    const words = own.value.trim();
    const turn = (asked += 1);
    if (words.length < 2) {
      close();
      byId("occ-found").textContent = "";
      return;
    }
    let html;
    try {
      const response = await fetch(`/occupations?q=${encodeURIComponent(words)}`, { headers: { "X-Part": "1" }, credentials: "same-origin" });
      if (!response.ok) return;
      html = await response.text();
    } catch {
      return;
    }
    if (turn !== asked || combo() !== own) return;
    const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
    list().replaceWith(document.adoptNode(fresh));
    own.setAttribute("aria-expanded", String(isOpen()));
    point(-1);
    if (isOpen()) list().scrollIntoView({ block: "nearest" });
    byId("occ-found").textContent = list().dataset.said;
  }

  function ready() {
    const own = combo();
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
    if (!own || own.getAttribute("role")) return;
    own.setAttribute("role", "combobox");
    own.setAttribute("aria-autocomplete", "list");
    own.setAttribute("aria-controls", "occ-list");
    own.setAttribute("aria-expanded", "false");
    list().setAttribute("role", "listbox");
    own.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = new URL(own.form.action);
      address.searchParams.set("q", own.value);
      asked += 1;
      Page.ask(address.href);
    });
  }

  document.addEventListener("input", (event) => {
    if (event.target !== combo()) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, 120);
  });
  document.addEventListener("keydown", (event) => {
    if (event.target !== combo() || event.isComposing) return;
    const many = isOpen() ? options().length : 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (many) {
        const step = event.key === "ArrowDown" ? 1 : -1;
        point(at < 0 ? (step > 0 ? 0 : many - 1) : (at + step + many) % many);
      } else look();
    } else if (event.key === "Enter" && many && at >= 0) {
      event.preventDefault();
      open(options()[at]);
    } else if (event.key === "Escape" && many) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }, true);
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest("#occ-list")) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const option = event.target.closest("#occ-list [role=option]");
    if (option && combo()) open(option);
  });
  document.addEventListener("focusout", (event) => {
    if (event.target === combo() && list()) close();
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const text = byId(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.textContent);
      Page.say(button.dataset.copied);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(text);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      text.focus();
      Page.say(button.dataset.uncopied);
    }
  });

  document.addEventListener("part", ready);
  ready();
})();
