import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { startListening } from "../commands/listen";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";
import { SessionPlayer } from "../pages/session-player";

// Without movement: a clock that runs ahead would draw every frame of the figures.
test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

const CLOCK_STEP_SECONDS = 5;
/** Exercises that take their own time; of the others each set is ended by a key. */
const LIVED_THROUGH = 2;
const WIDTHS = [320, 390, 1280];
/** Where `TRANSCRIPT=1` writes what a screen reader says through a whole session. */
const TRANSCRIPT = "docs/player-transcript.md";

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

async function expectFits(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

test("a whole session by keys alone is accessible in each of its states and is kept", async ({ page }) => {
  await new PhonePage(page).open(program.link);
  const player = new SessionPlayer(page);
  await player.begin();
  await expectFits(page);
  await player.pressUntil("Pause");
  await expectFits(page);
  await page.keyboard.press("Escape");
  await expect(player.large()).toHaveText("Carry on");
  await page.reload();
  await expect(player.large()).toHaveText("Carry on");
  await player.help().press("Enter");
  await expect(player.dialog().getByRole("heading", { name: "Warning signs" })).toBeVisible();
  await expectFits(page);
  await page.keyboard.press("Escape");
  await expect(player.help()).toBeFocused();
  await player.button("Too hard").press("Enter");
  await player.large().focus();
  await player.pressUntil("");
  await expect(player.heading()).toBeFocused();
  await expect(page.getByText("You did all 4 exercises.")).toBeVisible();
  await expectFits(page);
  await player.pain(0).focus();
  for (let score = 0; score < 4; score += 1) await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Ease back.")).toBeVisible();
  await player.button("Save").press("Enter");
  await expect(player.heading()).toHaveText("Done");
  await expect(page.getByText("Sent to your clinic.")).toBeVisible();
  await expectFits(page);
});

test("a screen reader says each step once, and no number every second", async ({ page }, testInfo) => {
  const heard = await startListening(page);
  await new PhonePage(page).open(program.link);
  const player = new SessionPlayer(page);
  await player.begin();
  const lines: string[] = [];
  const note = async (did: string) => {
    for (const line of await heard()) lines.push(`- ${line}`);
    lines.push(`- **${did}**`);
  };
  await heard();
  let exercises = 0;
  for (let seconds = 0; (await player.label()) !== ""; ) {
    const label = await player.label();
    if (label === "Start") {
      exercises += 1;
      lines.push("", `## ${await player.heading().innerText()}`, "");
    }
    if (label === "Pause" && exercises <= LIVED_THROUGH) {
      seconds += CLOCK_STEP_SECONDS;
      await player.wait();
    } else {
      const key = label === "Pause" ? "set done: right arrow" : `${label}: Space`;
      await note(seconds > 0 ? `about ${seconds} seconds later, ${key}` : key);
      seconds = 0;
      await player.press();
    }
  }
  lines.push("", "## At the end", "");
  await player.pain(0).focus();
  await page.keyboard.press("ArrowRight");
  await note("right arrow");
  await player.button("Save").press("Enter");
  await note("Save: Enter");
  await expect(page.getByText("Sent to your clinic.")).toBeVisible();
  for (const line of await heard()) lines.push(`- ${line}`);
  const said = lines.filter((line) => line.startsWith("- says"));
  expect(said.length).toBeGreaterThan(8);
  expect(said.filter((line) => /^- says: \d+( seconds?)?$/.test(line))).toEqual([]);
  const text = [HEAD, ...lines, ""].join("\n");
  await testInfo.attach("transcript", { body: text, contentType: "text/markdown" });
  if (process.env.TRANSCRIPT) await writeFile(TRANSCRIPT, text);
});

const HEAD = `# A session by screen reader

What the player says by itself through one whole session of the demonstration, in order: live regions (\`says\`), and what
gets the focus (\`focus\`). In bold what the patient did: two exercises in their own time, the others faster. Made by
\`TRANSCRIPT=1 npx playwright test e2e/specs/player.spec.ts\`; the same test runs without writing.`;
