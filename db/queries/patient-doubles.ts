import "server-only";
import { and, desc, eq, like, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { LIKENESSES, likenessOf, type PatientDouble, type Person } from "@/lib/domain/patient/patient-double";
import { foldedWords } from "@/lib/domain/patient/patient-search";
import { recordRead } from "../audit";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { holding, inClinic } from "../where";

/** The record itself, or the one that it was merged into. */
const standing = alias(patients, "standing");

/** More are not read: a person has no more namesakes, or the question says too little. */
const MOST_CANDIDATES = 2000;
const MOST_SHOWN = 5;

/**
 * Patients, archived ones too, who look like a person who is about to be added; the surest first, at most five. Who looks
 * like a record that was merged into another is shown that other.
 */
export function findLikelyDoubles(scope: ClinicScope, person: Person): Promise<PatientDouble[]> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({
        told: { name: patients.name, birthYear: patients.birthYear, reference: patients.reference },
        id: standing.id,
        name: standing.name,
        birthYear: standing.birthYear,
        reference: standing.reference,
        isArchived: sql<boolean>`${standing.archivedAt} is not null`,
      })
      .from(patients)
      .innerJoin(
        standing,
        and(
          inClinic(scope, standing),
          eq(standing.id, sql`coalesce(${patients.mergedInto}, ${patients.id})`),
        ),
      )
      .where(and(inClinic(scope, patients), or(...maybe(person))))
      .orderBy(desc(patients.updatedAt))
      .limit(MOST_CANDIDATES);
    const found = rows.flatMap(({ told, ...row }) => {
      const likeness = likenessOf(person, told);
      return likeness ? [{ ...row, likeness }] : [];
    });
    if (found.length > 0)
      recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    const rank = ({ likeness }: PatientDouble) => LIKENESSES.indexOf(likeness);
    const sorted = found.toSorted((one, other) => rank(one) - rank(other));
    return sorted
      .filter(({ id }, at) => sorted.findIndex((other) => other.id === id) === at)
      .slice(0, MOST_SHOWN);
  });
}

/** Whom `likenessOf` has to look at: its reference, its words or its name in one piece on the line, or its year. */
function maybe({ name, birthYear, reference }: Person): (SQL | undefined)[] {
  const words = foldedWords(name);
  const number = reference === null ? "" : foldedWords(reference).join("");
  return [
    words.length === 0 ? undefined : and(...words.map((word) => like(patients.searchText, holding(word)))),
    words.length === 0 ? undefined : like(patients.searchText, holding(words.join(""))),
    number === "" ? undefined : like(patients.searchText, holding(number)),
    birthYear === null ? undefined : eq(patients.birthYear, birthYear),
  ];
}
