import type { Page } from "@playwright/test";

/** The form of an exercise of the clinic's own, and the pose editor behind it. */
export class ExerciseForm {
  constructor(readonly page: Page) {}

  readonly name = () => this.page.getByLabel("Name (required)", { exact: true });
  readonly whatToDo = () => this.page.getByLabel("What to do, in one sentence");
  readonly part = (title: string) => this.page.locator("summary", { hasText: title });
  readonly checked = () => this.page.getByRole("checkbox", { name: /^Checked: this is all/ });
  readonly add = () => this.page.getByRole("button", { name: "Add to the library" });
  readonly addToProgram = () => this.page.getByRole("button", { name: "Save and add to the program" });
  readonly save = () => this.page.getByRole("button", { name: "Save changes" });
  readonly photo = (end: "Start" | "End") =>
    this.page.getByLabel(`Photo, ${end.toLowerCase()}: choose a file`);
  readonly picture = (end: "start" | "end") => this.page.getByRole("img", { name: new RegExp(`, ${end}$`) });

  readonly clip = () => this.page.getByLabel("Clip: choose a file");
  readonly storedClip = () => this.page.locator("fieldset", { hasText: "Clip" }).locator("video");

  readonly drawing = () => this.page.getByRole("link", { name: "Drawing", exact: true });
  readonly pose = (name: "Start" | "End") =>
    this.page.getByRole("group", { name: "Poses" }).getByRole("button", { name });
  readonly joints = (region: string) => this.page.locator("summary", { hasText: region });
  readonly slider = (name: string) => this.page.getByRole("slider", { name });
  readonly degrees = (name: string) => this.page.getByLabel(`${name}, degrees`);
  readonly undo = () => this.page.getByRole("button", { name: "Undo" });
  readonly saveDrawing = () => this.page.getByRole("button", { name: "Save the drawing" });
}
