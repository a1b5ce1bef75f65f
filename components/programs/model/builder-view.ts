import type { ReactNode } from "react";
import type { ActionState } from "@/lib/action/action-state";
import type { ProposedSwap } from "@/lib/domain/builder/proposed-swap";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { SafetySources } from "@/lib/domain/conflict/safety-sources";
import type { Dose } from "@/lib/domain/dose/dose";
import type { DoseRange } from "@/lib/domain/dose/dose-range";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import type { LadderRung } from "@/lib/domain/exercise/ladder";
import type { Suitability } from "@/lib/domain/patient/condition";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { AdviceGroup } from "@/lib/domain/program/advice";
import type { ProgramContents } from "@/lib/domain/program/program-contents";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import type { SheetSources } from "@/lib/domain/program/sheet-sources";
import type { setFavouriteAction } from "@/lib/library/actions";
import type { forgetUsualDoseAction, saveUsualDoseAction } from "@/lib/programs/actions";
import type { keepConflictAction } from "@/lib/safety/actions";

/** What a row of the program needs of its exercise. */
export interface ExerciseName extends ConflictExercise {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
  readonly equipment: string;
  /** Absent for an exercise the library does not offer any more. */
  readonly isDrawn?: boolean;
}

/** An exercise the search offers. */
export interface ExerciseChoice extends ExerciseName {
  readonly level: ExerciseLevel;
  readonly dose: Dose;
  /** What is usual of the dose; above it the screen asks. */
  readonly doseRange: DoseRange;
  /** What the clinic calls it besides its names. */
  readonly aliases: readonly string[];
  readonly isFavourite: boolean;
  /** Every clinic has it. */
  readonly isShared: boolean;
}

/** An exercise of the clinic's programs, the one used last first. */
export interface UsedExerciseChoice {
  readonly exerciseId: string;
  /** Programs that hold it. */
  readonly programs: number;
}

/** The dose a therapist starts an exercise with, in place of the library's. */
export interface UsualDoseChoice {
  readonly exerciseId: string;
  readonly dose: Dose;
}

export interface TopicChoice {
  readonly id: string;
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
  readonly points: readonly string[];
}

/** An exercise as a template prescribes it. */
export interface TemplateItemChoice {
  readonly exerciseId: string;
  readonly dose: Dose;
  readonly note: string;
}

export interface TemplateChoice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly items: readonly TemplateItemChoice[];
  /** Its advice. */
  readonly topicIds: readonly string[];
}

export interface PatientTag {
  readonly slug: string;
  readonly name: string;
  readonly prompt: string;
  readonly suitability: Suitability;
  readonly unlockable: boolean;
  /** Slugs of templates that suit it, best first. */
  readonly templates: readonly string[];
}

/** Where the builder saves to, in place of a program's draft. */
export interface DraftStore {
  readonly save: (revision: number, draft: ProgramDraft) => Promise<ActionState<{ revision: number }>>;
  readonly findSaved: () => Promise<ActionState<{ revision: number; draft: ProgramDraft }>>;
}

/** What the builder edits in place of a patient's program: nobody's, so it is not published, and no clinic's paper. */
export interface StandIn {
  readonly kind: "template" | "trial";
  /** Where the way back leads, and what it is called. */
  readonly back: { readonly href: string; readonly label: string; readonly title: string };
  /** Before its name in the heading. */
  readonly heading: string;
  readonly store: DraftStore;
}

/** What the builder keeps for its therapist besides the draft. */
export interface BuilderKeeping {
  readonly setFavourite: typeof setFavouriteAction;
  readonly saveUsualDose: typeof saveUsualDoseAction;
  readonly forgetUsualDose: typeof forgetUsualDoseAction;
  readonly keepConflict: typeof keepConflictAction;
}

/** Everything the builder is given. */
export interface ProgramBuilderProps {
  readonly programId: string;
  /** Whose unsaved text may be kept on the device. */
  readonly accountId: string;
  readonly clinic: DocumentClinic;
  readonly sheet: SheetSources;
  /** What the conflict rules are checked with. */
  readonly safety: SafetySources;
  readonly revision: number;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly draft: ProgramDraft;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly affectedSide: AffectedSide;
    readonly tags: readonly PatientTag[];
    readonly clearance: string;
  };
  readonly exercises: readonly ExerciseChoice[];
  readonly retired: readonly ExerciseName[];
  readonly rungs: readonly LadderRung[];
  readonly usualDoses: readonly UsualDoseChoice[];
  readonly used: readonly UsedExerciseChoice[];
  readonly topics: readonly TopicChoice[];
  readonly templates: readonly TemplateChoice[];
  readonly published?: ProgramContents;
  /** Where the patient reads another language than English. */
  readonly reading?: ReadingLanguage | undefined;
  /** Whether the clinic uses the texts at all, which its lead says; and whether the reader may say it. */
  readonly acceptance: { readonly isGiven: boolean; readonly mayGive: boolean };
  /** A swap to be offered at once, as it was asked for at the review. */
  readonly proposedSwap?: ProposedSwap | undefined;
  /** What is edited is nobody's program. */
  readonly standIn?: StandIn;
  /** Absent: the server keeps it. */
  readonly keeping?: BuilderKeeping;
  /** An item to begin at: the one that was just added. */
  readonly opensAt?: string | undefined;
  /** Whether publishing stands in front from the start. */
  readonly opensPublishing?: boolean;
  /** Saves the draft as a template. */
  readonly saveAsTemplate?: ReactNode;
}
