import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startCounting, stopCounting, workOf } from "@/db/test/work-meter";

/** The same input, four times as long, and sixteen times. */
const SIZES = [250, 1_000, 4_000] as const;
/** Between two steps linear work grows by four; sorting adds a little, work that grows faster at least doubles it. */
const MOST_GROWTH = 6;
/** Texts that are measured together: few enough that none is lost among the others. */
const TOGETHER = 8;
/** What comes and goes, such as a first use. */
const NOISE = 10_000;

/** Texts that one thing or another looks at closely: what begins and never ends, what repeats, what hides. */
const PIECES: Readonly<Record<string, string>> = {
  letters: "a",
  words: "flexion ",
  names: "Alexandria ",
  phrases: "full weight-bearing prior to ",
  spaces: " ",
  "spaces before a letter": "   x",
  lines: "\n",
  "lines of Windows": "\r\n",
  stops: ".",
  commas: ",",
  semicolons: ";",
  quotes: '"',
  "quoted cells": '"a",',
  apostrophes: "'",
  formulas: "=",
  digits: "7",
  ranges: "1-",
  hyphens: "-",
  brackets: "(",
  braces: "{name}",
  "open braces": "{",
  slashes: "/",
  addresses: "a@",
  "a long address": "a.",
  joiners: "\u0627\u200c",
  "marks before a joiner": "\u064b",
  "right to left": "\u05d0 a ",
  emoji: "👩‍👩‍👧 ",
  accents: "e\u0301",
  "widest letters": "\ufdfa",
  hidden: "\u200b",
};

const textOf = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What grows faster than its input, with the work at the three sizes. */
function growthOf(call: (size: number) => unknown): string | undefined {
  // What is done once in the life of a process is no growth.
  call(SIZES[0]);
  const [small = 0, middle = 0, large = 0] = SIZES.map((size) => workOf(() => call(size)));
  const isLinear = large <= MOST_GROWTH * middle + NOISE;
  return isLinear ? undefined : `${small}, ${middle}, ${large}`;
}

/** All texts at once; which of them it is, is asked only where there is one. */
function growingTexts(call: (text: string) => unknown): string[] {
  const names = Object.keys(PIECES);
  const texts = (chosen: readonly string[]) => (size: number) =>
    chosen.flatMap((name) => ["", "x"].map((end) => call(textOf(PIECES[name] ?? "", size) + end)));
  const groups = Array.from({ length: Math.ceil(names.length / TOGETHER) }, (_, place) =>
    names.slice(place * TOGETHER, (place + 1) * TOGETHER),
  );
  return groups
    .filter((group) => growthOf(texts(group)) !== undefined)
    .flat()
    .flatMap((name) => {
      const growth = growthOf(texts([name]));
      return growth === undefined ? [] : [`${name}: ${growth}`];
    });
}

beforeAll(startCounting);
afterAll(stopCounting);

describe("the meter", () => {
  test("tells work that grows with its input from work that grows faster", () => {
    const list = (size: number) => Array.from({ length: size }, (_, place) => place);
    expect(growthOf((size) => list(size).map((place) => place + 1))).toBeUndefined();
    expect(growthOf((size) => list(size).filter((place) => list(size).includes(place)))).toBeDefined();
    const copies = (size: number) => {
      let all: readonly number[] = [];
      for (const place of list(size)) all = [...all, place];
      return all;
    };
    expect(growthOf(copies)).toBeDefined();
    expect(growthOf((size) => "a".repeat(size).replace(/a/g, "b"))).toBeUndefined();
    expect(
      growthOf((size) =>
        "a"
          .repeat(size)
          .split("")
          .map((_, end) => "a".repeat(end).includes("b")),
      ),
    ).toBeDefined();
    const form = (size: number) => {
      const data = new FormData();
      for (let place = 0; place < size; place += 1) data.append(`f${place}`, "");
      return data;
    };
    expect(growthOf((size) => [...form(size)])).toBeUndefined();
    expect(
      growthOf((size) => {
        const data = form(size);
        return [...data.keys()].map((name) => data.getAll(name));
      }),
    ).toBeDefined();
  }, 120_000);
});

const ROOT = path.resolve(import.meta.dirname, "..");

/** Every schema that checks what somebody has sent: those of the features, and of the domain. */
const SCHEMA_FILES = readdirSync(path.join(ROOT, "lib"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(path.sep, "/"))
  .filter((name) => /(^|\/)(spec-)?schema\.ts$/.test(name));

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** A value of the shape, with this text wherever a text may stand and so many entries in each list. */
function sampleOf(shape: Shape, text: string, entries: number): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return text;
  if (shape.anyOf) return sampleOf(shape.anyOf[0] ?? {}, text, entries);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sampleOf(part, text, entries)));
  if (shape.type === "object" || shape.properties) {
    const pairs = Object.entries(shape.properties ?? {});
    return Object.fromEntries(pairs.map(([name, part]) => [name, sampleOf(part, text, entries)]));
  }
  if (shape.type === "array")
    return Array.from({ length: entries }, () => sampleOf(shape.items ?? {}, text, 1));
  if (shape.type === "number" || shape.type === "integer") return 1;
  return shape.type === "boolean" ? true : text;
}

describe("what somebody sends to an action", () => {
  test.each(SCHEMA_FILES)(
    "is read in time with its length: lib/%s",
    async (file) => {
      const { readPayload } = await import("@/lib/action/action-payload");
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ path.join(ROOT, "lib", file));
      const schemas = Object.entries(exported).filter(
        (pair): pair is [string, z.ZodType] => pair[1] instanceof z.ZodType,
      );
      const growing = schemas.flatMap(([name, schema]) => {
        const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
        const read = (payload: unknown) => readPayload(schema, payload);
        const lists = growthOf((size) => read(sampleOf(shape, "Ada", size)));
        return [
          ...growingTexts((text) => read(sampleOf(shape, text, 1))),
          ...(lists === undefined ? [] : [`lists: ${lists}`]),
        ].map((growth) => `${name}, ${growth}`);
      });
      expect(growing).toEqual([]);
    },
    120_000,
  );

  test("is read in time with the number of its fields, of whatever names", async () => {
    const { MOST_FIELDS, readPayload } = await import("@/lib/action/action-payload");
    const form = (nameOf: (place: number) => string) => (size: number) => {
      const data = new FormData();
      // As many as are read at most: beyond them nothing is looked at.
      const fields = (size * MOST_FIELDS) / SIZES[2];
      for (let place = 0; place < fields; place += 1) data.append(nameOf(place), "x");
      return readPayload(z.unknown(), data);
    };
    const names: readonly ((place: number) => string)[] = [
      (place) => `f${place}`,
      (place) => `f${place}[]`,
      () => "same",
      () => "same[]",
      (place) => `$ACTION_${place}`,
    ];
    const growing = names.map((nameOf) => growthOf(form(nameOf)));
    expect(growing).toEqual(names.map(() => undefined));
    const deep = (size: number) => JSON.parse(`${"[".repeat(size)}${"]".repeat(size)}`);
    expect(growthOf((size) => readPayload(z.unknown(), deep(size)))).toBeUndefined();
  });
});

describe("a text", () => {
  const readers: Readonly<Record<string, () => Promise<(text: string) => unknown>>> = {
    "as a line": async () => {
      const { safeLine } = await import("./domain/text/safe-text");
      return (text) => safeLine(text, Number.MAX_SAFE_INTEGER);
    },
    "as paragraphs": async () => {
      const { safeParagraphs } = await import("./domain/text/safe-text");
      return (text) => safeParagraphs(text, Number.MAX_SAFE_INTEGER);
    },
    "in the reading check": async () => (await import("./domain/text/reading-check")).checkReading,
    "with places to fill": async () => {
      const { fillPlaceholders, findPlaceholders } = await import("./domain/text/placeholders");
      return (text) => [findPlaceholders(text), fillPlaceholders(text, { name: "Ada" })];
    },
    "from right to left": async () => {
      const { isolatePassages, isRightToLeft } = await import("./domain/text/reading-direction");
      return (text) => [isRightToLeft(text), isolatePassages(text)];
    },
    "as an address": async () => {
      const { freeSlug } = await import("./domain/text/slug");
      return (text) => freeSlug(text, []);
    },
    "as a short code": async () => (await import("./domain/text/typed-code")).readTypedCode,
    "as a PIN": async () => (await import("./domain/sharing/share-pin")).readPin,
    "as a table": async () => {
      const { readCsvTable } = await import("./domain/csv/read-table");
      const { formReader } = await import("./domain/patient-import/build-forms");
      const { IMPORT_FIELDS } = await import("./domain/patient-import/import-fields");
      const { guessColumns } = await import("./domain/patient-import/guess-columns");
      const plan = { nameOrder: "family-first", source: "other", labels: {} } as const;
      return (text) => [
        readCsvTable(text, 10),
        readCsvTable(`name\n${text}`, 10),
        guessColumns([text]),
        // The same text in a column of every field.
        formReader(
          [...IMPORT_FIELDS],
          { ...plan, fields: IMPORT_FIELDS },
          2026,
        )({
          number: 2,
          cells: IMPORT_FIELDS.map(() => text),
        }),
        formReader(["name"], { ...plan, fields: ["name"] }, 2026)({ number: 2, cells: [text] }),
      ];
    },
    "in a cell": async () => {
      const { csvLines, restoreCell, safeCell } = await import("./domain/csv/csv-text");
      return (text) => [csvLines([[text]]), restoreCell(safeCell(text))];
    },
    "as a dose": async () => {
      const { parseLoad } = await import("./domain/dose/load");
      const { parseTempo } = await import("./domain/dose/dose-tempo");
      const { parseAmount } = await import("./domain/dose/amount");
      return (text) => [
        parseLoad(text),
        parseTempo(text),
        parseAmount(text, { min: 1, max: 9, unit: "" } as never),
      ];
    },
    "as a sheet can draw it": async () => {
      const { findUndrawable, splitDrawable } = await import("./domain/handout/drawable-text");
      return (text) => [findUndrawable(text), splitDrawable(text)];
    },
    "in a file's name": async () => (await import("./domain/handout/handout-file-name")).filePart,
    "as a search of the library": async () => {
      const { buildLibraryIndex } = await import("./domain/exercise/library-search");
      const entry = {
        slug: "bridge",
        name: "Bridge",
        plainName: "Lift your hips",
        regions: [],
        equipment: [],
        loadTags: [],
      };
      const index = buildLibraryIndex([{ ...entry, purpose: "strength", startPosition: "supine" } as never]);
      return (text) => index.find(text);
    },
    "as a browser's name": async () => (await import("./domain/clinic/device-words")).deviceWords,
    "as a password": async () => {
      const { passwordProblem } = await import("./domain/clinic/password-rule");
      return (text) =>
        [text, "a fine long password"].map((password) =>
          passwordProblem(password, { hasSecondStep: false, personal: [text], isCommon: () => false }),
        );
    },
    "as a request's address and cookies": async () => {
      const { isReadable, otherNameOfOrigin, settleRequestHeaders } = await import(
        "../scripts/launch/request-headers.mjs"
      );
      const { plainPath } = await import("../scripts/launch/request-log.mjs");
      const origin = new URL("http://localhost:3000");
      return (text) => {
        const headers = { cookie: text, host: text, accept: "text/html", "x-forwarded-for": text };
        settleRequestHeaders({ headers: { ...headers }, socket: {} }, { origin, trustProxy: true });
        return [
          isReadable(text),
          plainPath(text, new Set()),
          otherNameOfOrigin({ method: "GET", url: text, headers }, origin),
        ];
      };
    },
  };

  test.each(Object.entries(readers))(
    "%s takes time with its length",
    async (_, load) => {
      expect(growingTexts(await load())).toEqual([]);
    },
    120_000,
  );

  test("with ever more columns takes time with its length", async () => {
    const { readCsvTable } = await import("./domain/csv/read-table");
    const columns = (size: number) => Array.from({ length: size }, (_, place) => `c${place}`).join(",");
    expect(growthOf((size) => readCsvTable(`${columns(size)}\n${columns(size)}\n`, 10))).toBeUndefined();
  });
});
