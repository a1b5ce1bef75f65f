import type { Page } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { alert } from "../commands/alert";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { type PublishedProgram, programToLookAt } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { PhonePage } from "../pages/phone-page";
import { ProgramBuilder } from "../pages/program-builder";
import { SignInPage } from "../pages/sign-in-page";

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await programToLookAt(browser, RIVERSIDE, baseURL);
});

test.describe("the therapist's side", () => {
  test.beforeEach(async ({ context }) => {
    await signIn(context, RIVERSIDE);
  });

  const PAGES = {
    Today: () => "/today",
    Patients: () => "/patients",
    "Patients, nothing found": () => "/patients?q=nobody%20at%20all",
    "Patients, archived": () => "/patients?archived=1",
    "New patient": () => "/patients/new",
    "a patient": (ids: PublishedProgram) => `/patients/${ids.patientId}`,
    "a patient's form": (ids: PublishedProgram) => `/patients/${ids.patientId}/edit`,
    "New program": (ids: PublishedProgram) => `/patients/${ids.patientId}/programs/new`,
    "a program": (ids: PublishedProgram) => `/programs/${ids.programId}`,
    "the builder": (ids: PublishedProgram) => `/programs/${ids.programId}/edit`,
    Library: () => "/library",
    "Library, nothing found": () => "/library?q=nothing%20like%20it",
    "an exercise": () => "/library/bridge",
    Templates: () => "/templates",
    Clinic: () => "/clinic",
    "Clinic, figures": () => "/clinic?section=figures",
  };

  for (const [name, addressOf] of Object.entries(PAGES)) {
    test(`${name} is accessible and fits`, async ({ page }) => {
      await page.goto(addressOf(program));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessibleEverywhere(page);
    });
  }

  test("the builder fits the narrowest phone before its script runs", async ({ browser, baseURL }) => {
    const viewport = { width: 320, height: 844 };
    const phone = await browser.newContext({ baseURL, viewport });
    await signIn(phone, RIVERSIDE);
    const page = await phone.newPage();
    // What the server sent, put in its place, and no script of ours yet.
    await page.route("**/_next/static/**/*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "" }),
    );
    await page.goto(`/programs/${program.programId}/edit`);
    await expect(page.getByRole("list", { name: "Exercises of the program" })).toBeVisible();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await phone.close();
  });

  test("a record that is not there is accessible and fits", async ({ page, complaints }) => {
    complaints.allow(/status of 404/);
    await page.goto("/patients/not-there");
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test("a patient's form with something to correct is accessible and fits", async ({ page }) => {
    const form = new PatientForm(page);
    await form.open();
    await form.email().fill("nowhere");
    await form.add().click();
    await expect(alert(page)).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test("the builder is accessible and fits while it is empty, and when a dose is wrong", async ({ page }) => {
    const builder = await startProgram(page, "Blank program");
    await expect(page.getByText("No exercise yet")).toBeVisible();
    await expectAccessibleEverywhere(page);
    await builder.search().fill("bridge");
    await builder.search().press("Enter");
    await expect(builder.items()).toHaveCount(1);
    await builder.items().first().getByLabel("Sets", { exact: true }).fill("-3");
    await expect(builder.items().first().getByLabel("Sets", { exact: true })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expectAccessibleEverywhere(page);
  });

  test("what opens over the builder is accessible and fits: palette, keys, large sheet", async ({ page }) => {
    const builder = await startProgram(page, "First weeks: settle and keep moving");
    await page.keyboard.press("Control+k");
    await builder.dialog().getByRole("combobox").fill("bridge");
    await expect(
      builder
        .dialog()
        .getByRole("option", { name: /Bridge/ })
        .first(),
    ).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(builder.dialog().getByText("Next field of the dose")).toBeVisible();
    await expectAccessibleEverywhere(page);
    await page.keyboard.press("Escape");
    await builder.showPreview().click();
    await expect(builder.preview()).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  test("publishing is accessible and fits: the question, the answer, the link", async ({ page }) => {
    const builder = await startProgram(page, "First weeks: settle and keep moving");
    await builder.publish().click();
    await builder.confirm().click();
    await expect(builder.screened()).toHaveAttribute("aria-invalid", "true");
    await expectAccessibleEverywhere(page);
    await builder.screened().check();
    await builder.confirm().click();
    await expect(builder.link()).toBeVisible();
    await expectAccessibleEverywhere(page);
  });

  async function startProgram(page: Page, template: string): Promise<ProgramBuilder> {
    await page.goto(`/patients/${program.patientId}/programs/new`);
    await new PatientRecord(page).start(template).click();
    const builder = new ProgramBuilder(page);
    await builder.ready();
    return builder;
  }
});

test("a refused sign-in is accessible and fits", async ({ page, complaints }) => {
  complaints.allow(/status of 401/);
  const form = new SignInPage(page);
  await form.open();
  await form.signIn("nobody@example.org", "not the password");
  await expect(alert(page)).toBeVisible();
  await expectAccessibleEverywhere(page);
});

test.describe("the patient's side", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the program is accessible and fits, ${colorScheme}`, async ({ browser, baseURL }) => {
      const phone = await browser.newContext({ baseURL, colorScheme });
      const opened = new PhonePage(await phone.newPage());
      await opened.open(program.link);
      await expectAccessibleEverywhere(opened.page);
      await phone.close();
    });
  }

  test("a link that does not open is accessible and fits", async ({ page, complaints }) => {
    complaints.allow(/status of 404/);
    await page.goto("/p#not-a-link");
    await new PhonePage(page).expectClosed();
    await expectAccessibleEverywhere(page);
    await page.goto("/p");
    await expectAccessibleEverywhere(page);
  });

  test("the program can be read at 400 %, with the bar in sight and nothing lost", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await new PhonePage(page).open(program.link);
    const bar = await page.getByRole("navigation", { name: "Quick links" }).boundingBox();
    expect(bar?.height).toBeLessThan(256 / 3);
    await page.getByText("This page opens until").scrollIntoViewIfNeeded();
    await expect(page.getByText("This page opens until")).toBeInViewport();
  });
});
