import { RIVERSIDE } from "../commands/accounts";
import { filesWith } from "../commands/files-with";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { readPdf } from "../commands/read-pdf";
import { signIn } from "../commands/sign-in";
import { expect, expectAccessible, test } from "../fixtures";
import { PhoneOutbox } from "../pages/phone-outbox";
import { PhonePage } from "../pages/phone-page";
import { ProgramPage } from "../pages/program-page";

test.use({ viewport: { width: 390, height: 844 } });

const WAITING = /Saved on this phone/;

// One program for both, on one worker: the second test ends its link.
test.describe.configure({ mode: "default" });

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

test.beforeEach(({ complaints }) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 404|Failed to fetch/);
});

test("a session done in a kitchen without signal reaches the clinic, and its link's token nobody", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const token = program.link.split("#")[1] ?? "";
  const [name = "?"] = program.patientName.split(" ");
  const phone = new PhonePage(page);
  const outbox = new PhoneOutbox(page);
  await phone.open(program.link);
  await expect(phone.heading()).toContainText(name);
  const sheet = await readPdf(await (await phone.pdf()).body());
  await outbox.keptPages();

  await test.step("without a connection the program opens, under no name", async () => {
    await context.setOffline(true);
    await page.reload();
    await expect(phone.heading()).toHaveText("Exercises for you");
    await expect(page.getByRole("article")).toHaveCount(4);
    await page.getByRole("article").first().locator("summary").click();
    const moving = page.getByRole("button", { name: /^Play/ }).first();
    await moving.click();
    await expect(page.getByRole("button", { name: /^Pause/ }).first()).toBeVisible();
    expect(await outbox.everything()).not.toContain(name);
  });

  await test.step("the session is saved on the phone and says so", async () => {
    await outbox.saveSession();
    await expect(page.getByText(WAITING)).toBeVisible();
    await page.getByRole("link", { name: "Back to your program" }).click();
    await expect(page.getByText("1 session on this phone.")).toBeVisible();
  });

  await test.step("back online it goes by itself", async () => {
    await context.setOffline(false);
    await expect(page.getByText("1 session on this phone.")).toBeHidden();
    await page.goto(`${page.url()}/history`);
    await expect(page.getByText("pain 4 of 10")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the therapist sees it", async () => {
    const clinic = await browser.newContext({ baseURL });
    await signIn(clinic, RIVERSIDE);
    const record = await clinic.newPage();
    await record.goto(`/patients/${program.patientId}/follow-up?program=${program.programId}`);
    await expect(record.getByText(/\b4\b/).first()).toBeVisible();
    await clinic.close();
  });

  await test.step("the token is in the link on the sheet and nowhere else", async () => {
    expect(sheet.replaceAll(program.link, "")).not.toContain(token);
    expect(page.url()).not.toContain(token);
    expect(await outbox.everything()).not.toContain(token);
    expect(JSON.stringify(await context.storageState())).not.toContain(token);
    expect(await filesWith(process.env.HOMESTRETCH_E2E_DATA ?? "", token)).toEqual([]);
    // The search itself works: the program's own title is in there.
    expect(await filesWith(process.env.HOMESTRETCH_E2E_DATA ?? "", program.programId)).not.toEqual([]);
  });
});

test("a link that is closed while it is open goes at once, and what was not sent stays", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const phone = new PhonePage(page);
  const outbox = new PhoneOutbox(page);
  await phone.open(program.link);
  await outbox.keptPages();
  await context.setOffline(true);
  await outbox.saveSession();
  await expect(page.getByText(WAITING)).toBeVisible();

  const clinic = await browser.newContext({ baseURL });
  await signIn(clinic, RIVERSIDE);
  const record = new ProgramPage(await clinic.newPage());
  await record.open(program.programId);
  await record.revokeLink();

  // The device says that it is online before its network carries anything.
  await page.route("**/state", (route) => route.abort("internetdisconnected"), { times: 2 });
  await page.route("**/logs", (route) => route.abort("internetdisconnected"), { times: 1 });
  await context.setOffline(false);
  await expect(phone.heading()).toHaveText("This link does not open any more", { timeout: 2_000 });
  await expect(page.getByRole("heading", { name: "1 session is kept on this phone" })).toBeVisible();
  await expectAccessible(page);
  expect(await outbox.kept()).toEqual([]);
  await page.reload();
  await phone.expectClosed();
  await expect(page.getByRole("heading", { name: "1 session is kept on this phone" })).toBeVisible();
  await clinic.close();
});
