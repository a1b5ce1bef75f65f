import type { Page } from "@playwright/test";

/** Who is signed in, and the way out. */
export class AccountMenu {
  constructor(
    readonly page: Page,
    readonly userName: string,
  ) {}

  async signOut(): Promise<void> {
    await this.page.getByRole("button", { name: this.userName }).click();
    await this.page.getByRole("button", { name: "Sign out", exact: true }).click();
    await this.page.waitForURL("**/sign-in");
  }
}
