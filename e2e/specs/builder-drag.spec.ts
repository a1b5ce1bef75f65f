import type { Locator, Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { type PublishedProgram, programToLookAt } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await programToLookAt(browser, RIVERSIDE, baseURL);
});

// High enough for the whole program: near an edge the page scrolls along under what is dragged.
test.use({ hasTouch: true, viewport: { width: 1280, height: 1600 } });

test("an exercise is dragged with mouse, finger and keys, and every step is undone", async ({
  page,
  context,
}) => {
  await signIn(context, RIVERSIDE);
  await page.goto(`/patients/${program.patientId}/programs/new`);
  await new PatientRecord(page).start(TEMPLATE).click();
  const builder = new ProgramBuilder(page);
  await builder.ready();
  const handles = builder.items().getByRole("button", { name: /^Drag / });
  const names = () =>
    handles.evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")?.replace("Drag ", "") ?? ""),
    );
  const start = await names();
  const [first = "", second = "", third = ""] = start;
  const handle = (name: string) => builder.items().getByRole("button", { name: `Drag ${name}`, exact: true });

  const said = page.locator("[aria-live=assertive][id^=DndLiveRegion]");

  await test.step("with the mouse, the first below the second", async () => {
    await handle(first).hover();
    await page.mouse.down();
    await dragTo(page, handle(second), (x, y) => page.mouse.move(x, y, { steps: 4 }));
    await page.mouse.up();
    await expect.poll(names).toEqual([second, first, ...start.slice(2)]);
  });

  await test.step("with a finger that rests first, back again", async () => {
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", [await middleOf(handle(first))]);
    await expect(handle(first)).toHaveAttribute("aria-pressed", "true");
    await dragTo(page, handle(second), (x, y) => send("touchMove", [{ x, y }]));
    await send("touchEnd", []);
    await expect.poll(names).toEqual(start);
  });

  await test.step("with the keys, one place down", async () => {
    await handle(second).focus();
    await page.keyboard.press("Space");
    // What is said first comes once the places are measured: an arrow before that finds none.
    await expect(said).toHaveText(`${second}, position 2 of ${start.length}`);
    await page.keyboard.press("ArrowDown");
    await expect(said).toHaveText(`${second}, position 3 of ${start.length}`);
    await page.keyboard.press("Space");
    await expect.poll(names).toEqual([first, third, second, ...start.slice(3)]);
  });

  await test.step("and from the library, as an exercise more", async () => {
    await builder.search().fill("clamshell");
    await builder.option(/clam/i).first().hover();
    await page.mouse.down();
    await dragTo(page, handle(first), (x, y) => page.mouse.move(x, y, { steps: 4 }));
    await page.mouse.up();
    await expect(builder.items()).toHaveCount(start.length + 1);
  });

  await test.step("all of it is undone, step by step", async () => {
    // In the search field the same keys undo typing.
    await handle(first).focus();
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press("Control+z");
    await expect.poll(names).toEqual(start);
  });
});

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** In two strokes, as a hand does: what is dragged has to be seen moving before it is over its place. */
async function dragTo(page: Page, target: Locator, move: (x: number, y: number) => Promise<unknown>) {
  const { x, y } = await middleOf(target);
  await move(x, y - 20);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await move(x, y + 4);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
