import { unzipSync } from "fflate";
import { RIVERSIDE, RIVERSIDE_LEAD } from "../commands/accounts";
import { exportedFile } from "../commands/exported-file";
import { publishProgram } from "../commands/publish-program";
import { startSession } from "../commands/sign-in";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";

test("an admin reads who did what to a record, narrows it, and takes it along", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const { patientId, patientName } = await publishProgram(browser, RIVERSIDE, baseURL);
  const [label = ""] = patientName.split(" ");
  // A session of its own: another test may have typed the password in the one that is shared.
  await startSession(context, RIVERSIDE_LEAD);
  await page.goto(`/patients/${patientId}`);
  await page.getByRole("link", { name: "Who saw or changed this" }).click();
  const rows = page.getByRole("table", { name: "Audit trail, newest first" }).getByRole("row");
  await expect(rows.filter({ hasText: `${RIVERSIDE_LEAD.name} opened the record of ${label}` })).toHaveCount(
    1,
  );
  await page.getByLabel("What").selectOption("Programs and handouts");
  await page.getByLabel("Who").selectOption(RIVERSIDE.name);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(rows.filter({ hasText: `${RIVERSIDE.name} published program` })).toHaveCount(1);
  await expect(rows.filter({ hasText: "opened the record" })).toHaveCount(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  const file = (await exportedFile(page, "Export as CSV")).toString();
  expect(file).toContain("published program");
  expect(file).not.toContain("opened the record");
});

test("an admin hands a patient everything, and erases it", async ({
  page,
  context,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  const { patientId, programId, patientName, link } = await publishProgram(browser, RIVERSIDE, baseURL);
  const [label = ""] = patientName.split(" ");
  const phone = new PhonePage(await (await browser.newContext({ baseURL })).newPage());
  await phone.open(link);
  // A session of its own: another test may have typed the password in the one that is shared.
  await startSession(context, RIVERSIDE_LEAD);
  await page.goto(`/patients/${patientId}`);
  const files = unzipSync(new Uint8Array(await exportedFile(page, "Export everything")));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["README.txt", "patient.json", "tables/patient.csv", "tables/versions.csv"]),
  );
  const sheet = Object.entries(files).find(([name]) => name.endsWith("v1.pdf"))?.[1];
  expect(
    Buffer.from(sheet ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await page.getByRole("button", { name: "Erase" }).click();
  await expectAccessible(page);
  await page.getByLabel(/type the label/).fill("somebody else");
  await page.getByRole("button", { name: "Erase for ever" }).click();
  await expect(page.getByText("Nothing was erased.")).toBeVisible();
  await page.getByLabel(/type the label/).fill(label);
  await page.getByRole("button", { name: "Erase for ever" }).click();
  await page.waitForURL(/\/patients$/);
  await expect(page.getByText(patientName)).toHaveCount(0);
  for (const gone of [
    `/patients/${patientId}`,
    `/programs/${programId}`,
    `/programs/${programId}/handout.pdf`,
  ])
    expect((await context.request.get(gone)).status(), gone).toBe(404);
  await phone.page.goto(link);
  await phone.expectClosed();
});
