import { randomUUID } from "node:crypto";
import { amount } from "@/lib/domain/dose/amount";
import type { Database } from "../client";
import { adviceTopics, exercises, ladderRungs, templateAdvice, templateItems, templates } from "../schema";
import { doseToRow } from "../schema/dose-row";
import { OperatorScope } from "../scope";
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
    return { exerciseId, exerciseSlug, topicId, topicSlug, templateId };
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
