// No lost words: <form data-autosave="/address/"> with [data-autosave-status] is saved while one writes. Until the server
// has said that it has them, the words are kept in this browser too, for her who wrote them; see docs/design.md.
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const words = () => document.body.dataset;
const csrf = () => JSON.parse(document.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || "";
const PREFIX = "tandem:words:", me = words().me, REST = 900, AGAIN = 4000, LONGEST = 7 * 864e5, IDLE = 3e5;
const store = (act, fallback) => { try { return act(localStorage); } catch { return fallback; } };
const tab = (() => { try { return sessionStorage.tandemTab ??= crypto.getRandomValues(new Uint32Array(2)).join(""); } catch { return "0"; } })();
const even = text => text.replace(/\r\n?/g, "\n");

// What is known of a form: typed and not sent, under way, refused; the texts sent without hearing whether they came
const known = new WeakMap();
const of = form => known.get(form) || known.set(form, { timer: 0, typed: false, busy: false, failed: false, number: 0, tried: {} }).get(form);
const pending = form => { const one = of(form); return one.typed || one.busy || one.failed; };
const starts = form => $$("[name$=_start]", form).map(start => ({ start, name: start.name.slice(0, -6), field: form.elements[start.name.slice(0, -6)] })).filter(one => one.field);
const data = form => [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "csrfmiddlewaretoken");
const place = form => `${PREFIX}${me}:${tab}:${form.dataset.autosave}${starts(form).length ? "" : `|${location.pathname}${location.search}`}`;
const say = (form, text) => $$("[data-autosave-status]", form).forEach(one => { if (one.textContent !== text) one.textContent = text; });

function remember(form, sent = false) {
  const texts = $$("textarea", form).map(field => field.value).filter(text => text.trim());
  const kept = { at: Date.now(), url: form.dataset.autosave, page: location.pathname + location.search, title: document.title, texts, data: data(form), tried: of(form).tried, sent };
  if (me) store(kept_ => kept_.setItem(place(form), JSON.stringify(kept)));
}
const forget = key => store(kept => kept.removeItem(key));
function all() {
  return store(kept => Object.keys(kept).filter(key => key.startsWith(PREFIX)).map(key => [key, JSON.parse(kept.getItem(key))]), []);
}

// One try. Gives what the server says; throws a text that says why not, with `final` when trying again is of no use.
async function send(url, rows, tried, leaving = false, again = true) {
  const body = new FormData();
  for (const [name, value] of rows) body.append(name, value);
  for (const [name, texts] of Object.entries(tried)) for (const text of texts) body.append(`${name}_tried`, text);
  let answer;
  try {
    answer = await fetch(url, { method: "POST", body, keepalive: leaving, redirect: "manual", signal: AbortSignal.timeout(15000), headers: { "X-CSRFToken": csrf(), "X-Autosave": "1" } });
  } catch { throw { text: words().unsaved }; }
  if (answer.type === "opaqueredirect") throw { text: words().signedOut };
  if (answer.status >= 500) throw { text: words().unsaved };
  if (answer.status === 422) throw { text: await answer.text(), final: true };
  if (answer.status === 403 && again && await sameAgain()) return send(url, rows, tried, leaving, false);
  if (!answer.ok) throw { text: words().refused, final: true };
  const isJson = (answer.headers.get("Content-Type") || "").includes("json");
  return { fields: {}, both: {}, ...(isJson ? await answer.json() : { said: answer.status === 204 ? "" : await answer.text() }) };
}

// She signed in again somewhere else: this page goes on with her new token, and never as somebody else
async function sameAgain() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href, { redirect: "manual" })).text(), "text/html").body;
    if (!me || page.dataset.me !== me || page.getAttribute("hx-headers") === document.body.getAttribute("hx-headers")) return false;
    document.body.setAttribute("hx-headers", page.getAttribute("hx-headers"));
    $$("[name=csrfmiddlewaretoken]").forEach(one => { one.value = csrf(); });
    return true;
  } catch { return false; }
}

async function save(form, leaving = false) {
  const one = of(form);
  clearTimeout(one.timer);
  if (one.busy && !leaving) return;
  const sent = data(form), texts = Object.fromEntries(sent), key = place(form);
  one.busy = true; one.typed = false; one.number += 1;
  for (const { name } of starts(form)) {
    const row = one.tried[name] ||= [];
    if (row.at(-1) !== texts[name]) row.push(texts[name]);
    if (row.length > 4) row.splice(1, 1);
  }
  remember(form);
  try {
    const said = await send(form.dataset.autosave, sent, one.tried, leaving);
    one.failed = one.final = false; one.tried = {};
    take(form, texts, said);
    say(form, said.said || form.querySelector("[data-autosave-status]")?.dataset.saved || "");
    if (one.typed) remember(form); else forget(key);
    form.dispatchEvent(new CustomEvent("tandem:kept", { bubbles: true }));
  } catch (why) {
    one.failed = true; one.final = why.final; one.press = null;
    remember(form); say(form, why.text);
    if (!why.final) one.timer = setTimeout(save, AGAIN, form);
  }
  one.busy = false;
  if (one.press && !one.typed) return form.requestSubmit(one.press);
  if (one.typed && !one.failed) one.timer = setTimeout(save, REST, form);
}

// The text of the server takes its place in the field, unless more was typed meanwhile; the next save then brings both together
function take(form, sent, { fields, both }) {
  for (const { start, name, field } of starts(form)) {
    if (!(name in fields)) continue;
    const was = even(sent[name] ?? ""), text = even(fields[name]), same = even(field.value) === was;
    if (same && text !== was) put(field, text);
    start.value = same ? field.value : was;
    if (both && name in both) tellOfBoth(form, field, was, both[name]);
  }
}

// Another text in a field: the caret stays with the line in which it stood
function put(field, text) {
  const here = document.activeElement === field, before = even(field.value).split("\n"), after = text.split("\n");
  const spot = at => {
    const head = field.value.slice(0, at).split("\n"), line = head.length - 1, column = head[line].length;
    let first = 0, last = 0;
    while (first < before.length && before[first] === after[first]) first++;
    while (last < Math.min(before.length, after.length) && before.at(-1 - last) === after.at(-1 - last)) last++;
    let now = line >= before.length - last ? line + after.length - before.length : line < first ? line : after.findIndex((one, number) => number >= first && one.endsWith(before[line]));
    if (now < 0) now = Math.min(line, after.length - 1);
    const shift = after[now].length - (before[line]?.length ?? 0);
    return after.slice(0, now).join("\n").length + (now ? 1 : 0) + Math.min(after[now].length, Math.max(0, column + shift));
  };
  const [from, to] = [spot(field.selectionStart), spot(field.selectionEnd)], top = field.scrollTop;
  field.value = text;
  if (here) { field.setSelectionRange(from, to); field.scrollTop = top; }
}

// One person wrote in two browsers: both texts stand in the field, and she chooses
function tellOfBoth(form, field, mine, other) {
  const words_ = form.querySelector("template[data-both]");
  field.parentElement.querySelector("[data-told]")?.remove();
  if (!words_) return;
  const told = words_.content.firstElementChild.cloneNode(true);
  told.dataset.told = ""; field.after(told);
  for (const [choice, text] of [["mine", mine], ["other", other]]) told.querySelector(`[data-choose=${choice}]`)?.addEventListener("click", () => {
    field.value = text; field.dispatchEvent(new Event("input", { bubbles: true })); told.remove(); field.focus();
  });
}

function typed(form) {
  const one = of(form);
  one.typed = true; remember(form); clearTimeout(one.timer); one.timer = setTimeout(save, REST, form);
}
let stirred = Date.now();
for (const kind of ["input", "pointerdown", "keydown"]) addEventListener(kind, () => { stirred = Date.now(); });
addEventListener("input", event => { const form = event.target.form; if (form?.dataset.autosave) typed(form); });
addEventListener("submit", event => {
  const form = event.target;
  if (/\/logout\/$/.test(form.action)) for (const key of store(kept => Object.keys(kept), [])) if (key.startsWith("tandem:")) forget(key); // nothing stays on a shared computer
  if (!form.dataset?.autosave) return;
  const one = of(form);
  clearTimeout(one.timer);
  if (one.failed && !one.final) { event.preventDefault(); one.press = event.submitter; save(form); return; } // first the connection
  if (pending(form)) remember(form, true);
  one.typed = one.failed = one.busy = false; one.press = null;
});
addEventListener("beforeunload", event => { if ($$("form[data-autosave]").some(form => of(form).failed)) event.preventDefault(); });
addEventListener("pagehide", () => $$("form[data-autosave]").forEach(form => of(form).typed && save(form, true)));
addEventListener("online", () => { $$("form[data-autosave]").forEach(form => of(form).failed && save(form)); sweep(); });

// What was not saved when a page was left: back in its form, or sent from whichever page she opens next
function restore(form, kept) {
  const rows = {};
  for (const [name, value] of kept.data) (rows[name] ||= []).push(value);
  for (const field of form.elements) {
    if (!(field.name in rows) && !["radio", "checkbox"].includes(field.type) || field.type === "file" || field.name === "csrfmiddlewaretoken") continue;
    if (["radio", "checkbox"].includes(field.type)) field.checked = (rows[field.name] || []).includes(field.value);
    else if (rows[field.name].length) field.value = rows[field.name].shift();
  }
  of(form).tried = kept.tried; say(form, words().restored);
  $$("textarea, input:not([type=hidden])", form)[0]?.dispatchEvent(new Event("input", { bubbles: true }));
  save(form);
}
const cameBy = performance.getEntriesByType("navigation")[0]?.type;
let sweeping = false;
async function sweep() {
  if (!me || sweeping) return;
  sweeping = true;
  for (const [key, kept] of all()) {
    const mine = key.startsWith(`${PREFIX}${me}:`), own = key.startsWith(`${PREFIX}${me}:${tab}:`), age = Date.now() - kept.at;
    const form = $$("form[data-autosave]").find(one => own ? place(one) === key : one.dataset.autosave === kept.url && starts(one).length);
    const answered = own && kept.sent && cameBy === "navigate" && document.referrer === location.origin + kept.page;
    if (age > LONGEST || answered) forget(key); // the form was sent, and this page is the answer
    else if (own && form) { if (!pending(form)) restore(form, kept); }
    else if (mine && (own || age > 3 * AGAIN)) await deliver(key, kept, form);
  }
  sweeping = false;
}
async function deliver(key, kept, form) {
  try {
    const said = await send(kept.url, kept.data, kept.tried), now = store(all_ => all_.getItem(key));
    if (!now || JSON.parse(now).at === kept.at) forget(key);
    if (form && !pending(form)) { take(form, Object.fromEntries(data(form)), said); say(form, said.said); }
    if (Date.now() - kept.at > 2 * AGAIN) dispatchEvent(new CustomEvent("tandem:toast", { detail: { text: words().delivered } }));
  } catch (why) { if (why.final) showLeft(key, kept); }
}
function showLeft(key, kept) {
  const words_ = document.getElementById("left-words"), main = document.getElementById("main");
  if (!words_ || !main || $$("[data-left]").some(one => one.dataset.left === key)) return;
  const told = words_.content.firstElementChild.cloneNode(true);
  told.dataset.left = key; told.querySelector("[data-left-title]").textContent = kept.title; told.querySelector("[data-left-text]").textContent = kept.texts.join("\n\n");
  told.querySelector("[data-left-away]").addEventListener("click", () => { forget(key); told.remove(); });
  main.prepend(told);
}

// What the other writes: <form data-autosave data-refresh> asks for it now and then, as long as somebody is at the page
async function refresh(form) {
  const one = of(form), { number } = one;
  if (pending(form) || document.hidden || Date.now() - stirred > IDLE) return;
  const sent = Object.fromEntries(data(form));
  try {
    const answer = await fetch(form.dataset.autosave, { redirect: "manual", headers: { "X-Autosave": "1" } });
    if (!answer.ok) return;
    const said = await answer.json();
    if (!pending(form) && one.number === number) { take(form, sent, said); say(form, said.said); }
  } catch { /* the next time */ }
}
sweep();
setInterval(sweep, AGAIN);
setInterval(() => $$("form[data-refresh]").forEach(refresh), AGAIN);
addEventListener("pageshow", event => { if (event.persisted) $$("form[data-refresh]").forEach(refresh); });
