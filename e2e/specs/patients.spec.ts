import { RIVERSIDE } from "../commands/accounts";
import { alert } from "../commands/alert";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";

const WIDTHS = [390, 768, 1024, 1280];
/** Sixty letters, two accents, an apostrophe: nobody is called so, and everything has to hold it. */
const LONG_NAME = "Máire Ní Dhomhnaill-O’Shaughnessy Wojciechowska-Featherstone";

test.beforeEach(({ context }) => signIn(context, RIVERSIDE));

test("whom a search finds however it is written, who is added when nobody is there, and two records made one", async ({
  page,
}) => {
  const stamp = `${Date.now()}`;
  const search = page.getByRole("searchbox", { name: "Name, year or reference" });
  await page.goto(`/patients?q=${encodeURIComponent(`Siobhán Walsh${stamp}`)}`);
  await page.getByRole("link", { name: `Add “Siobhán Walsh${stamp}”` }).click();
  const form = new PatientForm(page);
  await whenAlive(form.name());
  await expect(form.name()).toHaveValue(`Siobhán Walsh${stamp}`);
  await form.birthYear().fill("1961");
  await form.phone().fill("01632 960 147");
  await form.reference().fill(`RP-${stamp}`);
  await form.spokenLanguage().fill("polski");
  await form.interpreter().check();
  await form.add().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Siobhán Walsh${stamp}`);
  await expect(page.getByText(`RP-${stamp} · Speaks Polish · interpreter needed`)).toBeVisible();
  const record = new URL(page.url()).pathname;

  await page.goto("/patients");
  await whenAlive(search);
  const found = page.getByRole("link", { name: `Siobhán Walsh${stamp}`, exact: true });
  for (const typed of [`walsh${stamp} SIOBHAN`, `rp${stamp}`, `1961 ${stamp}`, `960147 ${stamp}`]) {
    await search.fill(typed);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(typed).replaceAll("%20", "\\+")}$`));
    await expect(found).toHaveAttribute("href", record);
    await expect(page.getByRole("row")).toHaveCount(2);
  }
  await page.getByRole("link", { name: "Need an interpreter" }).click();
  await expect(page).toHaveURL(/interpreter=1/);
  await page
    .getByRole("row")
    .nth(1)
    .click({ position: { x: 400, y: 12 } });
  await expect(page).toHaveURL(record);

  await form.open();
  await form.name().fill(`Siobhan WALSH${stamp}`);
  await form.add().click();
  await page.getByRole("button", { name: "Add anyway" }).click();
  await page.getByRole("link", { name: "Compare the two" }).click();
  const merge = page.getByRole("button", { name: "Merge the two records" });
  await whenAlive(merge);
  await page.getByRole("radio", { name: `Siobhán Walsh${stamp}`, exact: true }).check();
  await expect(page.getByRole("radio", { name: "1961", exact: true })).toBeChecked();
  await expectAccessible(page);
  await merge.click();
  const undo = page.getByRole("button", { name: "Undo the merge" });
  await expect(undo).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Siobhán Walsh${stamp}`);
  await page.goto(record);
  await expect(undo).toBeVisible();
  await whenAlive(undo);
  await undo.click();
  await expect(undo).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Siobhan WALSH${stamp}`);
});

test("somebody who looks like a patient on record is shown first, and what was typed stays", async ({
  page,
}) => {
  const form = new PatientForm(page);
  const again = page.getByRole("button", { name: "Add anyway" });
  await form.open();
  await form.name().fill("lindqvist dóra");
  await form.notes().fill("Typed with care.");
  await form.add().click();
  await expect(alert(page)).toContainText("Not added yet");
  await expect(page.getByRole("link", { name: /^Open Dora Lindqvist/ })).toHaveAttribute("target", "_blank");
  await expectAccessible(page);
  await expect(form.name()).toHaveValue("lindqvist dóra");
  await expect(form.notes()).toHaveValue("Typed with care.");
  await again.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("lindqvist dóra");
  await expect(page.getByText("Typed with care.")).toBeVisible();

  await form.open();
  await form.name().fill("Dora Lindqvist");
  await form.add().click();
  await expect(page.getByRole("link", { name: /^Open/ })).toHaveCount(2);
});

test("the list holds long names at every width, in light and dark", async ({ page }) => {
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill(`${LONG_NAME} ${Date.now()}`);
  await form.reference().fill("A reference of the clinic of forty chars");
  await form.add().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(LONG_NAME);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/patients");
      await expect(page.getByRole("link", { name: /^Dora Lindqvist$/ }).first()).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `cut at the right at ${width} px`).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/list-${scheme}-${width}.png` });
    }
  }
});

test("a row says how the program stands", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/patients?q=dora");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: "Dora Lindqvist", exact: true }) });
  await expect(row.getByRole("img", { name: /^Recorded on \d+ of \d+ days$/ })).toBeVisible();
  await expect(row.locator("img")).not.toHaveCount(0);
  await expect(row.getByRole("link", { name: /^Print the handout of Dora Lindqvist/ })).toBeVisible();
  await expectAccessibleEverywhere(page);
});
