import type { Page } from "@playwright/test";
import { RIVERSIDE_LEAD } from "../commands/accounts";
import { publishInLanguage, staffWithDrafts } from "../commands/publish-in-language";
import { expect, expectAccessible, test } from "../fixtures";
import type { Caller } from "../matrix/caller";

test.describe.configure({ mode: "serial" });
test.use({ viewport: { width: 390, height: 844 } });

const ENGLISH_DRAFT = "Draft translation, to be reviewed. The English text counts.";
const LANGUAGES = [
  { tag: "pl", direction: "ltr", ownName: "polski", letters: /[ąćęłńóśźż]/i, start: "Zacznij" },
  { tag: "ar", direction: "rtl", ownName: "العربية", letters: /\p{Script=Arabic}/u, start: "ابدأ" },
] as const;

let staff: Caller;

test.beforeAll(async ({ browser, baseURL }) => {
  staff = await staffWithDrafts(browser, RIVERSIDE_LEAD, baseURL);
});

const open = async (page: Page, link: string) => {
  await page.goto(link);
  await page.waitForURL(/\/p\/[0-9a-f-]{36}$/);
};

/** Nothing that cannot be scrolled to, on whichever side. */
async function expectToFit(page: Page): Promise<void> {
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && !element.closest("[aria-hidden], .sr-only");
      return isSeen && (left < -1 || right > window.innerWidth + 1) ? [element.outerHTML.slice(0, 160)] : [];
    }),
  );
  expect(outside.slice(0, 3), `outside at ${page.viewportSize()?.width} px`).toEqual([]);
}

for (const { tag, direction, ownName, letters, start } of LANGUAGES) {
  test.describe(`a patient who reads ${tag}`, () => {
    let link = "";

    test.beforeAll(async () => {
      link = await publishInLanguage(staff, tag);
    });

    test("reads the program in it: drafts are marked, the English card is whole and first", async ({
      page,
    }) => {
      await open(page, link);
      const root = page.locator(`div[lang="${tag}"]`).first();
      await expect(root).toHaveAttribute("dir", direction);
      await expect(page).toHaveTitle(letters);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(letters);
      const exercise = page.getByRole("article").first();
      await expect(exercise.getByRole("heading")).toHaveText(letters);
      await exercise.locator("summary").click();
      await expect(exercise.getByText(ENGLISH_DRAFT)).toBeVisible();
      const card = page.locator("section[aria-labelledby=warning-signs]");
      const headings = await card.getByRole("heading", { level: 3 }).allTextContents();
      const isOwn = headings.map((heading) => letters.test(heading));
      expect(isOwn.indexOf(true)).toBe(headings.length / 2);
      expect(isOwn.lastIndexOf(false)).toBe(headings.length / 2 - 1);
      await expect(card.getByText(ENGLISH_DRAFT)).toHaveCount(headings.length / 2);
      const name = new Intl.DisplayNames("en", { type: "language" }).of(tag);
      await expect(card.getByText(`I speak ${name}. I need an interpreter.`, { exact: true })).toBeVisible();
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expectAccessible(page);
        await expectToFit(page);
      }
    });

    test("may read English instead, without a script", async ({ browser, page, baseURL }) => {
      await open(page, link);
      const address = page.url();
      const plain = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
      await plain.addCookies(await page.context().cookies());
      const phone = await plain.newPage();
      await phone.goto(address);
      await phone.getByRole("button", { name: "English", exact: true }).click();
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText(/^Exercises for /);
      await expect(phone.getByText(ENGLISH_DRAFT)).toHaveCount(0);
      await phone.getByRole("button", { name: ownName, exact: true }).click();
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText(letters);
      await plain.close();
    });

    test("is taken through a session, and finds the last ones, in it", async ({ page }) => {
      await open(page, link);
      const address = page.url();
      await page.goto(`${address}/session`);
      await expect(page).not.toHaveTitle("Your session today");
      await expect(page.locator("[data-main-press]")).toHaveText(start);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expectAccessible(page);
        await expectToFit(page);
      }
      await page.locator("[data-main-press]").click();
      await expect(page.getByRole("timer")).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${address}/history`);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Your sessions");
      await expect(page.locator("main")).not.toHaveText(/Add a session/);
      await expectAccessible(page);
      await expectToFit(page);
    });
  });
}

test("a page that no program stands behind speaks as the browser asks", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: "ar" });
  const page = await context.newPage();
  for (const path of ["/code", "/p", "/p/offline"]) {
    await page.goto(path);
    await expect(page.locator("main")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\p{Script=Arabic}/u);
    await expectAccessible(page);
    await expectToFit(page);
  }
  await context.close();
});
