import { randomUUID } from "node:crypto";
import { amount } from "@/lib/domain/dose/amount";
import { phraseId } from "@/lib/domain/translated-text/english-text";
import type { Database } from "../client";
import {
  adviceTopics,
  contentTranslations,
  exercises,
  ladderRungs,
  templateAdvice,
  templateItems,
  templates,
  warningTranslations,
} from "../schema";
import { doseToRow } from "../schema/dose-row";
import { OperatorScope, type Transaction } from "../scope";
import { WARNING_TEXT } from "../seed/warning-text";
import { DOSE, TODAY } from "./factories";

/** Stands in every text of the victim: an answer that holds it is a leak. */
export const VICTIM_MARK = "Victimara";

const PROVENANCE = { articles: [], extent: "", author: VICTIM_MARK, writtenOn: TODAY };

/** A clinic's own exercises with a ladder, its own topic and its own template. */
export function addOwnLibrary(database: Database, clinicId: string) {
  return OperatorScope.forSetUp(database).run(async (transaction) => {
    const [exerciseId, harderId, topicId, templateId] = [
      randomUUID(),
      randomUUID(),
      randomUUID(),
      randomUUID(),
    ];
    const exerciseSlug = "victimara-exercise";
    const topicSlug = "victimara-topic";
    const exercise = exerciseRow(clinicId);
    await transaction.insert(exercises).values([
      { ...exercise, id: exerciseId, slug: exerciseSlug },
      { ...exercise, id: harderId, slug: `${exerciseSlug}-harder` },
    ]);
    const rung = {
      ownerId: clinicId,
      easierOwnerId: clinicId,
      easierId: exerciseId,
      harderOwnerId: clinicId,
      harderId,
      rule: VICTIM_MARK,
    };
    await transaction.insert(ladderRungs).values(rung);
    await transaction.insert(adviceTopics).values({
      id: topicId,
      clinicId,
      slug: topicSlug,
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
      .values({ ...place, ...doseToRow(DOSE), exerciseOwnerId: clinicId, exerciseId, note: VICTIM_MARK });
    await transaction.insert(templateAdvice).values({ ...place, topicOwnerId: clinicId, topicId });
    await addTranslations(transaction, { clinicId, exerciseId, topicId });
    return { exerciseId, exerciseSlug, topicId, topicSlug, templateId };
  });
}

/** The clinic's own Polish of everything that can be translated. */
async function addTranslations(
  transaction: Transaction,
  ids: { readonly clinicId: string; readonly exerciseId: string; readonly topicId: string },
): Promise<void> {
  const mark = VICTIM_MARK;
  const kept = { clinicId: ids.clinicId, language: "pl", sourceHash: "0".repeat(64), translator: mark };
  const exercise = {
    ...{ plainName: mark, steps: [mark], shortSteps: [] },
    ...{ feel: mark, mistake: mark, stopIf: mark },
  };
  await transaction.insert(contentTranslations).values([
    { ...kept, kind: "exercise", contentId: ids.exerciseId, fields: exercise },
    { ...kept, kind: "advice", contentId: ids.topicId, fields: { title: mark, sentences: { [mark]: mark } } },
    { ...kept, kind: "phrase", contentId: phraseId(mark), fields: { english: mark, text: mark } },
  ]);
  const { version } = WARNING_TEXT;
  await transaction
    .insert(warningTranslations)
    .values({ ...kept, version, sentences: { [mark]: mark }, revision: 1 });
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
