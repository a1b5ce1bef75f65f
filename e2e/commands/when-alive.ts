import type { Locator } from "@playwright/test";

/** Waits until the page's script has taken the element over: before that, a click would do only what plain HTML does. */
export async function whenAlive(element: Locator): Promise<void> {
  await element.waitFor();
  const handle = await element.elementHandle();
  await element
    .page()
    .waitForFunction(
      (node) => node !== null && Object.keys(node).some((key) => key.startsWith("__reactFiber$")),
      handle,
    );
}
