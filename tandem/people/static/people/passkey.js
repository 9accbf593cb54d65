// Passkeys: the buttons appear where the browser can, and what goes wrong is said on the page.
for (const button of document.querySelectorAll("[data-passkey]")) button.hidden = !window.PublicKeyCredential;
for (const note of document.querySelectorAll("[data-no-passkey]")) note.hidden = Boolean(window.PublicKeyCredential);
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const note = document.querySelector("[data-passkey-failed]");
  if (note) { note.hidden = false; note.focus(); }
});
