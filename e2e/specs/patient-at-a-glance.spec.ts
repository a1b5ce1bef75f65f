import type { Locator } from "@playwright/test";
import { RIVERSIDE } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { publishProgram } from "../commands/publish-program";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";

/** The patient of the demonstration clinic who has been at it for four weeks. */
const PATIENT = "Dora Lindqvist";
const LONG_NAME = "Máire Ní Dhomhnaill-O’Shaughnessy Wojciechowska-Featherstone";
const DESK = { width: 1280, height: 800 };

/** Where fourteen rows would end, the first of them with a name of sixty letters, the others as most are here. In px. */
function bottomOfFourteen(table: Locator): Promise<number> {
  return table.evaluate((element: HTMLTableElement, longName) => {
    const [first, ...others] = [...(element.tBodies[0]?.rows ?? [])];
    const name = first?.querySelector("a");
    if (!first || !name) return Number.POSITIVE_INFINITY;
    name.textContent = longName;
    const heights = others.map((row) => row.getBoundingClientRect().height).sort((one, other) => one - other);
    return first.getBoundingClientRect().bottom + 13 * (heights[Math.floor(heights.length / 2)] ?? 0);
  }, LONG_NAME);
}

test.beforeEach(({ context }) => signIn(context, RIVERSIDE));

test("what a patient does and how it goes is in view at once", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("/patients?q=dora");
  const href = await page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: /^Print/ }) })
    .getByRole("link", { name: PATIENT })
    .first()
    .getAttribute("href");
  await page.goto(href ?? "");
  const program = page.getByRole("region", { name: "Current program" });
  const items = program.getByRole("listitem");
  await expect(items).not.toHaveCount(0);
  const pictures = program.locator("li > svg, li > img");
  expect(await pictures.count()).toBe(await items.count());
  for (const picture of await pictures.all()) await expect(picture).toBeInViewport({ ratio: 1 });
  const followUp = page.getByRole("region", { name: "Follow-up" });
  await expect(followUp.getByRole("img", { name: /^Recorded on \d+ of 28 days$/ })).toBeInViewport({
    ratio: 1,
  });
  await expect(followUp.getByRole("img", { name: /^Pain from 0 to 10/ })).toBeInViewport({ ratio: 1 });
  await expect(followUp.getByText("Newest note")).toBeInViewport({ ratio: 1 });
  for (const name of [/^Change /, /^Send link/, /^Print .*PDF/])
    await expect(program.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
  await expectAccessibleEverywhere(page);

  await program.getByRole("link", { name: /^Send link/ }).click();
  await expect(page.getByRole("heading", { name: "The patient's link" })).toBeInViewport();
});

test("a patient who was asked and has no flags is told from one who was not asked", async ({ page }) => {
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill(`Noor Haddad ${Date.now()}`);
  await form.add().click();
  await new PatientRecord(page).ready();
  await expect(page.getByText("No flags noted, not asked yet")).toBeVisible();
  const asked = page.getByRole("button", { name: "Asked: no flags" });
  await whenAlive(asked);
  await asked.click();
  await expect(page.getByText(/^No flags: asked today by /)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^No flags: asked today by /)).toBeVisible();
  await expect(page.getByText("No conditions noted, not asked yet")).toBeVisible();
  const takeBack = page.getByRole("button", { name: "Take back that there are no flags" });
  await whenAlive(takeBack);
  await takeBack.click();
  await expect(asked).toBeVisible();
});

test("the day has one row for a patient with every reason, and leads to anybody by keys", async ({
  page,
}) => {
  const { keyboard } = page;
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/today");
  const table = page.getByRole("table", { name: "Patients who wait for something" });
  const row = table.getByRole("row").filter({ has: page.getByRole("link", { name: PATIENT, exact: true }) });
  await expect(row.first().getByRole("listitem").nth(1)).toBeVisible();
  await expect(row.first().getByRole("img", { name: /^Recorded on/ })).toBeVisible();
  const more = row.first().getByRole("button", { name: `More for ${PATIENT}` });
  await expect(more).toBeInViewport({ ratio: 1 });
  await whenAlive(more);
  await more.click();
  const rest = page.getByRole("dialog");
  await expect(rest.getByRole("link").or(rest.getByRole("button")).nth(1)).toBeVisible();
  await expectAccessible(page);
  await keyboard.press("Escape");
  await expectAccessibleEverywhere(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await bottomOfFourteen(table)).toBeLessThanOrEqual(900);

  await keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Patient, or a new name" })).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(table.getByRole("link").first()).toBeFocused();
  await keyboard.press("/");
  const newName = `Somebody New${Date.now()}`;
  await keyboard.type(newName);
  await keyboard.press("Enter");
  const form = new PatientForm(page);
  await expect(form.name()).toHaveValue(newName);
  await whenAlive(form.name());
  await form.add().click();
  const patientId = await new PatientRecord(page).ready();
  await page.goto(`/patients?go=1&q=${encodeURIComponent(newName)}`);
  await expect(page).toHaveURL(`/patients/${patientId}`);
});

test("one palette leads from any page to patients, exercises, actions, and waits while a dialog asks", async ({
  page,
  browser,
  baseURL,
}) => {
  // Of its own: the newest program of the patient is the one that is printed, and others begin drafts.
  const { patientName, patientId } = await publishProgram(browser, RIVERSIDE, baseURL);
  const { keyboard } = page;
  const palette = page.getByRole("dialog", { name: "Search and actions" });
  const pointed = palette.locator("[role=option][aria-selected=true]");
  await page.goto("/patients/new");
  const form = new PatientForm(page);
  await whenAlive(form.name());
  await form.name().focus();
  await keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await keyboard.type("side bend");
  await expect(palette.getByRole("option", { name: /^Side bend in standing/ }).locator("img")).toBeVisible();
  await expect(pointed).toHaveText(/^Side bend/);
  await expectAccessibleEverywhere(page);
  await keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await expect(form.name()).toHaveValue("");

  await keyboard.press("Control+k");
  await keyboard.type(patientName.toUpperCase());
  await keyboard.press("Enter");
  await expect(page).toHaveURL(`/patients/${patientId}`);

  await keyboard.press("Control+k");
  await keyboard.type(patientName);
  await expect(pointed).toHaveText(new RegExp(`^${patientName}`));
  // What the server adds to those who were opened last comes a moment later.
  await expect(palette.getByRole("option", { name: /^Print the sheet/ })).toBeVisible();
  for (const name of [/^Print the sheet/, /^Change the program/, /^New program/]) {
    await keyboard.press("ArrowDown");
    await expect(pointed).toHaveText(name);
  }
  await keyboard.press("Enter");
  await expect(page).toHaveURL(`/patients/${patientId}/programs/new`);

  await keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("every action");
  await keyboard.press("Control+k");
  await expect(palette).toBeHidden();
  await keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Search and actions" }).click();
  await palette.getByRole("option", { name: "Today", exact: true }).click();
  await expect(page).toHaveURL("/today");
});
