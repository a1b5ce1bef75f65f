import type { BrowserContext } from "@playwright/test";
import { expect } from "../fixtures";
import { readPdf } from "./read-pdf";

/** The words of the sheet that an act opens in a tab of its own. */
export async function printedBy(context: BrowserContext, act: () => Promise<void>): Promise<string> {
  const asked = context.waitForEvent("request", (request) => request.url().includes("/handout.pdf"));
  await act();
  const answer = await context.request.get((await asked).url());
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  return readPdf(await answer.body());
}
