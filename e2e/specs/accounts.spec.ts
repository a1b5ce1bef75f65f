import { TOTP } from "otpauth";
import { HARBOUR, HARBOUR_LEAD, PASSWORD } from "../commands/accounts";
import { alert } from "../commands/alert";
import { Directory, directoryPort } from "../commands/directory";
import { startSession } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";
import { signedIn } from "../matrix/points-of-view";
import { dataOf } from "../matrix/replies";
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

test("an invited colleague signs in by the directory without a password, and a stranger does not", async ({
  page,
  baseURL,
  complaints,
}) => {
  complaints.allow(/^asked another host: http:\/\/127\.0\.0\.1:/);
  const email = `ida-${Date.now()}@harbour.example`;
  const lead = await signedIn(baseURL ?? "", "the lead who invites", HARBOUR_LEAD.email);
  await lead.act("proveAction", { password: PASSWORD });
  const invited = await lead.act("inviteAction", { email, displayName: "Ida New", role: "therapist" });
  const { link } = dataOf(invited) as { link: string };
  const directory = await new Directory().open(directoryPort());
  try {
    directory.person = { sub: email, email, email_verified: true };
    const press = async (name: string) => {
      const button = page.getByRole("button", { name });
      await whenAlive(button);
      await button.click();
    };
    await test.step("the invitation is accepted there", async () => {
      await page.goto(link);
      await press("Go on with Clinic ID, without a password");
      await page.waitForURL(({ pathname }) => pathname === "/today");
    });
    await test.step("who sits at the session is confirmed there", async () => {
      await page.goto("/account/confirm");
      await expectAccessible(page);
      await press("Confirm with Clinic ID");
      await expect(page.getByText("It counts for ten minutes.")).toBeVisible();
      await page.goto("/account");
      await expect(page.getByRole("button", { name: "Take the link away" })).toBeVisible();
    });
    await test.step("the next day it leads to the page that was asked for", async () => {
      await page.context().clearCookies();
      await page.goto("/sign-in?callbackUrl=/templates");
      await press("Sign in with Clinic ID");
      await page.waitForURL(({ pathname }) => pathname === "/templates");
    });
    await test.step("a stranger is told why not", async () => {
      await page.context().clearCookies();
      directory.person = { sub: "stranger", email: "stranger@elsewhere.example", email_verified: true };
      await page.goto("/sign-in");
      await press("Sign in with Clinic ID");
      await expect(alert(page)).toContainText("opens nothing here");
    });
  } finally {
    await directory.close();
  }
});
