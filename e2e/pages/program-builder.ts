import { expect, type Locator, type Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** The builder of a program. */
export class ProgramBuilder {
  constructor(readonly page: Page) {}

  readonly items = () =>
    this.page.getByRole("list", { name: "Exercises of the program" }).getByRole("listitem");
  readonly item = (name: string | RegExp) =>
    this.items().filter({ has: this.page.getByRole("heading", { name }) });
  readonly dose = (name: string | RegExp, field: string) =>
    this.item(name).getByLabel(field, { exact: true });
  readonly title = () => this.page.getByLabel("Title", { exact: true });
  readonly search = () => this.page.getByRole("combobox", { name: "Search exercises" });
  readonly option = (name: string | RegExp) => this.page.getByRole("option", { name });
  readonly publish = () =>
    this.page
      .getByRole("region", { name: "This program" })
      .getByRole("button", { name: "Publish and print", exact: true });
  readonly dialog = () => this.page.getByRole("dialog");
  readonly screened = () => this.dialog().getByRole("checkbox", { name: /asked about the warning signs/ });
  readonly confirm = () => this.dialog().getByRole("button", { name: /^Publish version/ });
  readonly confirmAndPrint = () => this.dialog().getByRole("button", { name: "Publish and print" });
  readonly preview = () => this.page.getByRole("document", { name: "The sheet as it will print" });
  /** The sheet takes the library's room. */
  readonly showPreview = () => this.page.getByRole("button", { name: "Preview", exact: true });

  /** Waits until the builder is there and can be used. */
  async ready(): Promise<void> {
    await this.page.waitForURL(/\/programs\/[0-9a-f-]{36}\/edit$/);
    await whenAlive(this.publish());
  }

  /** Waits until every change so far has reached the server. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
  }

  /** Ticks an advice topic, which stands folded away under its group. */
  async tickAdvice(group: string, topic: string): Promise<void> {
    await this.page.getByRole("button", { name: /^(All|Choose from) \d+/ }).click();
    await this.page.locator("summary", { hasText: group }).click();
    await this.page.getByRole("checkbox", { name: topic }).check();
  }

  /** Publishes and answers the link that the patient gets. */
  async publishNow(): Promise<{ programId: string; link: string }> {
    await this.publish().click();
    await this.screened().check();
    await this.confirm().click();
    return { programId: this.programId(), link: await this.link().inputValue() };
  }

  readonly link = (): Locator => this.dialog().getByLabel("The patient's link");

  programId(): string {
    return /\/programs\/([0-9a-f-]{36})\//.exec(this.page.url())?.[1] ?? "";
  }
}
