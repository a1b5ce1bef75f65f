import type { Locator } from "@playwright/test";
import { IMAGE_LIMITS } from "@/lib/domain/exercise/image";
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
    await form.whatToDo().fill("Lie on your back with your knees bent. Lift your toes.");
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

/** A photograph as a phone takes it: more bytes than the server would take. */
function choosePhonePhoto(input: Locator): Promise<number> {
  return input.evaluate(async (field) => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext("2d");
    const noise = context?.createImageData(3000, 2000);
    if (!context || !noise) throw new Error("no canvas");
    for (let start = 0; start < noise.data.length; start += 65_536) {
      crypto.getRandomValues(noise.data.subarray(start, start + 65_536));
    }
    context.putImageData(noise, 0, 0);
    const photo = new File([await canvas.convertToBlob({ type: "image/png" })], "IMG_0001.PNG");
    const chosen = new DataTransfer();
    chosen.items.add(photo);
    (field as HTMLInputElement).files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return photo.size;
  });
}

test("an own exercise is in the program in a minute, without a safety check until somebody makes it", async ({
  page,
  context,
}) => {
  test.slow();
  await signIn(context, RIVERSIDE);
  const patient = new PatientForm(page);
  await patient.open();
  await patient.name().fill(`Ownella${process.pid} Quickly`);
  await patient.add().click();
  const record = new PatientRecord(page);
  await record.ready();
  await record.newProgram().click();
  await record.start("Blank program").click();
  const builder = new ProgramBuilder(page);
  await builder.ready();
  const name = `Zzyva kneedrive ${process.pid}`;
  const form = new ExerciseForm(page);

  await test.step("the search in vain leads to the form, with the name typed", async () => {
    await builder.search().fill(name);
    await page.getByRole("link", { name: `Make “${name}” yourself` }).click();
    await whenAlive(form.addToProgram());
    await expect(form.name()).toHaveValue(name);
  });

  await test.step("a phone's photograph is made small before it is sent", async () => {
    const sent = page.waitForRequest((request) => request.method() === "POST");
    expect(await choosePhonePhoto(form.photo("Start"))).toBeGreaterThan(IMAGE_LIMITS.uploadBytes);
    const size = Number(await (await sent).headerValue("content-length"));
    expect(size).toBeLessThan(IMAGE_LIMITS.uploadBytes / 2);
    await expect(form.picture("start")).toHaveJSProperty("naturalWidth", IMAGE_LIMITS.storedEdge);
    const heic = { name: "IMG_0002.HEIC", mimeType: "", buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0") };
    await form.photo("End").setInputFiles(heic);
    await expect(page.getByText("This browser cannot open a HEIC photo.")).toBeVisible();
  });

  await test.step("a sentence and a dose are enough; the builder opens at it", async () => {
    await form.whatToDo().fill("Step up and drive your other knee to the height of your hip.");
    await expectAccessibleEverywhere(page);
    await form.addToProgram().click();
    await expect(builder.item(name)).toBeVisible();
    await expect(builder.item(name).getByRole("textbox").first()).toBeFocused();
    await expect(builder.item(name).getByText(/No safety check yet: nobody has said/)).toBeVisible();
    await builder.publish().click();
    await expect(builder.dialog().getByText("No safety check yet")).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("what it does to the body is asked for once it is to be checked", async () => {
    await page.goto(`/library?q=${name}`);
    await page.getByRole("link", { name }).first().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText("No safety check yet")).toBeVisible();
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await whenAlive(form.save());
    await form.part("Safety check").click();
    await form.checked().check();
    await form.save().click();
    await expect(page.getByText("Choose a purpose.").first()).toBeVisible();
    await expect(form.whatToDo()).toHaveValue(/^Step up/);
    await page.getByRole("checkbox", { name: /^knee$/i }).check();
    await page.getByLabel("Purpose").selectOption("strength");
    await page.getByLabel("Starts").selectOption("standing");
    await form.save().click();
    await expect(page.getByText(/^Knee, strength, standing/)).toBeVisible();
    await expect(page.getByText("No safety check yet")).toBeHidden();
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
