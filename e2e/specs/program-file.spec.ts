import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import type { Account } from "../commands/accounts";
import { HARBOUR, HARBOUR_LEAD, PASSWORD, RIVERSIDE } from "../commands/accounts";
import { publishProgram } from "../commands/publish-program";
import { signIn, startSession } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { Caller } from "../matrix/caller";
import { makePatient } from "../matrix/made-programs";
import { EXERCISE, PICTURE, SCREENING } from "../matrix/payloads";
import { dataOf, idBehind, lastPart, redirected } from "../matrix/replies";

/** Somebody of the clinic who speaks HTTP. */
async function callerOf(browser: Browser, account: Account, baseURL = ""): Promise<Caller> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, account);
  const staff = new Caller(account.email, baseURL);
  for (const { name, value } of await context.cookies()) staff.keep(name, value);
  await context.close();
  return staff;
}

/** An exercise of the clinic's own with a photograph; answers its id. */
async function makePhotographed(staff: Caller, name: string): Promise<string> {
  const form = new FormData();
  form.append("kind", "exercise-photo");
  form.append("file", new Blob([PICTURE], { type: "image/png" }), "photo.png");
  const { imageId } = dataOf(await staff.act("uploadImageAction", form)) as { imageId: string };
  const made = await redirected(
    staff.act("createExerciseAction", { ...EXERCISE, name, photoStartId: imageId }),
  );
  return idBehind(await staff.get(`/library/${lastPart(made)}/edit`), "exerciseId");
}

test("a program goes from one clinic to another, with a picture and a signature that can be known", async ({
  browser,
  baseURL,
  context,
  page,
}) => {
  test.slow();
  const stamp = `${process.pid}${Date.now()}`;
  const staff = await callerOf(browser, RIVERSIDE, baseURL);
  const { programId } = await publishProgram(browser, RIVERSIDE, baseURL);
  const name = `Photographed ${stamp}`;
  const exerciseId = await makePhotographed(staff, name);
  const saved = dataOf(await staff.act("findSavedDraftAction", { programId })) as {
    revision: number;
    draft: { items: { itemId: string; dose: unknown }[] };
  };
  const { draft } = saved;
  const item = { itemId: crypto.randomUUID(), exerciseId, dose: draft.items[0]?.dose, note: "Slowly." };
  const changed = { ...draft, items: [...draft.items.slice(0, 2), item] };
  const { revision } = dataOf(
    await staff.act("saveDraftAction", { programId, revision: saved.revision, draft: changed }),
  ) as { revision: number };
  dataOf(await staff.act("publishProgramAction", { programId, revision, screening: SCREENING }));

  const file = await test.step("a therapist takes the version along as a file", async () => {
    // A session of its own: another test may have typed the password in the one that is shared.
    await startSession(context, RIVERSIDE);
    await page.goto(`/programs/${programId}/versions/2`);
    const link = page.getByRole("link", { name: "File for another clinic" });
    await whenAlive(link);
    await link.click();
    const proof = page.getByRole("dialog", { name: "Type your password to go on" });
    await proof.getByLabel("Your password").fill(PASSWORD);
    const saving = page.waitForEvent("download");
    await proof.getByRole("button", { name: "Go on" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/ - v2\.homestretch$/);
    return {
      name: download.suggestedFilename(),
      mimeType: "application/zip",
      buffer: await readFile(await download.path()),
    };
  });

  await test.step("and takes it along for a hospital, with a sheet that is the printed one", async () => {
    await page.goto(`/programs/${programId}/fhir`);
    await expectAccessible(page);
    const answer = await page.request.get(`/programs/${programId}/fhir/program.json?name=paper`);
    expect(answer.headers()["content-type"]).toBe("application/fhir+json");
    const { entry } = (await answer.json()) as { entry: { resource: Record<string, unknown> }[] };
    const kinds = entry.map(({ resource }) => resource.resourceType);
    expect(kinds.filter((kind) => kind === "ServiceRequest")).toHaveLength(3);
    expect(kinds).toContain("DocumentReference");
    expect(JSON.stringify(entry)).toContain("JVBERi0");
    const record = await page.request.get(`/programs/${programId}/fhir/record.json`);
    expect((await record.json()).resourceType).toBe("Bundle");
  });

  const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  await signIn(other, HARBOUR);
  const there = await other.newPage();
  const patientId = await makePatient(await callerOf(browser, HARBOUR, baseURL), `Handed Over${stamp}`);
  const choose = async (chosen: typeof file) => {
    await there.goto(`/patients/${patientId}/programs/new`);
    await there.getByRole("link", { name: "Open a program file" }).click();
    const field = there.getByLabel("File (required)");
    await whenAlive(field);
    await field.setInputFiles(chosen);
    await there.getByRole("button", { name: "Look at the file" }).click();
  };

  const fingerprint =
    await test.step("there it is shown who says that it is theirs, and that nobody knows the signature", async () => {
      await choose({ ...file, buffer: file.buffer.subarray(0, 400) });
      await expect(there.getByText("This is not a program file.").first()).toBeVisible();
      await choose(file);
      await expect(there.getByText("From Riverside Physiotherapy, Tom Okafor")).toBeVisible();
      await expect(there.getByText("Nobody here vouches for it")).toBeVisible();
      const row = there.getByRole("row").filter({ hasText: name });
      await expect(row).toContainText("it becomes an exercise of your own, not reviewed");
      await expect(row).toContainText("1 photograph comes with it");
      await expectAccessible(there);
      await there.setViewportSize({ width: 390, height: 844 });
      await expectAccessible(there);
      await there.setViewportSize({ width: 1280, height: 800 });
      const line = await there.getByText(/^Fingerprint: /).innerText();
      return line.replace("Fingerprint: ", "");
    });

  await test.step("an admin there confirms the signature, as it was read by telephone", async () => {
    const admins = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    await signIn(admins, HARBOUR_LEAD);
    const office = await admins.newPage();
    await office.goto("/clinic?section=files");
    await office.getByRole("link", { name: "Signatures of other clinics" }).click();
    const digits = office.getByLabel("Fingerprint");
    await whenAlive(digits);
    await office.getByLabel("Clinic (required)").fill("Riverside by the river");
    await digits.fill("0F3A");
    await office.getByRole("button", { name: "Confirm" }).click();
    await expect(digits).toHaveAccessibleDescription(/Type the 32 digits/);
    await digits.fill(fingerprint);
    await office.getByRole("button", { name: "Confirm" }).click();
    await expect(office.getByRole("listitem").filter({ hasText: "Riverside by the river" })).toContainText(
      fingerprint,
    );
    await expectAccessible(office);
    await admins.close();
  });

  await test.step("opened it is a draft there, with the photograph, to be checked and published like any other", async () => {
    await choose(file);
    await expect(there.getByText("Signed by Riverside by the river")).toBeVisible();
    await there.getByRole("button", { name: "Open as a draft" }).click();
    await expect(there).toHaveURL(/\/programs\/[0-9a-f-]{36}\/edit$/);
    await expect(there.getByText(name).first()).toBeVisible();
    await there.goto(`/library/${name.toLowerCase().replaceAll(" ", "-")}`);
    await expect(there.getByText(/From Riverside Physiotherapy, not reviewed here/)).toBeVisible();
    const photo = there.getByRole("main").locator('img[src*="/images/"]').first();
    await expect(photo).toBeVisible();
    expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    await choose(file);
    await expect(there.getByRole("row").filter({ hasText: name })).toContainText("in the same words");
  });
  await other.close();
});
