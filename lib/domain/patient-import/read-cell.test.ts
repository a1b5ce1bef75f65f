import { expect, test } from "vitest";
import { externalValue, sourceFromName } from "./external-id";
import { readBirthYear, readEmail, readPhone, readSide } from "./read-cell";

test.each([
  ["", null],
  ["1958", 1958],
  ["1958.0", 1958],
  ["1958-02-14", 1958],
  ["1958-02-14T00:00:00Z", 1958],
  ["1958/2/14", 1958],
  ["14/02/1958", 1958],
  ["02/14/1958", 1958],
  ["14.2.1958", 1958],
  ["14-02-1958 00:00", 1958],
  ["Mar 3, 1949", 1949],
  ["3 March 1949", 1949],
  ["3-Mar-1949", 1949],
  ["3. März 1949", 1949],
  ["14/02/58", 1958],
  ["3-Mar-49", 1949],
])("%o is of the year %o", (cell, value) => {
  expect(readBirthYear(cell, 2026)).toEqual({ value });
});

test.each([
  ["19xx", "four digits"],
  ["58", "four digits"],
  ["21230", "four digits"],
  ["soon", "four digits"],
  ["2027", "still to come"],
  ["31/31/1958", "calendar"],
  ["1958-13-40", "calendar"],
  ["14/02/26", "2026 or 1926"],
  ["9".repeat(500), "too long"],
])("%o is no year of birth: %o", (cell, words) => {
  expect(readBirthYear(cell, 2026)).toEqual({ problem: expect.stringContaining(words) });
});

test.each([
  ["", null, ""],
  ["0113 496 0001", "0113 496 0001", ""],
  ["+44 (0)113 496 0001", "+44 (0)113 496 0001", ""],
  ["(555) 555-0123", "(555) 555-0123", ""],
  ["+1-555-555-0123 x11", "+1-555-555-0123", "extension 11"],
  ["01632 960 001 ext. 7", "01632 960 001", "extension 7"],
  ["01632 960001 #22", "01632 960001", "extension 22"],
  ["07700 900123 (wife)", "07700 900123", "wife"],
  ["Mobile: 07700 900123", "07700 900123", "Mobile"],
  ["07700 900123; evenings only", "07700 900123", "evenings only"],
  ["'+44 1632 960001", "+44 1632 960001", ""],
  ["447911123456", "447911123456", ""],
])("the phone in %o is %o, with the remark %o", (cell, phone, remark) => {
  expect(readPhone(cell)).toEqual({ value: { phone, remark } });
});

test.each([
  ["abc", "phone number"],
  ["12", "phone number"],
  ["4.47911E+11", "Excel shortened"],
  ["4,47911E+11", "Excel shortened"],
  ["1234567890123456789012", "phone number"],
  ["1".repeat(500), "too long"],
])("%o is no phone: %o", (cell, words) => {
  expect(readPhone(cell)).toEqual({ problem: expect.stringContaining(words) });
});

test.each([
  ["orla@fenn.example", "orla@fenn.example"],
  ["Orla Fenn <orla@fenn.example>", "orla@fenn.example"],
  ["mailto:orla@fenn.example", "orla@fenn.example"],
  ["orla@fenn.example; home@fenn.example", "orla@fenn.example"],
  ["orla@fenn.example.", "orla@fenn.example"],
  ["", ""],
])("the address in %o is %o", (cell, address) => {
  expect(readEmail(cell)).toBe(address);
});

test("a side is a word or a letter, and nothing else", () => {
  expect(["L", "Rt.", "bilateral", "", "n/a"].map(readSide)).toEqual(
    ["left", "right", "both", "unspecified", "unspecified"].map((value) => ({ value })),
  );
  expect(readSide("toString")).toEqual({ problem: expect.stringContaining("left, right") });
});

test("a system's name becomes a word, and its number loses what a spreadsheet added", () => {
  expect(["Cliniko", "My PMS 2", " – ", "Ünï".repeat(20)].map(sourceFromName)).toEqual([
    "cliniko",
    "my-pms-2",
    "",
    "u-ni-u-ni-u-ni-u-ni-u-ni-u-ni".slice(0, 30).replace(/-$/, ""),
  ]);
  expect(["77.0", " A-7 ", "7.5"].map(externalValue)).toEqual(["77", "A-7", "7.5"]);
});
