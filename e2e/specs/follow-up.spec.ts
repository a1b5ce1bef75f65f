import type { Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { countHands } from "../commands/count-hands";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";

/** The patient of the demonstration clinic who has been at it for four weeks. */
const PATIENT = "Dora Lindqvist";

/**
 * Two weeks of four exercises with pain every day, some of it left out: at the four keys a second of somebody who types,
 * about 20 seconds.
 */
const MOST_KEYS = 80;

async function openRecord(page: Page): Promise<string> {
  await page.goto(`/patients?q=${encodeURIComponent(PATIENT)}`);
  const href = await page.getByRole("link", { name: PATIENT }).first().getAttribute("href");
  await page.goto(href ?? "");
  return page.url();
}

test("two weeks of a paper diary by keys", async ({ context, page }) => {
  await signIn(context, RIVERSIDE);
  const hands = await countHands(context);
  const record = await openRecord(page);
  await page.getByRole("link", { name: "Enter a paper diary" }).click();
  const cells = page.getByRole("grid").first().getByRole("button");
  await whenAlive(cells.first());
  await cells.first().focus();
  const before = await hands(page);

  await test.step("ticks: all of most days, some of others, two days empty", async () => {
    const { keyboard } = page;
    for (let day = 0; day < 14; day += 1) {
      if (day !== 5 && day !== 11) await keyboard.press("a");
      // The second exercise was left out on three days.
      if (day === 2 || day === 8 || day === 9)
        for (const key of ["ArrowDown", "Space", "ArrowUp"]) await keyboard.press(key);
      await keyboard.press("ArrowRight");
    }
  });
  await test.step("pain on every day, and save", async () => {
    const { keyboard } = page;
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"])
      await keyboard.press(key);
    for (const pain of "66x55544543333") await keyboard.press(pain);
    await keyboard.press("Control+s");
    await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  });
  const after = await hands(page);
  expect(after.keys - before.keys, "keys for two weeks").toBeLessThanOrEqual(MOST_KEYS);
  expect(after.clicks - before.clicks).toBe(0);

  await test.step("it is there again, and a correction says so", async () => {
    await page.reload();
    const pain = page.getByRole("button", { name: /^Pain, Wednesday.*: 10 of 10/ });
    await whenAlive(pain);
    await pain.focus();
    await page.keyboard.press("4");
    await expect(page.getByText("1 day not saved yet")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Your typing is back")).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.getByRole("button", { name: "Save the diary" }).click();
    await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
    await page.goto(`${record}/follow-up`);
    await expect(page.getByRole("img", { name: /^Sessions done each week/ })).toBeVisible();
    await expectAccessibleEverywhere(page);
  });
});

test("a measurement is taken, and struck out", async ({ context, page }) => {
  await signIn(context, RIVERSIDE);
  const record = await openRecord(page);
  await expect(page.getByText("6 at the start, 3 now: 3 lower.").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${record}/outcomes`);
  const form = page.getByRole("button", { name: "Save measurement" });
  await whenAlive(form);
  await form.click();
  await expect(page.getByLabel("Pain now")).toHaveAccessibleDescription(/Enter at least one number/);
  await page.getByLabel("Pain now").selectOption("1");
  await page.getByLabel("Score 1").selectOption("9");
  await form.click();
  await expect(page.getByText("Measurement saved")).toBeVisible();
  await expect(page.getByText("6 at the start, 1 now: 5 lower.")).toBeVisible();
  await expectAccessibleEverywhere(page);
  const strike = page.getByRole("button", { name: /^Strike out: / }).first();
  await whenAlive(strike);
  await strike.click();
  await page.getByRole("dialog").getByRole("button", { name: "Strike out" }).click();
  await expect(page.getByText("6 at the start, 3 now: 3 lower.")).toBeVisible();
  await expect(page.getByText("struck out", { exact: true })).toBeVisible();

  await page.goto(`${record}/follow-up`);
  const read = page.getByRole("button", { name: /^Mark .* as read/ });
  await whenAlive(read);
  await read.click();
  await expect(page.getByText("Everything is marked as read.")).toBeVisible();

  await test.step("what was too hard or too easy is swapped in one press, and back", async () => {
    await page
      .getByRole("link", { name: /^(Easier|Harder)\b.*, in place of .*, in the builder$/ })
      .first()
      .click();
    const proposal = page.getByRole("dialog", { name: / in place of / });
    const title = (await proposal.getByRole("heading", { level: 2 }).textContent()) ?? "";
    await proposal.getByRole("listitem").getByRole("button").first().click();
    const before = page.getByRole("heading", {
      level: 3,
      name: title.split(" in place of ")[1] ?? "",
      exact: true,
    });
    await expect(proposal).toBeHidden();
    await expect(before).toBeHidden();
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(before).toBeVisible();
  });
});
