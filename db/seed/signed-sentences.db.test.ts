import { beforeAll, expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { buildFixture, CLINIC } from "@/lib/pdf/test-fixtures";
import { signableTexts } from "../schema";
import { OperatorScope } from "../scope";
import { openTestDatabase } from "../test/database";
import { LIBRARY_TEXTS } from "./library-content";
import { seedLibrary } from "./seed-library";
import { TEMPLATES } from "./templates/all-templates";

/** Readers who get words that others do not: a child, somebody pregnant, whoever may fall, after an operation. */
const READERS = [
  {},
  { birthYear: 2014 },
  { flags: ["pregnancy", "falls-risk"] },
  { flags: ["hip-replacement-posterior", "osteoporosis"] },
];

/** A number that is signed as a number, and what names people, days, places and the sheet itself. */
const NOT_SIGNED = [
  /^(dose|amount|often|itemId|kind|language|paperSize|layout|ink|weeks|days|numbers|rows)$/,
  /^(masthead|documentTitle|author|footer|frontFooter|nextVisit|edition|textFoot)$/,
];
const FRAME = new Set([
  ...["You should feel:", "Tip:", "Stop or ease if", "Easier:", "Harder:", "Move on when", "For you:"],
  ...["My diary", "Pain each day, 0 to 10", "What else helps"],
  "Chosen for you by Sam Patel.",
  "Ask us for this sheet as a web page, for a screen reader or large print.",
  "Printed 23 November 2026.",
]);

let signed = "";

beforeAll(async () => {
  const handle = await openTestDatabase("migrated");
  const operator = OperatorScope.forSetUp(handle.database);
  await seedLibrary(operator, LIBRARY_TEXTS);
  const rows = await operator.run((transaction) => transaction.select().from(signableTexts));
  signed = plain(rows.flatMap(({ content }) => textsIn(content)).join("\n"))
    .replaceAll("{emergency_number}", CLINIC.emergencyNumber)
    .replaceAll("{emergency_department}", "a hospital emergency department")
    .replaceAll("{urgent_line}", CLINIC.urgentLine)
    .replaceAll("{clinic_phone}", CLINIC.phone);
  return () => handle.close();
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) =>
    NOT_SIGNED.some((left) => left.test(field)) ? [] : textsIn(each),
  );
}

const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, " ");
const sentences = (text: string) => plain(text).split(/(?<=[.?!])\s+/);

/** What stands on a sheet and in no text that a clinician signs. */
function unsigned(template: string, reader: (typeof READERS)[number]): string[] {
  const document = buildFixture({ template, count: 12, hasFigures: false, ...reader });
  // What the sheet says of itself while it is set: which side, where the rest is.
  const { words: _ofTheSheet, ...model } = buildHandout(document, {
    printedOn: "2026-11-23",
    printLadders: true,
  });
  return textsIn(model)
    .filter((text) => !FRAME.has(text))
    .flatMap(sentences)
    .filter((sentence) => !signed.includes(sentence.replace(/\.$/, "")));
}

it.each(TEMPLATES)(
  "every sentence on a sheet of $slug is in a text that a clinician can sign",
  ({ slug }) => {
    expect(READERS.flatMap((reader) => unsigned(slug, reader))).toEqual([]);
  },
);
