import { PASSWORD, RIVERSIDE } from "../commands/accounts";
import { readPdf } from "../commands/read-pdf";
import { expect, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { PhonePage } from "../pages/phone-page";
import { ProgramBuilder } from "../pages/program-builder";
import { ProgramPage } from "../pages/program-page";
import { SignInPage } from "../pages/sign-in-page";

const WARNINGS = [
  /^Nerves in your back or neck\. Even a mild sign counts\. Call 999/,
  /^Get help now\. Call 999/,
  /^See a doctor today \(or call 111\)/,
  /^See a doctor in the next day or two/,
  /^Call us on 01632 960 412/,
  /^Stop the exercise if you have/,
];

test("from sign-in to the patient's phone and back", async ({
  page,
  browser,
  context,
  baseURL,
  complaints,
}) => {
  test.slow();
  complaints.allow(/status of 404/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const builder = new ProgramBuilder(page);

  await test.step("the therapist signs in", async () => {
    const form = new SignInPage(page);
    await form.open();
    await form.signIn(RIVERSIDE.email, PASSWORD);
    await expect(page).toHaveURL("/today");
  });

  await test.step("adds a patient", async () => {
    await page.getByRole("link", { name: "Patients", exact: true }).click();
    await page.getByRole("link", { name: "New patient" }).click();
    const form = new PatientForm(page);
    await form.name().fill(`Ines Novak ${Date.now()}`);
    await form.birthYear().fill("1971");
    await form.add().click();
  });

  await test.step("starts a program from a template: four exercises are chosen", async () => {
    const record = new PatientRecord(page);
    await record.ready();
    await record.newProgram().click();
    await record.start(TEMPLATE).click();
    await builder.ready();
    await expect(builder.items()).toHaveCount(4);
  });

  await test.step("changes a dose and reads it in words", async () => {
    await builder
      .item(/Pelvic tilt/)
      .getByRole("heading")
      .click();
    await builder.dose(/Pelvic tilt/, "Sets").fill("3");
    await builder.dose(/Pelvic tilt/, "Reps").fill("8");
    await expect(builder.item(/Pelvic tilt/)).toContainText("3 sets of 8");
  });

  await test.step("ticks one more piece of advice", async () => {
    await builder.tickAdvice("Easing pain", "Cold");
    await builder.saved();
  });

  const { programId, link } =
    await test.step("publishes, after the question about the warning signs", async () => {
      await builder.publish().click();
      await builder.confirm().click();
      await expect(builder.screened()).toHaveAccessibleDescription(/Ask about them, then tick this/);
      await builder.screened().check();
      await builder.confirm().click();
      await expect(page.getByRole("heading", { name: "Version 1 is published" })).toBeVisible();
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect(page.getByText("Copied.")).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^${baseURL}/p#[\\w-]{43}$`));
      return { programId: builder.programId(), link: copied };
    });

  await test.step("prints the handout", async () => {
    const print = page.getByRole("link", { name: "Print handout" });
    const answer = await context.request.get((await print.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"], await answer.text()).toBe("application/pdf");
    const words = await readPdf(await answer.body());
    expect(words).toContain("Exercises for Ines");
    expect(words).toContain("3 sets of 8");
    for (const heading of [
      "Get help now.",
      "See a doctor today",
      "Call us on 01632 960 412",
      "Stop the exercise",
    ])
      expect(words).toContain(heading);
    expect(words).toContain("Version 1");
  });

  const phoneContext = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  complaints.listenTo(phoneContext);
  const phone = new PhonePage(await phoneContext.newPage());

  await test.step("the patient opens the link on a phone, without an account", async () => {
    await phone.open(link);
    await expect(phone.heading()).toHaveText("Exercises for Ines");
    await expect(phone.exercise("Pelvic tilt, lying on your back")).toContainText("3 sets of 8");
    expect(phone.page.url()).not.toContain("#");
    for (const heading of WARNINGS) await expect(phone.warning(heading)).toBeVisible();
  });

  await test.step("one tap leads to the warning signs from anywhere", async () => {
    await phone.page.getByRole("link", { name: "Warning signs" }).click();
    await expect(phone.page.getByRole("heading", { name: "Warning signs" })).toBeInViewport();
  });

  const sheet = await test.step("the sheet opens as a PDF on the phone too", async () => {
    const address = await phone.pdfAddress();
    const answer = await phone.pdf(address);
    expect(answer.status()).toBe(200);
    expect(await readPdf(await answer.body())).toContain("3 sets of 8");
    return address;
  });

  await test.step("the therapist ends the link", async () => {
    const program = new ProgramPage(page);
    await program.open(programId);
    await program.revokeLink();
  });

  await test.step("the open page on the phone is closed at the next request", async () => {
    // The page may have noticed by itself, and shows no way to the sheet then.
    const pdf = await phone.pdf(sheet);
    expect(pdf.status()).toBe(404);
    await phone.page.reload();
    await phone.expectClosed();
    await phone.page.goto(link);
    await phone.expectClosed();
  });
});
