import { TOTP } from "otpauth";
import { HARBOUR, HARBOUR_LEAD, PASSWORD } from "../commands/accounts";
import { alert } from "../commands/alert";
import { Directory, directoryPort } from "../commands/directory";
import { startSession } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { PatientForm } from "../pages/patient-form";
import { SignInPage } from "../pages/sign-in-page";

const NEW_PASSWORD = "seven quiet herons fly";

test("an invited colleague makes an account, adds a second step, and signs in with both", async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/401/);
  const email = `nia-${Date.now()}@harbour.example`;
  const colleague = await (await browser.newContext({ baseURL })).newPage();
  const link = await test.step("the admin makes the invitation", async () => {
    await startSession(page.context(), HARBOUR_LEAD);
    await page.goto("/clinic/staff");
    await whenAlive(page.getByRole("button", { name: "Invite somebody" }));
    await page.getByRole("button", { name: "Invite somebody" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Nia Newman");
    await page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await page.getByRole("button", { name: "Make the invitation" }).click();
    const question = page.getByRole("dialog", { name: "Type your password to go on" });
    await question.getByLabel("Your password").fill("not the password");
    await question.getByRole("button", { name: "Go on" }).click();
    await expect(question.getByText("This is not your password.")).toBeVisible();
    await expectAccessible(page, { reachable: true });
    await question.getByLabel("Your password").fill(PASSWORD);
    await question.getByRole("button", { name: "Go on" }).click();
    const made = page.getByRole("textbox", { name: "Link" });
    await expect(made).toHaveValue(/\/invitation#[\w-]{43}$/);
    await expectAccessible(page);
    return made.inputValue();
  });
  await test.step("the colleague chooses a password, and a weak one is refused at the field", async () => {
    await colleague.goto(link);
    const password = colleague.getByLabel("Password", { exact: true });
    await password.fill("harbour street walks");
    expect(colleague.url()).not.toContain("#");
    await colleague.getByRole("button", { name: "Make my account" }).click();
    await expect(colleague.getByText("Leave “harbour” out")).toBeVisible();
    await expectAccessible(colleague);
    await password.fill(NEW_PASSWORD);
    await colleague.getByRole("button", { name: "Make my account" }).click();
    await colleague.waitForURL("**/today");
  });
  const secret = await test.step("turns the second step on", async () => {
    await colleague.goto("/account");
    await whenAlive(colleague.getByRole("button", { name: "Turn on" }));
    await colleague.getByRole("button", { name: "Turn on" }).click();
    await colleague.getByLabel("Your password").fill(NEW_PASSWORD);
    await colleague.getByRole("button", { name: "Go on" }).click();
    const shown = await colleague.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
    await expectAccessible(colleague);
    const totp = new TOTP({ secret: shown.replaceAll(" ", "") });
    await colleague.getByLabel("Code from the app").fill(totp.generate());
    await colleague.getByRole("dialog").getByRole("button", { name: "Turn on" }).click();
    await expect(colleague.getByRole("listitem").filter({ hasText: /^\w{5}-\w{5}$/ })).toHaveCount(10);
    await colleague.getByRole("button", { name: "I have kept them" }).click();
    await expect(colleague.getByText("10 of 10 recovery codes left")).toBeVisible();
    return totp;
  });
  await test.step("and signs in: the code that proved the app is used up, the next one opens", async () => {
    await colleague.context().clearCookies();
    const form = new SignInPage(colleague);
    await form.open();
    await form.signIn(email, NEW_PASSWORD);
    await colleague.getByLabel("Code").fill(secret.generate({ timestamp: Date.now() - 30_000 }));
    await form.submit().click();
    await expect(alert(colleague)).toContainText("This code does not fit");
    await colleague.getByLabel("Code").fill(secret.generate({ timestamp: Date.now() + 30_000 }));
    await form.submit().click();
    await colleague.waitForURL("**/today");
  });
  await colleague.context().close();
});

test("somebody who steps away is warned, can stay, and loses nothing when the session ends", async ({
  page,
}) => {
  await startSession(page.context(), HARBOUR);
  await page.clock.install();
  const form = new PatientForm(page);
  await form.open();
  await form.name().fill("Kept through the pause");
  const dialog = page.getByRole("dialog");
  await test.step("two minutes before the end, and stays", async () => {
    await page.clock.fastForward("27:05");
    await expect(dialog).toContainText("Are you still there?");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Stay signed in" }).click();
    await expect(dialog).toBeHidden();
  });
  await test.step("the next time nobody answers, and the page is covered", async () => {
    await page.clock.fastForward("27:05");
    await expect(dialog).toContainText("Are you still there?");
    await page.clock.fastForward("02:05");
    await expect(dialog).toContainText("You are signed out");
    await expectAccessible(page);
  });
  await test.step("after signing in again, what was typed is there", async () => {
    await startSession(page.context(), HARBOUR);
    await dialog.getByRole("button", { name: "I have signed in" }).click();
    await expect(dialog).toBeHidden();
    await expect(form.name()).toHaveValue("Kept through the pause");
  });
});

test("a colleague whom an admin allows signs in by the directory, and a stranger does not", async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  complaints.allow(/^asked another host: http:\/\/127\.0\.0\.1:/);
  const directory = await new Directory().open(directoryPort());
  const colleague = await (await browser.newContext({ baseURL })).newPage();
  try {
    await test.step("the admin allows it", async () => {
      await startSession(page.context(), HARBOUR_LEAD);
      await page.goto("/clinic/staff");
      const row = page.getByRole("row").filter({ hasText: HARBOUR.email });
      await whenAlive(row.getByRole("button", { name: /^Manage/ }));
      await row.getByRole("button", { name: /^Manage/ }).click();
      await page.getByRole("button", { name: "Allow Clinic ID" }).click();
      const question = page.getByRole("dialog", { name: "Type your password to go on" });
      await question.getByLabel("Your password").fill(PASSWORD);
      await question.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByText(/^Changed: how/)).toBeVisible();
    });
    const enter = async (sub: string, email: string) => {
      directory.person = { sub, email, email_verified: true };
      const button = colleague.getByRole("button", { name: "Sign in with Clinic ID" });
      await whenAlive(button);
      await button.click();
    };
    await test.step("the stranger is told why", async () => {
      await colleague.goto("/sign-in?callbackUrl=/templates");
      await enter("stranger", "stranger@elsewhere.example");
      await expect(alert(colleague)).toContainText("opens nothing here");
      await expectAccessible(colleague);
    });
    await test.step("the colleague comes back to the page that was asked for, and confirms who they are", async () => {
      await colleague.goto("/sign-in?callbackUrl=/templates");
      await enter("colleague", HARBOUR.email);
      await colleague.waitForURL(({ pathname }) => pathname === "/templates");
      await colleague.goto("/account/confirm");
      const confirm = colleague.getByRole("button", { name: "Confirm with Clinic ID" });
      await whenAlive(confirm);
      await expectAccessible(colleague);
      await confirm.click();
      await expect(colleague.getByText("It counts for ten minutes.")).toBeVisible();
      await colleague.goto("/account");
      await expect(colleague.getByRole("button", { name: "Take the link away" })).toBeVisible();
    });
  } finally {
    await directory.close();
    await colleague.context().close();
  }
});
