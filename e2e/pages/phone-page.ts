import { expect, type Page } from "@playwright/test";

/** What is shown for every link that is not open, whatever the reason. */
const CLOSED_LINK = "This link does not open any more";

/** The patient's side, as it opens on a phone. */
export class PhonePage {
  constructor(readonly page: Page) {}

  readonly heading = () => this.page.getByRole("heading", { level: 1 });
  readonly exercise = (name: string) => this.page.getByRole("article").filter({ hasText: name });
  readonly warning = (heading: RegExp) => this.page.getByRole("heading", { level: 3, name: heading });

  /** Opens the link as handed over and waits for the program. */
  async open(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.waitForURL(/\/p\/[0-9a-f-]{36}$/);
    await expect(this.heading()).toHaveText(/^Exercises for /);
  }

  async expectClosed(): Promise<void> {
    await expect(this.heading()).toHaveText(CLOSED_LINK);
    await expect(this.page.getByText("Ask your clinic for a new one.")).toBeVisible();
  }

  /** Where the sheet is, as the bar at the lower edge offers it. */
  async pdfAddress(): Promise<string> {
    return (await this.page.getByRole("link", { name: "Print (PDF)" }).getAttribute("href")) ?? "";
  }

  /** Asks for the sheet with what this phone has: its cookies. */
  async pdf(address?: string) {
    return this.page.request.get(address ?? (await this.pdfAddress()));
  }
}
