import type { Locator, Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { programToLookAt } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

/** Pixels: where the first number of a dose may stand at most. */
const FIRST_DOSE = [
  { width: 1280, height: 800, y: 420 },
  { width: 1024, height: 768, y: 480 },
] as const;
const ITEMS_IN_VIEW = 6;
const EXERCISES = ["bridge", "clam", "cat cow", "bird dog", "dead bug", "sts"];
const LEAST_LIBRARY = 400;
const LEAST_FIELD_WORDS = 16;
const LEAST_TILE = { width: 180, height: 120 };

test.beforeEach(async ({ context, page, browser, baseURL }) => {
  const { patientId } = await programToLookAt(browser, RIVERSIDE, baseURL);
  await signIn(context, RIVERSIDE);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/patients/${patientId}/programs/new`);
});

async function startBlank(page: Page): Promise<ProgramBuilder> {
  await new PatientRecord(page).start("Blank program").click();
  const builder = new ProgramBuilder(page);
  await builder.ready();
  return builder;
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error("not on the screen");
  return box;
}

test("the dose is at hand, six exercises are in view, and the pictures are large", async ({ page }) => {
  const builder = await startBlank(page);
  for (const [index, name] of EXERCISES.entries()) {
    await builder.search().fill(name);
    await builder.search().press("Enter");
    await expect(builder.items()).toHaveCount(index + 1);
  }
  for (const { y, ...size } of FIRST_DOSE) {
    await page.setViewportSize(size);
    await builder.items().first().scrollIntoViewIfNeeded();
    const first = builder.items().first().getByRole("textbox").first();
    expect((await boxOf(first)).y, `${size.width} × ${size.height}`).toBeLessThanOrEqual(y);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Escape");
  await builder.items().first().scrollIntoViewIfNeeded();
  for (let item = 0; item < ITEMS_IN_VIEW; item++) {
    await expect(builder.items().nth(item)).toBeInViewport({ ratio: 1 });
  }
  const library = await boxOf(page.getByRole("region", { name: "Library" }));
  expect(library.width).toBeGreaterThanOrEqual(LEAST_LIBRARY);
  const tile = await boxOf(page.getByRole("option").first());
  expect(tile.width).toBeGreaterThanOrEqual(LEAST_TILE.width);
  expect(tile.height).toBeGreaterThanOrEqual(LEAST_TILE.height);
});

test("from the keyboard: add, dose, next, back to the search; what is in the program is gone to", async ({
  page,
}) => {
  const { keyboard } = page;
  const builder = await startBlank(page);
  const said = page.getByRole("status", { name: "What was just done" });
  const add = async (name: string) => {
    await keyboard.press("/");
    await expect(builder.search()).toBeFocused();
    await keyboard.type(name);
    await keyboard.press("Enter");
  };

  await add("glute bridge");
  await expect(builder.dose("Bridge", "Sets")).toBeFocused();
  await expect(said).toHaveText(/^Bridge added, position 1 of 1$/);
  await keyboard.press("ArrowUp");
  await keyboard.press("Tab");
  await keyboard.type("10-12");
  await keyboard.press("Tab");
  await keyboard.type("30s");
  await expect(builder.item("Bridge")).toContainText(/3 sets of 10 to 12\. Hold 30s\. Rest/);
  await add("SLS");
  await expect(builder.items()).toHaveCount(2);
  await expect(builder.item("Bridge")).toContainText(/3 sets of 10 to 12\. Hold 30 seconds\. Rest/);
  await keyboard.press("Enter");
  await expect(builder.search()).toBeFocused();

  await keyboard.type("glute bridge");
  await keyboard.press("Enter");
  await expect(said).toHaveText("Bridge is in the program already, position 1");
  await expect(builder.dose("Bridge", "Sets")).toBeFocused();
  await expect(builder.items()).toHaveCount(2);
  await keyboard.press("Enter");
  await expect(builder.items().nth(1).locator(":focus")).toHaveCount(1);
  await keyboard.press("Escape");
  await expect(builder.search()).toBeFocused();
  await builder.saved();
});

test("several are selected and added at once", async ({ page }) => {
  const { keyboard } = page;
  const builder = await startBlank(page);
  await builder.search().fill("plank");
  await keyboard.press("Shift+Enter");
  await keyboard.press("ArrowRight");
  await keyboard.press("Shift+Enter");
  await expect(page.getByText("2 selected")).toBeVisible();
  await keyboard.press("Enter");
  await expect(builder.items()).toHaveCount(2);
  await builder
    .items()
    .first()
    .getByRole("button", { name: /^Drag / })
    .focus();
  await keyboard.press("Control+z");
  await expect(builder.items()).toHaveCount(0);
});

test("the search knows the trade's words, marks its guesses, and offers to make what is not there", async ({
  page,
}) => {
  const builder = await startBlank(page);
  await builder.search().fill("SLR");
  await expect(page.getByRole("option").first()).toContainText("Straight leg raise");
  await builder.search().fill("clamshel");
  await expect(page.getByRole("option").first()).toContainText("Clamshell");
  await builder.search().fill("brige");
  await expect(page.getByRole("option").first()).toContainText(/Bridge\s*near/);
  await builder.search().fill("zzzzzz");
  await expect(page.getByText(/^The library has \d+ exercises for neck/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Make “zzzzzz” yourself" })).toHaveAttribute(
    "href",
    /^\/library\/new\?name=zzzzzz&program=[0-9a-f-]{36}$/,
  );
});

test("filters and shelves narrow the library; the movement is seen larger", async ({ page }) => {
  const builder = await startBlank(page);
  await page.getByRole("group", { name: "Shelves" }).getByRole("button", { name: "All" }).click();
  const all = await page.getByRole("option").count();
  await page.getByRole("group", { name: "Filters" }).getByRole("button", { name: "Body" }).click();
  await page
    .getByRole("dialog", { name: "Body" })
    .getByRole("button", { name: /^Neck \d/ })
    .click();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("option").count()).toBeLessThan(all);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.getByRole("option")).toHaveCount(all);
  await builder.search().fill("bridge");
  await page.getByRole("option").first().hover();
  const card = page.getByRole("region", { name: "About Bridge" });
  await expect(card.locator("svg[data-moving]")).toBeVisible();
  await card.getByRole("button", { name: /^Favourite/ }).click();
  await page.getByRole("group", { name: "Shelves" }).getByRole("button", { name: "Favourites" }).click();
  await expect(page.getByRole("option", { name: /Bridge.*a favourite/ })).toBeVisible();
});

test("P shows the sheet in the library's place, and / brings the library back", async ({ page }) => {
  const builder = await startBlank(page);
  const library = page.getByRole("region", { name: "Library" });
  await builder.search().fill("bridge");
  await page.keyboard.press("Enter");
  await builder
    .items()
    .first()
    .getByRole("button", { name: /^Drag / })
    .focus();
  await page.keyboard.press("p");
  await expect(builder.preview()).toBeVisible();
  await expect(library).toBeHidden();
  await page.keyboard.press("/");
  await expect(builder.search()).toBeFocused();
  await expect(builder.preview()).toBeHidden();
  await page.setViewportSize({ width: 1600, height: 1000 });
  await expect(builder.preview()).toBeVisible();
  await expect(library).toBeVisible();
});

test.describe("under a thumb", () => {
  test.use({ hasTouch: true, isMobile: true });

  test("on a phone: the library comes from below, a tap opens the dose under the thumb", async ({ page }) => {
    const builder = await startBlank(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Exercise", exact: true }).click();
    await expect(builder.search()).toBeFocused();
    await builder.search().fill("bridge");
    await page.getByRole("option").first().click();
    await expect(builder.items()).toHaveCount(1);
    await expect(builder.search()).toBeHidden();
    await builder
      .item("Bridge")
      .getByRole("button", { name: /Bridge/ })
      .click();
    await builder.dialog().getByRole("button", { name: "More: Repetitions" }).click();
    await expect(builder.dialog()).toContainText("2 sets of 11");
    // Smaller words in a field make a phone zoom in, and it does not come back.
    const sizes = await page
      .locator("input:visible:not([type=checkbox]), select:visible, textarea:visible")
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_FIELD_WORDS);
    await builder.dialog().getByRole("button", { name: "Close" }).click();
    await expect(builder.item("Bridge")).toContainText("2 sets of 11");
    await builder.saved();
  });
});
