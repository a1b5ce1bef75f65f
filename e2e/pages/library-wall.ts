import type { Locator, Page } from "@playwright/test";
import { whenAlive } from "../commands/when-alive";

/** The wall of exercises. */
export class LibraryWall {
  constructor(private readonly page: Page) {}

  async open(query = ""): Promise<void> {
    await this.page.goto(`/library${query}`);
    await whenAlive(this.search());
  }

  search = (): Locator => this.page.getByRole("searchbox", { name: "Search exercises" });
  /** The button of a filter; it says what is chosen. */
  filter = (name: string): Locator =>
    this.page.getByRole("group", { name: "Filters" }).getByRole("button", { name, exact: true });
  /** A word of the filter that is open, with how many exercises stand behind it. */
  choice = (filter: string, word: string): Locator =>
    this.page
      .getByRole("dialog", { name: filter })
      .getByRole("button", { name: new RegExp(`^${word} \\d+$`) });
  /** A place of the body to press on, in the filter of the body. */
  place = (name: string): Locator =>
    this.page.getByRole("group", { name: "Body map" }).getByRole("button", { name, exact: true });
  link = (exercise: string): Locator => this.page.getByRole("link", { name: exercise, exact: true });
  tile = (exercise: string): Locator => this.page.getByRole("listitem").filter({ has: this.link(exercise) });
  /** The moving drawings within a part of the page. */
  movement = (within: Page | Locator): Locator => within.locator("svg[data-moving]");
}
