import { HARBOUR, PASSWORD, RIVERSIDE } from "../commands/accounts";
import { alert } from "../commands/alert";
import { startSession } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { AccountMenu } from "../pages/account-menu";
import { PatientForm } from "../pages/patient-form";
import { SignInPage } from "../pages/sign-in-page";

test("a wrong password is answered in place, and says nothing about the account", async ({
  page,
  complaints,
}) => {
  complaints.allow(/401/);
  const form = new SignInPage(page);
  await form.open();
  const answers: string[] = [];
  for (const email of [RIVERSIDE.email, "nobody@riverside.example"]) {
    await form.signIn(email, "not the right password");
    await expect(alert(page)).toContainText("E-mail and password do not match.");
    answers.push((await alert(page).textContent()) ?? "");
    await expect(form.email()).toHaveValue(email);
  }
  expect(answers[0]).toBe(answers[1]);
  await test.step("the right one leads on to the page that was asked for", async () => {
    await page.goto("/patients/new");
    await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
    await form.signIn(RIVERSIDE.email, PASSWORD);
    await expect(new PatientForm(page).name()).toBeVisible();
  });
});

test("signing out ends the session, also for somebody who kept its cookie", async ({
  page,
  browser,
  baseURL,
}) => {
  const kept = await startSession(page.context(), HARBOUR);
  await page.goto("/patients");
  await new AccountMenu(page, HARBOUR.name).signOut();
  const thief = await browser.newContext({ baseURL });
  await thief.addCookies(kept);
  for (const path of ["/today", "/patients", "/patients/new", "/library"]) {
    const answer = await thief.request.get(path, { maxRedirects: 0 });
    const body = await answer.text();
    expect(body, path).not.toContain("Peter Nolan");
    const leadsAway = [303, 307, 308].includes(answer.status()) || body.includes("/sign-in");
    expect(leadsAway, path).toBe(true);
  }
  const page2 = await thief.newPage();
  await page2.goto("/patients");
  await expect(page2).toHaveURL(/\/sign-in/);
  await thief.close();
});

test("a tab left open keeps what was typed when the session has ended", async ({ page, context }) => {
  await startSession(context, RIVERSIDE);
  const form = new PatientForm(page);
  const name = `Kept ${Date.now()}`;
  await test.step("a new patient is typed in one tab", async () => {
    await form.open();
    await form.name().fill(name);
    await form.notes().fill("Stairs hurt most.");
  });
  await test.step("another tab signs out", async () => {
    const other = await context.newPage();
    await other.goto("/today");
    await new AccountMenu(other, RIVERSIDE.name).signOut();
    await other.close();
  });
  await test.step("saving is refused and nothing is lost", async () => {
    await form.add().click();
    await expect(alert(page)).toContainText("You are signed out.");
    await expect(form.name()).toHaveValue(name);
    await expect(form.notes()).toHaveValue("Stairs hurt most.");
  });
  await test.step("signed in again elsewhere, the same tab saves", async () => {
    await startSession(context, RIVERSIDE);
    await form.add().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText("Stairs hurt most.")).toBeVisible();
  });
});
