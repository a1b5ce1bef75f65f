import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/** Everything a browser complained about, or asked elsewhere for. A test fails on whatever is left at its end. */
export class Complaints {
  private readonly heard: string[] = [];
  /** A page that is left while it still arrives says that its connection was closed; nobody is there to see it. */
  private readonly expected: RegExp[] = [/Minified React error #412\b/];

  constructor(private readonly origin: string) {}

  /** For a test whose point is that something is refused: such as the browser's note on a 404 answer. */
  allow(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  listenTo(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error") this.heard.push(`console: ${message.text()}`);
    });
    context.on("weberror", (failure) => this.heard.push(`page: ${failure.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== this.origin) {
        this.heard.push(`asked another host: ${url.origin}`);
      }
    });
  }

  left(): string[] {
    return this.heard.filter((line) => !this.expected.some((pattern) => pattern.test(line)));
  }
}

/** Playwright's test, with a watch on every page: console errors, page errors, and requests to another host fail it. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ browser, context, baseURL }, use) => {
      const complaints = new Complaints(baseURL ?? "");
      const listen = (other: BrowserContext) => complaints.listenTo(other);
      listen(context);
      // A test may open a second browser, such as the patient's phone.
      browser.on("context", listen);
      await use(complaints);
      browser.off("context", listen);
      expect(complaints.left(), "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * No violation of WCAG 2.2 AA that a program can find, on the page as it is now; when told, only in what can be reached:
 * the dialog on top, if there is one, without the page that it makes inert.
 */
export async function expectAccessible(page: Page, { reachable = false } = {}): Promise<void> {
  // Between two routes the framework takes the old title away a moment before the new one is there.
  await expect(page).toHaveTitle(/\S/);
  const isThere = await page.evaluate(() => "axe" in window);
  // Asked of the page itself, once: the ready-made runner loads it anew each time and carries every passed check home.
  if (!isThere) await page.evaluate(AXE);
  const question = { values: RULES, reachable };
  const found = await page.evaluate(async ({ values, reachable }) => {
    // What fades in has its colours at the end.
    const endings = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
      .map((animation) => animation.finished.catch(() => undefined));
    await Promise.all(endings);
    const { axe } = window as typeof window & { axe: Pick<typeof import("axe-core"), "run"> };
    const onTop = reachable ? [...document.querySelectorAll<HTMLElement>(":modal")] : [];
    const { violations } = await axe.run(onTop.length > 0 ? { include: onTop } : document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      at: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    }));
  }, question);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
