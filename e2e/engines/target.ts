/** What is looked for on a page, as people know it: what kind of thing, and the name that is read or heard. */
export interface Target {
  readonly role: "button" | "link" | "heading" | "field" | "choice" | "text";
  /** The whole name, or a pattern in it. */
  readonly name: string | RegExp;
}

interface Wanted {
  readonly role: Target["role"];
  readonly pattern: string;
  readonly flags: string;
}

/** A target as it goes over a wire. */
export function wanted({ role, name }: Target): Wanted {
  if (name instanceof RegExp) return { role, pattern: name.source, flags: name.flags };
  return { role, pattern: `^${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")}$`, flags: "" };
}

/**
 * The first such element that can be seen: of the dialog on top, where there is one, or of the page. It runs inside the
 * page, so it calls nothing from outside itself.
 */
export function findInPage({ role, pattern, flags }: Wanted): Element | null {
  const kinds = {
    button: "button, summary, [role=button], input[type=submit]",
    link: "a[href]",
    heading: "h1, h2, h3, h4",
    field: "input, textarea, select, [role=combobox]",
    choice: "input[type=radio], input[type=checkbox]",
    text: "p, li, span, strong, output, dt, dd, td, div",
  };
  const read = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const nameOf = (element: Element) => {
    const spoken = element.getAttribute("aria-label");
    if (spoken !== null) return spoken;
    const by = element.getAttribute("aria-labelledby");
    const labels = by === null ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const named = by === null ? labels : by.split(" ").flatMap((id) => document.getElementById(id) ?? []);
    return named.length > 0 ? named.map(read).join(" ") : read(element);
  };
  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
  const matches = new RegExp(pattern, flags);
  const root = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
  const found = [...root.querySelectorAll(kinds[role])].filter((element) => matches.test(nameOf(element)));
  return found.find(isSeen) ?? null;
}

/** Whether the page's script has taken the element over: before that, a press would do only what plain HTML does. */
export function isAliveInPage(element: Element | null): boolean {
  return element !== null && Object.keys(element).some((key) => key.startsWith("__reactFiber$"));
}
