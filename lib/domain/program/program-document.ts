import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { Purpose, StartPosition } from "@/lib/domain/exercise/exercise";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { SheetCheck } from "@/lib/domain/signature/text-checks";
import type { DocumentTranslation } from "@/lib/domain/translation/document-translation";
import type { DocumentWarningCard } from "@/lib/domain/warning/document-warning-card";
import type { HandoutInk, HandoutLayout } from "./handout-layout";

/** Pain 0–10: up to `carryOnMax` carry on, up to `easeBackMax` ease back, above it stop that exercise. */
export interface PainGuide {
  readonly carryOnMax: number;
  readonly easeBackMax: number;
}

/** A stored picture, by its id; its bytes never change. */
export interface DocumentImage {
  readonly imageId: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A stored clip, by its id; its bytes never change. */
export interface DocumentClip {
  readonly clipId: string;
  readonly byteCount: number;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** What stands for it until it plays. */
  readonly poster?: DocumentImage;
}

export interface DocumentClinic {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  readonly paperSize: PaperSize;
  readonly timeZone: string;
  /** BCP 47, for example "en-GB". */
  readonly language: string;
  readonly painGuide: PainGuide;
  /** ISO 3166-1 alpha-2, or "EU". Documents from before country packs have none. */
  readonly country?: string;
  readonly email?: string;
  readonly website?: string;
  readonly logo?: DocumentImage;
  /** The clinic's own layout and ink; absent means standard and colour. */
  readonly layout?: HandoutLayout;
  readonly ink?: HandoutInk;
  readonly figureStyle?: FigureStyle;
}

export interface DocumentExercise {
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly equipment: string;
  readonly sideRule: SideRule;
  readonly steps: readonly string[];
  /** The steps as paper has them; documents from before short steps, and exercises without, have none. */
  readonly shortSteps?: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  /** Key poses, solved; absent until the exercise has a drawing. */
  readonly figure?: unknown;
  /** Photographs in place of a drawing: start, end. */
  readonly photos?: readonly DocumentImage[];
  /** A short film of the clinic's own, beside the drawing or the photographs. */
  readonly clip?: DocumentClip;
  /** Plain names of the neighbours on the ladder, and the rule to move on. */
  readonly ladder?: { readonly easier?: string; readonly harder?: string; readonly moveOn?: string };
}

/** A block of weeks with doses of its own; the first starts on the program's start date. */
export interface DocumentPhase {
  readonly phaseId: string;
  readonly weeks: number;
}

/** What an item is in one phase; without a dose it is not done in that phase. */
export interface DocumentPhaseDose {
  readonly phaseId: string;
  readonly dose?: Dose;
}

export interface DocumentItem {
  /** Stable through versions: the same item keeps its id when its dose changes. */
  readonly itemId: string;
  /** The library entry it was made from; documents from before restoring have none. */
  readonly exerciseId?: string;
  readonly exercise: DocumentExercise;
  readonly dose: Dose;
  /** Phases in which the dose differs from `dose`; phases that are not named use `dose`. */
  readonly phaseDoses?: readonly DocumentPhaseDose[];
  /** A line this patient needs at this exercise, such as how to lie. */
  readonly caution?: string;
  /** The therapist's words to the patient. */
  readonly note: string;
}

export interface DocumentAdvice {
  /** The library topic it was made from; documents from before restoring have none. */
  readonly topicId?: string;
  readonly slug: string;
  readonly title: string;
  readonly points: readonly string[];
  /** Key of the set of points it was taken from; absent for the library's own. */
  readonly variant?: string;
}

export interface WarmUp {
  readonly text: string;
  readonly minutes: number;
}

/** What is different from the version before, as far as the patient may see it: never what that version said. */
export interface SincePrevious {
  /** Number of the version before. */
  readonly version: number;
  readonly items: readonly { readonly itemId: string; readonly kind: "new" | "changed" }[];
  /** Plain names of exercises to do no more. */
  readonly stopped: readonly string[];
}

/**
 * The one value everything reads: a program frozen at publishing, complete in itself. PDF, patient page, version
 * difference, exports and adherence are pure functions of it.
 */
export interface ProgramDocument {
  readonly format: 1;
  readonly clinic: DocumentClinic;
  /** Name or alias as the patient may see it; never surname with birth date, contact or diagnosis. */
  readonly patientLabel: string;
  readonly program: {
    readonly id: string;
    readonly title: string;
    readonly goal: string;
    /** "after ____": the habit the session is tied to. Empty prints a line to fill in. */
    readonly habitAfter: string;
    readonly habitAt: string;
    /** Local date `YYYY-MM-DD`, or undefined. */
    readonly reviewOn?: string;
    readonly diaryWeeks: number;
    /** Local date on which the first phase starts; absent means the day of publishing. */
    readonly startsOn?: string;
  };
  readonly version: {
    /** 1, 2, 3 …; 0 for the preview of a draft. */
    readonly number: number;
    /** Clinic-local date `YYYY-MM-DD`. */
    readonly publishedOn: string;
    readonly therapistName: string;
    /** Built by a visitor, for nobody: every side of its sheet says so. */
    readonly isTrial?: true;
  };
  /** Absent in the first version. */
  readonly sincePrevious?: SincePrevious;
  /** Week blocks in order; absent or empty means one dose throughout. */
  readonly phases?: readonly DocumentPhase[];
  /** For somebody who may be under 16: that an adult is there. */
  readonly withAdult?: string;
  /** What to do before the first exercise; absent where nothing asks for it. */
  readonly warmUp?: WarmUp;
  readonly items: readonly DocumentItem[];
  readonly advice: readonly DocumentAdvice[];
  readonly warningCard: DocumentWarningCard;
  /** What could be said of all its texts together when this was published; absent: nothing. */
  readonly textCheck?: SheetCheck;
  /**
   * The same in the patient's language. Every other field stays English, for staff, records and exports; what a patient
   * reads comes from `inPatientsWords`.
   */
  readonly translation?: DocumentTranslation;
}
