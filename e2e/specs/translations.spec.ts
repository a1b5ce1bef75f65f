import { readFileSync } from "node:fs";
import { HARBOUR, HARBOUR_LEAD } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";

test("a translation is read beside its English, changed, checked, and not signed before the English is", async ({
  page,
}) => {
  test.slow();
  await signIn(page.context(), HARBOUR);

  await test.step("the table says how far each language is", async () => {
    await page.goto("/clinic/languages");
    const polish = page.getByRole("row").filter({ hasText: "polski" });
    await expect(polish).toContainText("% draft");
    await expect(page.getByText("Drafts are not given out.")).toBeVisible();
    await expectAccessibleEverywhere(page);
    await polish.getByRole("link", { name: "Polish" }).click();
    await expect(page.getByRole("heading", { name: "Polish", level: 1 })).toBeVisible();
  });

  await test.step("the texts are found by kind and status", async () => {
    await page.getByLabel("Kind").selectOption({ label: "Exercises" });
    await page.getByLabel("Status").selectOption({ label: "Draft" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/part=exercise&standing=draft/);
    await expectAccessibleEverywhere(page);
    await page
      .getByRole("link", { name: /Bridge/ })
      .or(page.getByRole("link", { name: /Ankle circles/ }))
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Save as our draft" })).toBeVisible();
  });

  await test.step("what may not stand in it is refused with a sentence, and nothing typed is lost", async () => {
    const feel = page.getByLabel("You should feel in Polish");
    const save = page.getByRole("button", { name: "Save as our draft" });
    await whenAlive(save);
    await expectAccessibleEverywhere(page);
    for (const [typed, sentence] of [
      ["\u202ePoczujesz to.", /a mark that turns the direction/],
      ["Poczujesz <b>to</b>.", /It holds markup/],
      ["Poczujesz {emergency_number}.", /which is not in the English/],
      ["a".repeat(10_000), /10000 characters; at most 480 fit/],
      ["", /It is empty/],
    ] as const) {
      await feel.fill(typed);
      await save.click();
      await expect(page.getByText(sentence).first()).toBeVisible();
      await expect(feel).toHaveValue(typed);
    }
    await feel.fill("Poczujesz pracę mięśni.");
    await save.click();
    await expect(page.getByText("Saved as your clinic’s draft.")).toBeVisible();
    await expect(page.getByText("Your clinic’s wording", { exact: true })).toBeVisible();
  });

  await test.step("a second translator checks it; whoever wrote it cannot", async () => {
    const reviewer = page.getByLabel("Checked by a translator");
    const record = page.getByRole("button", { name: "Record as checked" });
    await reviewer.fill(`${HARBOUR.name}, physiotherapist`);
    await record.click();
    await expect(page.getByText(/a second translator does/)).toBeVisible();
    await reviewer.fill("Jan Nowak, translator");
    await record.click();
    await expect(page.getByText(/^Jan Nowak, translator, /)).toBeVisible();
    await expect(record).toHaveCount(0);
    await expect(page.getByText(/The English is not signed yet/)).toBeVisible();
  });

  await test.step("the clinic gives its wording up, and the shared draft is back", async () => {
    await page.getByRole("button", { name: "Give our wording up" }).click();
    await expect(page.getByText("Your clinic’s wording", { exact: true })).toHaveCount(0);
    await expect(page.getByText("Homestretch editors")).toBeVisible();
  });
});

test("translations go out as a table and come back whole or not at all", async ({ page }) => {
  test.slow();
  await signIn(page.context(), HARBOUR);
  await page.goto("/clinic/languages/es");
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as CSV" }).click();
  const table = readFileSync(await (await saved).path(), "utf8");
  const [columns = "", ...rows] = table.trimEnd().split("\r\n");
  expect(columns).toBe("\uFEFFpart,id,text,field,english,translation,standing");
  const mat = rows.find((row) => /^phrase,[0-9a-f]{40},mat,text,mat,/.test(row)) ?? "";

  const choose = page.getByLabel("Table that came back");
  await whenAlive(choose);
  const send = async (text: string) => {
    await choose.setInputFiles({ name: "back.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Import" }).click();
  };
  await send(`${columns}\r\n${mat.replace(/,[^,]*,(draft|checked)$/, ",<b>x</b>,$1")}\r\n`);
  await expect(page.getByText("Nothing of this file was saved.")).toBeVisible();
  await expect(page.getByText(/Row 2 .*markup/)).toBeVisible();
  await send(`${columns}\r\n${mat.replace(/,[^,]*,(draft|checked)$/, ",Otra cosa,$1")}\r\n`);
  await expect(page.getByText("1 text saved as your clinic’s drafts. 0 were as they are.")).toBeVisible();
  await send(table);
  await expect(
    page.getByText(/^1 text saved as your clinic’s drafts\. \d+ were as they are\.$/),
  ).toBeVisible();
});

test("an admin lets drafts be given out, and takes that back", async ({ page }) => {
  await signIn(page.context(), HARBOUR_LEAD);
  await page.goto("/clinic/languages");
  const save = page.getByRole("button", { name: "Save drafts" });
  await whenAlive(save);
  await expect(page.getByRole("radio", { name: "No" })).toBeChecked();
  for (const answer of ["Yes", "No"]) {
    await page.getByRole("radio", { name: answer }).check();
    await save.click();
    await expect(page.getByText("Saved: drafts").first()).toBeVisible();
    await page.reload();
    await whenAlive(save);
    await expect(page.getByRole("radio", { name: answer })).toBeChecked();
  }
});
