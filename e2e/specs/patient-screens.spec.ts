import type { Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";
import { SessionPlayer } from "../pages/session-player";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** CSS pixels; the last two are the first two at 200 %. */
const SCREENS = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 734, height: 343 },
  { width: 160, height: 284 },
  { width: 188, height: 334 },
];

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

async function expectNothingCut(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const box = document.querySelector("dialog[open]") ?? document.documentElement;
    return box.scrollWidth - box.clientWidth;
  });
  expect(over, `cut at the right at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

for (const isLarge of [false, true]) {
  test(`help begins with the emergency number, in view on every phone${isLarge ? ", with large text" : ""}`, async ({
    page,
    context,
    baseURL,
  }) => {
    if (isLarge) await context.addCookies([{ name: "large-text", value: "on", url: baseURL ?? "" }]);
    await new PhonePage(page).open(program.link);
    await page.goto(`${page.url()}/session`);
    const player = new SessionPlayer(page);
    await expect(page.locator("html[data-alive]")).toBeAttached();
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await player.help().click();
      const call = page
        .getByRole("dialog")
        .getByRole("link", { name: /^Call 999/ })
        .first();
      const box = await call.boundingBox();
      const where = `${screen.width} × ${screen.height}`;
      expect(box, where).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0), where).toBeLessThanOrEqual(screen.height);
      expect(box?.y, where).toBeGreaterThanOrEqual(0);
      await expect(call).toHaveAttribute("href", "tel:999");
      await expectNothingCut(page);
      await page.keyboard.press("Escape");
    }
  });
}

/** Where the player has least room, and what it still shows whole. */
const CRAMPED = [
  { width: 320, height: 568, isLarge: true, isFigureWhole: true },
  { width: 734, height: 343, isLarge: false, isFigureWhole: true },
  { width: 188, height: 334, isLarge: false, isFigureWhole: false },
];

for (const { width, height, isLarge, isFigureWhole } of CRAMPED) {
  test(`nothing of a session is cut or covered at ${width} × ${height}${isLarge ? ", with large text" : ""}`, async ({
    page,
    context,
    baseURL,
  }) => {
    if (isLarge) await context.addCookies([{ name: "large-text", value: "on", url: baseURL ?? "" }]);
    await page.setViewportSize({ width, height });
    await new PhonePage(page).open(program.link);
    const address = page.url();
    await page.goto(`${address}/session`);
    const player = new SessionPlayer(page);
    await expect(page.locator("html[data-alive]")).toBeAttached();
    await player.large().click();
    await expect(player.large()).toHaveText("I am ready");
    expect(await player.large().evaluate((button) => button.scrollWidth - button.clientWidth)).toBe(0);
    await expectNothingCut(page);
    const timer = page.getByRole("timer");
    await timer.evaluate((number) => number.scrollIntoView({ block: "start" }));
    if (isFigureWhole) {
      const bar = await player.large().boundingBox();
      const figure = page.locator(".bg-figure:has(svg)");
      for (const shown of [timer, figure]) {
        const box = await shown.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
        // A part of a pixel is nothing that anybody misses.
        await expect(shown).toBeInViewport({ ratio: 0.99 });
      }
      await expect(player.help()).toBeInViewport({ ratio: 1 });
    }
    for (let exercise = 0; exercise < 4; exercise += 1) await player.button("Skip exercise").click();
    await player.pain(7).check({ force: true });
    await expect(page.getByRole("status").getByRole("link", { name: /^Call / })).toHaveAttribute(
      "href",
      /^tel:/,
    );
    await expectNothingCut(page);
    await player.button("Save").click();
    await expect(player.heading()).toHaveText("Done");
    await expectNothingCut(page);
    await page.goto(`${address}/history`);
    await player.button("Add a session you did").click();
    await expectNothingCut(page);
  });
}

test("the first screen has whose, how long, what, and Start; a row opens in place", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const phone = new PhonePage(page);
  await phone.open(program.link);
  await expect(phone.heading()).toBeInViewport();
  await expect(page.getByText(/^Today · about \d+ minutes/)).toBeInViewport();
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: /^Warning signs/ })).toBeInViewport({ ratio: 1 });
  const rows = page.getByRole("article");
  await expect(rows.nth(2)).toBeInViewport();
  const first = rows.first();
  await expect(first.getByRole("listitem").first()).toBeHidden();
  await first.locator("summary").click();
  await expect(first.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page);
  for (const width of [180, 320, 412]) {
    await page.setViewportSize({ width, height: 700 });
    await expectNothingCut(page);
  }
});

test("larger letters and dark colours are chosen at the top and come from the server next time", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new PhonePage(page).open(program.link);
  await page.getByRole("button", { name: "Larger text" }).click();
  await page.getByRole("button", { name: "Dark colours" }).click();
  const answer = await (await page.context().request.get(page.url())).text();
  expect(answer).toMatch(/<html[^>]*data-theme="dark"/);
  expect(answer).toMatch(/<html[^>]*data-large-text/);
  await page.goto(`${page.url()}/session`);
  await expect(page.locator("html[data-large-text]")).toBeAttached();
});

test("a chosen score shows in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await new PhonePage(page).open(program.link);
  const player = new SessionPlayer(page);
  await player.begin();
  await player.pressUntil("");
  await player.pain(3).check({ force: true });
  const groundOf = (score: number) =>
    player.pain(score).evaluate((input) => getComputedStyle(input.parentElement ?? input).backgroundColor);
  expect(await groundOf(3)).not.toBe(await groundOf(4));
});

test("a sheet has a policy of its own, which leaves viewers their styles", async ({ page }) => {
  const phone = new PhonePage(page);
  await phone.open(program.link);
  const policy = (await phone.pdf()).headers()["content-security-policy"];
  expect(policy).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'",
  );
});

test("a walk goes on by the clock while the phone is locked", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new PhonePage(page).open(program.link);
  const player = new SessionPlayer(page);
  await player.begin();
  const walk = page.getByText("You can lock the phone: the time goes on.");
  for (let turn = 0; turn < 200 && !(await walk.isVisible()); turn += 1) await player.press();
  await expect(walk).toBeVisible();
  const lock = (isLocked: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isLocked);
  const before = await page.getByRole("timer").innerText();
  await lock(true);
  await page.clock.fastForward(120_000);
  await lock(false);
  await expect(page.getByText("Your phone was locked or busy. The time went on.")).toBeVisible();
  await expect(player.large()).toHaveText("Pause");
  const minutesOf = (text: string) => Number.parseInt(text, 10);
  expect(minutesOf(before) - minutesOf(await page.getByRole("timer").innerText())).toBeGreaterThanOrEqual(1);
  await lock(true);
  await page.clock.fastForward(3_600_000);
  await lock(false);
  await expect(page.getByText(/^The time was over at \d\d:\d\d\./)).toBeVisible();
});
