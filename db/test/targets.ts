import { randomUUID } from "node:crypto";
import type { Database } from "../client";
import { importExercises } from "../mutations/exercise-imports";
import { setExerciseWords } from "../mutations/exercise-words";
import { setFavourite } from "../mutations/favourites";
import { nameKnownClinic } from "../mutations/known-clinics";
import { recordMeasurement } from "../mutations/outcomes";
import { enterPaperDiary } from "../mutations/paper-diary";
import { importPatients } from "../mutations/patient-import";
import { recordPrint } from "../mutations/program-versions";
import { createProgram, saveDraft } from "../mutations/programs";
import { recordSymptomChart } from "../mutations/symptom-charts";
import { makeSession } from "./account-factories";
import {
  DOSE,
  EXERCISE,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  makeSharedProgram,
  PATIENT,
  publish,
  TODAY,
} from "./factories";
import { importOf } from "./import-factories";
import { mergeInto } from "./merge-factories";
import { addOwnLibrary, VICTIM_MARK } from "./victim-library";
import { addAccountSecrets, addSafetyRecords, addSignatures, linkVictim } from "./victim-records";

/** What an attacker names in a call: somebody else's ids, or ids of nothing. */
export interface Target {
  readonly clinicId: string;
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
  readonly patientId: string;
  readonly patientName: string;
  /** A record that was merged into the patient's, and the merge. */
  readonly mergedId: string;
  readonly mergeId: string;
  readonly programId: string;
  readonly linkId: string;
  readonly exerciseId: string;
  readonly exerciseSlug: string;
  readonly topicId: string;
  readonly topicSlug: string;
  readonly templateId: string;
  readonly imageId: string;
  readonly clipId: string;
  readonly measurementId: string;
  readonly symptomChartId: string;
  readonly invitationId: string;
  readonly signerId: string;
  /** Of a shared text, by the therapist. */
  readonly signatureId: string;
  /** From another clinic, accepted here. */
  readonly importedId: string;
  /** Of the invitation. */
  readonly oneTimeHash: string;
  /** The patient's in another system, "cliniko". */
  readonly externalNumber: string;
  /** Of a list that was imported. */
  readonly columnsHash: string;
  /** Of a clinic that they know. */
  readonly fingerprint: string;
  /** Of exercises that came in a file. */
  readonly libraryImportId: string;
}

/** A clinic with something in every table. */
export async function makeVictim(database: Database): Promise<Target> {
  const clinic = await makeClinic(database, VICTIM_MARK);
  const { scope, clinicId } = clinic;
  const patientName = `${VICTIM_MARK} Patient`;
  const fields = {
    name: patientName,
    label: VICTIM_MARK,
    email: `${VICTIM_MARK}@patient.example`,
    notes: VICTIM_MARK,
  };
  const externalNumber = `${VICTIM_MARK}-77`;
  const patientId = await makePatient(scope, {
    ...fields,
    externalId: { source: "cliniko", value: externalNumber },
  });
  const merged = await mergeInto(scope, patientId, `${VICTIM_MARK} twice`);
  const list = importOf([{ ...PATIENT, name: `${VICTIM_MARK} Imported` }]);
  await importPatients(clinic.admin.scope, list, TODAY);
  const { columnsHash } = list.layout;
  const fingerprint = "f".repeat(32);
  await nameKnownClinic(clinic.admin.scope, { fingerprint, name: `${VICTIM_MARK} known` });
  const own = await addOwnLibrary(database, clinicId);
  const imported = { ...EXERCISE, name: `${VICTIM_MARK} imported`, isUnchecked: true, pictures: [] };
  const { importId: libraryImportId } = await importExercises(
    scope,
    { list: [imported], pictures: new Map(), from: VICTIM_MARK },
    TODAY,
  );
  const phaseId = randomUUID();
  const draft = await makeDraft(scope, {
    title: `${VICTIM_MARK} program`,
    topicIds: [own.topicId],
    phases: [{ phaseId, weeks: 2 }],
  });
  const ownItem = makeItem(own.exerciseId, { note: VICTIM_MARK, phaseDoses: [{ phaseId, dose: DOSE }] });
  const items = [...draft.items, ownItem];
  await createProgram(scope, patientId, { ...draft, items });
  const { programId, linkId } = await makeSharedProgram(scope);
  await saveDraft(scope, programId, 1, { ...draft, items });
  await publish(scope, programId);
  await recordPrint(scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  const itemId = ownItem.itemId;
  await enterPaperDiary(scope, programId, 2, [
    { localDate: TODAY, times: { [itemId]: 1 }, pain: 3, basedOn: null },
  ]);
  const measurementId = await recordMeasurement(scope, patientId, {
    occasion: "start",
    measuredOn: TODAY,
    pain: 3,
    note: VICTIM_MARK,
    activities: [{ position: 0, wording: VICTIM_MARK, score: 4 }],
  });
  const symptomChartId = await recordSymptomChart(scope, patientId, {
    ...{ chartedOn: TODAY, words: ["swelling"], note: VICTIM_MARK },
    marks: [{ face: "front", place: "Knee", side: "left", kind: "ache", strength: 4, since: VICTIM_MARK }],
  });
  const sessionId = await makeSession(database, clinic, clinic.therapist);
  const invited = await addAccountSecrets(clinic);
  await linkVictim(database, clinic);
  await setFavourite(scope, own.exerciseId, true);
  await setExerciseWords(scope, own.exerciseId, VICTIM_MARK);
  const place = { clinicId, programId };
  const { imageId, clipId } = await addSafetyRecords(database, clinic.therapist.userId, {
    ...place,
    patientId,
    ...own,
  });
  const signed = await addSignatures(clinic);
  const { userId, email } = clinic.therapist;
  const ids = {
    clinicId,
    userId,
    sessionId,
    patientId,
    programId,
    linkId,
    imageId,
    clipId,
    measurementId,
    symptomChartId,
  };
  return {
    ...ids,
    email,
    patientName,
    externalNumber,
    columnsHash,
    fingerprint,
    libraryImportId,
    ...invited,
    ...own,
    ...signed,
    ...merged,
  };
}

/** Ids that no row ever had. */
export function nowhere(): Target {
  return {
    clinicId: randomUUID(),
    userId: randomUUID(),
    email: "nobody@nowhere.example",
    sessionId: randomUUID(),
    patientId: randomUUID(),
    patientName: "Nobody Nowhere",
    mergedId: randomUUID(),
    mergeId: randomUUID(),
    programId: randomUUID(),
    linkId: randomUUID(),
    exerciseId: randomUUID(),
    exerciseSlug: "nowhere-to-be-found",
    topicId: randomUUID(),
    topicSlug: "no-such-topic-anywhere",
    templateId: randomUUID(),
    imageId: randomUUID(),
    clipId: randomUUID(),
    measurementId: randomUUID(),
    symptomChartId: randomUUID(),
    invitationId: randomUUID(),
    signerId: randomUUID(),
    signatureId: randomUUID(),
    importedId: randomUUID(),
    oneTimeHash: "d".repeat(64),
    externalNumber: "nowhere-77",
    columnsHash: "e".repeat(64),
    fingerprint: "0".repeat(32),
    libraryImportId: randomUUID(),
  };
}
