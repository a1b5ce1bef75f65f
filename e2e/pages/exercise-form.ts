import type { Page } from "@playwright/test";

/** The form of an exercise of the clinic's own, and the pose editor behind it. */
export class ExerciseForm {
  constructor(readonly page: Page) {}

  readonly name = () => this.page.getByLabel("Name (required)", { exact: true });
  readonly plainName = () => this.page.getByLabel("Plain name");
  readonly step = (number: number) => this.page.getByLabel(`Step ${number}`, { exact: true });
  readonly add = () => this.page.getByRole("button", { name: "Add to the library" });
  readonly photo = (end: "Start" | "End") => this.page.getByLabel(`${end}: choose a file`);
  readonly picture = (end: "start" | "end") => this.page.getByRole("img", { name: new RegExp(`, ${end}$`) });

  readonly drawing = () => this.page.getByRole("link", { name: "Drawing", exact: true });
  readonly pose = (name: "Start" | "End") =>
    this.page.getByRole("group", { name: "Poses" }).getByRole("button", { name });
  readonly joints = (region: string) => this.page.locator("summary", { hasText: region });
  readonly slider = (name: string) => this.page.getByRole("slider", { name });
  readonly degrees = (name: string) => this.page.getByLabel(`${name}, degrees`);
  readonly undo = () => this.page.getByRole("button", { name: "Undo" });
  readonly saveDrawing = () => this.page.getByRole("button", { name: "Save the drawing" });
}
