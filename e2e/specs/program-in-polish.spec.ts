import type { Page } from "@playwright/test";
import { RIVERSIDE, RIVERSIDE_LEAD } from "../commands/accounts";
import { readPdf } from "../commands/read-pdf";
import { signIn, startSession } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

const GOAL = "Chodzić codziennie do sklepu.";

/** A PDF keeps letters of two faces apart, and a reader puts spaces between them. */
const unspaced = (text: string) => text.replace(/\s/g, "");

/** Drafts go out only where an admin has said so for the clinic. */
async function allowDrafts(page: Page): Promise<void> {
  await page.goto("/clinic/languages");
  const save = page.getByRole("button", { name: "Save drafts" });
  await whenAlive(save);
  await page
    .getByRole("group", { name: "Drafts may be given out" })
    .getByRole("radio", { name: "Yes" })
    .check();
  await save.click();
  await expect(page.getByText("Saved: drafts")).toBeVisible();
}

test("a patient who reads Polish gets a program in Polish, with drafts marked and the warning card in English first", async ({
  page,
  browser,
  context,
}) => {
  test.slow();
  const builder = new ProgramBuilder(page);

  await test.step("an admin lets drafts out", async () => {
    const lead = await browser.newContext();
    await lead.addCookies(await startSession(lead, RIVERSIDE_LEAD));
    await allowDrafts(await lead.newPage());
    await lead.close();
  });

  await test.step("the record says Polish", async () => {
    await signIn(context, RIVERSIDE);
    const form = new PatientForm(page);
    await form.open();
    await form.name().fill(`Jan Kowalski ${Date.now()}`);
    await form.label().fill("Jan");
    await page.getByLabel("Written language").selectOption({ label: "Polish" });
    await form.add().click();
    const record = new PatientRecord(page);
    await record.ready();
    await record.newProgram().click();
    await record.start(TEMPLATE).click();
    await builder.ready();
  });

  await test.step("the interpreter tells the goal, and both languages stand side by side", async () => {
    await builder.showPreview().click();
    await page.getByRole("button", { name: "Sheet", exact: true }).click();
    await page.getByLabel("Goal", { exact: true }).fill("Walk to the shop every day.");
    await page.getByRole("button", { name: "Polish", exact: true }).click();
    await page.getByLabel("Goal, Polish").fill(GOAL);
    await builder.saved();
    const both = page.getByRole("region", { name: "English and Polish" });
    await expect(both.getByRole("region", { name: "Goal" })).toContainText(GOAL);
    await expect(both.getByRole("region", { name: "Title" })).toContainText("Stays English.");
    await expect(both.getByRole("region", { name: "Warning card" })).toContainText("Draft");
    await expectAccessible(page);
  });

  const { programId, link } =
    await test.step("nothing is published before what stays English was looked at", async () => {
      await builder.publish().click();
      await builder.screened().check();
      const stays = builder.dialog().getByText(/^What stays English: \d+ parts?$/);
      await expect(stays).toBeVisible();
      await builder.confirm().click();
      await expect(builder.dialog().getByText("Open this list before you publish.")).toBeVisible();
      await builder
        .dialog()
        .getByRole("checkbox", { name: /^Give out drafts: \d+ parts/ })
        .check();
      await stays.click();
      await expectAccessible(page, { reachable: true });
      await builder.confirm().click();
      await expect(page.getByRole("heading", { name: "Version 1 is published" })).toBeVisible();
      return { programId: builder.programId(), link: await builder.link().inputValue() };
    });

  await test.step("the sheet is Polish, its card English first, and its twin is English", async () => {
    const read = async (query: string) => {
      const answer = await page.request.get(`/programs/${programId}/handout.pdf${query}`);
      expect(answer.status()).toBe(200);
      return unspaced(await readPdf(await answer.body()));
    };
    const sheet = await read("");
    expect(sheet).toContain(unspaced("Ćwiczenia dla: Jan"));
    const english = sheet.indexOf(unspaced("Even a mild sign counts"));
    expect(english).toBeGreaterThan(-1);
    expect(sheet.indexOf(unspaced("Liczy się nawet łagodny objaw"))).toBeGreaterThan(english);
    expect(sheet).toContain(unspaced("Draft translation, to be reviewed. The English text counts."));
    expect(sheet).toContain(unspaced("I speak Polish. I need an interpreter."));
    const twin = await read("?language=en");
    expect(twin).toContain(unspaced("Exercises for Jan"));
    expect(twin).not.toMatch(/[ąćęłńśźż]/i);
    await page.goto(`/programs/${programId}`);
    await expect(page.getByRole("link", { name: /^The sheet in English/ })).toHaveAttribute(
      "href",
      `/programs/${programId}/handout.pdf?language=en`,
    );
  });

  await test.step("the page on the phone is Polish", async () => {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const patient = await phone.newPage();
    await patient.goto(link);
    await patient.waitForURL(/\/p\/[0-9a-f-]{36}$/);
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Ćwiczenia dla: Jan");
    await expect(patient.getByText(GOAL)).toBeVisible();
    await expect(patient.getByText("I speak Polish. I need an interpreter.").first()).toBeVisible();
    await phone.close();
  });
});

test("a patient who reads English is asked for nothing of this", async ({ page, context }) => {
  await signIn(context, RIVERSIDE);
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill(`Ines Novak ${Date.now()}`);
  await form.add().click();
  const record = new PatientRecord(page);
  await record.ready();
  await record.newProgram().click();
  await record.start(TEMPLATE).click();
  const builder = new ProgramBuilder(page);
  await builder.ready();
  await builder.showPreview().click();
  await expect(
    page.getByRole("group", { name: "What is shown of the sheet" }).getByRole("button"),
  ).toHaveText(["Preview", "Sheet"]);
  await builder.publish().click();
  await expect(builder.screened()).toBeVisible();
  await expect(builder.dialog().getByText(/What stays English/)).toHaveCount(0);
});
