import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ReadTable, readCsvTable } from "@/lib/domain/csv/read-table";
import { type ListedPatient, writePatientList } from "@/lib/domain/patient-data/patient-list-csv";
import type { ReadingPlan } from "@/lib/domain/patient-import/build-forms";
import { guessColumns, guessSource } from "@/lib/domain/patient-import/guess-columns";
import { sampleList } from "@/lib/domain/patient-import/sample-list";
import { nameSamples, previewColumns, previewRows, problemOfPlan } from "./preview-import";
import { hashColumns, type ParsedRow, parseRows, readImportFile } from "./read-import";

/** Letters as bytes of ISO 8859-1, which Windows-1252 agrees with from 0xA0 on. */
const latin = (text: string) => Buffer.from(text, "latin1");
const utf8 = (text: string) => Buffer.from(text);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const PLACE = { tags: new Set(["sciatica"]), thisYear: 2026 };

const guessed = (table: ReadTable): ReadingPlan => ({
  fields: guessColumns(table.columns),
  nameOrder: "given-first",
  source: guessSource(table.columns),
  labels: {},
});

async function tableIn(bytes: Uint8Array): Promise<ReadTable & { readonly isGuessed: boolean }> {
  const table = await readImportFile(new Blob([Uint8Array.from(bytes)]));
  if (!table.ok) throw new Error(table.message);
  return table;
}

/** A row as one line: what would be kept of it, or everything that is wrong. */
function told(row: ParsedRow): string {
  if (!("patient" in row)) return `${row.number}! ${row.problems.join(" | ")}`;
  const { name, label, birthYear, email, phone, notes, affectedSide, externalId } = row.patient;
  const side = affectedSide === "unspecified" ? null : affectedSide;
  const number = externalId && `${externalId.source} ${externalId.value}`;
  const kept = [`${name} (${label})`, birthYear, email, phone, side, notes, number];
  return `${row.number}: ${kept.filter((part) => part !== null && part !== "" && part !== undefined).join(", ")}`;
}

async function read(bytes: Uint8Array, change: Partial<ReadingPlan> = {}): Promise<string[]> {
  const table = await tableIn(bytes);
  const plan = { ...guessed(table), ...change };
  const problem = problemOfPlan(plan);
  return problem ? [problem] : parseRows(table, plan, PLACE).map(told);
}

const NO_PHONE = "Phone: Write a phone number, or leave it empty.";
const NO_YEAR = "Year of birth: Write the year with four digits, or a date of birth, or leave it empty.";

/** The small lists of `cases/import`, with what is expected of each. */
const FILES: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ["rows of empty cells", utf8("name,birth_year\nBlank Rows,1950\n,\n,\n"), ["2: Blank Rows (Blank), 1950"]],
  [
    "Cliniko's layout: the first phone, the number, no date and no note",
    utf8(
      "ID,First Name,Last Name,Preferred First Name,Date of Birth,Sex,Pronouns,Address 1,City,Post Code,Country,Email,Phone 1,Phone 1 Type,Notes\r\n77,Orla,Fenn,,14/02/1958,Female,,2 Oak St,Leeds,LS1 1AA,United Kingdom,orla@fenn.example,0113 496 0001,Mobile,\r\n",
    ),
    ["2: Orla Fenn (Orla), 1958, orla@fenn.example, 0113 496 0001, cliniko 77"],
  ],
  [
    "Windows-1252 with semicolons, quotes and a dash of its own",
    latin("name;label;birth_year;notes\r\nBj\xf6rn \x93Bo\x94 Dahl;Bj\xf6rn;1951;kn\xe4 \x96 v\xe4nster\r\n"),
    ["2: Björn “Bo” Dahl (Björn), 1951, knä – vänster"],
  ],
  ["a date of birth", utf8("name,date of birth\nDob Slash,14/02/1958\n"), ["2: Dob Slash (Dob), 1958"]],
  [
    "one person twice",
    utf8("name,birth_year\nTwin Twice,1950\nTwin Twice,1950\n"),
    ["2: Twin Twice (Twin), 1950", "3: Twin Twice (Twin), 1950"],
  ],
  [
    "a column that is not known",
    utf8("name,birth_year,physio\nExtra Column,1950,JM\n"),
    ["2: Extra Column (Extra), 1950"],
  ],
  [
    "first and last names apart, in capitals",
    utf8("FIRST NAME,LAST NAME,EMAIL\nBea,Moor,bea@moor.example\n"),
    ["2: Bea Moor (Bea), bea@moor.example"],
  ],
  [
    "ISO 8859-1 without a mark",
    latin(
      "name,label,birth_year,notes\r\nJ\xfcrgen Gr\xf6\xdfe,J\xfcrgen,1948,R\xfccken\r\nFran\xe7oise L\xe9a,Fran\xe7oise,1955,dos\r\n",
    ),
    ["2: Jürgen Größe (Jürgen), 1948, Rücken", "3: Françoise Léa (Françoise), 1955, dos"],
  ],
  [
    "Nookal's layout: the mobile before the home phone, no title",
    utf8(
      "Title,First Name,Middle Name,Last Name,Gender,Date of Birth,Notes,Date Registered,Address Line 1,Address Line 2,City / Suburb,State,Country,Postcode,Home Phone,Mobile Phone,Work Phone,Email Address\r\nMs,Tilda,,Quill,F,1961-04-09,,2022-03-01,1 Elm Way,,Cairns,QLD,Australia,4870,07 5550 0101,0491 570 006,,tilda@quill.example\r\n",
    ),
    ["2: Tilda Quill (Tilda), 1961, tilda@quill.example, 0491 570 006"],
  ],
  [
    "OpenEMR's layout",
    utf8(
      "pid,fname,mname,lname,DOB,sex,street,postal_code,city,state,phone_home,phone_cell,email\n1,Sela,,Brandt,1972-11-30,Female,3 Pine Rd,90210,Town,CA,555-555-0134,,sela@brandt.example\n",
    ),
    ["2: Sela Brandt (Sela), 1972, sela@brandt.example, 555-555-0134, openemr 1"],
  ],
  [
    "a phone with an extension",
    utf8("name,phone\nExt Phone,+1-555-555-0123 x11\n"),
    ["2: Ext Phone (Ext), +1-555-555-0123, Phone: extension 11."],
  ],
  [
    "an empty row before a bad one, which has the number that the spreadsheet shows",
    utf8("name,birth_year\nRow Two,1950\n\n\nRow Five,195O\n"),
    ["2: Row Two (Row), 1950", `5! ${NO_YEAR}`],
  ],
  [
    "the line that tells Excel its separator",
    utf8("sep=;\r\nname;birth_year\r\nSep Line;1950\r\n"),
    ["2: Sep Line (Sep), 1950"],
  ],
  ["a side in a letter", utf8("name,affected_side\nSide Word,L\n"), ["2: Side Word (Side), left"]],
  [
    "columns of empty cells at the end",
    utf8("name,birth_year,,\nTrailing Empty,1950,,\n,,,\n"),
    ["2: Trailing Empty (Trailing), 1950"],
  ],
  [
    "several problems, each with its row, and all of them at once",
    utf8("name,birth_year,phone\nA Bad Year,19xx,abc\nB Bad Phone,1950,abc\n"),
    [`2! ${NO_YEAR} | ${NO_PHONE}`, `3! ${NO_PHONE}`],
  ],
  [
    "UTF-16 by its mark, with tabs",
    utf16("name\tlabel\tbirth_year\r\nZoë Utf\tZoë\t1950\r\n"),
    ["2: Zoë Utf (Zoë), 1950"],
  ],
  [
    "a year as a spreadsheet's number",
    utf8("name,birth_year\nYear Float,1958.0\n"),
    ["2: Year Float (Year), 1958"],
  ],
];

test.each(FILES)("a file with %s is read", async (_, bytes, expected) => {
  expect(await read(bytes)).toEqual(expected);
});

test("which letters were guessed is known, and plain letters are no guess", async () => {
  const isGuessed = async (bytes: Uint8Array) => (await tableIn(bytes)).isGuessed;
  expect(await isGuessed(latin("name\nFran\xe7oise\n"))).toBe(true);
  expect(await isGuessed(latin("name\nAnna\n"))).toBe(false);
  expect(await isGuessed(utf8("name\nFrançoise\n"))).toBe(false);
});

describe("a list", () => {
  test("is mapped by hand where its columns do not tell", async () => {
    const bytes = utf8("Wer,Wann,Was\nKim Min-jun,1980,knee\nNagy Mária,1975,\n");
    expect(await read(bytes)).toEqual(["Say which column holds the name."]);
    const fields = ["name", "born", "notes"] as const;
    expect(await read(bytes, { fields, nameOrder: "family-first" })).toEqual([
      "2: Kim Min-jun (Min-jun), 1980, knee",
      "3: Nagy Mária (Mária), 1975",
    ]);
    expect(await read(bytes, { fields: ["name", "name", ""] })).toEqual([
      "“Whole name” is chosen for two columns. Keep one of the two.",
    ]);
  });

  test("never has a title, a particle or BABY for a label, and a label that was typed wins", async () => {
    const bytes = utf8(
      "First Name,Last Name,Preferred Name\nMrs,Marsh,\nBABY,Marsh,\nDr Anna,Marsh,\nJan,van der Berg,Mr\n,Marsh,\nEva,Marsh,Mrs Marsh\n",
    );
    expect(await read(bytes, { labels: { 2: "Annie" } })).toEqual([
      "2: Mrs Marsh (Annie)",
      "3: BABY Marsh (M.)",
      "4: Dr Anna Marsh (Anna)",
      "5: Jan van der Berg (Jan)",
      "6: Marsh (M.)",
      "7: Eva Marsh (M.)",
    ]);
    expect(await read(bytes, { labels: { 3: "Mr", 4: "x".repeat(61) } })).toMatchObject({
      1: "3! Name on paper: This is a title and no name. Write a first name, initials or an alias.",
      2: "4! Name on paper: Use at most 60 characters.",
    });
  });

  test("says of a cell what is wrong with it and what to do", async () => {
    const bytes = utf8(
      [
        "name,dob,phone,email,patient id,archived,conditions",
        "A A,31/31/1958,4.47911E+11,,,,",
        "B B,2/3/15,12,nobody,,yes,sciatica gout",
        ",1950,,,,,",
        "C C,2050,,,,,",
        `D D,,,,${"7".repeat(65)},,`,
        "E E,1950,,,,,,more",
      ].join("\n"),
    );
    expect(await read(bytes)).toEqual([
      "2! Year of birth: This is not a day of the calendar. | Phone: Excel shortened this number. Format the column as text, write the number again and save.",
      `3! The patient is archived there. | Year of birth: 15 may be 2015 or 1915: write the year with four digits. | ${NO_PHONE} | E-mail: Write an e-mail address, or leave it empty. | The condition “gout” is not known.`,
      "4! There is no name.",
      "5! Year of birth: 2050 is still to come.",
      "6! The number in the other system has more than 64 characters.",
      "7! There are more cells than columns.",
    ]);
  });

  test("of our own comes back as it was exported", async () => {
    const ada: ListedPatient = {
      ...{ name: "=Ada “the” Byron", label: "@Ada", birthYear: 1975, email: "ada@byron.example" },
      ...{ phone: "+44 1632 960001", reference: "RP-0147", affectedSide: "left", tags: ["sciatica"] },
      ...{ notes: "-first line\nsecond line", clearance: "By phone", isArchived: false },
      ...{ writtenLanguage: "en", spokenLanguage: "pa-Guru", interpreterNeeded: true },
    };
    const text = writePatientList([ada, { ...ada, isArchived: true }]);
    const table = await tableIn(utf8(text));
    const [first, second] = parseRows(table, guessed(table), PLACE);
    const { isArchived: _, ...kept } = ada;
    expect(first).toMatchObject({ number: 2, patient: kept });
    expect(second && told(second)).toBe("3! The patient is archived there.");
    // An older release kept formulas out with an apostrophe.
    expect(await read(utf8("name,phone\n'=Ada,'+44 1632 960001\n"))).toEqual([
      "2: =Ada (=Ada), +44 1632 960001",
    ]);
  });

  test("says what patients speak and who needs an interpreter, in many words", async () => {
    const table = await tableIn(
      utf8(
        "name,Language,Written language,Interpreter\nA A,Polish,,Yes\nB B,polski,English,required\nC C,,,\nD D,pt_BR,,N\nE E,Declined,,no\nF F,Klingonese,German,perhaps\n",
      ),
    );
    const rows = parseRows(table, guessed(table), PLACE);
    const languages = rows.map((row) =>
      "patient" in row
        ? [row.patient.spokenLanguage, row.patient.writtenLanguage, row.patient.interpreterNeeded]
        : row.problems,
    );
    expect(languages).toEqual([
      ["pl", null, true],
      ["pl", "en", true],
      [undefined, null, undefined],
      ["pt-BR", null, false],
      [null, null, false],
      [
        "Written language: There are no words in German here. Leave it empty: handouts print in English.",
        "Interpreter: Write yes or no, or leave it empty.",
        "Spoken language: “Klingonese” is no language that we have a name for. Write its name as in the list, or leave it empty.",
      ],
    ]);
  });

  test("to begin with is read without a mistake", async () => {
    expect(await read(utf8(sampleList()))).toEqual([
      "2: Anna Marsh (Anna), 1958, anna@marsh.example, 01632 960 001, left, Knee, other 1001",
      "3: Jan van der Berg (Jay), 1949, 01632 960 002, Phone: extension 7., other 1002",
    ]);
  });

  test("may come in six encodings and with three separators", async () => {
    const encodings: readonly ((text: string) => Buffer)[] = [
      utf8,
      (text) => utf8(`\uFEFF${text}`),
      utf16,
      (text) => utf16(text).swap16(),
      latin,
      // Of Windows-1252 what ISO 8859-1 has not.
      (text) => Buffer.from(text.replaceAll("€", "\x80"), "latin1"),
    ];
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "ø", '"', ",", ";", "\t", "\n", " ", "=") });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom(...encodings.keys()),
        fc.constantFrom("\r\n", "\n", "\r"),
        async (table, separator, encoding, end) => {
          const filled = table.map(([one, two]): [string, string] => [
            `x${one}`,
            encoding === 5 ? `€${two}` : two,
          ]);
          const lines = [["one", "two"], ...filled].map((row) => row.map(quoted).join(separator));
          const read = await tableIn(encodings[encoding]?.(`${lines.join(end)}${end}`) ?? Buffer.of());
          expect(read.columns).toEqual(["one", "two"]);
          // One space before a sign is what a formula is kept out with.
          const bare = (text: string | undefined) => text?.replaceAll(/ +(?=[=\t])/g, "");
          expect(read.rows.map(({ cells }) => cells.map(bare))).toEqual(filled.map((row) => row.map(bare)));
        },
      ),
      { numRuns: 360 },
    );
  });

  test.each<[string, Uint8Array, string]>([
    [
      "a picture named .csv",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      "not a file of text",
    ],
    ["NUL bytes", utf8("name\nAda\0Byron\n"), "not a file of text"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "Save it as .xlsx or as CSV"],
    ["1,001 rows", utf8(`name\n${"Ada\n".repeat(1001)}`), "more than 1000 patients"],
    ["no rows", utf8("name\n"), "no patients"],
    ["half a quote", utf8('name\n"Ada\n'), "cannot be read|can be read"],
    [
      "two hundred and one columns",
      utf8(`${"a,".repeat(201)}a\n${"1,".repeat(201)}1\n`),
      "more than 200 columns",
    ],
    ["a zip file of something else", zipSync({ "a.txt": strToU8("a") }), "workbook cannot be read"],
  ])("that is %s is refused in one sentence", async (_, bytes, sentence) => {
    const refusal = await readImportFile(new Blob([Uint8Array.from(bytes)]));
    expect(refusal).toEqual({ ok: false, message: expect.stringMatching(new RegExp(sentence)) });
  });
});

describe("what there is to look at", () => {
  const tableOf = (text: string) => readCsvTable(text, 100) as ReadTable;

  test("is every row with what would become of it", () => {
    const table = tableOf("id,name,dob\n1,Ada,1950\n2,Eva,1951\n3,ada,1950\n4,,\n5,Twin,\n6,Old,1940\n");
    const known = { name: "Eva", birthYear: 1951, reference: null };
    const rows = parseRows(table, guessed(table), PLACE);
    const two = ["b", "c"].map((id) => ({ ...known, name: "Twin", birthYear: null, id, externalIds: [] }));
    const old = { id: "d", name: "Renamed", birthYear: null, reference: null };
    const numbered = { ...old, externalIds: [{ source: "other", value: "6" }] };
    expect(previewRows(rows, [{ ...known, id: "a", externalIds: [] }, ...two, numbered])).toEqual([
      { number: 2, name: "Ada", is: "new", label: "Ada", birthYear: 1950 },
      { number: 3, name: "Eva", is: "same", why: "in the list already" },
      // Another number of the same system is another person.
      { number: 4, name: "ada", is: "new", label: "ada", birthYear: 1950 },
      { number: 5, name: "", is: "wrong", problems: ["There is no name."] },
      { number: 6, name: "Twin", is: "same", why: "2 patients in the list look like this one" },
      { number: 7, name: "Old", is: "same", why: "in the list already" },
    ]);
    const twice = tableOf("name,dob\nTwin Twice,1950\nTWICE twin,1950\n");
    expect(previewRows(parseRows(twice, guessed(twice), PLACE), [])).toMatchObject([
      { is: "new" },
      { is: "same", why: "as row 2" },
    ]);
  });

  test("is each column with its first cells, and three names by both orders", () => {
    const table = tableOf(
      "name,,extra\nKim Min-jun,1,\nKim Min-jun,2,\nAnna,1,\nNagy Mária,3,\nA B,4,\nC D,5,\n",
    );
    expect(previewColumns(table, guessed(table))).toEqual([
      { name: "name", field: "name", samples: ["Kim Min-jun", "Anna", "Nagy Mária"] },
      { name: "", field: "", samples: ["1", "2", "3"] },
      { name: "extra", field: "", samples: [] },
    ]);
    expect(nameSamples(table, guessed(table)).map(({ labels }) => Object.values(labels))).toEqual([
      ["Kim", "Min-jun"],
      ["Nagy", "Mária"],
      ["A", "B"],
    ]);
    expect(nameSamples(table, { ...guessed(table), fields: ["given", "family", ""] })).toEqual([]);
  });

  test("is found again by the names of the columns, in their order", () => {
    expect(hashColumns(["a", "b"])).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([["a", "b"], ["b", "a"], ["ab"], ["a", "b", ""]].map(hashColumns)).size).toBe(4);
  });
});
