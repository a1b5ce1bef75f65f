import { HARBOUR, RIVERSIDE } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { ExerciseForm } from "../pages/exercise-form";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";

test("a copy of a shared exercise gets its own drawing and stands in a program", async ({
  page,
  context,
}) => {
  test.slow();
  await signIn(context, RIVERSIDE);
  const form = new ExerciseForm(page);
  const name = `Bridge on the heels ${process.pid}`;

  await test.step("makes a copy of the bridge", async () => {
    await page.goto("/library/bridge");
    await page.getByRole("link", { name: "Make our own copy" }).click();
    await whenAlive(form.add());
    await form.name().fill(name);
    await form.step(1).fill("Lie on your back with your knees bent. Lift your toes.");
    await form.add().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText(/The clinic's own, from “Bridge”.*Tom Okafor/)).toBeVisible();
  });

  await test.step("changes a pose, in degrees and within what a joint can do", async () => {
    await form.drawing().click();
    await whenAlive(form.saveDrawing());
    await form.pose("End").click();
    await form.joints("Neck").click();
    const rotation = form.slider("Neck rotation");
    await rotation.focus();
    await page.keyboard.press("ArrowRight");
    await expect(form.degrees("Neck rotation")).toHaveValue("1");
    await form.degrees("Neck rotation").fill("300");
    await expect(page.getByText("From -95 to 95 is possible.")).toBeVisible();
    await form.degrees("Neck rotation").fill("40");
    await expect(rotation).toHaveValue("40");
    await form.undo().click();
    await expect(rotation).toHaveValue("0");
    await form.degrees("Neck rotation").fill("40");
    await expectAccessibleEverywhere(page);
    await form.saveDrawing().click();
    await expect(page.getByText("The drawing is saved.")).toBeVisible();
  });

  await test.step("puts it into a program", async () => {
    const patient = new PatientForm(page);
    await patient.open();
    await patient.name().fill(`Owena${process.pid} Copley`);
    await patient.add().click();
    const record = new PatientRecord(page);
    await record.ready();
    await record.newProgram().click();
    await record.start(TEMPLATE).click();
    const builder = new ProgramBuilder(page);
    await builder.ready();
    await builder.search().fill(name);
    await builder.search().press("Enter");
    await expect(builder.item(name)).toBeVisible();
    await builder.saved();
  });
});

test("a photograph is taken, and a bad file says why and loses nothing", async ({
  page,
  context,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  await signIn(context, RIVERSIDE);
  const form = new ExerciseForm(page);
  await page.goto("/library/new");
  await whenAlive(form.add());
  await form.name().fill("Half written");
  const drawing = {
    name: "photo.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  };
  await form.photo("Start").setInputFiles(drawing);
  await expect(page.getByText("This is not a JPEG, PNG or WebP picture. Choose one of those.")).toBeVisible();
  await form.photo("Start").setInputFiles({ ...drawing, buffer: Buffer.alloc(0) });
  await expect(page.getByText("This file is empty. Choose another one.")).toBeVisible();
  await form.photo("Start").setInputFiles({ ...drawing, buffer: Buffer.alloc(10_000_001) });
  await expect(page.getByText("This file has more than 10 MB. Choose a smaller one.")).toBeVisible();
  await expect(form.name()).toHaveValue("Half written");

  await form.photo("Start").setInputFiles({ ...drawing, buffer: await page.screenshot({ type: "jpeg" }) });
  await expect(form.picture("start")).toBeVisible();
  const address = await form.picture("start").getAttribute("src");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });

  await test.step("no other clinic sees it, and it looks like nothing at all", async () => {
    const other = await browser.newContext({ baseURL });
    await signIn(other, HARBOUR);
    const foreign = await other.request.get(address ?? "");
    const absent = await other.request.get("/images/00000000-0000-4000-8000-000000000000");
    expect([foreign.status(), await foreign.text()]).toEqual([404, await absent.text()]);
    await other.close();
  });
});

test("an own exercise's pages are accessible and fit", async ({ page, context }) => {
  test.slow();
  await signIn(context, RIVERSIDE);
  for (const address of ["/library/new?from=bridge", "/library/archived", "/library/advice"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleEverywhere(page);
  }
});
