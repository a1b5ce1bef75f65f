import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "../commands/free-port";
import { readPdf } from "../commands/read-pdf";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PASSWORD = "quiet harbour seven lanterns";

/** A server of a clinic's own, without a demonstration, and the code that its start prints. */
async function startEmpty(data: string): Promise<{ server: ChildProcess; origin: string; code: string }> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { DATABASE_URL: _unused, ...inherited } = process.env;
  const server = spawn(process.execPath, [path.join(ROOT, "scripts/start.mjs")], {
    env: {
      ...inherited,
      ...{ PORT: String(port), HOMESTRETCH_ORIGIN: origin, HOMESTRETCH_DATA: data },
      HOMESTRETCH_DEMO: "off",
    },
  });
  let words = "";
  const code = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      words += chunk;
      const found = /works once: (\S+)/.exec(words)?.[1];
      if (found) resolve(found);
    });
    server.once("exit", (status) => reject(new Error(`ended with ${status}:\n${words}`)));
  });
  return { server, origin, code };
}

test("a clinic's first run: set up, accept the texts in one step, publish, and a changed name is told", async ({
  browser,
  complaints,
}) => {
  test.slow();
  const { server, origin, code } = await startEmpty(test.info().outputPath("data"));
  // The watch of these tests knows their own server only.
  complaints.allow(new RegExp(`asked another host: ${origin}$`));
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  const builder = new ProgramBuilder(page);

  await test.step("the clinic is set up with the code", async () => {
    await page.goto("/");
    await page.waitForURL("/set-up");
    await whenAlive(page.getByRole("button", { name: "Set the clinic up" }));
    await page.getByLabel("Set-up code").fill(code);
    await page.getByLabel("Name", { exact: true }).fill("Weir Lane Physio");
    await page.getByLabel("Phone", { exact: true }).fill("01632 960 700");
    await page.getByLabel("Country").selectOption({ label: "United Kingdom" });
    await page.getByLabel("Your name").fill("Nora Weir");
    await page.getByLabel("E-mail").fill("nora@weirlane.example");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Set the clinic up" }).click();
    await page.waitForURL("/clinic");
  });

  const patientId = await test.step("a program is made before anybody has accepted anything", async () => {
    await page.goto("/today");
    await expect(page.getByText("One step before the first program")).toBeVisible();
    await expect(page.getByRole("region", { name: "First steps" }).getByRole("link")).toHaveCount(4);
    expect((await page.request.get("/clinic/test-sheet.pdf")).status()).toBe(409);
    await expectAccessible(page);
    const form = new PatientForm(page);
    await form.open();
    await form.name().fill("Ida Brook");
    await form.birthYear().fill("1988");
    await form.add().click();
    const record = new PatientRecord(page);
    const id = await record.ready();
    await record.newProgram().click();
    await record.start(TEMPLATE).click();
    await builder.ready();
    await builder.publish().click();
    await expect(builder.dialog().getByText("One step before the first program")).toBeVisible();
    await expect(builder.confirm()).toHaveCount(0);
    return id;
  });
  const editor = page.url();
  const programId = builder.programId();

  await test.step("the texts are accepted with one press, in the words of the statement", async () => {
    await builder.dialog().getByRole("link", { name: "Go to sign-off" }).click();
    await page.waitForURL(/\/clinic\/sign-off\?program=/);
    await expect(page.getByRole("link", { name: "Back to the program" })).toBeVisible();
    await expect(
      page.getByText(
        "This text was written by the Homestretch editors from published guidance. No clinician of this clinic has signed it. We use it on our own responsibility.",
      ),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "We use it on our own responsibility" }).click();
    await expect(page.getByText(/^Accepted by Nora Weir/)).toBeVisible();
    const sheet = await readPdf(await (await page.request.get("/clinic/test-sheet.pdf")).body());
    expect(sheet).toContain("Test sheet");
  });

  await test.step("the program was kept, and says how many texts are not signed", async () => {
    await page.getByRole("link", { name: "Go on publishing the program" }).click();
    await page.waitForURL(`${editor}?open=publish`);
    await expect(
      builder.dialog().getByText(/^\d+ of \d+ texts in this program are not signed here\.$/),
    ).toBeVisible();
    await builder.screened().check();
    await builder.confirm().click();
    await expect(page.getByRole("heading", { name: "Version 1 is published" })).toBeVisible();
    const answer = await page.context().request.get(`/programs/${programId}/handout.pdf?told=yes`);
    const paper = await readPdf(await answer.body());
    expect(paper).toContain("Chosen for you by Nora Weir.");
    expect(paper).not.toMatch(/checked by|signed|reviewed/i);
  });

  await test.step("a template and its exercises say that they are not signed", async () => {
    await page.goto("/templates");
    await page.getByRole("link", { name: TEMPLATE }).click();
    await expect(page.getByRole("link", { name: "Not signed yet" })).toBeVisible();
    await expect(page.getByRole("main").getByText("Not signed yet").nth(1)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("after the name on paper changes, record and program tell it, one press from publishing", async () => {
    await page.goto(`/patients/${patientId}/edit`);
    const form = new PatientForm(page);
    await whenAlive(form.label());
    await form.label().fill("Ida B.");
    await form.save().click();
    await page.waitForURL(`/patients/${patientId}`);
    const told = /Version 1 still says “.+”, on paper and on the phone\. The next one says “Ida B\.”\./;
    await expect(page.getByText(told)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/programs/${programId}`);
    await expect(page.getByText(told)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Publish version 2" }).click();
    await builder.screened().check();
    await builder.confirm().click();
    await expect(page.getByRole("heading", { name: "Version 2 is published" })).toBeVisible();
    await page.goto(`/programs/${programId}`);
    await expect(page.getByText(told)).toHaveCount(0);
  });

  await page.context().close();
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  expect(await ended).toBe(0);
});
