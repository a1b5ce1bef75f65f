/** A list of alike rows, told by column: a page that carries hundreds of exercises says each value of a column once. */
export interface Packed<Row> {
  readonly column: Column;
  /** What comes out of it; it is never there. */
  readonly row?: Row;
}

type Column =
  /** Values as they stand. */
  | { readonly plain: readonly unknown[] }
  /** Each value once, and which one stands at each place; -1: none. */
  | { readonly once: readonly unknown[]; readonly at: readonly number[] }
  /** Objects, by their keys. */
  | { readonly keys: Readonly<Record<string, Column>>; readonly count: number };

/** Above this part of different values it is no gain to say each once. */
const MANY = 0.7;

/** Packs rows of JSON; what is undefined in them is left out. */
export function pack<Row extends object>(rows: readonly Row[]): Packed<Row> {
  return { column: packColumn(rows) };
}

/** The rows again, in their order. */
export function unpack<Row>({ column }: Packed<Row>): Row[] {
  return valuesOf(column) as Row[];
}

function packColumn(values: readonly unknown[]): Column {
  if (values.length > 0 && values.every(isRecord)) return packRecords(values);
  const places = new Map<unknown, number>();
  const once: unknown[] = [];
  const at = values.map((value) => {
    if (value === undefined) return -1;
    const key = keyOf(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, once.length);
    return once.push(value) - 1;
  });
  const isWhole = !at.includes(-1);
  return isWhole && once.length > values.length * MANY ? { plain: values } : { once, at };
}

function packRecords(records: readonly Readonly<Record<string, unknown>>[]): Column {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  const columns = [...names].map(
    (name) => [name, packColumn(records.map((record) => record[name]))] as const,
  );
  return { keys: Object.fromEntries(columns), count: records.length };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Equal for equal values; a word is never taken for a list that is written like it. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify([value]) : JSON.stringify(value);
}

function valuesOf(column: Column): readonly unknown[] {
  if ("plain" in column) return column.plain;
  if ("once" in column) return column.at.map((place) => column.once[place]);
  const rows: Record<string, unknown>[] = Array.from({ length: column.count }, () => ({}));
  for (const [name, part] of Object.entries(column.keys)) {
    for (const [index, value] of valuesOf(part).entries()) {
      const row = rows[index];
      if (row && value !== undefined) row[name] = value;
    }
  }
  return rows;
}
