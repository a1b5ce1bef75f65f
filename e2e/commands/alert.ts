import type { Locator, Page } from "@playwright/test";

/** The message that was just read aloud; the framework keeps an empty alert of its own on every page. */
export function alert(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: /\S/ });
}
