import type { Page } from "@playwright/test";

/** A patient's record with the programs. */
export class PatientRecord {
  constructor(readonly page: Page) {}

  readonly newProgram = () => this.page.getByRole("link", { name: "New program" });
  readonly start = (template: string) =>
    this.page.getByRole("button", { name: `Start: ${template}`, exact: true });

  /** Waits for the record and answers its id. */
  async ready(): Promise<string> {
    await this.page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
    return this.page.url().split("/").at(-1) ?? "";
  }
}
