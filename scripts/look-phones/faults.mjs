import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCROLLED_PX = 80;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is wrong with a page as it stands: what a program can find of WCAG 2.2 AA, and whatever is wider than the phone. */
export async function faultsOf(page, { forcedColors } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  // What the page asked for, and not the system's own colours, is all that a script can read there.
  const rules = forcedColors ? { "color-contrast": { enabled: false } } : {};
  const found = await violationsOn(page, rules);
  // A thing that a bar at the edge happens to cover in part is whole a thumb's width further.
  const isCovered = found.some(({ id }) => id === "target-size");
  if (isCovered) await page.mouse.wheel(0, SCROLLED_PX);
  const later = isCovered ? (await violationsOn(page, rules)).map(({ id }) => id) : [];
  const faults = found
    .filter(({ id }) => id !== "target-size" || later.includes(id))
    .map(({ id, targets }) => `${id}: ${targets.join(", ")}`);
  const over = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll("dialog[open]")];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });
  return over > 0 ? [...faults, `scrolls sideways by ${over} px`] : faults;
}

function violationsOn(page, rules) {
  return page.evaluate(
    async ({ values, rules }) => {
      const top = [...document.querySelectorAll(":modal")];
      const { violations } = await window.axe.run(top.length > 0 ? { include: top } : document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
        rules,
      });
      return violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map(({ target }) => target.join(" ")),
      }));
    },
    { values: RULES, rules },
  );
}
