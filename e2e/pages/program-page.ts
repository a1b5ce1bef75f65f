import { expect, type Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** A program's page: its versions, its paper and its link. */
export class ProgramPage {
  constructor(readonly page: Page) {}

  readonly endLink = () => this.page.getByRole("button", { name: "End this link" });

  async open(programId: string): Promise<void> {
    await this.page.goto(`/programs/${programId}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  async revokeLink(): Promise<void> {
    await whenAlive(this.endLink());
    await this.endLink().click();
    await this.page.getByRole("dialog").getByRole("button", { name: "End link" }).click();
    await expect(this.page.getByText("No link works now")).toBeVisible();
  }
}
