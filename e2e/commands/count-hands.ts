import type { BrowserContext, Page } from "@playwright/test";
import { CLICK } from "./keystroke-level";

/** What hands have done so far. */
export interface Hands {
  readonly clicks: number;
  readonly keys: number;
  /** Everything in order: a click, or the name of a key. */
  readonly acts: readonly string[];
}

/** Counts clicks and key presses on every page of the context, through all its navigations. */
export async function countHands(context: BrowserContext): Promise<(page: Page) => Promise<Hands>> {
  await context.addInitScript((clickAct) => {
    const acts = (): string[] => JSON.parse(sessionStorage.getItem("test-acts") ?? "[]");
    const note = (act: string) => sessionStorage.setItem("test-acts", JSON.stringify([...acts(), act]));
    const count = (name: string) =>
      sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
    // The press itself: a row that grows under it takes the click away, and a key that presses a button makes one too.
    const press = () => {
      count("test-clicks");
      note(clickAct);
    };
    const key = (event: KeyboardEvent) => {
      if (event.repeat) return;
      count("test-keys");
      note(event.key);
    };
    document.addEventListener("pointerdown", press, { capture: true });
    document.addEventListener("keydown", key, { capture: true });
  }, CLICK);
  return (page) =>
    page.evaluate(() => ({
      clicks: Number(sessionStorage.getItem("test-clicks") ?? 0),
      keys: Number(sessionStorage.getItem("test-keys") ?? 0),
      acts: JSON.parse(sessionStorage.getItem("test-acts") ?? "[]") as string[],
    }));
}
