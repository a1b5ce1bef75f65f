import { RIVERSIDE } from "../commands/accounts";
import { alert } from "../commands/alert";
import { publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";
import { ProgramBuilder } from "../pages/program-builder";

test.beforeEach(async ({ context }) => {
  await signIn(context, RIVERSIDE);
});

test("a patient's record names each field that needs a change and keeps all that was typed", async ({
  page,
}) => {
  const form = new PatientForm(page);
  await form.open();
  await form.birthYear().fill("19x9");
  await form.email().fill("not an address");
  await form.phone().fill("<script>");
  await form.notes().fill("Walks with a stick.");
  await form
    .condition(/sciatica/i)
    .first()
    .check();
  await form.add().click();

  await expect(form.name()).toHaveAccessibleDescription(/Write a name, initials or an alias\./);
  await expect(form.name()).toBeFocused();
  await expect(form.birthYear()).toHaveAccessibleDescription(/Write the year with four digits/);
  await expect(form.email()).toHaveAccessibleDescription(/Write an e-mail address/);
  await expect(form.phone()).toHaveAccessibleDescription(/Write a phone number/);
  for (const field of [form.name(), form.birthYear(), form.email(), form.phone()]) {
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  await expect(form.birthYear()).toHaveValue("19x9");
  await expect(form.phone()).toHaveValue("<script>");
  await expect(form.notes()).toHaveValue("Walks with a stick.");
  await expect(form.condition(/sciatica/i).first()).toBeChecked();

  await test.step("on a phone the bar that saves does not lie on the field", async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await form.name().fill("Bo");
    await form.birthYear().fill("1970");
    await form.email().fill("");
    await page.evaluate(() => window.scrollTo(0, 0));
    await form.phone().press("Enter");
    await expect(form.phone()).toBeFocused();
    const bar = await page.locator("[data-save-bar]").boundingBox();
    const field = await form.phone().boundingBox();
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});

test("markup, invisible and control characters are text or nothing", async ({ page }) => {
  const form = new PatientForm(page);
  await form.open();
  const stamp = Date.now();
  await form.name().fill(`\u202e<b>Bo</b>\u0000\u200b & "Co" ${stamp}`);
  await form.notes().fill("<img src=x onerror=alert(1)>\u0000\u0007");
  await form.add().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`<b>Bo</b> & "Co" ${stamp}`);
  await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
});

test("a text that is too long is said so and never cut", async ({ page }) => {
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill(`Long ${"n".repeat(2000)}`);
  await form.notes().fill("x".repeat(30_000));
  await form.add().click();
  await expect(form.name()).toHaveAccessibleDescription(/Use at most/);
  await expect(form.notes()).toHaveAccessibleDescription(/Use at most/);
  expect(await form.notes().inputValue()).toHaveLength(30_000);
});

test("what was typed outlives a server that cannot be reached", async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED/);
  const form = new PatientForm(page);
  await form.open();
  const name = `Offline ${Date.now()}`;
  await form.name().fill(name);
  await form.notes().fill("Typed in the lift.");
  await page.route("**/patients/new", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await form.add().click();
  await expect(alert(page)).toContainText("could not be reached");
  await expect(form.notes()).toHaveValue("Typed in the lift.");
  await page.unrouteAll();
  await form.add().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a dose that cannot be is said at its field; it stays there, and the rest is saved", async ({
  page,
  browser,
  baseURL,
}) => {
  const { programId } = await publishProgram(browser, RIVERSIDE, baseURL);
  const builder = new ProgramBuilder(page);
  await page.goto(`/programs/${programId}/edit`);
  await builder.ready();
  const [first, second] = [builder.items().nth(0), builder.items().nth(1)];
  await first.getByRole("heading").click();
  const sets = first.getByLabel("Sets", { exact: true });
  for (const typed of ["-3", "0", "1e9", "three", "2.5", "99999999999999999999"]) {
    await sets.fill(typed);
    await expect(sets, typed).toHaveAttribute("aria-invalid", "true");
    await expect(sets, typed).toHaveAccessibleDescription(/Not saved yet/);
    await expect(sets, typed).toHaveValue(typed);
  }
  await second.getByLabel("Reps", { exact: true }).fill("7");
  await sets.focus();
  await first.getByRole("button", { name: "Note", exact: true }).click();
  const note = first.getByLabel("Note to the patient");
  await note.fill("n".repeat(5000));
  await expect(note).toHaveAccessibleDescription(/Not saved yet/);
  await expect(
    page.getByRole("status").filter({ hasText: "Saved, without 2 fields to correct" }),
  ).toBeVisible();
  await expect(second).toContainText("7 times");

  await note.fill("Slowly\u0000, please.\u202e");
  await sets.fill("2");
  await builder.saved();
  await page.reload();
  await builder.ready();
  await expect(note).toHaveValue("Slowly, please.");
  await expect(first).toContainText("2 sets of");
});

test("a form sent by another site is refused", async ({ page, context, baseURL, complaints }) => {
  complaints.allow(/ERR_FAILED/);
  const form = new PatientForm(page);
  await form.open();
  const name = `Forged ${Date.now()}`;
  await form.name().fill(name);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  // Held back, so that the copies below are all that reaches the server.
  await page.route("**/patients/new", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await form.add().click();
  const request = await sent;
  const headers = await request.allHeaders();
  for (const origin of ["https://elsewhere.example", "null", `${baseURL}.elsewhere.example`, undefined]) {
    const { origin: _own, cookie: _jar, "content-length": _length, ...kept } = headers;
    const forged = Object.fromEntries(Object.entries(kept).filter(([key]) => !key.startsWith(":")));
    const answer = await context.request.post("/patients/new", {
      data: request.postDataBuffer() ?? Buffer.alloc(0),
      headers: { ...forged, ...(origin !== undefined && { origin }) },
      maxRedirects: 0,
    });
    if (origin !== undefined) expect(answer.status(), origin).toBe(403);
    expect(answer.headers().location, String(origin)).toBeUndefined();
    expect(answer.headers()["x-action-redirect"], String(origin)).toBeUndefined();
  }
  await page.unrouteAll();
  await page.goto(`/patients?q=${encodeURIComponent(name)}`);
  await expect(page.getByText(/No current patient matches/)).toBeVisible();
});
