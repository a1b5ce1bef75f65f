import type { BrowserContext, Page } from "@playwright/test";

/** What hands have done so far. */
export interface Hands {
  readonly clicks: number;
  readonly keys: number;
}

/** Counts clicks and key presses on every page of the context, through all its navigations. */
export async function countHands(context: BrowserContext): Promise<(page: Page) => Promise<Hands>> {
  await context.addInitScript(() => {
    const count = (name: string) =>
      sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
    // A key that presses a button makes a click too, without a place.
    const click = (event: MouseEvent) => event.detail > 0 && count("test-clicks");
    const key = (event: KeyboardEvent) => !event.repeat && count("test-keys");
    document.addEventListener("click", click, { capture: true });
    document.addEventListener("keydown", key, { capture: true });
  });
  return (page) =>
    page.evaluate(() => ({
      clicks: Number(sessionStorage.getItem("test-clicks") ?? 0),
      keys: Number(sessionStorage.getItem("test-keys") ?? 0),
    }));
}
