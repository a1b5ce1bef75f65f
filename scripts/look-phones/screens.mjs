/** Nobody's link: in shape a token, and no clinic knows it. */
const UNKNOWN = "A".repeat(43);
const EXERCISES = 4;

/**
 * Walks through the patient's screens in the order a patient meets them, and shows each by name.
 * @param {import("@playwright/test").Page} page
 * @param {string} address of the program's page
 * @param {(name: string) => Promise<void>} show
 */
export async function walkThrough(page, address, show) {
  const button = (name) => page.getByRole("button", { name });
  const open = async (path) => {
    await page.goto(path);
    await page.locator("html[data-alive]").waitFor({ state: "attached" });
  };
  await open(address);
  await show("01-program");
  await page.getByRole("article").first().locator("summary").click();
  await page.getByRole("article").first().getByRole("listitem").first().waitFor();
  await show("02-exercise");
  await open(`${address}/session`);
  await button("Start").first().waitFor();
  await show("03-before");
  await button("Start").first().click();
  await button("Pause").waitFor();
  await show("04-working");
  await page.getByRole("link", { name: "Stop? Get help" }).click();
  await page.getByRole("dialog").waitFor();
  await show("05-help");
  await page.keyboard.press("Escape");
  for (let turn = 0; turn < EXERCISES; turn += 1) await button("Skip exercise").click();
  const pain = page.getByRole("group", { name: "How was the pain?" });
  await pain.getByText("7", { exact: true }).click();
  await show("06-done-pain-7");
  await button("Save").click();
  await page.getByText("Sent to your clinic.").waitFor();
  await show("07-sent");
  await open(`${address}/history`);
  await show("08-history");
  await page.goto("/code");
  await show("09-code");
  await page.goto(`/p#${UNKNOWN}`);
  await page.getByRole("heading", { name: "This link does not open any more" }).waitFor();
  await show("10-closed");
}
