import { createHash, randomUUID } from "node:crypto";
import type { Database } from "../client";
import { recordPrint } from "../mutations/program-versions";
import { createProgram } from "../mutations/programs";
import { issueShareLink } from "../mutations/share-links";
import {
  activityScores,
  functionalActivities,
  itemLogs,
  keptConflicts,
  outcomeMeasurements,
  screenings,
  sessionLogs,
  symptomCharts,
} from "../schema";
import { OperatorScope, type Transaction } from "../scope";
import {
  DOSE,
  linkOptions,
  makeDraft,
  makeItem,
  makePatient,
  publish,
  type TestClinic,
  TODAY,
} from "./factories";
import { mergeInto } from "./merge-factories";

export interface FullPatient {
  readonly patientId: string;
  /** A record that was merged into the patient's. */
  readonly mergedId: string;
  readonly programId: string;
  readonly linkId: string;
  /** Stand in every row of the patient. */
  readonly marks: readonly string[];
}

/** A patient with something in every table that holds anything of a patient. */
export async function makeFullPatient(database: Database, clinic: TestClinic): Promise<FullPatient> {
  const { scope, clinicId, therapist } = clinic;
  const patientId = await makePatient(scope, {
    ...{ name: "Fully Kept", label: "=Full" },
    externalId: { source: "cliniko", value: "=77" },
  });
  const { mergedId } = await mergeInto(scope, patientId, "Fully Kept Twice");
  const phaseId = randomUUID();
  const draft = await makeDraft(scope, { title: "Everything", phases: [{ phaseId, weeks: 2 }] });
  const first = draft.items[0];
  if (!first) throw new Error("the library is empty");
  const phased = makeItem(first.exerciseId, { phaseDoses: [{ phaseId, dose: DOSE }] });
  const programId = await createProgram(scope, patientId, { ...draft, items: [...draft.items, phased] });
  await publish(scope, programId);
  await recordPrint(scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  const { linkId } = await issueShareLink(scope, programId, linkOptions());
  const who = { clinicId, patientId, programId, linkId, userId: therapist.userId, itemId: first.itemId };
  const measurementId = await OperatorScope.forSetUp(database).run(async (transaction) => {
    await addSafety(transaction, { ...who, exerciseId: first.exerciseId });
    await addLogs(transaction, who);
    return addOutcomes(transaction, who);
  });
  return {
    patientId,
    mergedId,
    programId,
    linkId,
    marks: [patientId, mergedId, programId, linkId, measurementId],
  };
}

interface Place {
  readonly clinicId: string;
  readonly patientId: string;
  readonly programId: string;
  readonly linkId: string;
  readonly userId: string;
  readonly itemId: string;
}

async function addSafety(transaction: Transaction, place: Place & { readonly exerciseId: string }) {
  const { clinicId, patientId, programId, userId, itemId, exerciseId } = place;
  const kept = { clinicId, programId, itemId, exerciseId, rule: "R1", reason: "tried here, and quiet" };
  await transaction.insert(keptConflicts).values({ ...kept, keptBy: userId });
  const screening = { clinicId, programId, patientId, answers: {}, outcome: "clear" as const };
  await transaction.insert(screenings).values({ ...screening, screenedBy: userId });
}

async function addLogs(transaction: Transaction, { clinicId, programId, linkId, itemId }: Place) {
  const [id, correction] = [randomUUID(), randomUUID()];
  const log = {
    ...{ clinicId, programId, linkId, versionNumber: 1, source: "phone" as const, localDate: TODAY },
    contentHash: createHash("sha256").update(id).digest("hex"),
    note: "@home",
  };
  await transaction.insert(sessionLogs).values({ ...log, id });
  await transaction.insert(sessionLogs).values({ ...log, id: correction, corrects: id });
  await transaction
    .insert(itemLogs)
    .values({ clinicId, programId, sessionLogId: id, itemId, outcome: "done" });
}

async function addOutcomes(
  transaction: Transaction,
  { clinicId, patientId, userId }: Place,
): Promise<string> {
  const [activityId, measurementId] = [randomUUID(), randomUUID()];
  const activity = { id: activityId, clinicId, patientId, position: 0, wording: "Tie my shoes" };
  await transaction.insert(functionalActivities).values({ ...activity, createdBy: userId });
  const measured = { id: measurementId, clinicId, patientId, occasion: "start" as const, measuredOn: TODAY };
  await transaction.insert(outcomeMeasurements).values({ ...measured, measuredBy: userId });
  await transaction.insert(activityScores).values({ clinicId, measurementId, activityId, score: 4 });
  const marks = [
    { face: "back", place: "Calf", side: "left", kind: "ache", strength: 5, since: "a week" } as const,
  ];
  await transaction
    .insert(symptomCharts)
    .values({ clinicId, patientId, chartedOn: TODAY, marks, words: ["stiffness"], chartedBy: userId });
  return measurementId;
}
