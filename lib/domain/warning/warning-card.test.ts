import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATIENT_FLAGS } from "@/db/seed/conditions";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { AppError } from "@/lib/domain/errors";
import { buildWarningCard, type WarningCardInput } from "./warning-card";
import { fillContacts, type WarningText } from "./warning-sign";

const CONTACTS = {
  emergencyNumber: "999",
  urgentLine: "111",
  clinicPhone: "020 7946 0000",
  emergencyDepartment: "an emergency department (A&E)",
};

const ALL_SIGNS = WARNING_TEXT.groups.flatMap((group) => group.signs);
const HIDEABLE = ["C3", "C7", "C8", "C9"];

function card(input: Partial<WarningCardInput> = {}) {
  return buildWarningCard({
    text: WARNING_TEXT,
    contacts: CONTACTS,
    hiddenCodes: [],
    flags: [],
    hasStretch: false,
    ...input,
  });
}

function codesAt(level: number, input: Partial<WarningCardInput> = {}): string[] {
  return card(input)
    .groups.filter((group) => group.level === level)
    .flatMap((group) => group.signs.map((sign) => sign.code));
}

describe("buildWarningCard", () => {
  it("carries the version, every group in order and the closing line", () => {
    const built = card();
    expect(built.textVersion).toBe("1.1");
    expect(built.reviewedOn).toBe("2026-11-22");
    expect(built.groups.map((group) => group.level)).toEqual([1, 2, 2, 3, 4]);
    expect(built.notSure).toBe("Not sure? Call 111 or your doctor and ask. It is always OK to check.");
  });

  it("fills the clinic's contacts and leaves no field behind", () => {
    const built = card();
    expect(built.groups[0]?.heading).toBe(
      "Get help now. Call 999 or go to an emergency department (A&E) if you have any of these:",
    );
    expect(built.groups[3]?.heading).toBe("Call us on 020 7946 0000 if:");
    expect(JSON.stringify(built)).not.toMatch(/\{[a-z_]+\}/);
  });

  it.each([
    ["emergencyNumber", "emergency number"],
    ["urgentLine", "urgent line"],
    ["clinicPhone", "clinic phone"],
  ])("refuses an empty %s and names it", (key, name) => {
    for (const empty of ["", "  "]) {
      const build = () => card({ contacts: { ...CONTACTS, [key]: empty } });
      expect(build).toThrow(AppError);
      expect(build).toThrow(`the clinic's ${name} is empty`);
    }
  });

  it("hides the four level 3 signs that may be hidden, and no other", () => {
    const everyCode = ALL_SIGNS.map((sign) => sign.code);
    expect(codesAt(3, { hiddenCodes: everyCode })).toEqual(["C1", "C2", "C4", "C5", "C6"]);
    expect(codesAt(3, { hiddenCodes: ["C7"] })).not.toContain("C7");
  });

  it("keeps level 1, 2 and 4 whole even when the text marks their signs as hideable", () => {
    const lax: WarningText = {
      ...WARNING_TEXT,
      groups: WARNING_TEXT.groups.map((group) => ({
        ...group,
        signs: group.signs.map((sign) => ({ ...sign, mayBeHidden: true })),
      })),
    };
    const input = { text: lax, hiddenCodes: ALL_SIGNS.map((sign) => sign.code) };
    expect(codesAt(1, input)).toHaveLength(13);
    expect(codesAt(2, input)).toHaveLength(12);
    expect(codesAt(4, input)).toHaveLength(6);
    expect(codesAt(3, input)).toHaveLength(9);
  });

  it("prints the stretch line only when the program holds a stretch", () => {
    const line = "When you stretch, stay at 7 out of 10 or below.";
    expect(card({ hasStretch: true }).groups.at(-1)?.closing).toContain(line);
    expect(JSON.stringify(card())).not.toContain(line);
  });
});

describe("extra lines for a flag", () => {
  it("gives pregnancy a list of its own, once, whichever of its flags is set", () => {
    for (const flags of [["pregnancy"], ["pregnancy-pain"], ["pregnancy", "pregnancy-pain"]]) {
      const { groups } = card({ flags });
      expect(groups).toHaveLength(6);
      expect(groups.at(-1)?.level).toBe(4);
      expect(groups.at(-1)?.heading).toContain("maternity unit now");
      expect(groups.at(-1)?.signs).toHaveLength(8);
    }
  });

  it.each(["hip-replacement-posterior", "blood-thinners-dvt-risk", "cancer-history", "tumour-cancer"])(
    "adds the line for %s at the end of the emergency list",
    (flag) => {
      expect(codesAt(1, { flags: [flag] })).toEqual([...codesAt(1), `${flag}-1`]);
    },
  );

  it("prints the hip replacement line once for two replaced hips", () => {
    const flags = ["hip-replacement-posterior", "hip-replacement-lateral"];
    expect(codesAt(1, { flags })).toHaveLength(14);
  });

  it("moves U9 up for cancer and U5 up for thin bones", () => {
    expect(codesAt(2, { flags: ["cancer-history"] }).slice(8)).toEqual(["U9", "U8", "U10", "U11"]);
    expect(codesAt(2, { flags: ["osteoporosis"] })[0]).toBe("U5");
  });

  it("changes nothing for other flags", () => {
    expect(card({ flags: ["knee-pain", "constructor", "__proto__"] })).toEqual(card());
  });
});

describe("whatever is set", () => {
  const flags = fc.subarray([
    ...PATIENT_FLAGS.map((flag) => flag.slug),
    ...WARNING_TEXT.additions.map((addition) => addition.flag),
  ]);
  const hiddenCodes = fc.array(fc.oneof(fc.constantFrom(...ALL_SIGNS.map((sign) => sign.code)), fc.string()));
  const mustStay = ALL_SIGNS.filter((sign) => !HIDEABLE.includes(sign.code));

  it("every sign but the hideable ones is there once, at its level, with its full text", () => {
    fc.assert(
      fc.property(flags, hiddenCodes, fc.boolean(), (setFlags, hidden, hasStretch) => {
        const { groups } = card({ flags: setFlags, hiddenCodes: hidden, hasStretch });
        for (const sign of mustStay) {
          const found = groups.flatMap((group) =>
            group.signs
              .filter(({ code }) => code === sign.code)
              .map(({ text }) => ({ level: group.level, text })),
          );
          expect(found).toEqual([{ level: sign.level, text: fillContacts(sign.text, CONTACTS) }]);
        }
      }),
    );
  });

  it("every heading and closing sentence of the text stays, and no code comes twice", () => {
    fc.assert(
      fc.property(flags, hiddenCodes, fc.boolean(), (setFlags, hidden, hasStretch) => {
        const { groups } = card({ flags: setFlags, hiddenCodes: hidden, hasStretch });
        WARNING_TEXT.groups.forEach((group, index) => {
          expect(groups[index]?.heading).toBe(fillContacts(group.heading, CONTACTS));
          expect(groups[index]?.closing).toEqual(expect.arrayContaining([...group.closing]));
        });
        const codes = groups.flatMap((group) => group.signs.map((sign) => sign.code));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
