import { protocol } from "@electric-sql/pglite";

/** A column of what a statement answers. */
export interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What the engine said to one message or several: PostgreSQL's protocol, read as far as statements need it. */
export interface Answer {
  /** Whether a statement was understood, so that its name stands for it from now on. */
  readonly isParsed: boolean;
  /** The types of a statement's parameters, where they were asked for. */
  readonly parameterTypes: readonly number[];
  /** Absent where nobody asked what the columns are. */
  readonly fields?: readonly Field[];
  /** Each value as its text. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** What the last statement did, such as `INSERT 0 1`. */
  readonly tag: string;
  readonly error?: Error;
}

const LETTER = { ready: 90, parsed: 49, tag: 67, row: 68, error: 69, columns: 84, parameters: 116 } as const;
const HEAD_BYTES = 5;
/** Of each column after its name: table, place, type, size, modifier, format. */
const COLUMN_BYTES = 18;
const TYPE_AT = 6;
const NULL_LENGTH = -1;

/** Reads the answers to messages that went together: each ends with the word that the engine is ready for more. */
export function readAnswers(bytes: Uint8Array): Answer[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answers: Answer[] = [];
  let [start, at] = [0, 0];
  while (at + HEAD_BYTES <= view.length) {
    const letter = view[at];
    at += 1 + view.readInt32BE(at + 1);
    if (letter !== LETTER.ready) continue;
    answers.push(readAnswer(view.subarray(start, at)));
    start = at;
  }
  return answers;
}

function readAnswer(view: Buffer): Answer {
  const rows: (string | null)[][] = [];
  const found: { -readonly [key in keyof Answer]?: Answer[key] } = {};
  let at = 0;
  while (at + HEAD_BYTES <= view.length) {
    const letter = view[at];
    const body = at + HEAD_BYTES;
    at += 1 + view.readInt32BE(at + 1);
    if (letter === LETTER.row) rows.push(readRow(view, body));
    else if (letter === LETTER.columns) found.fields = readColumns(view, body);
    else if (letter === LETTER.tag) found.tag = view.toString("utf8", body, at - 1);
    else if (letter === LETTER.parsed) found.isParsed = true;
    else if (letter === LETTER.parameters) found.parameterTypes = readTypes(view, body);
    else if (letter === LETTER.error) found.error ??= readError(view.subarray(body - HEAD_BYTES, at));
  }
  return { isParsed: false, parameterTypes: [], tag: "", ...found, rows };
}

function readRow(view: Buffer, start: number): (string | null)[] {
  const values = new Array<string | null>(view.readInt16BE(start));
  let at = start + 2;
  for (let place = 0; place < values.length; place += 1) {
    const length = view.readInt32BE(at);
    at += 4;
    values[place] = length === NULL_LENGTH ? null : view.toString("utf8", at, at + length);
    at += Math.max(0, length);
  }
  return values;
}

function readColumns(view: Buffer, start: number): Field[] {
  let at = start + 2;
  return Array.from({ length: view.readInt16BE(start) }, () => {
    const end = view.indexOf(0, at);
    const field = { name: view.toString("utf8", at, end), dataTypeID: view.readInt32BE(end + 1 + TYPE_AT) };
    at = end + 1 + COLUMN_BYTES;
    return field;
  });
}

function readTypes(view: Buffer, start: number): number[] {
  return Array.from({ length: view.readInt16BE(start) }, (_, place) =>
    view.readInt32BE(start + 2 + 4 * place),
  );
}

/** The engine's own reader makes of it what its own errors are: with SQLSTATE, constraint and detail. */
function readError(message: Buffer): Error {
  let error: Error | undefined;
  new protocol.Parser().parse(message, (read) => {
    if (read instanceof Error) error = read;
  });
  return error ?? new Error("The embedded engine reported an error that cannot be read.");
}
