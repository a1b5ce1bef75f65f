import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { makeWorkbook } from "@/lib/workbook/test-fixtures";
import { RIVERSIDE_LEAD } from "../commands/accounts";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";

test.beforeEach(({ context }) => signIn(context, RIVERSIDE_LEAD));

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Chooses a file and has it looked at. */
async function look(
  page: Page,
  name: string,
  content: string | Uint8Array,
  { mimeType = "text/csv", at = "/patients/import" } = {},
) {
  await page.goto(at);
  const field = page.getByLabel("File (required)");
  await whenAlive(field);
  await field.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Look at the file" }).click();
}

const rowOf = (page: Page, table: string, text: string) =>
  page.getByRole("table", { name: table }).getByRole("row").filter({ hasText: text });

test("a clinic's list from another system: columns, mistakes, names on paper, again, and back out", async ({
  page,
}) => {
  const stamp = `${Date.now()}`;
  const people = [
    `A${stamp},Kim Min-jun${stamp},1980,+1-555-555-0123 x11`,
    `B${stamp},Nagy Mária${stamp},14/02/1958,`,
    `C${stamp},Wrong Year${stamp},19xx,abc`,
    `A${stamp},Kim Min-jun${stamp},1980,`,
  ];
  const list = ["Number,Wer,DOB,Mobile", ...people].join("\n");
  await look(page, "patients.csv", list);
  // Nothing tells which column holds the name.
  await expect(page.getByText("Say which column holds the name.").first()).toBeVisible();
  await page.getByLabel("What “Wer” is").selectOption("Whole name");
  await expect(page.getByText("3 new, 0 the same, 1 with a mistake.")).toBeHidden();
  await page.getByLabel("What “Number” is").selectOption("Number in the other system");
  await expect(page.getByText("2 new, 1 the same, 1 with a mistake.")).toBeVisible();
  await page.getByLabel("The other system").fill("Our Desk");
  await page.getByLabel("The other system").blur();
  await page.getByLabel("Family name first").check();
  await expect(page.getByText(`“Kim Min-jun${stamp}” is Min-jun${stamp} on paper`)).toBeVisible();
  const wrong = rowOf(page, "Rows with a mistake", `Wrong Year${stamp}`);
  await expect(wrong).toContainText("Year of birth: Write the year with four digits");
  await expect(wrong).toContainText("Phone: Write a phone number, or leave it empty.");
  await expect(wrong.getByRole("cell").first()).toHaveText(/4$/);
  await expect(rowOf(page, "Rows that are the same", `Kim Min-jun${stamp}`)).toContainText("as row 2");
  const label = page.getByLabel(`Name on paper of Nagy Mária${stamp}`);
  await expect(label).toHaveValue(`Mária${stamp}`);
  await label.fill(`Marika${stamp}`);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Add the good ones: 2 patients" }).click();
  await expect(
    page.getByText(/^2 patients were added\. 1 was in the list already.* 1 with a mistake/),
  ).toBeVisible();

  // The other system asks for its patient, and for one whom nobody has.
  await page.goto(`/patients/find?source=our-desk&id=B${stamp}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Nagy Mária${stamp}`);
  await page.goto(`${new URL(page.url()).pathname}/edit`);
  await expect(page.getByLabel("Name on paper and phone")).toHaveValue(`Marika${stamp}`);
  await expect(page.getByText(`our-desk: B${stamp}`)).toBeVisible();
  await page.goto(`/patients/find?source=our-desk&id=Z${stamp}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New patient");
  const name = page.getByLabel("Name or alias");
  await whenAlive(name);
  await name.fill(`Mrs Anna Marsh${stamp}`);
  await expect(page.getByText("Left empty, it is “Anna”.")).toBeVisible();
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Mrs Anna Marsh${stamp}`);
  const record = page.url();
  await page.goto(`/patients/find?source=our-desk&id=Z${stamp}`);
  await expect(page).toHaveURL(record);

  // The same list again, with a phone: the columns are known now.
  await look(page, "patients.csv", list.replace("14/02/1958,", "14/02/1958,01632 960 147"));
  await expect(page.getByText("0 new, 3 the same, 1 with a mistake.")).toBeVisible();
  await expect(page.getByText("as you read a file with these columns last time")).toBeVisible();
  await page.getByLabel("Update them").check();
  await page.getByRole("button", { name: "Update those who are the same" }).click();
  await expect(page.getByText(/0 patients were added\. 1 was updated\./)).toBeVisible();

  // Whoever was changed since stays when the import is undone.
  const first = page.locator("form").filter({ hasText: ": 2 patients" });
  await first.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText(/1 patient was removed\. 1 stays/)).toBeVisible();
});

test("a workbook, letters that had to be guessed, and files that are no list", async ({ page }) => {
  const stamp = `${Date.now()}`;
  const cells = (row: number, ...texts: string[]) =>
    `<row r="${row}">${texts.map((text, at) => `<c r="${"ABC"[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const rows = cells(1, "First Name", "Last Name", "DOB") + cells(3, "Dr Zoë", `Sheet${stamp}`, "1958-02-14");
  await look(page, "patients.xlsx", makeWorkbook(rows), { mimeType: WORKBOOK });
  await expect(page.getByLabel(`Name on paper of Dr Zoë Sheet${stamp}`)).toHaveValue("Zoë");
  await page.getByRole("button", { name: "Add 1 patient" }).click();
  await expect(page.getByText("1 patient was added.")).toBeVisible();

  await look(page, "old.csv", Buffer.from(`name\nFran\xe7oise${stamp}\n`, "latin1"));
  const add = page.getByRole("button", { name: "Add 1 patient" });
  await expect(page.getByText("Are these names right?")).toBeVisible();
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await page.getByLabel("The names are right").check();
  await add.click();
  await expect(page.getByText("1 patient was added.")).toBeVisible();

  const refused: readonly [string, string | Uint8Array, string][] = [
    ["picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), "This is not a file of text."],
    [
      "bomb.xlsx",
      makeWorkbook("", { "xl/sharedStrings.xml": new Uint8Array(21_000_000) }),
      "This workbook is too big.",
    ],
    ["half.xlsx", makeWorkbook(rows).slice(0, 500), "This workbook cannot be read."],
    ["none.csv", "name\n", "The file has no patients."],
  ];
  for (const [file, content, sentence] of refused) {
    await look(page, file, content);
    await expect(page.getByText(sentence).first()).toBeVisible();
  }
});

test("a list of exercises with a picture: parts of the body by hand, a mistake, in, out, and back", async ({
  page,
}) => {
  const stamp = `${Date.now()}`;
  const png = await page.request.get("/p/apple-icon.png");
  const list = [
    "Exercise,Body part,Instructions,Image",
    `Slide ${stamp},Kreuz,1. Lie down. 2. Slide your heel in.,Slide.PNG`,
    `Empty ${stamp},Knee,,`,
  ];
  const packed = zipSync({ "list.csv": strToU8(list.join("\n")), "pictures/slide.png": await png.body() });
  await look(page, "exercises.zip", packed, { mimeType: "application/zip", at: "/library/import" });
  await expect(page.getByText("1 new, 0 in the library already, 1 with a mistake.")).toBeVisible();
  await expect(rowOf(page, "Rows with a mistake", `Empty ${stamp}`)).toContainText(
    "Write at least one step.",
  );
  await page.getByLabel("Which part “kreuz” is").selectOption("low back");
  await expect(rowOf(page, "Exercises to be added", stamp)).toContainText("low back");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add the good ones: 1 exercise" }).click();
  await expect(page.getByText("1 exercise was added.")).toBeVisible();
  await page.goto(`/library/slide-${stamp}`);
  await expect(page.getByText("From exercises.zip, not reviewed here.")).toBeVisible();
  await expect(page.getByText("No safety check yet").first()).toBeVisible();
  await page.goto("/library/export");
  await expect(page.getByRole("link", { name: /^\d+ exercises?$/ })).toBeVisible();
  await page.goto("/library/import");
  await page.getByRole("button", { name: "Undo this import" }).first().click();
  await expect(page.getByText("1 exercise was removed.")).toBeVisible();
});
