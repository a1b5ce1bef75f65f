import { readPdf } from "../commands/read-pdf";
import { expect, expectAccessible, test } from "../fixtures";
import { ProgramBuilder } from "../pages/program-builder";

test("a visitor builds a program without an account, minds a rule, and prints a sheet marked as a trial", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Build a program without an account" }).click();
  const builder = new ProgramBuilder(page);
  const print = page.getByRole("button", { name: "Print a trial sheet" });
  await expect(print).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Trial: Alex Example, invented" })).toBeVisible();
  await builder.search().fill("bridge");
  await builder
    .option(/^Bridge/)
    .first()
    .click();
  await expect(builder.item("Bridge")).toBeVisible();
  // Bending forward with thin bones: a rule stops it until somebody says why.
  await builder.search().fill("forward bend in sitting");
  await builder
    .option(/Forward bend in sitting/)
    .first()
    .click();
  await expect(builder.item("Forward bend in sitting")).toBeVisible();
  await expect(print).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Keep with a reason: Forward bend in sitting" }).click();
  const reason = page.getByRole("textbox", { name: "Why it stays" });
  await reason.fill("no");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Write at least")).toBeVisible();
  await reason.fill("Within a small range, with me beside.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(print).not.toHaveAttribute("aria-disabled", "true");
  await expectAccessible(page);

  const asked = context.waitForEvent("request", (request) => request.url().includes("/trial/handout.pdf"));
  await print.click();
  const posted = await asked;
  const answer = await context.request.post(posted.url(), {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: posted.postData() ?? "",
  });
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const sheet = await readPdf(await answer.body());
  expect(sheet).toContain("Exercises for Alex");
  expect(sheet).toContain("Trial, not for a patient");
  expect(await context.cookies()).toEqual([]);
});

test("what is no program of the trial is refused in a sentence, and nothing is made of it", async ({
  request,
}) => {
  for (const draft of ["", "no JSON", "[]", '{"title":"x"}']) {
    const answer = await request.post("/trial/handout.pdf", { form: { draft } });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain("This is no program of the trial.");
  }
  const endless = await request.post("/trial/handout.pdf", { form: { draft: "x".repeat(600_000) } });
  expect([409, 413]).toContain(endless.status());
});

test("the trial fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/trial");
  await expect(page.getByRole("button", { name: "Print a trial" })).toBeVisible();
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, "scrolls sideways by").toBeLessThanOrEqual(0);
});

test("the texts of the sheet come once, are kept for good, and are asked for again where they did not arrive", async ({
  page,
  complaints,
}) => {
  complaints.allow(/sheet-texts|ERR_FAILED/);
  await page.setViewportSize({ width: 1680, height: 900 });
  await page.route("**/trial/sheet-texts/**", (route) => route.abort(), { times: 1 });
  const arrived = await page.goto("/trial");
  // Without the steps and hints of exercises that nobody has chosen yet, and with each value of a column said once.
  expect((await arrived?.body())?.byteLength).toBeLessThan(300_000);
  const retry = page.getByRole("button", { name: "Try again" });
  await expect(page.getByText("The words of the exercises did not arrive.")).toBeVisible();
  const texts = page.waitForResponse("**/trial/sheet-texts/**");
  await retry.click();
  expect((await texts).headers()["cache-control"]).toBe("private, max-age=31536000, immutable");
  await expect(page.getByRole("document", { name: "The sheet as it will print" })).toBeVisible();
  const address = new URL((await texts).url()).pathname;
  const other = await page.request.get(address.replace(/[^/]+$/, "of-yesterday"));
  expect([other.status(), other.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
});
