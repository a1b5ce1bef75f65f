import type { Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** One published version, to be read, compared and restored. */
export class VersionPage {
  constructor(readonly page: Page) {}

  readonly restore = () => this.page.getByRole("button", { name: /^Restore version/ });
  readonly changes = () => this.page.getByRole("region", { name: "What is different" });

  async open(programId: string, number: number): Promise<void> {
    await this.page.goto(`/programs/${programId}/versions/${number}`);
    await whenAlive(this.restore());
  }
}
