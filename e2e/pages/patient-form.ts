import type { Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** The form of a patient's record, new or kept. */
export class PatientForm {
  constructor(readonly page: Page) {}

  readonly name = () => this.page.getByLabel("Name or alias");
  readonly label = () => this.page.getByLabel("Name on paper and phone");
  readonly birthYear = () => this.page.getByLabel("Year of birth");
  readonly email = () => this.page.getByLabel("E-mail");
  readonly phone = () => this.page.getByLabel("Phone", { exact: true });
  readonly reference = () => this.page.getByLabel("Reference", { exact: true });
  readonly spokenLanguage = () => this.page.getByLabel("Spoken language");
  readonly interpreter = () =>
    this.page.getByRole("group", { name: "Interpreter" }).getByRole("radio", { name: "Needed", exact: true });
  readonly notes = () => this.page.getByLabel("Notes for the clinic");
  readonly condition = (name: string | RegExp) => this.page.getByRole("checkbox", { name });
  readonly add = () => this.page.getByRole("button", { name: "Add patient" });
  readonly save = () => this.page.getByRole("button", { name: "Save changes" });

  async open(): Promise<void> {
    await this.page.goto("/patients/new");
    await whenAlive(this.name());
  }
}
