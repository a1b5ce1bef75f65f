import type { Locator, Page } from "@playwright/test";
import { HARBOUR, HARBOUR_LEAD, RIVERSIDE } from "../commands/accounts";
import { publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { LibraryWall } from "../pages/library-wall";
import { ProgramBuilder } from "../pages/program-builder";

/** The movements asked for from now on. */
function movementsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/motion")) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test("the library is narrowed by level, and the address keeps it", async ({ page, context }) => {
  await signIn(context, RIVERSIDE);
  const wall = new LibraryWall(page);
  await wall.open();
  await wall.filter("Level").click();
  await wall.choice("Level", "Harder").click();
  await expect(page).toHaveURL("/library?level=harder");
  await expect(wall.tile("Bird dog")).toContainText("harder level");
  await expect(wall.tile("Cat–cow")).toHaveCount(0);
  await page.reload();
  await expect(wall.filter("Harder")).toBeVisible();
  await expect(wall.tile("Cat–cow")).toHaveCount(0);
});

test("the library is narrowed by pressing on the body, with the mouse and with the keys", async ({
  page,
  context,
}) => {
  await signIn(context, RIVERSIDE);
  const wall = new LibraryWall(page);
  await wall.open();
  await wall.filter("Body").click();
  await wall.place("Knee").click();
  await expect(page).toHaveURL("/library?region=knee");
  await expect(wall.place("Knee")).toHaveAttribute("aria-pressed", "true");
  await expect(wall.choice("Body", "Knee")).toHaveAttribute("aria-pressed", "true");
  await expect(wall.tile("Chin tuck")).toHaveCount(0);
  await expectAccessible(page);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/library");
  await wall.place("Back").click();
  await wall.place("Neck").focus();
  await page.keyboard.press("ArrowDown");
  await expect(wall.place("Upper back")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/library?region=upper+back");
  await wall.place("Back of the thigh").click();
  await expect(page).toHaveURL("/library?region=upper+back%2Cthigh%2Cback+thigh");
});

test("the wall's drawings come many at once, and only what is near", async ({ page, context }) => {
  await signIn(context, RIVERSIDE);
  const wall = new LibraryWall(page);
  const [sheets, alone] = [new Set<string>(), new Set<string>()];
  page.on("request", (request) => {
    const [, name = ""] = /\/library\/figures\/([^/?]+)\?/.exec(request.url()) ?? [];
    if (name === "wall.css") sheets.add(new URL(request.url()).searchParams.get("slugs") ?? "");
    else if (name !== "") alone.add(name);
  });
  const tiles = page.locator("li[data-exercise]");
  const isDrawn = (tile: Locator) =>
    expect(tile.locator("[data-drawn]")).toHaveCSS("background-image", /^url\("data:image\/svg/);

  await wall.open();
  await isDrawn(tiles.first());
  expect([...sheets].map((slugs) => slugs.split(".").length)).toEqual([24]);
  await expect(tiles.nth(200).locator("[data-drawn]")).toHaveCSS("background-image", "none");

  await tiles.nth(200).scrollIntoViewIfNeeded();
  await isDrawn(tiles.nth(200));
  expect(sheets.size).toBeLessThan(6);
  // By themselves come the clinic's own, which other tests add to.
  const together = [...sheets].flatMap((slugs) => slugs.split("."));
  expect(together.filter((slug) => alone.has(slug))).toEqual([]);

  const before = sheets.size;
  await wall.search().fill("wrist flexor stretch");
  const found = wall.tile("Wrist flexor stretch").locator("img");
  await expect.poll(() => found.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(sheets.size).toBe(before);
});

test("the exercise pointed at moves, and no other", async ({ page, context }) => {
  await signIn(context, RIVERSIDE);
  const wall = new LibraryWall(page);
  const asked = movementsAsked(page);
  await wall.open("?level=harder");

  await test.step("under the mouse, after a short pause", async () => {
    await wall.tile("Bird dog").hover();
    await expect(wall.movement(wall.tile("Bird dog"))).toBeVisible();
    expect(asked).toEqual(["/library/figures/bird-dog/motion"]);
    await wall.search().hover();
    await expect(wall.movement(page)).toHaveCount(0);
  });

  await test.step("where the keyboard is", async () => {
    await wall.search().focus();
    await page.keyboard.press("ArrowDown");
    const focused = page.getByRole("listitem").filter({ has: page.locator(":focus") });
    await expect(wall.movement(focused)).toBeVisible();
    await expect(wall.movement(page)).toHaveCount(1);
  });

  await test.step("not for whoever wants no movement", async () => {
    await wall.search().focus();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const before = asked.length;
    await page.clock.install();
    await wall.tile("Bird dog").hover();
    // Twice the pause before a tile would move.
    await page.clock.runFor(600);
    expect(asked).toHaveLength(before);
  });
});

test("a finger opens an exercise and starts no movement", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await signIn(context, RIVERSIDE);
  const page = await context.newPage();
  const asked = movementsAsked(page);
  const wall = new LibraryWall(page);
  await wall.open("?level=harder");
  await wall.link("Bird dog").tap();
  await expect(page).toHaveURL("/library/bird-dog");
  expect(asked).toEqual([]);
  await context.close();
});

test("an exercise is looked at beside the wall, and goes into a patient's program from there", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const program = await publishProgram(browser, RIVERSIDE, baseURL);
  await signIn(context, RIVERSIDE);
  await page.setViewportSize({ width: 1440, height: 900 });
  const wall = new LibraryWall(page);
  await wall.open();
  const tops = await page
    .getByRole("region", { name: "Exercises" })
    .getByRole("listitem")
    .evaluateAll((tiles) => tiles.slice(0, 12).map((tile) => Math.round(tile.getBoundingClientRect().top)));
  const inFirstRow = tops.filter((top) => top === tops[0]).length;
  expect(inFirstRow).toBeGreaterThanOrEqual(5);
  await wall.link("Bird dog").focus();
  await page.keyboard.press("Space");
  const drawer = page.getByRole("dialog", { name: "About Bird dog" });
  await expect(drawer.getByText("Stop or ease if")).toBeVisible();
  await expectAccessible(page);
  await drawer.getByRole("searchbox").fill(program.patientName);
  const add = drawer.getByRole("button", { name: new RegExp(`^Add to ${program.patientName}`) });
  await add.click();
  await drawer.getByRole("link", { name: /^Open the program/ }).click();
  const builder = new ProgramBuilder(page);
  await expect(builder.item("Bird dog").getByRole("textbox").first()).toBeFocused();
});

test("an admin says how the clinic's figures look, a therapist sees it", async ({
  page,
  context,
  browser,
}) => {
  await signIn(context, HARBOUR_LEAD);
  const skin = (name: string) => page.getByRole("radio", { name, exact: true });
  const save = page.getByRole("button", { name: "Save figures" });
  const openBefore = await context.newPage();
  await openBefore.goto("/clinic?section=figures");
  await whenAlive(openBefore.getByRole("button", { name: "Save figures" }));

  await test.step("the drawings show a choice before it is saved", async () => {
    await page.goto("/clinic?section=figures");
    await whenAlive(save);
    await skin("brown").check();
    await skin("heavier person").check();
    await expect(page.getByRole("img", { name: /^Figures, brown, heavier person, / })).toBeVisible();
    await save.click();
    await expect(page.getByText("Saved: figures")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the library follows at once", async () => {
    const wall = new LibraryWall(page);
    await wall.open("?level=harder");
    await expect(wall.tile("Bird dog").locator("img")).toHaveAttribute("src", /skin=brown&body=heavier/);
  });

  await test.step("a therapist reads it and cannot change it", async () => {
    const other = await browser.newContext();
    await signIn(other, HARBOUR);
    const theirs = await other.newPage();
    await theirs.goto("/clinic");
    await expect(theirs.getByText("Skin tone: brown. Body: heavier person.")).toBeVisible();
    await expect(theirs.getByRole("button", { name: "Save figures" })).toHaveCount(0);
    await other.close();
  });

  await test.step("a page that was opened before overwrites it only when told to", async () => {
    await openBefore.getByRole("button", { name: "Save figures" }).click();
    await expect(openBefore.getByText("Not saved: it has been changed in the meantime")).toBeVisible();
    await openBefore.getByRole("button", { name: "Save mine over it" }).click();
    await expect(openBefore.getByText("Saved: figures")).toBeVisible();
    await page.goto("/clinic?section=figures");
    await expect(skin("light")).toBeChecked();
  });
});
