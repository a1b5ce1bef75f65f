"use server";

import { clinicAction } from "@/lib/action/clinic-action";
import { type PartInBoth, sideBySide } from "@/lib/domain/program/side-by-side";
import { assembleDraftDocument } from "@/lib/drafts/loaders";
import { translatedDraft } from "./schema";

export type DraftInBoth = {
  /** Every part as it would be with the drafts that the clinic allows. */
  readonly parts: readonly PartInBoth[];
  /** The same while no draft goes out. */
  readonly withoutDrafts: readonly PartInBoth[];
};

/** The saved draft in English and in its patient's language: told in the builder, and before publishing. */
export const findDraftInBothAction = clinicAction(translatedDraft, async (scope, { programId }) => {
  const [without, withDrafts] = await scope.reading(async (scope) => [
    await assembleDraftDocument(scope, programId),
    await assembleDraftDocument(scope, programId, { withDrafts: true }),
  ]);
  const data: DraftInBoth = {
    parts: withDrafts ? sideBySide(withDrafts) : [],
    withoutDrafts: without ? sideBySide(without) : [],
  };
  return { status: "saved", data };
});
