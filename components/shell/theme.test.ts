import { expect, test } from "vitest";
import { readTheme } from "./theme";

test.each([
  ["dark", "dark"],
  ["light", "light"],
  ["system", "system"],
  [undefined, "system"],
  ['dark" onload="x', "system"],
])("a cookie of %j gives %s", (cookie, theme) => {
  expect(readTheme(cookie)).toBe(theme);
});
