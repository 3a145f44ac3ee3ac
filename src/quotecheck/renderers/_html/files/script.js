"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const articles = all("section.article");
  const index = document.getElementById("index");

  // Text from an article enters the page by `textContent` only, which makes no markup of it.
  const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const status = make("div", { className: "status", role: "status" });
  const card = make("aside", { className: "card", id: "card", hidden: true });
  card.setAttribute("aria-label", "Details of the statement");
  document.body.append(card, status);

  const section = (element) => element && element.closest("section.article");
  const current = () => articles.find((each) => !each.hidden);
  const go = (element, block = "center") => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block });
  };

  // --- Statements -----------------------------------------------------------------------------------------------
  const parsed = new WeakMap();
  const details = (article) => {
    if (!parsed.has(article)) parsed.set(article, JSON.parse(article.querySelector("script").textContent));
    return parsed.get(article);
  };
  let open = null; // { article, id, chip, pinned }
  let timer = 0;
  const LIT = { s: "on", c: "cue-on", w: "source-on" };
  const light = (article, id, lit) => {
    for (const [layer, name] of Object.entries(LIT)) {
      for (const piece of all(`[data-${layer}~="${id}"]`, article)) piece.classList.toggle(name, lit);
    }
  };
  const hide = () => {
    clearTimeout(timer);
    if (!open) return;
    light(open.article, open.id, false);
    open.chip.removeAttribute("aria-describedby");
    open.chip.setAttribute("aria-expanded", "false");
    card.hidden = true;
    open = null;
  };
  const show = (article, id, anchor, pinned) => {
    clearTimeout(timer);
    if (open && open.article === article && open.id === id) {
      open.pinned ||= pinned;
      return;
    }
    hide();
    const chip = document.getElementById(`${article.id}-${id}`);
    const list = make("dl");
    for (const [term, description] of details(article)[id]) {
      list.append(make("dt", { textContent: term }), make("dd", { textContent: description, dir: "auto" }));
    }
    const close = make("button", { type: "button", textContent: "Close" });
    close.addEventListener("click", () => { chip.focus(); hide(); });
    card.replaceChildren(list, close);
    card.hidden = false;
    open = { article, id, chip, pinned };
    light(article, id, true);
    chip.setAttribute("aria-describedby", "card");
    chip.setAttribute("aria-expanded", "true");
    place(anchor || chip);
  };
  const place = (anchor) => {
    const at = anchor.getClientRects()[0] || anchor.getBoundingClientRect();
    const below = at.bottom + 10 + card.offsetHeight < innerHeight;
    const top = below ? at.bottom + 10 : Math.max(8, at.top - card.offsetHeight - 10);
    card.style.top = `${top}px`;
    card.style.left = `${Math.max(16, Math.min(at.left, innerWidth - card.offsetWidth - 24))}px`;
  };
  const last = (words) => words.split(" ").pop();
  const statementAt = (target) => {
    const piece = target.closest && target.closest("[data-s], a.who");
    const article = section(piece);
    if (!piece || !article) return null;
    const id = piece.dataset.s ? last(piece.dataset.s) : piece.id.slice(article.id.length + 1);
    return { article, id, piece };
  };
  document.addEventListener("mouseover", (event) => {
    if (card.contains(event.target)) return clearTimeout(timer);
    const at = statementAt(event.target);
    if (!at) {
      clearTimeout(timer);
      if (open && !open.pinned) timer = setTimeout(hide, 350);
    } else if (!open || !open.pinned) {
      clearTimeout(timer);
      timer = setTimeout(() => show(at.article, at.id, at.piece, false), 150);
    }
    return undefined;
  });
  document.addEventListener("focusin", (event) => {
    const chip = event.target.closest("a.who");
    if (chip) show(section(chip), chip.id.slice(section(chip).id.length + 1), chip, true);
    else if (open && !card.contains(event.target)) hide();
  });
  // As many at a time as delay nothing; before that a chip is what it is without a script, a link with a title.
  const chips = all("a.who");
  const prepare = () => {
    for (const chip of chips.splice(0, 500)) {
      chip.setAttribute("role", "button");
      chip.setAttribute("aria-expanded", "false");
      chip.setAttribute("aria-label", `${chip.textContent}: ${chip.title}`);
      chip.removeAttribute("title");
    }
    if (chips.length) setTimeout(prepare);
  };
  prepare();

  // --- Findings -------------------------------------------------------------------------------------------------
  const wide = matchMedia("(min-width: 62.01rem)");
  const SVG = "http://www.w3.org/2000/svg";
  const visible = (article) => all("li.finding", article).filter((each) => !each.hidden);
  const draw = (article) => {
    const desk = article.querySelector(".desk");
    let lines = desk.querySelector(".lines");
    if (!lines) {
      lines = document.createElementNS(SVG, "svg");
      lines.setAttribute("class", "lines");
      lines.setAttribute("aria-hidden", "true");
      desk.append(lines);
    }
    const paths = [];
    const zero = desk.getBoundingClientRect();
    const gutter = desk.querySelector(".text").getBoundingClientRect().right - zero.left;
    const large = article.classList.contains("large");
    for (const [number, finding] of wide.matches ? visible(article).entries() : []) {
      const on = finding.classList.contains("on");
      if (large && !on) continue;
      const from = finding.getBoundingClientRect();
      for (const link of all("ul a", finding)) {
        const ref = document.getElementById(link.hash.slice(1));
        if (!ref) continue;
        const to = ref.getBoundingClientRect();
        const x = gutter + 10 + (number % 9) * 6;
        const path = document.createElementNS(SVG, "path");
        const y = [from.top + 20 - zero.top, to.bottom + 5 - zero.top];
        path.setAttribute("d", `M${from.left - zero.left} ${y[0]}H${x}V${y[1]}H${to.right - zero.left - 4}`);
        path.setAttribute("class", `${finding.classList[1]} ${ref.classList.contains("other") ? "other" : ""} ${on ? "on" : ""}`);
        paths.push(path);
      }
    }
    lines.replaceChildren(...paths);
  };
  // Beside its first place, or as near below as the findings above leave room.
  const align = (article) => {
    const beside = wide.matches && !article.classList.contains("large") && article.dataset.sorted !== "no";
    for (const finding of visible(article)) finding.style.marginTop = "";
    if (!beside) return;
    for (const finding of visible(article)) {
      const ref = document.getElementById(finding.querySelector("ul a").hash.slice(1));
      const over = ref ? ref.getBoundingClientRect().top - 12 - finding.getBoundingClientRect().top : 0;
      if (over > 0) finding.style.marginTop = `calc(0.75rem + ${over}px)`;
    }
  };
  const arrange = (article) => {
    if (!article || article.hidden) return;
    align(article);
    draw(article);
  };
  const choose = (finding) => {
    for (const each of all(".finding.on")) each.classList.remove("on");
    for (const piece of all(".f.lit")) piece.classList.remove("lit");
    const article = section(finding);
    if (!finding) return draw(current() || articles[0]);
    finding.classList.add("on");
    for (const piece of all(`[data-f~="${finding.dataset.of}"]`, article)) piece.classList.add("lit");
    return draw(article);
  };
  // Of a large article the browser lays out only the parts of the list that are on the screen; the others have this height.
  const fold = (article) => {
    for (const part of all(".list > ol", article)) {
      const shown = [...part.children].filter((each) => !each.hidden).length;
      part.hidden = !shown;
      part.style.containIntrinsicSize = `auto ${8 * shown}rem`;
    }
  };
  const filter = (article) => {
    const severities = new Set(all(".filters input:checked", article).map((each) => each.value));
    const rule = article.querySelector(".filters .rule").value;
    const off = new Set();
    for (const finding of all("li.finding", article)) {
      const hidden = !severities.has(finding.classList[1]) || Boolean(rule && finding.dataset.rule !== rule);
      if (finding.hidden !== hidden) finding.hidden = hidden;
      if (hidden) off.add(finding.dataset.of);
    }
    for (const piece of all("[data-f]", article)) {
      piece.classList.toggle("off", piece.dataset.f.split(" ").every((each) => off.has(each)));
    }
    for (const ref of all("a.ref", article)) {
      const hidden = off.has(ref.getAttribute("href").slice(article.id.length + 2));
      if (ref.hidden !== hidden) ref.hidden = hidden;
    }
    fold(article);
    const every = all("li.finding", article).length;
    article.querySelector(".filters output").textContent = `${every - off.size} of ${every} shown`;
    arrange(article);
  };
  const ORDERS = {
    place: () => 0,
    severity: (a, b) => b.dataset.rank - a.dataset.rank,
    rule: (a, b) => (a.dataset.rule < b.dataset.rule ? -1 : Number(a.dataset.rule > b.dataset.rule)),
  };
  const number = (finding) => Number(finding.dataset.of.slice(1));
  const sort = (article, order) => {
    const parts = all(".list > ol", article);
    const size = parts[0].children.length;
    const sorted = all("li.finding", article).sort((a, b) => ORDERS[order](a, b) || number(a) - number(b));
    for (const [at, part] of parts.entries()) part.append(...sorted.slice(at * size, (at + 1) * size));
    fold(article);
    article.dataset.sorted = order === "place" ? "yes" : "no";
    arrange(article);
  };
  const select = (label, className, options, change) => {
    const list = make("select", { className }, ...options.map(([value, textContent]) => make("option", { value, textContent })));
    list.addEventListener("change", () => change(list.value));
    return make("label", {}, label, list);
  };
  for (const article of articles) {
    const list = article.querySelector(".findings .list");
    if (!list) continue;
    const findings = all("li.finding", list);
    const boxes = ["error", "warning", "note"].map((severity) => {
      const count = findings.filter((each) => each.classList[1] === severity).length;
      const quiet = severity === "note" && !document.body.classList.contains("notes");
      const box = make("input", { type: "checkbox", value: severity, checked: !quiet });
      box.addEventListener("change", () => filter(article));
      return make("label", {}, box, `${severity}s (${count})`);
    });
    const rules = [...new Set(findings.map((each) => each.dataset.rule))].sort();
    const filters = make("div", { className: "filters", role: "group" }, ...boxes,
      select("Rule", "rule", [["", "every rule"], ...rules.map((rule) => [rule, rule])], () => filter(article)),
      select("Sort by", "order", Object.keys(ORDERS).map((order) => [order, order]), (order) => sort(article, order)),
      make("output"));
    filters.setAttribute("aria-label", "Which findings are shown");
    list.before(filters);
    article.querySelector(".findings").addEventListener("mouseover", (event) => {
      const finding = event.target.closest("li.finding");
      if (finding && !finding.classList.contains("on")) choose(finding);
    });
    article.querySelector(".findings").addEventListener("focusin", (event) => {
      const finding = event.target.closest("li.finding");
      if (finding) choose(finding);
    });
    filter(article);
  }
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrange(current()));
  };
  addEventListener("resize", () => { hide(); later(); });
  document.addEventListener("scroll", () => {
    if (open && open.pinned && document.activeElement === open.chip) place(open.chip);
    else if (open) hide();
    const article = current();
    if (article && article.classList.contains("large")) requestAnimationFrame(() => draw(article));
  }, true);

  // --- People and bodies: every place of one of them ------------------------------------------------------------
  const unmark = () => {
    for (const piece of all(".marked")) piece.classList.remove("marked");
    for (const button of all("[aria-pressed='true']")) button.setAttribute("aria-pressed", "false");
    status.textContent = "";
  };
  for (const row of all(".people tr[data-of]")) {
    const cell = row.querySelector(".count");
    const name = row.querySelector("bdi").textContent;
    const button = make("button", { type: "button", textContent: `Mark ${cell.textContent}` });
    button.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-label", `${button.textContent}: ${name}`);
    button.addEventListener("click", () => {
      const pressed = button.getAttribute("aria-pressed") === "true";
      unmark();
      if (pressed) return;
      button.setAttribute("aria-pressed", "true");
      const places = all(`[data-e~="${row.dataset.of}"]`, section(row));
      for (const place of places) place.classList.add("marked");
      status.textContent = `${name}: ${cell.dataset.count} marked, Esc clears`;
      if (places.length) places[0].scrollIntoView({ block: "center" });
    });
    cell.dataset.count = cell.textContent;
    cell.replaceChildren(button);
  }

  // --- Which article, and jumps within it -----------------------------------------------------------------------
  const route = () => {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch { /* no such place */ }
    if (index) {
      const wanted = section(target);
      index.hidden = Boolean(wanted);
      for (const failures of all(".failures")) failures.hidden = Boolean(wanted);
      for (const article of articles) article.hidden = article !== wanted;
    }
    hide();
    if (target && target.matches("section.article, #index")) target = target.querySelector("h2");
    if (target && target.matches("li.finding")) choose(target);
    if (target && target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
    arrange(current());
    if (target) go(target, target.matches("h2") ? "start" : "center");
  };
  addEventListener("hashchange", route);
  document.addEventListener("click", (event) => {
    const bar = event.target.closest("[data-go]");
    if (bar) return go(document.getElementById(bar.dataset.go));
    const chip = event.target.closest("a.who");
    if (chip) {
      event.preventDefault();
      chip.focus();
      show(section(chip), chip.id.slice(section(chip).id.length + 1), chip, true);
      return undefined;
    }
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) return route();
    const at = statementAt(event.target);
    if (at) show(at.article, at.id, at.piece, true);
    else if (open && !card.contains(event.target)) hide();
    return undefined;
  });

  // --- The list of articles -------------------------------------------------------------------------------------
  if (index && index.querySelector("table")) {
    const table = index.querySelector("table");
    const rows = all("tbody tr", table);
    const search = make("input", { type: "search", id: "search" });
    const count = make("output");
    search.addEventListener("input", () => {
      const words = search.value.toLowerCase().split(/\s+/u).filter(Boolean);
      for (const row of rows) {
        const text = `${row.textContent} ${row.dataset.names}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} articles`;
    });
    table.parentElement.before(make("div", { className: "search", role: "search" },
      make("label", { htmlFor: "search", textContent: "Search names, headlines and speakers" }), search, count));
    for (const [column, head] of all("thead th", table).entries()) {
      const button = make("button", { type: "button", className: "sort", textContent: head.textContent });
      const value = (row) => (column ? Number(row.cells[column].textContent) : row.cells[0].textContent);
      button.addEventListener("click", () => {
        const up = head.ariaSort ? head.ariaSort !== "ascending" : !column;
        for (const each of all("thead th", table)) each.removeAttribute("aria-sort");
        head.ariaSort = up ? "ascending" : "descending";
        const sign = up ? 1 : -1;
        table.tBodies[0].append(...rows.sort((a, b) => sign * (column ? value(a) - value(b) : value(a).localeCompare(value(b)))));
      });
      head.replaceChildren(button);
    }
  }

  // --- Keys -----------------------------------------------------------------------------------------------------
  const step = (elements, by) => {
    if (!elements.length) return;
    const here = elements.findIndex((each) => each === document.activeElement || each.contains(document.activeElement)
      || each.classList.contains("on"));
    const below = elements.findIndex((each) => each.getBoundingClientRect().top > 0);
    const next = here < 0 ? (by > 0 ? below : below - 1) : here + by;
    go(elements[Math.max(0, Math.min(elements.length - 1, next < 0 && by > 0 ? elements.length - 1 : next))]);
  };
  const finding = (by) => {
    const article = current();
    if (!article) return;
    const findings = visible(article);
    const here = findings.findIndex((each) => each.classList.contains("on"));
    const next = findings[Math.max(0, Math.min(findings.length - 1, here < 0 && by < 0 ? findings.length - 1 : here + by))];
    if (next) go(next);
  };
  const HELP = [
    ["j, k", "next, previous statement"],
    ["n, p", "next, previous finding"],
    ["Enter", "on a line number: to that place"],
    ["i", "all articles, where there are several"],
    ["/", "search the articles"],
    ["Esc", "close, clear marks"],
    ["?", "this help"],
  ];
  const single = make("input", { type: "checkbox", checked: true });
  const dialog = make("dialog", {}, make("h2", { id: "help-title", textContent: "Keys" }),
    make("dl", {}, ...HELP.flatMap(([keys, does]) => [make("dt", {}, make("kbd", { textContent: keys })), make("dd", { textContent: does })])),
    make("label", {}, single, "single keys act (switch off if they get in the way)"),
    make("form", { method: "dialog" }, make("button", { textContent: "Close" })));
  dialog.setAttribute("aria-labelledby", "help-title");
  const help = make("button", { type: "button", className: "keys" }, "Keys ", make("kbd", { textContent: "?" }));
  help.addEventListener("click", () => dialog.showModal());
  document.querySelector(".top").append(help);
  document.body.append(dialog);
  const KEYS = {
    j: () => current() && step(all("a.who[id]", current().querySelector(".copy")), 1),
    k: () => current() && step(all("a.who[id]", current().querySelector(".copy")), -1),
    n: () => finding(1),
    p: () => finding(-1),
    i: () => { if (index) location.hash = "#index"; },
    "/": () => { const field = document.getElementById("search"); if (field && !index.hidden) field.focus(); },
    "?": () => dialog.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.key === "Escape") {
      if (open && card.contains(document.activeElement)) open.chip.focus();
      hide();
      unmark();
      choose(null);
    } else if (single.checked && KEYS[event.key] && !event.target.closest("input:not([type=checkbox]), select, textarea")) {
      event.preventDefault();
      KEYS[event.key]();
    } else if (event.key === " " && event.target.closest("a.who")) {
      event.preventDefault();
      event.target.click();
    }
  });
  route();
  addEventListener("load", later);
})();
