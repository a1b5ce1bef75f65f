import type { Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** The form a therapist signs in with. */
export class SignInPage {
  constructor(readonly page: Page) {}

  readonly email = () => this.page.getByLabel("E-mail");
  readonly password = () => this.page.getByLabel("Password", { exact: true });
  readonly submit = () => this.page.getByRole("button", { name: "Sign in", exact: true });

  async open(): Promise<void> {
    await this.page.goto("/sign-in");
    await whenAlive(this.email());
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.email().fill(email);
    await this.password().fill(password);
    await this.submit().click();
  }
}
