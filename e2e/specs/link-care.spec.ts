import { RIVERSIDE } from "../commands/accounts";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";
import { ProgramPage } from "../pages/program-page";

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

test("a PIN that is set ends the open page, is asked for, pauses and lets in", async ({
  page,
  context,
  browser,
  baseURL,
  complaints,
}) => {
  // The open page asks whether its link still lives, and hears that it does not.
  complaints.allow(/status of 404/);
  const phone = new PhonePage(await (await browser.newContext({ baseURL })).newPage());
  await phone.page.setViewportSize({ width: 390, height: 844 });
  await phone.open(program.link);
  const opened = phone.page.url();

  await signIn(context, RIVERSIDE);
  await new ProgramPage(page).open(program.programId);
  await whenAlive(page.getByRole("button", { name: "Set a PIN" }));
  await page.getByRole("button", { name: "Set a PIN" }).click();
  await page.getByRole("button", { name: "Make a PIN" }).click();
  const shown = page.getByRole("dialog").locator("output");
  await expect(shown).toHaveText(/^\d{3} \d{3}$/);
  await expectAccessible(page);
  const pin = (await shown.textContent()) ?? "";
  await page.getByRole("button", { name: "Done" }).click();

  expect((await phone.page.request.get(opened)).status()).toBe(404);
  await phone.page.goto(program.link);
  await phone.page.waitForURL("**/p/pin");
  await expectAccessible(phone.page);
  const wrong = pin.startsWith("000") ? "111111" : "000000";
  const type = async (digits: string) => {
    await phone.page.getByLabel("Six numbers").fill(digits);
    await phone.page.getByRole("button", { name: "Open" }).click();
  };
  await type(wrong);
  await expect(phone.page.getByText("These numbers are not right.")).toBeVisible();
  await type(pin);
  await expect(phone.heading()).toBeVisible();
  await phone.page.waitForURL(opened);

  await phone.page.goto(program.link);
  await phone.page.waitForURL("**/p/pin");
  for (let miss = 0; miss < 5; miss += 1) await type(wrong);
  await expect(phone.page.getByText(/too many tries\. Try again in 15 minutes/)).toBeVisible();
  await type(pin);
  await expect(phone.page.getByText(/too many tries/)).toBeVisible();
  await phone.page.context().close();
});

test("reminders for the calendar, and what waits today", async ({ page, context, browser, baseURL }) => {
  const shared = await publishProgram(browser, RIVERSIDE, baseURL);
  const phone = await (await browser.newContext({ baseURL })).newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await new PhonePage(phone).open(shared.link);
  const path = new URL(phone.url()).pathname;
  await whenAlive(phone.getByRole("button", { name: "Follow with my calendar" }));
  await phone.getByRole("button", { name: "Follow with my calendar" }).click();
  const address = await phone.getByLabel("Address for your calendar").inputValue();
  await expectAccessible(phone);
  const feed = await (await browser.newContext()).request.get(address);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(await feed.text()).toContain("SUMMARY:Exercises");
  const file = await phone.request.get(`${path}/reminders.ics?at=07:15&day=2`);
  expect(await file.text()).toMatch(
    /DTSTART;TZID=Europe\/London:\d{8}T071500[\s\S]*FREQ=WEEKLY;WKST=MO;BYDAY=TU/,
  );
  const asked = await phone.request.post(`${path}/more-time`, {
    headers: { origin: new URL(phone.url()).origin },
    maxRedirects: 0,
  });
  expect(asked.status()).toBe(303);

  await signIn(context, RIVERSIDE);
  await page.goto("/today");
  const row = page.getByRole("row").filter({ hasText: shared.patientName });
  await expect(row).toContainText("Asks for more time");
  await expectAccessible(page);
  await whenAlive(row.getByRole("button", { name: /^Renew/ }));
  await row.getByRole("button", { name: /^Renew/ }).click();
  await expect(page.getByText(/The link works until/)).toBeVisible();
  await expect(row.filter({ hasText: "Asks for more time" })).toHaveCount(0);

  await new ProgramPage(page).open(shared.programId);
  await new ProgramPage(page).revokeLink();
  await expect(page.getByText("1 ended link")).toBeVisible();
  expect((await phone.request.get(address)).status()).toBe(404);
  expect((await phone.request.get(`${path}/reminders.ics`)).status()).toBe(404);
  await phone.context().close();
});
