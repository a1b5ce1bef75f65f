import type { BrowserContext, Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { countHands } from "../commands/count-hands";
import { keystrokeLevelSeconds } from "../commands/keystroke-level";
import { printedBy } from "../commands/printed-by";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { tabTo } from "../commands/tab-to";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";
import { ProgramPage } from "../pages/program-page";

/**
 * The bars of the three jobs: what a visit has time for. `seconds` is the whole of it in the browser, `hands` what hands
 * and head take by the keystroke-level model.
 */
const FROM_TEMPLATE = { seconds: 45, clicks: 6, hands: 30 };
const FIVE_EXERCISES = { seconds: 180, acts: 90, hands: 80 };
const FOLLOW_UP = { seconds: 40, clicks: 8, hands: 35 };
const EXERCISES = ["bridge", "pelvic tilt", "cat cow", "bird dog", "dead bug"];

let known: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  known = await publishProgram(browser, RIVERSIDE, baseURL);
});
test.beforeEach(({ context }) => signIn(context, RIVERSIDE));

/** Carries the job out, and answers what it took. */
async function measured(page: Page, context: BrowserContext, open: string, job: () => Promise<void>) {
  const handsOf = await countHands(context);
  await page.goto(open);
  await whenAlive(page.getByRole("link").first());
  const started = Date.now();
  await job();
  const seconds = (Date.now() - started) / 1000;
  const { acts, ...counts } = await handsOf(page);
  const took = { seconds, ...counts, hands: keystrokeLevelSeconds(acts) };
  test.info().annotations.push({ type: "took", description: JSON.stringify(took) });
  return took;
}

test.describe("with the mouse", () => {
  test("a template, adjusted and printed", async ({ page, context }) => {
    const builder = new ProgramBuilder(page);
    const record = new PatientRecord(page);
    const took = await measured(page, context, `/patients/${known.patientId}`, async () => {
      await record.newProgram().click();
      await record.start(TEMPLATE).click();
      await builder.ready();
      await builder.dose(/Pelvic tilt/, "Reps").click();
      await page.keyboard.type("3x10");
      // On to the next exercise, which begins with the first number that prints.
      await page.keyboard.press("Enter");
      await expect(builder.dose(/Knee rolls/, "Reps")).toBeFocused();
      await page.keyboard.type("8");
      await builder.publish().click();
      await builder.screened().click();
      const words = await printedBy(context, () => builder.confirmAndPrint().click());
      expect(words).toContain("3 sets of 10");
      expect(words).toContain("8 each side");
    });
    expect(took.clicks).toBeLessThanOrEqual(FROM_TEMPLATE.clicks);
    expect(took.hands).toBeLessThanOrEqual(FROM_TEMPLATE.hands);
    expect(took.seconds).toBeLessThanOrEqual(FROM_TEMPLATE.seconds);
  });

  test("five exercises with doses of their own", async ({ page, context }) => {
    const builder = new ProgramBuilder(page);
    const took = await measured(page, context, `/patients/${known.patientId}/programs/new`, async () => {
      await new PatientRecord(page).start("Blank program").click();
      await builder.ready();
      for (const [index, name] of EXERCISES.entries()) {
        await builder.search().fill(name);
        await builder.page.getByRole("option").first().click();
        await expect(builder.items()).toHaveCount(index + 1);
        await builder
          .items()
          .nth(index)
          .getByLabel("Reps", { exact: true })
          .fill(String(6 + index));
      }
      await builder.saved();
    });
    expect(took.seconds).toBeLessThanOrEqual(FIVE_EXERCISES.seconds);
  });

  test("a follow-up: one swapped, two progressed, printed again with the same link", async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const { programId, link } = await publishProgram(browser, RIVERSIDE, baseURL);
    const builder = new ProgramBuilder(page);
    const took = await measured(page, context, `/programs/${programId}`, async () => {
      await page.getByRole("link", { name: "Edit", exact: true }).click();
      await builder.ready();
      await builder
        .item(/Pelvic tilt/)
        .getByRole("button", { name: /^Harder: / })
        .click();
      await expect(builder.items().first()).toContainText(/In place of Pelvic tilt/);
      await builder.dose(/Knee rolls/, "Reps").click();
      await page.keyboard.type("12");
      await builder.dose(/Single knee to chest/, "Reps").click();
      await page.keyboard.type("12");
      await builder.publish().click();
      await builder.screened().click();
      const words = await printedBy(context, () => builder.confirmAndPrint().click());
      expect(words).toContain("Version 2");
      expect(words).toContain("12 each side");
    });
    expect(await builder.link().inputValue()).toBe(link);
    expect(took.clicks).toBeLessThanOrEqual(FOLLOW_UP.clicks);
    expect(took.hands).toBeLessThanOrEqual(FOLLOW_UP.hands);
    expect(took.seconds).toBeLessThanOrEqual(FOLLOW_UP.seconds);
  });
});

test.describe("with the keyboard alone", () => {
  test.afterEach(async ({ page }) => {
    expect(await page.evaluate(() => Number(sessionStorage.getItem("test-clicks") ?? 0))).toBe(0);
  });

  test("a template, adjusted and printed", async ({ page, context }) => {
    const { keyboard } = page;
    const builder = new ProgramBuilder(page);
    const record = new PatientRecord(page);
    const took = await measured(page, context, `/patients/${known.patientId}`, async () => {
      await tabTo(record.newProgram());
      await keyboard.press("Enter");
      await whenAlive(record.start(TEMPLATE));
      await tabTo(record.start(TEMPLATE));
      await keyboard.press("Enter");
      await builder.ready();
      await keyboard.press("Control+k");
      await keyboard.type("pelvic");
      await keyboard.press("Enter");
      await tabTo(builder.dose(/Pelvic tilt/, "Reps"));
      await keyboard.type("3x10");
      await keyboard.press("Control+Enter");
      await tabTo(builder.screened());
      await keyboard.press("Space");
      expect(await printedBy(context, () => keyboard.press("Enter"))).toContain("3 sets of 10");
    });
    expect(took.seconds).toBeLessThanOrEqual(FROM_TEMPLATE.seconds);
  });

  test("five exercises with doses of their own", async ({ page, context }) => {
    const { keyboard } = page;
    const builder = new ProgramBuilder(page);
    const record = new PatientRecord(page);
    const took = await measured(page, context, `/patients/${known.patientId}/programs/new`, async () => {
      await whenAlive(record.start("Blank program"));
      await keyboard.press("b");
      await builder.ready();
      await keyboard.press("/");
      for (const [index, name] of EXERCISES.entries()) {
        await expect(builder.search()).toBeFocused();
        await keyboard.type(name);
        await keyboard.press("Enter");
        const row = builder.items().nth(index);
        const reps = row.getByLabel("Reps", { exact: true });
        await expect(row.locator("input:focus")).toHaveCount(1);
        // One set goes without saying; two or more come first.
        if (!(await reps.evaluate((field) => field === document.activeElement))) await keyboard.press("Tab");
        await keyboard.type(String(6 + index));
        await expect(reps).toHaveValue(String(6 + index));
        // From a number straight back to the search.
        await keyboard.press("/");
      }
      await builder.saved();
    });
    expect(took.keys).toBeLessThanOrEqual(FIVE_EXERCISES.acts);
    expect(took.hands).toBeLessThanOrEqual(FIVE_EXERCISES.hands);
    expect(took.seconds).toBeLessThanOrEqual(FIVE_EXERCISES.seconds);
  });

  test("a follow-up: one swapped, two progressed, printed again", async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const { programId, link } = await publishProgram(browser, RIVERSIDE, baseURL);
    const { keyboard } = page;
    const builder = new ProgramBuilder(page);
    const took = await measured(page, context, `/programs/${programId}`, async () => {
      await tabTo(page.getByRole("link", { name: "Edit", exact: true }));
      await keyboard.press("Enter");
      await builder.ready();
      await goTo(page, "pelvic");
      await keyboard.press("Alt+ArrowRight");
      await expect(builder.item(/Pelvic tilt in lying/)).toHaveCount(0);
      for (const [name, field] of [
        ["knee rolls", builder.dose(/Knee rolls/, "Reps")],
        ["single knee", builder.dose(/Single knee to chest/, "Reps")],
      ] as const) {
        await goTo(page, name);
        await tabTo(field);
        await keyboard.type("12");
      }
      await keyboard.press("Control+Enter");
      await tabTo(builder.screened());
      await keyboard.press("Space");
      const words = await printedBy(context, () => keyboard.press("Enter"));
      expect(words).toContain("Version 2");
    });
    expect(await builder.link().inputValue()).toBe(link);
    expect(took.seconds).toBeLessThanOrEqual(FOLLOW_UP.seconds);
    await new ProgramPage(page).open(programId);
  });

  /** Goes to an exercise of the program by its name. */
  async function goTo(page: Page, name: string): Promise<void> {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(`go ${name}`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});
