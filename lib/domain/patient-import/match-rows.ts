import { foldedWords } from "@/lib/domain/patient/patient-search";
import type { ExternalId } from "./external-id";

/** What two records are told apart by. */
export interface Told {
  readonly name: string;
  readonly birthYear: number | null;
  readonly reference: string | null;
  readonly externalIds: readonly ExternalId[];
}

export interface KnownPatient extends Told {
  readonly id: string;
}

/** Whether a row is somebody new. `patientIds`: who in the list it may be; `before`: the row of the file it repeats. */
export type RowMatch =
  | { readonly is: "new" }
  | { readonly is: "same"; readonly patientIds: readonly string[] }
  | { readonly is: "twice"; readonly before: number };

/** Of each row, whether the clinic's list or an earlier row has it already: by the other system's number, else name and year. */
export function matchRows(rows: readonly Told[], known: readonly KnownPatient[]): RowMatch[] {
  const listed = new Register<KnownPatient>();
  for (const patient of known) listed.add(patient, patient);
  const inFile = new Register<number>();
  return rows.map((row, position): RowMatch => {
    const patients = listed.find(row);
    if (patients.length > 0) return { is: "same", patientIds: [...new Set(patients.map(({ id }) => id))] };
    const [before] = inFile.find(row);
    if (before !== undefined) return { is: "twice", before };
    inFile.add(row, position);
    return { is: "new" };
  });
}

/** Somebody's name and year: accents, capitals and the order of the words say nothing. */
function whoIs({ name, birthYear }: Told): string {
  return `${foldedWords(name).sort().join(" ") || name}|${birthYear ?? ""}`;
}

const keyOf = ({ source, value }: ExternalId) => `${source}|${value}`;

class Register<Entry> {
  private readonly byName = new Map<string, { readonly told: Told; readonly entry: Entry }[]>();
  private readonly byNumber = new Map<string, Entry>();

  add(told: Told, entry: Entry): void {
    const who = whoIs(told);
    const namesakes = this.byName.get(who);
    if (namesakes) namesakes.push({ told, entry });
    else this.byName.set(who, [{ told, entry }]);
    for (const id of told.externalIds) this.byNumber.set(keyOf(id), entry);
  }

  find(told: Told): Entry[] {
    for (const id of told.externalIds) {
      const entry = this.byNumber.get(keyOf(id));
      if (entry !== undefined) return [entry];
    }
    return (this.byName.get(whoIs(told)) ?? [])
      .filter((other) => mayBeOne(told, other.told))
      .map(({ entry }) => entry);
  }
}

/** Namesakes of one year with two references, or two numbers in one system, are two people. */
function mayBeOne(one: Told, other: Told): boolean {
  const areTwo = one.externalIds.some(({ source, value }) =>
    other.externalIds.some((theirs) => theirs.source === source && theirs.value !== value),
  );
  return !areTwo && (one.reference === null || other.reference === null || one.reference === other.reference);
}
