import { PASSWORD, RIVERSIDE } from "../commands/accounts";
import { tabTo } from "../commands/tab-to";
import { whenAlive } from "../commands/when-alive";
import { expect, test } from "../fixtures";
import { TEMPLATE } from "../matrix/made-programs";
import { PatientForm } from "../pages/patient-form";
import { PatientRecord } from "../pages/patient-record";
import { ProgramBuilder } from "../pages/program-builder";
import { ProgramPage } from "../pages/program-page";
import { SignInPage } from "../pages/sign-in-page";

test("the main job without a mouse", async ({ page }) => {
  test.slow();
  const { keyboard } = page;
  const builder = new ProgramBuilder(page);

  await test.step("sign in", async () => {
    const form = new SignInPage(page);
    await form.open();
    await tabTo(form.email());
    await keyboard.type(RIVERSIDE.email);
    await tabTo(form.password());
    await keyboard.type(PASSWORD);
    await keyboard.press("Enter");
    await expect(page).toHaveURL("/today");
  });

  await test.step("the first Tab offers the way past the navigation", async () => {
    await keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(/skip/i);
  });

  await test.step("add a patient", async () => {
    await tabTo(page.getByRole("link", { name: "Patients", exact: true }));
    await keyboard.press("Enter");
    await tabTo(page.getByRole("link", { name: "New patient" }));
    await keyboard.press("Enter");
    const form = new PatientForm(page);
    await whenAlive(form.name());
    await tabTo(form.name());
    await keyboard.type(`Kim Lindqvist ${Date.now()}`);
    await keyboard.press("Enter");
  });

  await test.step("start from a template", async () => {
    const record = new PatientRecord(page);
    await record.ready();
    await tabTo(record.newProgram());
    await keyboard.press("Enter");
    const start = record.start(TEMPLATE);
    await whenAlive(start);
    await tabTo(start);
    await keyboard.press("Enter");
    await builder.ready();
  });

  await test.step("search, add, move and set the dose of an exercise", async () => {
    await keyboard.press("/");
    await expect(builder.search()).toBeFocused();
    await keyboard.type("clamshell");
    await keyboard.press("Enter");
    await expect(builder.items()).toHaveCount(5);
    const added = builder.item(/clam/i);
    await tabTo(added.getByRole("button", { name: /^Move .* up$/ }));
    await keyboard.press("Enter");
    await expect(builder.items().nth(3)).toHaveText(/clam/i);
    await keyboard.press("Alt+ArrowUp");
    await expect(builder.items().nth(2)).toHaveText(/clam/i);
    await tabTo(added.getByLabel("Sets", { exact: true }), "Shift+Tab");
    await keyboard.type("2");
    await expect(added).toContainText("2 sets of");
  });

  await test.step("take an exercise off, and bring it back", async () => {
    await tabTo(builder.item(/Pelvic tilt/).getByRole("button", { name: /^Remove/ }), "Shift+Tab");
    await keyboard.press("Enter");
    await expect(builder.items()).toHaveCount(4);
    await keyboard.press("Control+z");
    await expect(builder.items()).toHaveCount(5);
    await builder.saved();
  });

  await test.step("choose the side where the exercise asks for one", async () => {
    const side = builder.item(/clam/i).getByLabel("Side", { exact: true });
    await tabTo(side);
    await side.press("L");
    await expect(side).toHaveValue("left-only");
  });

  await test.step("publish", async () => {
    await tabTo(builder.publish());
    await keyboard.press("Enter");
    await tabTo(builder.screened());
    await keyboard.press("Space");
    await tabTo(builder.confirm());
    await keyboard.press("Enter");
    await expect(builder.link()).toBeVisible();
    await tabTo(page.getByRole("link", { name: "Print handout" }));
    await keyboard.press("Escape");
    await expect(builder.dialog()).toBeHidden();
    await expect(builder.publish()).toBeFocused();
  });

  await test.step("end the link", async () => {
    const program = new ProgramPage(page);
    await program.open(builder.programId());
    await whenAlive(program.endLink());
    await tabTo(program.endLink());
    await keyboard.press("Enter");
    await tabTo(page.getByRole("dialog").getByRole("button", { name: "End link" }));
    await keyboard.press("Enter");
    await expect(page.getByText("No link works now")).toBeVisible();
  });
});
