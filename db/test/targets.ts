import { randomUUID } from "node:crypto";
import { amount } from "@/lib/domain/amount";
import type { Database } from "../client";
import { setFavourite } from "../mutations/favourites";
import { recordPrint } from "../mutations/program-versions";
import { createProgram, saveDraft } from "../mutations/programs";
import { adviceTopics, exercises, ladderRungs, templateAdvice, templateItems, templates } from "../schema";
import { doseToRow } from "../schema/dose-row";
import { OperatorScope } from "../scope";
import {
  DOSE,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  makeSession,
  makeSharedProgram,
  publish,
  TODAY,
} from "./factories";

/** What an attacker names in a call: somebody else's ids, or ids of nothing. */
export interface Target {
  readonly clinicId: string;
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly programId: string;
  readonly linkId: string;
  readonly exerciseId: string;
  readonly exerciseSlug: string;
  readonly topicId: string;
}

/** Stands in every text of the victim: an answer that holds it is a leak. */
export const VICTIM_MARK = "Victimara";

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
  const patientId = await makePatient(scope, fields);
  const own = await addOwnLibrary(database, clinicId);
  const draft = await makeDraft(scope, { title: `${VICTIM_MARK} program`, topicIds: [own.topicId] });
  const items = [...draft.items, makeItem(own.exerciseId, { note: VICTIM_MARK })];
  await createProgram(scope, patientId, { ...draft, items });
  const { programId, linkId } = await makeSharedProgram(scope);
  await saveDraft(scope, programId, 1, { ...draft, items });
  await publish(scope, programId);
  await recordPrint(scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  const sessionId = await makeSession(database, clinic, clinic.therapist);
  await setFavourite(scope, own.exerciseId, true);
  const { userId, email } = clinic.therapist;
  return { clinicId, userId, email, sessionId, patientId, patientName, programId, linkId, ...own };
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
    programId: randomUUID(),
    linkId: randomUUID(),
    exerciseId: randomUUID(),
    exerciseSlug: "nowhere-to-be-found",
    topicId: randomUUID(),
  };
}

const PROVENANCE = { articles: [], extent: "", author: VICTIM_MARK, reviewedOn: TODAY };

/** A clinic's own exercises with a ladder, its own topic and its own template. */
function addOwnLibrary(database: Database, clinicId: string) {
  return OperatorScope.forSetUp(database).run(async (transaction) => {
    const [exerciseId, harderId, topicId, templateId] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
    ];
    const exerciseSlug = "victimara-exercise";
    const exercise = exerciseRow(clinicId);
    await transaction.insert(exercises).values([
      { ...exercise, id: exerciseId, slug: exerciseSlug },
      { ...exercise, id: harderId, slug: `${exerciseSlug}-harder` },
    ]);
    const rung = { ownerId: clinicId, easierId: exerciseId, harderId, rule: VICTIM_MARK };
    await transaction.insert(ladderRungs).values(rung);
    await transaction.insert(adviceTopics).values({
      id: topicId,
      clinicId,
      slug: "victimara-topic",
      group: "sleep",
      position: 0,
      title: VICTIM_MARK,
      points: [VICTIM_MARK],
      resolves: [],
      provenance: PROVENANCE,
    });
    await transaction.insert(templates).values({
      id: templateId,
      clinicId,
      slug: "victimara-template",
      position: 0,
      title: VICTIM_MARK,
      goal: VICTIM_MARK,
      suits: [],
      reviewWeeksFrom: 1,
      reviewWeeksTo: 2,
    });
    const place = { ownerId: clinicId, templateId, position: 0 };
    await transaction
      .insert(templateItems)
      .values({ ...place, ...doseToRow(DOSE), exerciseId, note: VICTIM_MARK });
    await transaction.insert(templateAdvice).values({ ...place, topicId });
    return { exerciseId, exerciseSlug, topicId };
  });
}

function exerciseRow(clinicId: string) {
  return {
    ...doseToRow({ ...DOSE, hold: amount(5) }),
    clinicId,
    name: `${VICTIM_MARK} exercise`,
    plainName: VICTIM_MARK,
    regions: ["hip" as const],
    purpose: "strength" as const,
    startPosition: "standing" as const,
    loadTags: [],
    doseBasis: "own",
    sideRule: "both" as const,
    steps: [VICTIM_MARK],
    feel: VICTIM_MARK,
    mistake: VICTIM_MARK,
    stopIf: VICTIM_MARK,
    provenance: PROVENANCE,
  };
}
