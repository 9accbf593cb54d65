// What one writes without a name stays in this browser until it is sent: <form data-kept-here="key">, and
// <… data-forget="key"> on the page that says that it has been sent.
const place = key => `tandem:${key}`;
const store = (act, fallback) => { try { return act(localStorage); } catch { return fallback; } };

for (const form of document.querySelectorAll("form[data-kept-here]")) {
  const key = place(form.dataset.keptHere), left = store(kept => JSON.parse(kept.getItem(key) || "{}"), {});
  const fields = () => [...form.elements].filter(field => field.name.startsWith("q"));
  const answered = fields().some(field => field.type === "radio" ? field.checked : field.value);
  if (!answered) for (const field of fields()) {
    if (field.type === "radio") field.checked = left[field.name] === field.value;
    else if (left[field.name]) field.value = left[field.name];
  }
  form.addEventListener("input", () => {
    const now = {};
    for (const field of fields()) if (field.type === "radio" ? field.checked : field.value) now[field.name] = field.value;
    store(kept => kept.setItem(key, JSON.stringify(now)));
  });
}
for (const sent of document.querySelectorAll("[data-forget]")) store(kept => kept.removeItem(place(sent.dataset.forget)));
