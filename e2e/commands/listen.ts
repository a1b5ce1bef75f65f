import type { Page } from "@playwright/test";

/** Notes what a screen reader would say by itself: texts of live regions, and names of what gets the focus. */
export async function startListening(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const say = (line: string) => {
      if (heard.at(-1) !== line) heard.push(line);
    };
    const LIVE = '[role="status"], [role="alert"], [aria-live]';
    new MutationObserver((changes) => {
      const live = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        return region && !region.closest('[aria-live="off"]') ? [region] : [];
      });
      for (const region of new Set(live)) {
        const text = region.textContent?.replace(/\s+/g, " ").trim() ?? "";
        if (text !== "") say(`says: ${text}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const labels =
        target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.labels : null;
      const name = target.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? target.textContent ?? "";
      const kind = target.getAttribute("role") ?? target.getAttribute("type") ?? target.tagName.toLowerCase();
      say(`focus: ${name.replace(/\s+/g, " ").trim()} (${kind})`);
    });
  });
  return async () => {
    const lines = await page.evaluate(() => {
      const heard: unknown = Reflect.get(window, "heard");
      return Array.isArray(heard) ? heard.splice(0).map(String) : [];
    });
    return lines;
  };
}
