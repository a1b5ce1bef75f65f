import { RIVERSIDE } from "../commands/accounts";
import { programToLookAt, publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

test.beforeEach(async ({ context, page }) => {
  await signIn(context, RIVERSIDE);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("advice is proposed for the conditions, follows them, and stays off once it was taken off", async ({
  page,
}) => {
  const form = new PatientForm(page);
  const record = new PatientRecord(page);
  const builder = new ProgramBuilder(page);
  const advice = page.getByRole("list", { name: "Advice on the sheet" });
  const off = (topic: string) => advice.getByRole("button", { name: `Take ${topic} off the sheet` });
  const conditions = async (change: () => Promise<void>, patientId: string) => {
    await page.goto(`/patients/${patientId}/edit`);
    await whenAlive(form.name());
    await change();
    await form.save().click();
    await record.ready();
  };

  await form.open();
  await form.name().fill(`Gale Ottoman ${Date.now()}`);
  await form.condition(/^Hip osteoarthritis/).check();
  await form.add().click();
  const patientId = await record.ready();
  await record.newProgram().click();
  await record.start("Blank program").click();
  await builder.ready();
  for (const topic of ["What to expect", "Keep moving", "Pacing and bad days"]) {
    await expect(off(topic)).toBeVisible();
  }
  await expect(advice).toContainText("for Hip osteoarthritis");
  const address = page.url();

  // Nobody has touched the advice: another condition brings its own.
  await conditions(() => form.condition(/^Osteoporosis/).check(), patientId);
  await page.goto(address);
  await builder.ready();
  await expect(off("Bones")).toBeVisible();
  await expect(off("Pacing and bad days")).toHaveCount(0);
  await builder.saved();

  await off("Bones").click();
  await expect(off("Bones")).toHaveCount(0);
  // What fits and is not on the sheet is offered, as far as there is room.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(advice.getByRole("button", { name: "Put Bones on the sheet" })).toBeVisible();
  await builder.saved();
  await conditions(() => form.condition(/^Osteoporosis/).uncheck(), patientId);
  await conditions(() => form.condition(/^Osteoporosis/).check(), patientId);
  await page.goto(address);
  await builder.ready();
  await expect(off("Keep moving")).toBeVisible();
  await expect(off("Bones")).toHaveCount(0);
  await expectAccessible(page);
});

test("what keeps a program from being published leads to its field, whoever says so", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  // One of its own: the record is put on hold at the end.
  const { patientId } = await publishProgram(browser, RIVERSIDE, baseURL);
  const { keyboard } = page;
  const builder = new ProgramBuilder(page);
  const link = (name: RegExp) => builder.dialog().getByRole("button", { name });
  await page.goto(`/patients/${patientId}/programs/new`);
  await new PatientRecord(page).start("Blank program").click();
  await builder.ready();

  await builder.publish().click();
  await link(/Add at least one exercise/).click();
  await expect(builder.search()).toBeFocused();
  await builder.search().fill("sciatic nerve slider in lying");
  await keyboard.press("Enter");
  const slider = builder.items().first();
  await expect(slider).toContainText("Choose the side");
  await builder.publish().click();
  await expectAccessible(page);
  await link(/^Choose the side for/).click();
  await expect(slider.getByLabel("Side", { exact: true })).toBeFocused();
  await slider.getByLabel("Side", { exact: true }).selectOption("left-only");

  // Week blocks start today, and a day that was taken out is asked for in its place.
  const today = new Date().toLocaleDateString("sv", { timeZone: "Europe/London" });
  await page.getByRole("button", { name: "Weeks: plan in blocks" }).click();
  const starts = page.getByLabel("First block starts");
  await expect(starts).toHaveValue(today);
  await starts.fill("");
  await builder.publish().click();
  await link(/Say on which day/).click();
  await expect(starts).toBeFocused();
  await starts.fill(today);

  // A note that is too long, from the top of the page and from the dialog.
  await slider.getByRole("heading").click();
  await slider.getByRole("button", { name: "Note", exact: true }).click();
  const note = slider.getByLabel("Note to the patient");
  await note.fill("n".repeat(600));
  await page.getByRole("button", { name: /^Weeks 3/ }).click();
  await page.getByRole("button", { name: "1 field to correct" }).click();
  await page
    .getByRole("dialog", { name: "1 field to correct" })
    .getByRole("button", { name: /note to the patient: Use at most 500/ })
    .click();
  await expect(note).toBeFocused();
  await builder.publish().click();
  await link(/note to the patient: Use at most 500/).click();
  await expect(note).toBeFocused();
  await note.fill("Slowly.");
  await builder.saved();

  // What nobody has asked about, and what a colleague changes on the record meanwhile.
  await builder.publish().click();
  await builder.confirm().click();
  await expect(builder.screened()).toBeFocused();
  const record = await context.newPage();
  const form = new PatientForm(record);
  await record.goto(`/patients/${patientId}/edit`);
  await whenAlive(form.name());
  await form.condition(/^Infection/).check();
  await form.save().click();
  await new PatientRecord(record).ready();
  await record.close();
  await builder.screened().check();
  await builder.confirm().click();
  const refused = builder.dialog().getByRole("alert");
  await expect(refused.getByRole("link", { name: /Infection/ })).toHaveAttribute(
    "href",
    `/patients/${patientId}/edit#clearance`,
  );
  await expectAccessible(page);
});

test("a step of the dose stands beside the harder exercise, and a swap says what it changed", async ({
  page,
  browser,
  baseURL,
}) => {
  const { patientId } = await programToLookAt(browser, RIVERSIDE, baseURL);
  const builder = new ProgramBuilder(page);
  await page.goto(`/patients/${patientId}/programs/new`);
  await new PatientRecord(page).start("Blank program").click();
  await builder.ready();
  for (const [index, name] of ["glute bridge", "knee rolls"].entries()) {
    await builder.search().fill(name);
    await builder.search().press("Enter");
    await expect(builder.items()).toHaveCount(index + 1);
  }

  const first = builder.items().first();
  await first.getByRole("heading").click();
  await first.getByRole("button", { name: "More: 10 → 12 reps" }).click();
  await expect(first).toContainText("2 × 10 → 2 × 12");
  await first.getByRole("button", { name: "Undo the change of Bridge" }).click();
  await expect(builder.dose("Bridge", "Reps")).toHaveValue("10");

  // Eleven and three sets are her own, and usual of the harder exercise: they stay.
  await builder.dose("Bridge", "Reps").fill("11");
  await builder.dose("Bridge", "Sets").fill("3");
  await first.getByRole("button", { name: /^\d harder$/ }).click();
  await first.getByRole("button", { name: "Harder: Bridge with march" }).click();
  await expect(first).toContainText("In place of Bridge");
  await expect(builder.dose("Bridge with march", "Reps")).toHaveValue("11");
  await expect(builder.dose("Bridge with march", "Sets")).toHaveValue("3");
  await expectAccessible(page);
  await first.getByRole("button", { name: /^Undo the change of/ }).click();
  await expect(builder.dose("Bridge", "Reps")).toHaveValue("11");

  // Several at once: a higher dose for one, a harder exercise for the other.
  await page.getByRole("button", { name: "Change several" }).click();
  await page.getByRole("button", { name: "Progress", exact: true }).click();
  await builder.dialog().getByRole("group", { name: "Bridge" }).getByRole("button").first().click();
  await builder.dialog().getByRole("group", { name: "Knee rolls" }).getByRole("button").last().click();
  await expectAccessible(page);
  await builder.dialog().getByRole("button", { name: "Progress 2 exercises" }).click();
  await expect(first).toContainText("3 × 11 →");
  await expect(builder.items().nth(1)).toContainText(/In place of Knee rolls| → /);
  await builder.saved();
});
