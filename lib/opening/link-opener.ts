// Trades the token after "#" for the page it opens. It stands inside the page `/p` and needs nothing else, so that a link
// opens in browsers that cannot read the application's own scripts: the syntax is that of 2015, and so is what it calls.
import { findToken } from "@/lib/domain/sharing/find-token";

/** What the page `/p` has a section for. */
type State = "opening" | "late" | "closed" | "unreachable" | "empty";

interface Answer {
  readonly path?: unknown;
  readonly clinic?: Readonly<Record<string, string | undefined>>;
}

/** After so long the page says what else can be done, and goes on trying. */
const LATE_MS = 8_000;
const NOT_FOUND = 404;

let token: string | undefined;
let attempts = 0;

function all(selector: string, work: (element: HTMLElement) => void): void {
  Array.prototype.forEach.call(document.querySelectorAll(selector), work);
}

function show(state: State): void {
  all("[data-opening]", (section) => {
    section.hidden = section.getAttribute("data-opening") !== state;
  });
}

/** Puts the clinic's words where the page has a place for them, and makes numbers links. */
function showClinic(clinic: NonNullable<Answer["clinic"]>): void {
  all("[data-clinic]", (part) => {
    const text = clinic[part.getAttribute("data-clinic") || ""];
    if (text) part.textContent = text;
  });
  all("[data-clinic-dial]", (link) => {
    const number = clinic[link.getAttribute("data-clinic-dial") || ""];
    if (number) link.setAttribute("href", `tel:${number}`);
  });
  all("[data-clinic-when]", (part) => {
    part.hidden = !clinic[part.getAttribute("data-clinic-when") || ""];
  });
}

function answerOf(request: XMLHttpRequest): Answer {
  try {
    return JSON.parse(request.responseText) || {};
  } catch (_) {
    return {};
  }
}

function onAnswer(request: XMLHttpRequest): void {
  const answer = answerOf(request);
  const path = answer.path;
  // Replaced, so that "back" does not return to a page without its token.
  if (request.status === 200 && typeof path === "string" && /^\/p\/[\w-]+$/.test(path)) {
    window.location.replace(path);
  } else if (request.status === NOT_FOUND) {
    showClinic(answer.clinic || {});
    show("closed");
  } else show("unreachable");
}

function open(): void {
  const attempt = ++attempts;
  const ifNewest = (work: () => void) => () => {
    if (attempt === attempts) work();
  };
  show("opening");
  const request = new XMLHttpRequest();
  window.setTimeout(
    ifNewest(() => {
      if (request.readyState !== XMLHttpRequest.DONE || request.status === 200) show("late");
    }),
    LATE_MS,
  );
  request.onload = ifNewest(() => onAnswer(request));
  request.onerror = ifNewest(() => show("unreachable"));
  request.open("POST", "/p/open");
  request.setRequestHeader("Content-Type", "application/json");
  request.send(JSON.stringify({ token }));
}

function start(): void {
  const presented = window.location.hash.slice(1);
  if (presented === "") {
    if (token === undefined) show("empty");
    return;
  }
  token = findToken(presented);
  window.history.replaceState(null, "", window.location.pathname);
  if (token === undefined) show("closed");
  else open();
}

all("[data-opening-retry]", (button) => {
  button.addEventListener("click", open);
});
// A second link opened in the same tab changes nothing but the part after "#".
window.addEventListener("hashchange", start);
start();
