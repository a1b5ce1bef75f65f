import { expect, it } from "vitest";
import { dialNumber } from "./dial-number";

it.each([
  ["999", "999"],
  ["01632 960 412", "01632960412"],
  ["+353 (0)91 555-014", "+35391555014"],
  ["(020) 7946.0000", "02079460000"],
  [" 112 ", "112"],
])("dials %j as %j", (written, dialled) => {
  expect(dialNumber(written)).toBe(dialled);
});

it.each(["your GP out-of-hours service", "", "12", "- - -", "999 or 112", "javascript:1"])(
  "does not dial %j",
  (written) => {
    expect(dialNumber(written)).toBeUndefined();
  },
);
