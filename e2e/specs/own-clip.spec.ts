import type { Browser, Locator, Page } from "@playwright/test";
import { makeClip } from "@/lib/clips/test-fixtures";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { type Account, HARBOUR, RIVERSIDE } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { publishProgram } from "../commands/publish-program";
import { recordClip } from "../commands/record-clip";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";
import { Caller } from "../matrix/caller";
import { EXERCISE, SCREENING } from "../matrix/payloads";
import { dataOf, idBehind, lastPart, redirected } from "../matrix/replies";
import { makeStoredClip } from "../matrix/world";
import { ExerciseForm } from "../pages/exercise-form";
import { PhoneOutbox } from "../pages/phone-outbox";
import { PhonePage } from "../pages/phone-page";

async function callerOf(browser: Browser, account: Account, baseURL = ""): Promise<Caller> {
  const context = await browser.newContext({ baseURL });
  await signIn(context, account);
  const staff = new Caller(account.email, baseURL);
  for (const { name, value } of await context.cookies()) staff.keep(name, value);
  await context.close();
  return staff;
}

/** A published program whose third exercise is the one; answers the link. */
async function publishWith(browser: Browser, staff: Caller, exerciseId: string, baseURL: string | undefined) {
  const { programId, link } = await publishProgram(browser, RIVERSIDE, baseURL);
  const saved = dataOf(await staff.act("findSavedDraftAction", { programId })) as {
    revision: number;
    draft: { items: { dose: unknown }[] };
  };
  const { draft } = saved;
  const item = { itemId: crypto.randomUUID(), exerciseId, dose: draft.items[0]?.dose, note: "" };
  const changed = { ...draft, items: [item, ...draft.items.slice(0, 2)] };
  const { revision } = dataOf(
    await staff.act("saveDraftAction", { programId, revision: saved.revision, draft: changed }),
  ) as { revision: number };
  dataOf(await staff.act("publishProgramAction", { programId, revision, screening: SCREENING }));
  return link;
}

const hasPlayed = (video: Locator) =>
  video.evaluate((element) => (element as HTMLVideoElement).currentTime > 0);

/** Tries what cannot be taken: a file of words, too many bytes, and a clip too long. */
async function tryUnfit(page: Page, form: ExerciseForm): Promise<void> {
  const words = { name: "clip.mp4", mimeType: "video/mp4", buffer: Buffer.from("no clip at all") };
  await form.clip().setInputFiles(words);
  await expect(page.getByText("This is not an MP4 or WebM clip.")).toBeVisible();
  const buffer = Buffer.alloc(CLIP_LIMITS.bytes + 1);
  await form.clip().setInputFiles({ name: "long.mp4", mimeType: "video/mp4", buffer });
  await expect(page.getByText("This clip has 20 MB; 20 MB is the most.")).toBeVisible();
}

test("an own exercise gets a clip, which plays on the patient's phone and is kept there only on request", async ({
  page,
  context,
  browser,
  baseURL,
  complaints,
}) => {
  test.slow();
  complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|status of 422/);
  await signIn(context, RIVERSIDE);
  const form = new ExerciseForm(page);
  const name = `On film ${process.pid}`;

  await test.step("what is no clip is refused with a sentence, and nothing typed is lost", async () => {
    await page.goto("/library/new");
    await whenAlive(form.add());
    await form.name().fill(name);
    await form.whatToDo().fill("Lift your arm to the front, and let it down slowly.");
    await tryUnfit(page, form);
    await expect(form.name()).toHaveValue(name);
  });

  await test.step("a recording is taken, shown, and plays at the exercise", async () => {
    const buffer = await recordClip(page);
    await form.clip().setInputFiles({ name: "arm.webm", mimeType: "video/webm", buffer });
    await expect(form.storedClip()).toBeVisible();
    await expectAccessibleEverywhere(page);
    await form.add().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const clip = page.locator(`video[aria-label^="Clip of"]`);
    await expect(clip).toHaveAttribute("preload", "none");
    await expect(clip).toHaveAttribute("poster", /^\/images\//);
    await clip.evaluate((video) => (video as HTMLVideoElement).play());
    await expect.poll(() => hasPlayed(clip)).toBe(true);
  });

  const staff = await callerOf(browser, RIVERSIDE, baseURL);
  const exerciseId = idBehind(await staff.get(`/library/${lastPart(page.url())}/edit`), "exerciseId");
  const link = await publishWith(browser, staff, exerciseId, baseURL);
  const phoneContext = await browser.newContext({
    baseURL: baseURL ?? "",
    viewport: { width: 390, height: 844 },
  });
  const phone = await phoneContext.newPage();

  await test.step("the patient sees its picture, and nothing of it is loaded before a tap", async () => {
    const asked: string[] = [];
    phone.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await new PhonePage(phone).open(link);
    await new PhoneOutbox(phone).keptPages();
    await phone.getByRole("article").first().locator("summary").click();
    const door = phone.getByRole("link", { name: /^Watch the clip/ });
    await expect(door.locator("img")).toHaveJSProperty("complete", true);
    expect(asked.filter((path) => path.includes("/clips/"))).toEqual([]);
    await expectAccessibleEverywhere(phone);
    await door.click();
    const clip = phone.locator("article video");
    await expect.poll(() => hasPlayed(clip)).toBe(true);
  });

  await test.step("it is kept on request, plays without a connection, and can be taken away again", async () => {
    await phone.getByRole("button", { name: /^Keep this clip on this phone \(0\.\d MB\)/ }).click();
    await expect(phone.getByText("This clip is on this phone.")).toBeVisible();
    await expectAccessibleEverywhere(phone);
    await phoneContext.setOffline(true);
    await phone.reload();
    await phone.getByRole("article").first().locator("summary").click();
    await phone.getByRole("link", { name: /^Watch the clip/ }).click();
    const clip = phone.locator("article video");
    await expect.poll(() => hasPlayed(clip)).toBe(true);
    const part = await clip.evaluate(async (video) => {
      const answer = await fetch((video as HTMLVideoElement).src, { headers: { range: "bytes=0-9" } });
      return [answer.status, (await answer.arrayBuffer()).byteLength];
    });
    expect(part).toEqual([206, 10]);
    await phone.getByRole("button", { name: "Remove the clip from this phone" }).click();
    await expect(phone.getByRole("button", { name: /^Keep this clip/ })).toBeVisible();
    await phone.reload();
    await phone.getByRole("article").first().locator("summary").click();
    await phone.getByRole("link", { name: /^Watch the clip/ }).click();
    await expect(phone.getByText("The clip does not play now.")).toBeVisible();
    await phoneContext.setOffline(false);
  });

  await test.step("the session offers it before the exercise begins", async () => {
    await phone.reload();
    await phone.getByRole("link", { name: "Start", exact: true }).click();
    await phone.waitForURL(/\/session$/);
    await expect(phone.getByRole("link", { name: /^Watch the clip/ })).toBeVisible();
    await expectAccessibleEverywhere(phone);
  });
  await phoneContext.close();
});

test("a clip is sent in parts to its clinic and to the bearer of a link that shows it, and to nobody else", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const staff = await callerOf(browser, RIVERSIDE, baseURL);
  const [clipId, other] = [await makeStoredClip(staff), await makeStoredClip(staff)];
  const name = `In parts ${process.pid}${Date.now()}`;
  const made = await redirected(staff.act("createExerciseAction", { ...EXERCISE, name, clipId }));
  const exerciseId = idBehind(await staff.get(`/library/${lastPart(made)}/edit`), "exerciseId");
  const link = await publishWith(browser, staff, exerciseId, baseURL);
  const patient = new Caller("patient", baseURL ?? "");
  const token = link.split("#")[1] ?? "";
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ token });
  const traded = await patient.send("/p/open", { method: "POST", headers, body });
  const linkId = lastPart((JSON.parse(traded.text) as { path: string }).path);
  const stranger = await callerOf(browser, HARBOUR, baseURL);

  for (const [caller, path] of [
    [staff, `/clips/${clipId}`],
    [patient, `/p/${linkId}/clips/${clipId}`],
  ] as const) {
    const whole = await caller.get(path);
    const size = (await makeClip()).byteLength;
    const tag = whole.headers.get("etag") ?? "";
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "video/webm"]);
    const part = await caller.get(path, { range: "bytes=4-9" });
    expect([part.status, part.headers.get("content-range"), part.headers.get("content-length")]).toEqual([
      ...[206, `bytes 4-9/${size}`, "6"],
    ]);
    expect((await caller.get(path, { range: `bytes=${size}-` })).status).toBe(416);
    expect((await caller.get(path, { range: "bytes=0-1", "if-range": tag })).status).toBe(206);
    expect((await caller.get(path, { range: "bytes=0-1", "if-range": '"old"' })).status).toBe(200);
  }
  for (const [caller, path] of [
    [stranger, `/clips/${clipId}`],
    [patient, `/clips/${clipId}`],
    [patient, `/p/${linkId}/clips/${other}`],
    [stranger, `/p/${linkId}/clips/${clipId}`],
    [staff, `/p/${linkId}/clips/${clipId}`],
  ] as const) {
    const ranged = await caller.get(path, { range: "bytes=0-1" });
    expect([ranged.status, ranged.text]).toEqual([404, "There is no such clip.\n"]);
  }
});
