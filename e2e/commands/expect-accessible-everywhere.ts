import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "../fixtures";

/** CSS pixels: the narrowest that WCAG asks for, a phone, a tablet, a desk. */
const WIDTHS = [320, 390, 768, 1280];

/**
 * The page as it is now, at every width: no violation of WCAG 2.2 AA, nothing that scrolls sideways. The page under a
 * dialog is gone through with it once; at every width it is where it is tested without.
 */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page, { reachable: width !== WIDTHS[0] });
    await expectNoSidewaysScroll(page);
  }
  if (before) await page.setViewportSize(before);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const widest = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > window.innerWidth + 1;
    });
    return {
      by: scrollWidth - window.innerWidth,
      widest: widest.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)),
    };
  });
  expect(
    overflow.by,
    `scrolls sideways at ${page.viewportSize()?.width} px: ${overflow.widest.join(" ")}`,
  ).toBeLessThanOrEqual(0);
}
