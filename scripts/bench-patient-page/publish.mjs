const TEMPLATE = "First weeks: settle and keep moving";

/** A patient's program of four exercises, published as a therapist does it; answers the link as it is handed over. */
export async function publishProgram(browser, origin) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await signIn(page);
  await page.goto("/patients");
  await page.locator('a[data-arrow-stop][href^="/patients/"]').first().click();
  await page.getByRole("link", { name: "New program" }).click();
  await page.getByRole("button", { name: `Start: ${TEMPLATE}`, exact: true }).click();
  await page.waitForURL("**/edit");
  const dialog = page.getByRole("dialog");
  const asked = dialog.getByRole("checkbox", { name: /asked about the warning signs/ });
  const publish = page
    .getByRole("region", { name: "This program" })
    .getByRole("button", { name: "Publish and print", exact: true });
  // Until the page is alive, a press does nothing.
  while (!(await asked.isVisible())) {
    await publish.click();
    await asked.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await asked.check();
  await dialog.getByRole("button", { name: /^Publish version/ }).click();
  const link = await dialog.getByLabel("The patient's link").inputValue();
  await context.close();
  return link;
}

async function signIn(page) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail", { exact: true }).fill("therapist@riverside.example");
  await page.getByLabel("Password", { exact: true }).fill("short walks most days");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/today");
}
