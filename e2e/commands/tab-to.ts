import { expect, type Locator } from "@playwright/test";

const LONGEST_WAY = 120;

/** Goes on with Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(element: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses <= LONGEST_WAY; presses++) {
    if (await element.evaluate((node) => node === document.activeElement)) {
      await expect(element).toBeInViewport();
      return;
    }
    await element.page().keyboard.press(key);
  }
  throw new Error(`${element} is not reached with ${LONGEST_WAY} presses of ${key}`);
}
