import type { Page } from "@playwright/test";
import { HARBOUR_LEAD, PASSWORD, RIVERSIDE, RIVERSIDE_LEAD } from "../commands/accounts";
import { publishProgram } from "../commands/publish-program";
import { readPdf } from "../commands/read-pdf";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";

/** Whoever names a signer, signs or accepts a signature has typed the password within ten minutes. */
async function typePassword(page: Page): Promise<void> {
  const proof = page.getByRole("dialog", { name: "Type your password to go on" });
  await proof.getByRole("textbox").fill(PASSWORD);
  await proof.getByRole("button", { name: "Go on" }).click();
}

test("a text goes from unsigned to signed to lapsed, and paper says no more than that", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await signIn(page.context(), RIVERSIDE_LEAD);
  const { programId } = await publishProgram(browser, RIVERSIDE, baseURL);
  const paper = async () => {
    const answer = await page.context().request.get(`/programs/${programId}/handout.pdf?told=yes`);
    return readPdf(await answer.body());
  };
  expect(await paper()).not.toMatch(/checked by|signed|reviewed/i);

  await test.step("an admin names a signer, after the register was looked at", async () => {
    await page.goto("/clinic/sign-off");
    await expect(page.getByText("Put here for the demonstration")).toBeVisible();
    await page.getByRole("button", { name: "Name a signer" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Who", { exact: true }).selectOption({ label: "Helen Ward" });
    await dialog.getByLabel("Full name").fill("Helen Ward");
    await dialog.getByLabel("Profession").selectOption({ label: "physiotherapist" });
    await dialog.getByLabel("Registration body").fill("HCPC");
    await dialog.getByLabel("Registration number").fill("PH 20461");
    await dialog.getByRole("button", { name: "Name the signer" }).click();
    await expect(dialog.getByText(/Look the person up in the register/)).toBeVisible();
    await expect(dialog.getByLabel("Full name")).toHaveValue("Helen Ward");
    await dialog.getByLabel(/looked this person up/).check();
    await expectAccessible(page, { reachable: true });
    await dialog.getByRole("button", { name: "Name the signer" }).click();
    await typePassword(page);
    await expect(page.getByText(/HCPC PH 20461, register checked/)).toBeVisible();
  });

  await test.step("she reads the text and signs it", async () => {
    await page.goto("/library/review/exercise/cat-cow");
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByText(/Read the sentence and tick it/)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(/I have read this text/).check();
    await page.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(page.getByText(/^Signed by Helen Ward, physiotherapist/)).toBeVisible();
    await page.goto("/library/cat-cow");
    await expect(page.getByText(/Checked by Helen Ward, physiotherapist/).first()).toBeVisible();
  });

  await test.step("one signed text of many claims nothing on paper", async () => {
    expect(await paper()).not.toMatch(/checked by|signed|reviewed/i);
  });

  await test.step("as a file it goes to another clinic, and counts there once that clinic's admin accepts it", async () => {
    const saved = page.waitForEvent("download");
    await page.goto("/clinic/sign-off");
    const out = page.getByRole("link", { name: "Export our signatures" });
    await whenAlive(out);
    await out.click();
    const file = await (await saved).path();
    const other = await browser.newContext({ baseURL });
    await signIn(other, HARBOUR_LEAD);
    const there = await other.newPage();
    const state = async () => {
      await there.goto("/library/review/exercise/cat-cow");
      return there.getByRole("main").innerText();
    };
    await there.goto("/clinic/sign-off");
    const choose = there.getByLabel("File of another clinic");
    await whenAlive(choose);
    await choose.setInputFiles({ name: "not.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await there.getByRole("button", { name: "Import" }).click();
    await expect(there.getByText("Nothing was imported.")).toBeVisible();
    await choose.setInputFiles(file);
    await there.getByRole("button", { name: "Import" }).click();
    await expect(there.getByText("1 imported from Riverside Physiotherapy.")).toBeVisible();
    await expect(there.getByText(/1 text, signed at Riverside Physiotherapy\. HCPC PH 20461/)).toBeVisible();
    await expectAccessible(there);
    expect(await state()).toContain("No clinician of this clinic has signed this text.");
    await there.goto("/clinic/sign-off");
    const accept = there.getByRole("button", { name: "Accept the signatures of Helen Ward" });
    await whenAlive(accept);
    await accept.click();
    await typePassword(there);
    await expect(accept).toHaveCount(0);
    expect(await state()).toMatch(/Signed by Helen Ward, physiotherapist/);
    await other.close();
  });

  await test.step("taken back with a reason, it has lapsed, and the signature stays on record", async () => {
    await page.goto("/library/review/exercise/cat-cow");
    await page.getByRole("button", { name: "Withdraw the signature of Helen Ward" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reason").fill("Too short");
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await expect(dialog.getByText(/Write at least 10 characters/)).toBeVisible();
    await dialog.getByLabel("Reason").fill("The second step is to be read again.");
    await dialog.getByRole("button", { name: "Withdraw" }).click();
    await expect(page.getByText(/It was signed by Helen Ward.*withdrawn/)).toBeVisible();
    await expect(page.getByText(/Withdrawn by Helen Ward: The second step/)).toBeVisible();
    await page.goto("/library/review/exercise/cat-cow/holders");
    await expect(page.getByRole("heading", { name: "Who holds this text" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the next test finds no signer", async () => {
    await page.goto("/clinic/sign-off");
    await page.getByRole("button", { name: "End Helen Ward as a signer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End" }).click();
    await expect(page.getByText("PH 20461")).toHaveCount(0);
  });
});
