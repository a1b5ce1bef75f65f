import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATIENT_FLAGS } from "@/db/seed/conditions";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { AppError } from "@/lib/domain/errors/errors";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { COUNTRY_PACKS } from "./country-pack";
import { buildWarningCard, meantSigns, signText, tellUsSigns, type WarningCardInput } from "./warning-card";
import { fillContacts, type WarningText } from "./warning-sign";

const CONTACTS = {
  emergencyNumber: "999",
  urgentLine: "111",
  clinicPhone: "020 7946 0000",
  emergencyDepartment: "an emergency department (A&E)",
};

const ALL_SIGNS = WARNING_TEXT.groups.flatMap((group) => group.signs);
const HIDEABLE = ["C3", "C7", "C8"];

const TODAY = "2026-11-30";

function readerWith(flags: readonly string[], rest: Partial<Reader> = {}): Reader {
  return { conditions: flags.map((tag) => ({ tag, notedOn: TODAY })), today: TODAY, ...rest };
}

function card(input: Partial<WarningCardInput> = {}) {
  return buildWarningCard({
    text: WARNING_TEXT,
    contacts: CONTACTS,
    hiddenCodes: [],
    reader: readerWith([]),
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
    expect(built.textVersion).toBe("3.0");
    expect(built.writtenOn).toBe("2026-11-30");
    expect(built.groups.map((group) => group.level)).toEqual([1, 1, 2, 2, 3, 4]);
    expect(built.notSure).toBe("Not sure? Call 111 or your doctor and ask. It is always OK to check.");
  });

  it("fills the clinic's contacts and leaves no field behind", () => {
    const built = card();
    expect(built.groups[0]?.heading).toBe(
      "Nerves in your back or neck. Even a mild sign counts. Call 999 or go to an emergency department (A&E) now:",
    );
    expect(built.groups[1]?.heading).toBe(
      "Get help now. Call 999 or go to an emergency department (A&E) if you have any of these:",
    );
    expect(built.groups[4]?.heading).toBe("Call us on 020 7946 0000 if:");
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

  it("hides the three level 3 signs that may be hidden, and no other", () => {
    const everyCode = ALL_SIGNS.map((sign) => sign.code);
    expect(codesAt(3, { hiddenCodes: everyCode })).toEqual(["C1", "C2", "C5", "C6"]);
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
    expect(codesAt(2, input)).toHaveLength(7);
    expect(codesAt(4, input)).toHaveLength(5);
    expect(codesAt(3, input)).toHaveLength(7);
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
      const { groups } = card({ reader: readerWith(flags) });
      expect(groups).toHaveLength(7);
      expect(groups.at(-1)?.level).toBe(4);
      expect(groups.at(-1)?.heading).toContain("maternity unit now");
      expect(groups.at(-1)?.signs).toHaveLength(8);
    }
  });

  it.each(["hip-replacement-posterior", "blood-thinners-dvt-risk", "cancer-history", "tumour-cancer"])(
    "adds the line for %s at the end of the emergency list",
    (flag) => {
      const codes = codesAt(1, { reader: readerWith([flag]) });
      expect(codes.slice(0, 13)).toEqual(codesAt(1));
      expect(codes.at(-1)).toBe(`${flag}-1`);
    },
  );

  it("prints the hip replacement line once for two replaced hips", () => {
    const flags = ["hip-replacement-posterior", "hip-replacement-lateral"];
    const codes = codesAt(1, { reader: readerWith(flags) });
    expect(codes.filter((code) => code.startsWith("hip-replacement"))).toHaveLength(1);
  });

  it("moves U9 up for cancer and U5 up for thin bones", () => {
    expect(codesAt(2, { reader: readerWith(["cancer-history"]) }).slice(-3)).toEqual(["U9", "U8", "U11"]);
    expect(codesAt(2, { reader: readerWith(["osteoporosis"]) })[0]).toBe("U5");
  });

  it("changes nothing for other flags", () => {
    expect(card({ reader: readerWith(["weight-related", "constructor", "__proto__"]) })).toEqual(card());
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
        const { groups } = card({ reader: readerWith(setFlags), hiddenCodes: hidden, hasStretch });
        const meant = new Set(meantSigns(WARNING_TEXT, readerWith(setFlags)).flat());
        for (const sign of mustStay.filter((one) => meant.has(one))) {
          const found = groups.flatMap((group) =>
            group.signs
              .filter(({ code }) => code === sign.code)
              .map(({ text }) => ({ level: group.level, text })),
          );
          expect(found).toEqual([
            { level: sign.level, text: fillContacts(signText(sign, readerWith(setFlags)), CONTACTS) },
          ]);
        }
      }),
    );
  });

  it("every heading and closing sentence of the text stays, and no code comes twice", () => {
    fc.assert(
      fc.property(flags, hiddenCodes, fc.boolean(), (setFlags, hidden, hasStretch) => {
        const { groups } = card({ reader: readerWith(setFlags), hiddenCodes: hidden, hasStretch });
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

describe("a text from before the cards of areas", () => {
  const { areas: _, ...whole } = WARNING_TEXT;

  it("prints whole, whatever the program is about", () => {
    const always = ALL_SIGNS.filter(({ when }) => when === undefined).map(({ code }) => code);
    for (const regions of [["hip"], ["jaw"]] as const) {
      const built = card({ text: whole, reader: readerWith([], { regions }) });
      const codes = built.groups.flatMap(({ signs }) => signs.map(({ code }) => code));
      expect(codes).toEqual(expect.arrayContaining(always));
    }
  });
});

describe("the words for a reader", () => {
  const signOf = (code: string, reader: Reader) =>
    card({ reader })
      .groups.flatMap((group) => group.signs)
      .find((sign) => sign.code === code)?.text;
  const noted = (tag: string, rest: Partial<PatientCondition> = {}): Reader => ({
    conditions: [{ tag, notedOn: TODAY, ...rest }],
    today: TODAY,
  });

  it("wait six weeks where things are slow, two where they should ease", () => {
    const slow = "You are no better after 6 weeks, or the pain gets worse.";
    const quick = "You are no better after 2 weeks, or the pain gets worse.";
    for (const tag of ["arthritis-hip-oa", "gluteal-tendinopathy", "stenosis", "osteoporosis", "overuse"])
      expect(signOf("C1", noted(tag)), tag).toBe(slow);
    for (const tag of ["nonspecific-lbp", "strain-sprain", "sciatica"])
      expect(signOf("C1", noted(tag)), tag).toBe(quick);
    expect(signOf("C1", readerWith([]))).toBe(quick);
    expect(signOf("C1", readerWith(["stenosis", "sciatica"]))).toBe(quick);
    expect(signOf("C1", noted("nonspecific-lbp", { notedOn: "2026-08-01" }))).toBe(slow);
  });

  it("follow the visit's reason where one is marked", () => {
    const conditions = [
      { tag: "stenosis", notedOn: TODAY, isVisitReason: true as const },
      { tag: "sciatica", notedOn: TODAY },
    ];
    expect(signOf("C1", { conditions, today: TODAY })).toContain("6 weeks");
  });

  it("ask somebody with pain of years what is less, not what is missing", () => {
    expect(signOf("C2", noted("chronic-stress-sleep"))).toBe("You can do less than a month ago.");
    expect(signOf("C2", noted("nonspecific-lbp"))).toContain("after 6 weeks");
  });

  it("ask about stiff mornings by age, and only where the program is about the back or hip", () => {
    const stiff = "Your back is stiff for over 30 minutes each morning";
    const waking = `${stiff}, or wakes you in the second half of the night.`;
    expect(signOf("C6", readerWith([]))).toBe(`${stiff}.`);
    expect(signOf("C6", readerWith([], { birthYear: 1946 }))).toBe(`${stiff}.`);
    expect(signOf("C6", readerWith([], { birthYear: 1981 }))).toBe(`${stiff}.`);
    expect(signOf("C6", readerWith([], { birthYear: 1982 }))).toBe(waking);
    expect(signOf("C6", readerWith([], { regions: ["calf"] }))).toBeUndefined();
    expect(signOf("C6", readerWith([], { regions: ["calf", "low back"] }))).toBe(`${stiff}.`);
  });

  it("of the level that is told to the clinic are those of the program as it stands", () => {
    const codesOf = (reader: Reader) => tellUsSigns(WARNING_TEXT, CONTACTS, reader).map(({ code }) => code);
    expect(codesOf(readerWith([], { regions: ["hip"] }))).not.toContain("C3");
    expect(codesOf(readerWith([], { regions: ["neck"] }))).toEqual(["C1", "C2", "C3", "C5a", "C7", "C8"]);
  });

  it("do not ask whether somebody who is pregnant becomes pregnant", () => {
    expect(signOf("C8", readerWith([]))).toBe(
      "You become pregnant, or have a new diagnosis, medicine or operation.",
    );
    for (const tag of ["pregnancy", "pregnancy-pain", "maternity-limits"])
      expect(signOf("C8", readerWith([tag]))).toBe("You have a new diagnosis, medicine or operation.");
  });

  it("give a weak leg one speed, and send every stop sign to a list that names it", () => {
    expect(signOf("E7", readerWith([]))).toBe(
      "Your leg is getting weaker, or you cannot lift your foot as you walk.",
    );
    expect(signOf("U3", readerWith([]))).toBe(
      "You have new numbness or slight weakness in one leg. If it gets worse, it is an emergency.",
    );
    expect(signOf("S3", readerWith([]))).toBe("a leg or an arm that gets weaker");
    expect(card().groups.at(-1)?.closing[2]).toBe(
      "If you get weaker, have chest pain or cannot catch your breath, use the emergency list.",
    );
  });

  it.each(COUNTRY_PACKS)("of $code say once whom to call", ({ urgentLine }) => {
    const { notSure } = card({ contacts: { ...CONTACTS, urgentLine } });
    const isDoctor = /doctor|GP|hospital/.test(urgentLine);
    expect(notSure).toBe(
      `Not sure? Call ${urgentLine}${isDoctor ? "" : " or your doctor"} and ask. It is always OK to check.`,
    );
  });
});
