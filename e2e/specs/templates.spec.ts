import { HARBOUR, RIVERSIDE } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";
import { PatientRecord } from "../pages/patient-record";
import { PhonePage } from "../pages/phone-page";
import { ProgramBuilder } from "../pages/program-builder";
import { VersionPage } from "../pages/version-page";

test("a program becomes a template, and the template a program", async ({
  browser,
  baseURL,
  context,
  page,
}) => {
  const program = await publishProgram(browser, RIVERSIDE, baseURL);
  await signIn(context, RIVERSIDE);
  await page.goto(`/programs/${program.programId}`);
  const save = page.getByRole("button", { name: "Save as template" });
  await whenAlive(save);
  await save.click();
  const dialog = page.getByRole("dialog");
  const name = `What worked ${program.patientName}`;
  await dialog.getByLabel("Name").fill("");
  await dialog.getByRole("button", { name: "Save template" }).click();
  await expect(dialog.getByLabel("Name")).toHaveAccessibleDescription(/Give the template a name/);
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByText(`“${name}” is among the templates.`)).toBeVisible();

  await page.goto(`/patients/${program.patientId}/programs/new`);
  const record = new PatientRecord(page);
  await whenAlive(record.start(name));
  await expectAccessibleEverywhere(page);
  await page.getByRole("searchbox").fill("what worked");
  await expect(record.start(name)).toBeVisible();
  const card = page.getByRole("listitem").filter({ has: record.start(name) });
  // The card that fits best is unfolded already.
  if ((await card.getByRole("checkbox").count()) === 0)
    await card.getByRole("button", { name: `Choose exercises of ${name}` }).click();
  await expect(card.getByRole("checkbox", { checked: true })).toHaveCount(4);
  await card.getByRole("checkbox").first().uncheck();
  await expect(card).toContainText("3 exercises");
  await page.getByRole("searchbox").press("Enter");
  const builder = new ProgramBuilder(page);
  await builder.ready();
  await expect(builder.items()).toHaveCount(3);

  await page.goto("/templates");
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Edit template");
  await expectAccessibleEverywhere(page);
  const stranger = await browser.newContext({ baseURL });
  await signIn(stranger, HARBOUR);
  const answer = await stranger.request.get(page.url());
  expect(answer.status()).toBe(404);
  await stranger.close();
});

test("a template is made in the builder, keeps week blocks, and is used for a patient from its card", async ({
  browser,
  baseURL,
  context,
  page,
}) => {
  test.slow();
  const program = await publishProgram(browser, RIVERSIDE, baseURL);
  await signIn(context, RIVERSIDE);
  const title = `Two blocks ${process.pid}`;
  const builder = new ProgramBuilder(page);

  await test.step("it is made and edited as a program is, without a patient and without publishing", async () => {
    await page.goto("/templates");
    await expectAccessibleEverywhere(page);
    const make = page.getByRole("button", { name: "New template", exact: true });
    await whenAlive(make);
    await make.click();
    await page.waitForURL(/\/templates\/[0-9a-f-]{36}\/builder$/);
    await whenAlive(builder.search());
    await expect(builder.publish()).toHaveCount(0);
    await builder.title().fill(title);
    await builder.search().fill("bridge");
    await builder.search().press("Enter");
    await expect(builder.items()).toHaveCount(1);
    await page.getByRole("button", { name: "Weeks: plan in blocks" }).click();
    await builder.saved();
    await expectAccessibleEverywhere(page);
    await page.getByRole("region", { name: "This program" }).getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText("Week blocks")).toBeVisible();
  });

  await test.step("its card leads to a patient", async () => {
    await page.goto("/templates");
    const use = page.getByRole("button", { name: `Use for a patient: ${title}` });
    await whenAlive(use);
    await use.click();
    await page.getByRole("dialog").getByRole("searchbox").fill(program.patientName);
    await page.getByRole("button", { name: `Start: ${title}, for ${program.patientName}` }).click();
    await builder.ready();
    await expect(builder.title()).toHaveValue(title);
    await expect(builder.items()).toHaveCount(1);
    await expect(page.getByRole("group", { name: "Week blocks" })).toBeVisible();
  });
});

test("a version comes back, and the patient sees what is new", async ({
  browser,
  baseURL,
  context,
  page,
}) => {
  const program = await publishProgram(browser, RIVERSIDE, baseURL);
  await signIn(context, RIVERSIDE);
  await page.goto(`/programs/${program.programId}/edit`);
  const builder = new ProgramBuilder(page);
  await builder.ready();
  const first = await builder.items().first().getByRole("heading").innerText();
  await builder.items().first().getByRole("heading").click();
  await page
    .getByRole("button", { name: /^Remove / })
    .first()
    .click();
  await builder.publishNow();
  const phone = new PhonePage(await (await browser.newContext({ baseURL })).newPage());
  await phone.open(program.link);
  await expect(phone.page.getByRole("region", { name: "What is new in this version" })).toContainText(
    "Stop these now",
  );

  const version = new VersionPage(page);
  await version.open(program.programId, 1);
  await expect(version.changes()).toContainText("removed");
  await expectAccessibleEverywhere(page);
  await version.restore().click();
  await expect(page.getByText("Version 1 is the draft now.")).toBeVisible();
  await page.goto(`/programs/${program.programId}/edit`);
  await builder.ready();
  await expect(builder.items()).toHaveCount(4);
  await expect(builder.items().first().getByRole("heading")).toHaveText(first);
  await builder.publishNow();
  await phone.page.reload();
  await expect(phone.page.getByRole("article").first().getByText("New", { exact: true })).toBeVisible();
  await phone.page.context().close();

  await page.goto(`/patients/${program.patientId}/programs/new`);
  const again = page.getByRole("button", { name: /as this patient had it/ });
  await whenAlive(again);
  await page.getByLabel("As of").selectOption("Version 2");
  await again.click();
  await builder.ready();
  await expect(builder.items()).toHaveCount(3);
});
