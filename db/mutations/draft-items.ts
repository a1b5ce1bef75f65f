import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import { findProgram } from "../queries/programs";
import { exercises, patients, usualDoses } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope } from "../scope";
import { inClinic, inLibrary } from "../where";
import { saveDraft } from "./programs";

/** `there`: the draft holds the exercise already, and `itemId` is its place. `full`: it holds as many as it can. */
export type AddedItem =
  | { readonly outcome: "added" | "there"; readonly itemId: string }
  | { readonly outcome: "full" };

/**
 * Puts an exercise at the end of a program's draft, with the dose whoever asks usually gives or the library's, on the
 * patient's side. An exercise that is in the draft is not added twice.
 * @throws NotFoundError for an unknown or archived program or exercise, ConflictError when the draft was saved meanwhile
 */
export function addToDraft(scope: ClinicScope, programId: string, exerciseId: string): Promise<AddedItem> {
  scope.require("program.change");
  return scope.transaction(async (scope): Promise<AddedItem> => {
    const program = await findProgram(scope, programId);
    if (!program || program.archivedAt) throw new NotFoundError("Program");
    const dose = await startDose(scope, exerciseId, program.patientId);
    const { draft, revision } = program;
    const there = draft.items.find((item) => item.exerciseId === exerciseId);
    if (there) return { outcome: "there", itemId: there.itemId };
    if (draft.items.length >= MAX_ITEMS) return { outcome: "full" };
    const item = { itemId: randomUUID(), exerciseId, dose, note: "" };
    const saved = await saveDraft(scope, programId, revision, { ...draft, items: [...draft.items, item] });
    if (saved.outcome === "missing") throw new NotFoundError("Exercise or topic");
    return { outcome: "added", itemId: item.itemId };
  });
}

function startDose(scope: ClinicScope, exerciseId: string, patientId: string): Promise<Dose> {
  return scope.run(async (transaction) => {
    const [exercise] = await transaction
      .select()
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.id, exerciseId), isNull(exercises.archivedAt)));
    const [patient] = await transaction
      .select({ affectedSide: patients.affectedSide })
      .from(patients)
      .where(and(inClinic(scope, patients), eq(patients.id, patientId)));
    if (!exercise || !patient) throw new NotFoundError("Exercise");
    const [usual] = await transaction
      .select()
      .from(usualDoses)
      .where(
        and(
          inClinic(scope, usualDoses),
          eq(usualDoses.userId, scope.actor.userId),
          eq(usualDoses.exerciseId, exerciseId),
        ),
      );
    return doseForSide(doseFromRow(usual ?? exercise), exercise.sideRule, patient.affectedSide);
  });
}
