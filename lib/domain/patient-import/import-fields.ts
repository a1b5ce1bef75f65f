/** What a column of a list of patients can be taken for. */
export const IMPORT_FIELDS = [
  ...["name", "given", "middle", "family", "label"],
  ...["born", "email", "phone", "external", "reference"],
  ...["written", "spoken", "interpreter"],
  ...["side", "conditions", "notes", "clearance", "archived"],
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A column's field, or nothing: then it is left out. */
export type ColumnField = ImportField | "";

/** A field as the screen names it. */
export const IMPORT_FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  name: "Whole name",
  given: "First name",
  middle: "Middle name",
  family: "Family name",
  label: "Name on paper",
  born: "Year or date of birth",
  email: "E-mail",
  phone: "Phone",
  external: "Number in the other system",
  reference: "Reference",
  written: "Written language",
  spoken: "Spoken language",
  interpreter: "Interpreter needed",
  side: "Affected side",
  conditions: "Conditions",
  notes: "Notes",
  clearance: "Clearance",
  archived: "Archived",
};

/** What several columns may be: the first that is filled counts. */
export const MANY_COLUMNS: ReadonlySet<ColumnField> = new Set(["", "phone", "email"]);

const NAMES: ReadonlySet<ColumnField> = new Set(["name", "given", "family"]);

/** Whether the columns say who the patients are. */
export function namesSomebody(fields: readonly ColumnField[]): boolean {
  return fields.some((field) => NAMES.has(field));
}

/** A field that two columns are taken for, although one of them would be lost. */
export function fieldTakenTwice(fields: readonly ColumnField[]): ImportField | undefined {
  return IMPORT_FIELDS.find(
    (field) => !MANY_COLUMNS.has(field) && fields.filter((taken) => taken === field).length > 1,
  );
}
