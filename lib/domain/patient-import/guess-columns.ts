import { foldText } from "@/lib/domain/patient/patient-search";
import { type ColumnField, type ImportField, MANY_COLUMNS } from "./import-fields";

/** Headers as other systems write them, without capitals, accents, spaces and punctuation. */
const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
  name: ["name", "fullname", "patient", "patientname", "clientname", "client", "displayname"],
  given: [
    "firstname",
    "first",
    "givenname",
    "given",
    "forename",
    "fname",
    "vorname",
    "prenom",
    "nombre",
    "voornaam",
  ],
  middle: ["middlename", "middle", "middlenames", "mname", "middleinitial"],
  family: [
    "lastname",
    "last",
    "surname",
    "familyname",
    "family",
    "lname",
    "nachname",
    "nom",
    "apellido",
    "apellidos",
    "achternaam",
  ],
  label: ["label", "preferredfirstname", "preferredname", "prefname", "preferred", "knownas", "nickname"],
  born: [
    "birthyear",
    "yearofbirth",
    "dateofbirth",
    "dob",
    "birthdate",
    "birthday",
    "born",
    "geburtsdatum",
    "geboortedatum",
  ],
  email: ["email", "emailaddress", "mail", "email1", "primaryemail"],
  phone: [
    ...["mobile", "mobilephone", "mobilenumber", "phonecell", "cell", "cellphone", "phonemobile"],
    ...["phone", "phone1", "phonenumber", "telephone", "tel", "contactnumber", "phonecontact"],
    ...["phone2", "home", "homephone", "phonehome", "work", "workphone", "phonebiz"],
  ],
  external: [
    "id",
    "patientid",
    "patientguid",
    "guid",
    "pid",
    "clientid",
    "patientnumber",
    "externalid",
    "patientno",
  ],
  reference: ["reference", "referencenumber", "ourreference"],
  written: ["writtenlanguage", "readinglanguage"],
  spoken: [
    ...["spokenlanguage", "language", "languages", "preferredlanguage", "mainlanguage", "firstlanguage"],
    ...["languagespoken", "primarylanguage", "sprache", "langue", "idioma", "taal"],
  ],
  interpreter: ["interpreter", "interpreterneeded", "interpreterrequired", "needsinterpreter"],
  side: ["affectedside", "side"],
  conditions: ["conditions"],
  notes: ["notes"],
  clearance: ["clearance"],
  archived: ["archived"],
};

/** Taken only where somebody says so, or where the file is one of our own: they may hold anything. */
const BY_CHOICE: ReadonlySet<ImportField> = new Set(["notes", "clearance"]);
/** Names of columns that our own export writes and no other system does. */
const OURS = ["birth_year", "affected_side"];

/** A header as it is compared. */
function headerKey(header: string): string {
  return foldText(header).replace(/[^\p{L}\p{N}]/gu, "");
}

function fieldOf(key: string): ImportField | undefined {
  const fields = Object.keys(HEADERS) as ImportField[];
  return fields.find((field) => HEADERS[field].includes(key));
}

/** What the columns are, as far as their names tell; the others are left out. */
export function guessColumns(columns: readonly string[]): ColumnField[] {
  const isOurs = columns.some((column) => OURS.includes(column.trim().toLowerCase()));
  const taken = new Set<ColumnField>();
  const guesses = columns.map((column): ColumnField => {
    const field = fieldOf(headerKey(column));
    if (field === undefined || (BY_CHOICE.has(field) && !isOurs)) return "";
    if (taken.has(field) && !MANY_COLUMNS.has(field)) return "";
    taken.add(field);
    return field;
  });
  // A column with the whole name beside one for each part would be the same again.
  const hasParts = taken.has("given") && taken.has("family");
  return guesses.map((field) => (hasParts && field === "name" ? "" : field));
}

/** Where a phone column stands among several: a mobile before the first phone, before home and work. */
export function phoneRank(column: string): number {
  const rank = HEADERS.phone.indexOf(headerKey(column));
  return rank === -1 ? HEADERS.phone.indexOf("phone2") : rank;
}

/** Each a pair of columns that only this system's list has. */
const SYSTEMS: readonly (readonly [string, ...string[]])[] = [
  ["cliniko", "id", "preferredfirstname"],
  ["jane", "patientguid"],
  ["nookal", "citysuburb", "dateregistered"],
  ["openemr", "pid", "fname"],
];

/** The system that a list comes from, as its columns tell; "other" where they do not. */
export function guessSource(columns: readonly string[]): string {
  const keys = columns.map(headerKey);
  const system = SYSTEMS.find(([, ...marks]) => marks.every((mark) => keys.includes(mark)));
  return system?.[0] ?? "other";
}
