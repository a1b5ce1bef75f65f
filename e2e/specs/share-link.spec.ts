import { RIVERSIDE } from "../commands/accounts";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { readPdf } from "../commands/read-pdf";
import { signIn } from "../commands/sign-in";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";
import { ProgramPage } from "../pages/program-page";

test.use({ viewport: { width: 390, height: 844 } });

/** Over the wire, cold, of whatever kind: pages with the drawings of four exercises, typeface, styles, scripts, icons. */
const FIRST_LOAD_BYTES = 220 * 1024;
const SCRIPT_BYTES = 140 * 1024;

/** What messengers and mail programs stick to the end of a link. */
const TAILS = [".", ")", ">", ",", '"', "%20", "\u200b", "&fbclid=abc", "?utm_source=x"];

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

test("the token leaves the address at once and is found nowhere else", async ({ page, context }) => {
  const token = program.link.split("#")[1] ?? "";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await new PhonePage(page).open(program.link);
  expect(token).toHaveLength(43);
  expect(page.url()).not.toContain(token);
  expect(asked.filter((line) => line.includes(token))).toEqual([]);
  expect(await page.content()).not.toContain(token);
  expect(JSON.stringify(await context.storageState())).not.toContain(token);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test("links that are mistyped, cut off or unknown all say the same", async ({ page, complaints }) => {
  complaints.allow(/status of 404/);
  const phone = new PhonePage(page);
  for (const token of ["x", "A".repeat(43), "%00", program.link.split("#")[1]?.slice(0, -1), "a b", "💥"]) {
    await page.goto("/sign-in");
    await page.goto(`/p#${token}`);
    await phone.expectClosed();
    await expect(page).toHaveURL("/p");
  }
});

test("the short code of the sheet opens the program too, without a script", async ({
  page,
  browser,
  baseURL,
}) => {
  const phone = new PhonePage(page);
  await phone.open(program.link);
  const sheet = await readPdf(await (await phone.pdf()).body());
  const code = /type ([2-9A-Z]{5}-[2-9A-Z]{5})/.exec(sheet)?.[1] ?? "";
  expect(code).toHaveLength(11);
  const plain = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await plain.goto("/code");
  for (const wrong of ["ABCDE-FGHJK", "x", "<b>"]) {
    await plain.getByLabel("Code").fill(wrong);
    await plain.getByRole("button", { name: "Open" }).click();
    await expect(plain.getByText("This code does not open.")).toBeVisible();
  }
  await plain.getByLabel("Code").fill(Array.from(code.toLowerCase()).join(" "));
  await plain.getByRole("button", { name: "Open" }).click();
  await expect(new PhonePage(plain).heading()).toHaveText(/^Exercises for /);
  expect(plain.url()).not.toContain(code);
  await plain.context().close();
});

test("the link opens whatever is stuck to its end, and mended where link protection broke it", async ({
  page,
}) => {
  const token = program.link.split("#")[1] ?? "";
  const phone = new PhonePage(page);
  const asked: string[] = [];
  for (const tail of TAILS) await test.step(`opens with ${tail}`, () => phone.open(program.link + tail));
  for (const mark of ["%23", "%2523", "/%23"]) {
    await test.step(`opens with ${mark} for #`, async () => {
      page.on("request", (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
      await phone.open(`/p${mark}${token}.`);
      expect(page.url()).not.toContain(token);
      // Once it stood in the address that was broken; from there on nowhere.
      expect(asked.filter((line) => line.includes(token))).toHaveLength(1);
      asked.length = 0;
      page.removeAllListeners("request");
    });
  }
});

test("a slow link says after a while what else can be done, and opens all the same", async ({ page }) => {
  await page.clock.install();
  let answer: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/p/open", async (route) => {
    await waited;
    await route.continue();
  });
  await page.goto(program.link);
  await expect(page.getByRole("heading", { name: "Opening your exercises" })).toBeVisible();
  await page.clock.runFor(8_000);
  await expect(page.getByRole("heading", { name: "This takes long" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Type the code on your paper" })).toHaveAttribute(
    "href",
    "/code",
  );
  answer();
  await expect(new PhonePage(page).heading()).toHaveText(/^Exercises for /);
});

test("a link that has ended says whom to call; an unknown one names no clinic", async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/status of 404/);
  const ended = await publishProgram(browser, RIVERSIDE, baseURL);
  const staff = await browser.newContext({ baseURL });
  await signIn(staff, RIVERSIDE);
  const record = new ProgramPage(await staff.newPage());
  await record.open(ended.programId);
  await record.revokeLink();
  await staff.close();
  const phone = new PhonePage(page);
  await page.goto(ended.link);
  await phone.expectClosed();
  await expect(page.getByRole("link", { name: /^Call / })).toHaveAttribute("href", /^tel:\+?\d+$/);
  await expect(page.getByRole("link", { name: "In an emergency, call 999" })).toBeInViewport();
  await expect(page.getByText("Riverside", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => {
    window.location.hash = "A".repeat(43);
  });
  await expect(page.getByText("Riverside", { exact: false })).toBeHidden();
  await phone.expectClosed();
  await expect(page.getByRole("link", { name: /call/i })).toHaveCount(0);
  await page.getByRole("link", { name: "Type the code on your paper" }).filter({ visible: true }).click();
  await page.getByLabel("Code").fill("A B C D E - F G H J K");
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByText("This code does not open.")).toBeVisible();
});

test("without a token the page asks for the paper or the link", async ({ page }) => {
  await page.goto("/p");
  await expect(page.getByRole("heading", { name: "Open your own link" })).toBeVisible();
});

test("a second link typed into the same tab opens too", async ({ page, complaints }) => {
  complaints.allow(/status of 404/);
  const phone = new PhonePage(page);
  await page.goto("/p#wrong");
  await phone.expectClosed();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, program.link.split("#")[1] ?? "");
  await expect(phone.heading()).toHaveText(/^Exercises for /);
});

test("offline it says so and opens at the next try", async ({ page, complaints }) => {
  complaints.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  await page.route("**/p/open", (route) => route.abort());
  await page.goto(program.link);
  await expect(page.getByRole("heading", { name: "We could not open your exercises" })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(new PhonePage(page).heading()).toHaveText(/^Exercises for /);
});

test("reading needs no script; opening the link says that it does", async ({ page, browser, baseURL }) => {
  await new PhonePage(page).open(program.link);
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies(page.url()));
  const reader = await plain.newPage();
  await reader.goto(page.url());
  await expect(reader.getByRole("heading", { name: "Warning signs" })).toBeVisible();
  await expect(reader.getByRole("article")).toHaveCount(4);
  await reader.goto(program.link);
  await expect(reader.getByRole("heading", { name: "Open your exercises" })).toBeVisible();
  await expect(reader.getByRole("link", { name: "Type the code on your paper" })).toBeVisible();
  await expect(reader.getByText("Opening your exercises")).toBeHidden();
  await plain.close();
});

test("every target is large enough for a thumb, and the bar is always there", async ({ page }) => {
  await new PhonePage(page).open(program.link);
  for (const link of await page.getByRole("link").all()) {
    const box = await link.boundingBox();
    expect(box?.height, (await link.textContent()) ?? "").toBeGreaterThanOrEqual(44);
  }
  await page.getByText("This page opens until").scrollIntoViewIfNeeded();
  await expect(page.getByRole("link", { name: "Warning signs" })).toBeInViewport();
});

test("the page is small, and other people's machines may not keep it", async ({ page }) => {
  const bytes = { all: 0, scripts: 0 };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.scripts += encodedDataLength;
  });
  await new PhonePage(page).open(program.link);
  await page.waitForLoadState("networkidle");
  const answer = await page.context().request.get(page.url());
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(answer.headers()["referrer-policy"]).toBe("same-origin");
  expect(answer.headers()["x-robots-tag"]).toContain("noindex");
  expect(bytes.scripts).toBeGreaterThan(0);
  expect(bytes.scripts, "bytes of scripts").toBeLessThanOrEqual(SCRIPT_BYTES);
  expect(bytes.all, "bytes of the link page and the program together").toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});
