import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { RIVERSIDE } from "../commands/accounts";
import { patientScripts } from "../commands/patient-scripts";
import { type PublishedProgram, publishProgram } from "../commands/publish-program";
import { expect, expectAccessible, test } from "../fixtures";
import { PhonePage } from "../pages/phone-page";

// The floor that the README names: iOS 15.4, Chrome 100, Firefox 100.
test.use({ viewport: { width: 360, height: 640 } });

/** What a browser of the floor reads of newer years; everything else of ES2022 it knows. */
const TOO_NEW_SYNTAX = { "a class with a static block": "StaticBlock" } as const;
/** Looks behind itself: Safari 16.4. */
const LOOKS_BEHIND = /\(\?<[=!]/;
/** Methods that came after the floor, as they would be called. */
const TOO_NEW_CALLS =
  /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|withResolvers|isWellFormed|toWellFormed|fromAsync)\(|\bAbortSignal\.(timeout|any)\(|\b(Object|Map)\.groupBy\(|\bURL\.(canParse|parse)\(/;

let program: PublishedProgram;

test.beforeAll(async ({ browser, baseURL }) => {
  program = await publishProgram(browser, RIVERSIDE, baseURL);
});

test("nothing of the patient's built scripts is newer than the oldest phones that are promised", () => {
  const scripts = patientScripts();
  expect(scripts.size).toBeGreaterThan(10);
  for (const [file, text] of scripts) {
    const kinds = nodeKinds(parse(text, { ecmaVersion: 2022, sourceType: "script" }));
    for (const [what, kind] of Object.entries(TOO_NEW_SYNTAX))
      expect(kinds.has(kind), `${file}: ${what}`).toBe(false);
    expect(LOOKS_BEHIND.exec(text)?.index, `${file}: a pattern that looks behind itself`).toBeUndefined();
    expect(TOO_NEW_CALLS.exec(text)?.[0], `${file}: a call`).toBeUndefined();
  }
});

test("the scripts inside pages are of 2015", () => {
  for (const name of ["link-opener", "page-watch"]) {
    const text = readFileSync(`dist/${name}.js`, "utf8");
    expect(() => parse(text, { ecmaVersion: 2015, sourceType: "script" }), name).not.toThrow();
  }
});

test("a phone that cannot read our scripts opens the link, reads, and tells the clinic", async ({
  page,
  complaints,
}) => {
  complaints.allow(/SyntaxError|Unexpected|Invalid/);
  await page.route("**/_next/static/chunks/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "class A { static { ??? } }" }),
  );
  const phone = new PhonePage(page);
  await phone.open(program.link);
  await expect(page.getByRole("article")).toHaveCount(4);
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.waitForURL(/\/session$/);
  const report = page.getByRole("region", { name: "This phone cannot count along" });
  await expect(report).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Stop? Get help" }).click();
  await expect(page).toHaveURL(/#warning-signs$/);
  await expect(page.getByRole("heading", { name: "Warning signs" })).toBeInViewport();
  await page.goBack();
  await report.getByLabel(/^How was the pain/).selectOption("3");
  await report.getByRole("textbox").fill("By the old phone.");
  await report.getByRole("button", { name: "Send to my clinic" }).click();
  await expect(phone.heading()).toHaveText("Done");
  await expect(page.getByText("Sent to your clinic.")).toBeVisible();
  await page.getByRole("link", { name: "Back to your program" }).click();
  await page.goto(`${page.url()}/history`);
  await expect(page.getByText("By the old phone.")).toBeVisible();
});

test.describe("on a phone that keeps no copies", () => {
  test.use({ serviceWorkers: "block" });

  test("a phone whose scripts do not come is told at once, and one with all of them sees nothing of it", async ({
    page,
    complaints,
  }) => {
    complaints.allow(/ERR_FAILED/);
    const report = page.getByRole("region", { name: "This phone cannot count along" });
    await new PhonePage(page).open(program.link);
    await expect(page.locator("html[data-alive]")).toBeAttached();
    await page.goto(`${page.url()}/session`);
    await expect(page.locator("html[data-alive]")).toBeAttached();
    await expect(report).toBeHidden();
    await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
    await page.reload();
    await expect(report).toBeVisible();
  });
});

test("with every script turned off the program is read and told of", async ({ page, browser, baseURL }) => {
  await new PhonePage(page).open(program.link);
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies(page.url()));
  const reader = await plain.newPage();
  await reader.goto(page.url());
  await reader.getByRole("article").first().locator("summary").click();
  await expect(reader.getByRole("article").first().getByRole("listitem").first()).toBeVisible();
  await reader.getByRole("link", { name: "Start", exact: true }).click();
  await reader.getByRole("button", { name: "Send to my clinic" }).click();
  await expect(reader.getByText("Sent to your clinic.")).toBeVisible();
  await plain.close();
});

/** Every kind of node in a syntax tree. */
function nodeKinds(tree: unknown): ReadonlySet<string> {
  const kinds = new Set<string>();
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    if ("type" in node && typeof node.type === "string") kinds.add(node.type);
    open.push(...Object.values(node));
  }
  return kinds;
}
