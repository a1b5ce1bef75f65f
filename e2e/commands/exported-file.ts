import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PASSWORD } from "./accounts";

/** The file behind a link of a page of the clinic, which is given only after the password. */
export async function exportedFile(page: Page, name: string): Promise<Buffer> {
  await page.getByRole("link", { name }).click();
  const question = page.getByRole("dialog", { name: "Type your password to go on" });
  await question.getByLabel("Your password").fill(PASSWORD);
  const download = page.waitForEvent("download");
  await question.getByRole("button", { name: "Go on" }).click();
  return readFile(await (await download).path());
}
