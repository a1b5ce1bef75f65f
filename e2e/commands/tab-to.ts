import { expect, type Locator } from "@playwright/test";

const LONGEST_WAY = 120;
/** Presses that go off without an answer between them. */
const AT_A_TIME = 8;

type Holding = typeof window & { letGo?: AbortController };

/** Goes on with Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(element: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(element).toBeVisible();
  const { keyboard } = element.page();
  for (let presses = 0; presses <= LONGEST_WAY; presses += AT_A_TIME) {
    if (await hasFocusOrHoldsIt(element)) {
      await expect(element).toBeInViewport();
      return;
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, () => keyboard.press(key)));
  }
  throw new Error(`${element} is not reached with ${LONGEST_WAY} presses of ${key}`);
}

/** Whether it has the focus; if not, the presses that come after it got there lead nowhere. */
function hasFocusOrHoldsIt(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const page = window as Holding;
    page.letGo?.abort();
    if (node === document.activeElement) return true;
    page.letGo = new AbortController();
    const hold = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || node !== document.activeElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", hold, { capture: true, signal: page.letGo.signal });
    return false;
  });
}
