import type { PhasedItem } from "@/lib/domain/program/phase";
import type { PlannedProgram } from "./planned-days";

/** What of an exercise in a version the follow-up needs. */
export interface FollowedItem extends PhasedItem {
  readonly itemId: string;
  readonly exercise: {
    readonly plainName: string;
    readonly ladder?: { readonly easier?: string; readonly harder?: string };
  };
}

/** What of a published version the follow-up needs: without drawings and advice it is small. */
export interface FollowedDocument extends PlannedProgram<FollowedItem> {
  readonly program: { readonly startsOn?: string; readonly diaryWeeks: number };
  readonly version: { readonly number: number; readonly publishedOn: string };
}
