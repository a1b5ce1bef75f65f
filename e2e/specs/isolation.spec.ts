import type { APIRequestContext } from "@playwright/test";
import { HARBOUR, RIVERSIDE } from "../commands/accounts";
import { type PublishedProgram, programToLookAt, publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";

const UNKNOWN = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await programToLookAt(browser, RIVERSIDE, baseURL);
});

const ADDRESSES = {
  "a patient's record": (ids: PublishedProgram) => `/patients/${ids.patientId}`,
  "the form of a record": (ids: PublishedProgram) => `/patients/${ids.patientId}/edit`,
  "a patient's new program": (ids: PublishedProgram) => `/patients/${ids.patientId}/programs/new`,
  "a program": (ids: PublishedProgram) => `/programs/${ids.programId}`,
  "the builder": (ids: PublishedProgram) => `/programs/${ids.programId}/edit`,
  "a handout": (ids: PublishedProgram) => `/programs/${ids.programId}/handout.pdf`,
  "a version's handout": (ids: PublishedProgram) => `/programs/${ids.programId}/handout.pdf?version=1`,
  "a draft's handout": (ids: PublishedProgram) => `/programs/${ids.programId}/handout.pdf?version=draft`,
};

for (const [name, addressOf] of Object.entries(ADDRESSES)) {
  test(`${name} of another clinic answers exactly like one that never was`, async ({ context }) => {
    await signIn(context, HARBOUR);
    const nothing = { ...program, patientId: UNKNOWN, programId: UNKNOWN };
    const foreign = await answerOf(context.request, addressOf(program), program);
    const unknown = await answerOf(context.request, addressOf(nothing), program);
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(unknown);
  });
}

test("another clinic's people are in no list and no search", async ({ context }) => {
  await signIn(context, HARBOUR);
  const addresses = [
    "/today",
    "/patients",
    `/patients?q=${program.patientName}`,
    "/patients?archived=1",
    "/templates",
  ];
  for (const path of addresses) {
    const body = await (await context.request.get(path)).text();
    // The search itself is shown again, so that only the rest of the page counts.
    expect(body.replaceAll(`“${program.patientName}”`, ""), path).not.toContain(`>${program.patientName}<`);
    expect(body, path).not.toContain(program.patientId);
    expect(body, path).not.toContain(program.programId);
  }
});

test("a link's cookie opens that link and nothing else", async ({ browser, baseURL, complaints }) => {
  complaints.allow(/status of 404/);
  const other = await publishProgram(browser, HARBOUR, baseURL);
  const phone = await browser.newContext({ baseURL });
  const mine = new PhonePage(await phone.newPage());
  await mine.open(program.link);
  const [cookie] = await phone.cookies(mine.page.url());
  const stranger = await browser.newContext({ baseURL });
  const theirs = new PhonePage(await stranger.newPage());
  await theirs.open(other.link);
  const theirPath = new URL(theirs.page.url()).pathname;

  await test.step("it is kept from scripts and from every other address", async () => {
    expect(cookie).toMatchObject({
      httpOnly: true,
      sameSite: "Lax",
      path: new URL(mine.page.url()).pathname,
    });
    expect(await phone.cookies(theirs.page.url())).toEqual([]);
  });

  await test.step("the other link stays shut, with no cookie, with this one, and with forged ones", async () => {
    const values = ["", cookie?.value ?? "", "0".repeat(43), `${cookie?.value}x`, "null", "%00"];
    for (const value of values) {
      for (const path of [theirPath, `${theirPath}/handout.pdf`]) {
        const answer = await phone.request.get(path, { headers: { cookie: `${cookie?.name}=${value}` } });
        expect(answer.status(), `${path} ${value}`).toBe(404);
        expect(await answer.text(), `${path} ${value}`).not.toContain(other.patientName.split(" ")[0]);
      }
    }
  });

  await test.step("a link opens nothing of the clinic's own pages", async () => {
    for (const path of [`/programs/${program.programId}`, `/patients/${program.patientId}`, "/today"]) {
      await mine.page.goto(path);
      await expect(mine.page).toHaveURL(/\/sign-in/);
    }
  });

  await test.step("the patient's page names no surname, contact or note", async () => {
    await mine.open(program.link);
    const [first, last] = program.patientName.split(" ");
    const body = await mine.page.content();
    expect(body).toContain(first);
    expect(body).not.toContain(last);
    expect(body).not.toContain(program.patientId);
  });
  await phone.close();
  await stranger.close();
});

test("a forged session opens nothing", async ({ browser, baseURL }) => {
  const thief = await browser.newContext({ baseURL });
  for (const value of ["x", "eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0.", "0".repeat(400)]) {
    const headers = { cookie: `next-auth.session-token=${value}` };
    for (const path of [
      "/patients",
      `/programs/${program.programId}`,
      `/programs/${program.programId}/handout.pdf`,
    ]) {
      const answer = await thief.request.get(path, { headers, maxRedirects: 0 });
      expect(await answer.text(), path).not.toContain(program.patientName);
      expect(answer.headers()["content-type"] ?? "", path).not.toContain("pdf");
    }
  }
  await thief.close();
});

/**
 * Status and text of an answer without what differs from request to request; fails on a name that leaks. The framework
 * sends the parts of a page as they get ready, so their order is left out.
 */
async function answerOf(request: APIRequestContext, path: string, hidden: PublishedProgram) {
  const answer = await request.get(path, { maxRedirects: 0 });
  const body = await answer.text();
  const [first = "", last = ""] = hidden.patientName.split(" ");
  expect(body, path).not.toContain(first);
  expect(body, path).not.toContain(last);
  const nonce = /nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "no nonce";
  const text = body
    .replaceAll(nonce, "NONCE")
    .replaceAll(hidden.patientId, "ID")
    .replaceAll(hidden.programId, "ID")
    .replaceAll(UNKNOWN, "ID");
  return {
    status: answer.status(),
    type: answer.headers()["content-type"],
    text: text.split(/(?=<)|\\n|self\.__next_f/).sort(),
  };
}
