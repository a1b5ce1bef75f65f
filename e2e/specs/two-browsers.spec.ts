import type { BrowserContext, Page } from "@playwright/test";
import { type Account, HARBOUR, HARBOUR_LEAD } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { publishProgram } from "../commands/publish-program";
import { signIn, startSession } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { AccountMenu } from "../pages/account-menu";
import { ProgramBuilder } from "../pages/program-builder";

async function openBuilder(page: Page, programId: string): Promise<ProgramBuilder> {
  const builder = new ProgramBuilder(page);
  await page.goto(`/programs/${programId}/edit`);
  await builder.ready();
  return builder;
}

test("two therapists on one program: nothing is overwritten, and the loser's text is kept", async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  const { programId } = await publishProgram(browser, HARBOUR, baseURL);
  await signIn(context, HARBOUR);
  const second = await browser.newContext({ baseURL });
  await signIn(second, HARBOUR_LEAD);
  const mine = await openBuilder(page, programId);
  const theirs = await openBuilder(await second.newPage(), programId);
  await test.step("the other one saves first", async () => {
    await theirs.title().fill("Theirs");
    await theirs.saved();
  });
  await test.step("mine is not saved over it, and both texts are shown", async () => {
    await mine.title().fill("Mine");
    await expect(page.getByText("Somebody else has saved this program in the meantime")).toBeVisible();
    await page.getByRole("button", { name: "Show both texts" }).click();
    await expect(page.getByLabel("Yours")).toHaveValue(/^Mine/);
    await expect(page.getByLabel("Saved now")).toHaveValue(/^Theirs/);
    await expectAccessibleEverywhere(page);
  });
  await test.step("what is saved is loaded, mine is set aside and outlives a reload", async () => {
    await page.getByRole("button", { name: "Load what is saved now" }).click();
    await expect(mine.title()).toHaveValue("Theirs");
    await page.reload();
    await mine.ready();
    await expect(page.getByText("Changes on this device were not saved")).toBeVisible();
    await page.getByRole("button", { name: "Bring them back" }).click();
    await expect(mine.title()).toHaveValue("Mine");
    await mine.saved();
  });
  await test.step("the other one is told in turn", async () => {
    await theirs.title().fill("Theirs again");
    await expect(theirs.page.getByText("Somebody else has saved this program in the meantime")).toBeVisible();
    await expect(theirs.title()).toHaveValue("Theirs again");
  });
  await second.close();
});

test("a session that ends while one types loses nothing", async ({ context, page, browser, baseURL }) => {
  const { programId } = await publishProgram(browser, HARBOUR, baseURL);
  await startSession(context, HARBOUR);
  const builder = await openBuilder(page, programId);
  await test.step("another tab signs out", async () => {
    await signOutElsewhere(context, HARBOUR);
  });
  await test.step("what is typed stays, and says where it is kept", async () => {
    await builder.title().fill("Typed after the end");
    await expect(page.getByText("You are signed out", { exact: true })).toBeVisible();
    await expect(
      page.getByRole("status").filter({ hasText: "Signed out: kept on this device" }),
    ).toBeVisible();
    await expectAccessibleEverywhere(page);
  });
  await test.step("somebody else on this device does not see it", async () => {
    await startSession(context, HARBOUR_LEAD);
    const other = await openBuilder(await context.newPage(), programId);
    await expect(other.title()).not.toHaveValue("Typed after the end");
    await expect(other.page.getByText("Changes on this device were not saved")).toBeHidden();
    await other.page.close();
    await context.clearCookies();
  });
  await test.step("signed in again, it is saved", async () => {
    await startSession(context, HARBOUR);
    await page.getByRole("button", { name: "Try again" }).click();
    await builder.saved();
    await page.reload();
    await builder.ready();
    await expect(builder.title()).toHaveValue("Typed after the end");
  });
  await test.step("and nothing is left on the device", async () => {
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes("program")),
    );
    expect(left).toEqual([]);
  });
});

async function signOutElsewhere(context: BrowserContext, account: Account): Promise<void> {
  const other = await context.newPage();
  await other.goto("/today");
  await new AccountMenu(other, account.name).signOut();
  await other.close();
}
