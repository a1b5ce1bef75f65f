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
  level = (name: string): Locator =>
    this.page.getByRole("group", { name: "Level" }).getByRole("button", { name, exact: true });
  /** A place of the body to press on. */
  place = (name: string): Locator =>
    this.page.getByRole("group", { name: "Body map" }).getByRole("button", { name, exact: true });
  link = (exercise: string): Locator => this.page.getByRole("link", { name: exercise, exact: true });
  tile = (exercise: string): Locator => this.page.getByRole("listitem").filter({ has: this.link(exercise) });
  /** The moving drawings within a part of the page. */
  movement = (within: Page | Locator): Locator => within.locator("svg[data-moving]");
}
