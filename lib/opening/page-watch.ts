// Sees to it that a page of a link never stands there dead: what it has for browsers without scripts shows when the
// application's own scripts cannot be read, do not come, or take too long. In the syntax of 2015, like link-opener.ts.

/** After so long a page whose scripts have not begun says what else can be done. */
const LATE_MS = 8_000;

function whatIsForOthers(isShown: boolean): void {
  const parts = document.querySelectorAll("[data-not-alive]");
  Array.prototype.forEach.call(parts, (part: HTMLElement) => {
    part.hidden = !isShown;
  });
}

function tell(): void {
  // Set by the application once it has begun.
  if (document.documentElement.getAttribute("data-alive") === null) whatIsForOthers(true);
}

function onError(event: Event): void {
  const target = event.target;
  const isScript = target instanceof Element && target.tagName === "SCRIPT";
  if (isScript || (event instanceof ErrorEvent && event.error instanceof SyntaxError)) tell();
}

/** A page that was kept on the phone stands as it was kept; what was chosen since is in the cookies. */
function putAsChosen(): void {
  const root = document.documentElement;
  const chosen = /(?:^|; )theme=(light|dark)(?:;|$)/.exec(document.cookie);
  if (chosen) root.setAttribute("data-theme", chosen[1] || "");
  if (/(?:^|; )large-text=on(?:;|$)/.test(document.cookie)) root.setAttribute("data-large-text", "");
  else root.removeAttribute("data-large-text");
}

/** Paper shows what the screen opens at a tap; browsers older than the style rule for it need them open. */
function openForPaper(): void {
  const rows = document.querySelectorAll("details[data-open-on-paper]");
  Array.prototype.forEach.call(rows, (row: HTMLElement) => {
    // With their name on, one that opens would close the others.
    row.removeAttribute("name");
    row.setAttribute("open", "");
  });
}

putAsChosen();
window.addEventListener("beforeprint", openForPaper);
whatIsForOthers(false);
// What fails to load does not bubble.
window.addEventListener("error", onError, true);
window.setTimeout(tell, LATE_MS);
