import type { AdviceGroup } from "@/lib/domain/advice";
import type { Suitability } from "@/lib/domain/condition";
import type { Dose } from "@/lib/domain/dose";
import type { Purpose, Region, SideRule } from "@/lib/domain/exercise";
import type { AffectedSide } from "@/lib/domain/patient";
import type { ProgramContents } from "@/lib/domain/program-contents";
import type { ProgramDraft } from "@/lib/domain/program-draft";

/** What a row of the program needs of its exercise. */
export interface ExerciseName {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
  /** Absent for an exercise the library does not offer any more. */
  readonly isDrawn?: boolean;
}

/** An exercise the search offers. */
export interface ExerciseChoice extends ExerciseName {
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly equipment: string;
  readonly dose: Dose;
}

export interface TopicChoice {
  readonly id: string;
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
}

/** An exercise as a template prescribes it. */
export interface TemplateItemChoice {
  readonly exerciseId: string;
  readonly dose: Dose;
  readonly note: string;
}

export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TemplateItemChoice[];
}

export interface PatientTag {
  readonly slug: string;
  readonly name: string;
  readonly prompt: string;
  readonly suitability: Suitability;
  readonly unlockable: boolean;
}

export interface WarningChoice {
  readonly code: string;
  readonly text: string;
  readonly mayBeHidden: boolean;
}

/** Everything the builder is given. */
export interface ProgramBuilderProps {
  readonly programId: string;
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
  readonly topics: readonly TopicChoice[];
  readonly templates: readonly TemplateChoice[];
  readonly warnings: readonly WarningChoice[];
  readonly published?: ProgramContents;
  readonly language: string;
  readonly paperSize: string;
}
