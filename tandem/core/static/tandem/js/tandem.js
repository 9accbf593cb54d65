// The behaviour of every page. Small enhancements only: everything works as links and forms without it.
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const words = () => document.body.dataset;
const csrf = () => JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || $("[name=csrfmiddlewaretoken]")?.value || "";
const say = text => { const live = $("#live"); if (live) { live.textContent = ""; requestAnimationFrame(() => { live.textContent = text; }); } };

// Notes at the foot of the screen: gone after a while, never while one looks at them
function watch(toast) {
  let rest = toast.querySelector("form") ? 20 : 8;
  const tick = setInterval(() => {
    if (toast.matches(":hover, :focus-within") || document.hidden || --rest > 0) return;
    clearInterval(tick); toast.classList.add("leaving"); setTimeout(() => toast.remove(), 300);
  }, 1000);
  toast.dataset.watched = "";
}
function toast({ text, undo }) {
  const note = document.createElement("div"), line = document.createElement("p"), close = document.createElement("button");
  note.className = "toast"; line.textContent = text; close.type = "button"; close.dataset.dismiss = ""; close.textContent = words().closeLabel || "×";
  note.append(line);
  if (undo && undo.startsWith("/")) {
    const form = document.createElement("form"), token = document.createElement("input"), button = document.createElement("button");
    form.method = "post"; form.action = undo; token.type = "hidden"; token.name = "csrfmiddlewaretoken"; token.value = csrf();
    button.className = "undo"; button.textContent = words().undo || "Undo"; form.append(token, button); note.append(form);
  }
  note.append(close); $("#toasts")?.append(note); watch(note);
}
const watchAll = () => $$(".toast:not([data-watched])", $("#toasts") || document.createElement("div")).forEach(watch);

// Dialogs: data-open="id", data-close; a click beside the dialog closes it unless something was typed in it
function show(dialog) {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  $("[autofocus]", dialog)?.focus();
}
function closeFrom(dialog) {
  const typed = $$("textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=search])", dialog).some(field => field.value !== field.defaultValue);
  if (!typed) dialog.close();
}

// Find or do
const palette = {
  get box() { return $("#palette"); },
  get input() { return $("input", this.box); },
  options() { return $$("[role=option]:not([aria-disabled])", this.box); },
  open() {
    if (!this.box || !this.input.getAttribute("hx-get")) return false;
    show(this.box); this.input.select(); window.htmx?.trigger(this.input, "show");
    return true;
  },
  mark(option) {
    this.options().forEach(one => one.setAttribute("aria-selected", String(one === option)));
    if (option) { this.input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
    else this.input.removeAttribute("aria-activedescendant");
  },
  refresh() { const options = this.options(); this.input.setAttribute("aria-expanded", String(options.length > 0)); this.mark(options[0]); },
  keys(event) {
    const options = this.options(), at = options.findIndex(one => one.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) { event.preventDefault(); this.mark(options[(at + step + options.length) % options.length]); }
    if (event.key === "Enter" && options[at]) { event.preventDefault(); options[at].click(); }
    if (event.key === "Escape") { event.preventDefault(); this.box.close(); } // a field of search would only empty itself
  },
};

addEventListener("click", event => {
  const at = selector => event.target.closest(selector);
  const opener = at("[data-open]");
  if (opener) { const dialog = document.getElementById(opener.dataset.open); if (dialog) { event.preventDefault(); show(dialog); } }
  if (at("[data-close]")) { const dialog = at("dialog"); if (dialog) { event.preventDefault(); dialog.close(); } }
  if (at("[data-dismiss]")) at(".toast")?.remove();
  if (at("[data-print]")) print();
  const copier = at("[data-copy]"), copied = copier && document.getElementById(copier.dataset.copy);
  if (copied) {
    copied.select();
    (navigator.clipboard ? navigator.clipboard.writeText(copied.value) : Promise.reject()).catch(() => document.execCommand("copy")).then(() => toast({ text: copier.dataset.copied }));
  }
  if (at("[data-palette]") && !event.ctrlKey && !event.metaKey && palette.open()) event.preventDefault();
  if (event.target.tagName === "DIALOG") closeFrom(event.target);
  const theme = at("[data-theme-set]");
  if (theme) {
    document.documentElement.dataset.theme = theme.dataset.themeSet;
    $$("[data-theme-set]").forEach(one => one.setAttribute("aria-pressed", String(one.dataset.themeSet === theme.dataset.themeSet)));
  }
  const menuItem = at(".pop.menu a, .pop.menu button");
  if (menuItem) at(".pop.menu").hidePopover?.();
});

addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { if (palette.open()) event.preventDefault(); return; }
  if (event.target === palette.box?.querySelector("input")) { palette.keys(event); return; }
  if (words().shortcuts !== "on" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (event.target.closest("input, textarea, select, [contenteditable], [popover]") || $("dialog[open]")) return;
  if (event.key.toLowerCase() === "f" && words().giveUrl) { event.preventDefault(); location.href = words().giveUrl; }
  if (event.key === "/" && palette.open()) event.preventDefault();
});

addEventListener("input", event => {
  const form = event.target.form;
  if (form?.dataset.preview) preview(form);
  if (form?.dataset.coach) { clearTimeout(readings.get(form)); readings.set(form, setTimeout(readAlong, 500, form)); }
});

// How they will read it: <form data-preview="#id"> joins its [data-part] fields; [data-words] counts them
function preview(form) {
  const parts = $$("[data-part]", form).map(field => field.value.trim()).filter(Boolean), shown = $(form.dataset.preview);
  shown && (shown.dataset.empty ??= shown.textContent);
  if (shown && !(form.dataset.coach && parts.length)) shown.textContent = parts.join("\n\n") || shown.dataset.empty; // else with the coach's marks
  const count = $("[data-words]", form), number = parts.join(" ").split(/\s+/).filter(Boolean).length;
  if (count) count.textContent = !number ? "" : (count.dataset.words || "{n}").replace("{n}", number).replace("{s}", Math.max(5, Math.round(number / 3.6 / 5) * 5));
  form.dispatchEvent(new CustomEvent("tandem:words", { bubbles: true, detail: { parts, number } }));
}

// The coach reads along: <form data-coach="/address/"> with [data-coach-panel]s, [data-coach-line], [data-coach-said]
const readings = new WeakMap();
let lastRead = 0, replaced = null;
async function readAlong(form) {
  const mine = ++lastRead, shown = $(form.dataset.preview), parts = $$("[data-part]", form).map(field => field.value.trim()).filter(Boolean);
  form.dataset.reading = "";
  try {
    const answer = await fetch(form.dataset.coach, { method: "POST", body: new FormData(form), headers: { "X-CSRFToken": csrf() } });
    if (!answer.ok) throw new Error(answer.status);
    const html = await answer.text();
    if (mine !== lastRead) return; // more was typed meanwhile
    const came = document.createElement("template"); came.innerHTML = html;
    const marked = $("[data-marked]", came.content), line = $("[data-line]", came.content).dataset.line;
    marked?.remove();
    for (const panel of $$("[data-coach-panel]")) {
      if (panel.dataset.html === html) continue;
      const open = $$("details", panel).map(one => one.open), inside = panel.contains(document.activeElement);
      panel.replaceChildren(came.content.cloneNode(true)); panel.dataset.html = html;
      $$("details", panel).forEach((one, place) => { one.open = open[place]; });
      if (inside) { panel.tabIndex = -1; panel.focus({ preventScroll: true }); }
    }
    if (shown && marked) shown.replaceChildren(marked.content.cloneNode(true));
    if (line && $("[data-coach-said]")?.textContent !== line) { $$("[data-coach-line], [data-coach-said]").forEach(one => { one.textContent = line; }); }
  } catch { if (mine === lastRead && shown && parts.length) shown.textContent = parts.join("\n\n"); }
}
function take(field, start, end, text) {
  replaced = { field, value: field.value }; field.focus(); field.setRangeText(text, start, end, "select");
  $$("[data-coach-undo]").forEach(one => { one.hidden = false; });
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
addEventListener("click", event => {
  const use = event.target.closest("[data-use]"), form = $("form[data-coach]");
  if (use && form) {
    const field = form.elements[use.dataset.field], { words: sought } = use.dataset, start = Number(use.dataset.start);
    const at = field.value.slice(start, Number(use.dataset.end)) === sought ? start : field.value.indexOf(sought);
    if (at >= 0) take(field, at, at + sought.length, use.dataset.use);
  }
  if (event.target.closest("[data-take]")) $$("[data-proposal]").forEach(one => {
    const field = $(`form [name="${one.dataset.proposal}"]`);
    if (field) { field.value = one.textContent; field.dispatchEvent(new Event("input", { bubbles: true })); }
  });
  if (event.target.closest("[data-undo-use]") && replaced) {
    const { field, value } = replaced;
    field.value = value; replaced = null; field.focus(); $$("[data-coach-undo]").forEach(one => { one.hidden = true; });
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// A file can be dropped as well as chosen
for (const kind of ["dragover", "dragleave", "drop"]) addEventListener(kind, event => {
  const area = event.target.closest?.("[data-drop]");
  if (!area) return;
  event.preventDefault(); area.classList.toggle("over", kind === "dragover");
  if (kind === "drop" && event.dataTransfer.files.length) { const input = $("input[type=file]", area); input.files = event.dataTransfer.files; input.dispatchEvent(new Event("change", { bubbles: true })); }
});
addEventListener("change", event => {
  const area = event.target.closest("[data-drop]");
  if (area) $("output", area).textContent = [...event.target.files].map(file => `${file.name}, ${Math.max(1, Math.round(file.size / 1024)).toLocaleString(document.documentElement.lang)} kB`).join("; ");
});

// What was ticked while the answer to a search was under way stays ticked: the answer does not know of it
function keepTicks(target, before) {
  for (const label of before.reverse()) {
    const old = $("input", label), now = $$("input", target).find(one => one.value === old.value);
    if (now) now.checked = old.checked;
    else if (old.checked) target.prepend(label);
  }
}

// Fragments: keep the focus, announce, open what lands in the dialog, tell what failed
let focused = "", choices = [];
addEventListener("htmx:beforeSwap", event => {
  focused = document.activeElement?.id || "";
  choices = event.detail.target.dataset?.keeps === undefined ? [] : $$("label:has(input)", event.detail.target);
});
addEventListener("htmx:afterSwap", event => {
  const target = event.detail.target;
  keepTicks(target, choices);
  if (target.id === "found") return palette.refresh();
  if (target.id === "modal") {
    target.setAttribute("aria-label", $("h2", target)?.textContent.trim() || "");
    if (target.firstElementChild) show(target); else target.close();
  }
  watchAll();
  const spoken = $("[data-announce]", target) || (target.dataset.announce !== undefined && target);
  if (spoken) say(spoken.dataset.announce || spoken.textContent);
});
addEventListener("htmx:afterSettle", event => {
  if (document.activeElement !== document.body) return;
  const back = $("[data-focus]", event.detail.target) || (focused && document.getElementById(focused)) || $("h1, h2, h3", event.detail.target);
  if (!back) return;
  if (back.tabIndex < 0 && !back.hasAttribute("tabindex")) back.tabIndex = -1;
  back.focus({ preventScroll: true });
});
addEventListener("htmx:responseError", () => toast({ text: words().failed }));
addEventListener("htmx:sendError", () => toast({ text: words().offline }));
addEventListener("tandem:toast", event => toast(event.detail));
addEventListener("tandem:close", () => $("#modal")?.close());

watchAll();
$$(".tabs [aria-current]").forEach(tab => tab.scrollIntoView({ inline: "center", block: "nearest" }));
$("[data-focus]")?.focus();
$$("form[data-preview]").forEach(preview);
$$("form[data-coach]").forEach(readAlong);
