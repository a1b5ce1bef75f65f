import { expect, type Page } from "@playwright/test";

/** As long as the player takes for time gone by, and not for sleep. */
const CLOCK_STEP_MS = 5000;
/** More presses than any session of the demonstration takes. */
const MOST_TURNS = 300;

/** The follow-along player, as it opens on a phone. */
export class SessionPlayer {
  constructor(readonly page: Page) {}

  readonly heading = () => this.page.getByRole("heading", { level: 1 });
  readonly button = (name: string | RegExp) => this.page.getByRole("button", { name });
  /** A link, so that it leads to the warning signs without a script too. */
  readonly help = () => this.page.getByRole("link", { name: "Stop? Get help" });
  readonly large = () => this.page.locator("[data-main-press]");
  readonly pain = (score: number) =>
    this.page
      .getByRole("group", { name: "How was the pain?" })
      .getByRole("radio", { name: new RegExp(`^${score}(,|$)`) });
  readonly dialog = () => this.page.getByRole("dialog");

  /** From the program's page, by keys alone, with a clock that the test moves on. */
  async begin(): Promise<void> {
    await this.page.clock.install();
    await this.page.getByRole("link", { name: "Start", exact: true }).focus();
    await this.page.keyboard.press("Enter");
    await this.page.waitForURL(/\/session$/);
    await expect(this.large()).toHaveText("Start");
    // Until the page is alive, a key does nothing.
    await expect(async () => {
      await this.page.keyboard.press("ArrowRight");
      await expect(this.large()).not.toHaveText("Start", { timeout: 500 });
    }).toPass();
    await this.page.keyboard.press("ArrowLeft");
  }

  /** What stands on the large button; nothing at the end. */
  async label(): Promise<string> {
    return this.page.evaluate(() => document.querySelector("[data-main-press]")?.textContent ?? "");
  }

  /** Lets the clock run, as while the patient holds. */
  async wait(): Promise<void> {
    await this.page.clock.runFor(CLOCK_STEP_MS);
  }

  /** One step on by keys alone: the large button, or "next" where it would pause. */
  async press(): Promise<void> {
    await this.page.keyboard.press((await this.label()) === "Pause" ? "ArrowRight" : "Space");
  }

  /** Goes on until the large button says so; until there is none for the end. */
  async pressUntil(wanted: string): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if ((await this.label()) === wanted) return;
      await this.press();
    }
    throw new Error(`the session never came to "${wanted}"`);
  }
}
