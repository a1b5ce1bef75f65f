import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { sessionMinutes } from "@/lib/domain/dose/session-minutes";
import { ENGLISH } from "@/lib/domain/words/english";
import { phaseDosesInWords } from "./phase-words";
import type { ProgramDocument } from "./program-document";

/** An exercise of a program as a picture with its dose. */
export interface ProgramPicture {
  readonly itemId: string;
  readonly name: string;
  /** One line, or one for each week block. */
  readonly doses: readonly string[];
  readonly side: Dose["side"];
  /** Of a published version: the drawing as it was frozen, or a photograph's address. */
  readonly figure?: unknown;
  readonly photo?: string;
  /** Of a draft: the exercise as the library has it. */
  readonly drawn?: { readonly slug: string };
}

/** What a patient does, at a glance. */
export interface ProgramPictures {
  readonly items: readonly ProgramPicture[];
  /** Whole minutes for doing everything once. */
  readonly minutes: number;
  readonly figureStyle?: ProgramDocument["clinic"]["figureStyle"];
}

/** An exercise of a draft with what its picture needs. */
export interface DraftPicture {
  readonly itemId: string;
  readonly name: string;
  readonly slug: string;
  /** Whether the library has a picture of it: a drawing, or a photograph in its place. */
  readonly isDrawn: boolean;
  readonly sideRule: SideRule;
  readonly dose: Dose;
}

/** The pictures of a published version, as the patient has it. */
export function picturesOfDocument({ items, phases, clinic, warmUp }: ProgramDocument): ProgramPictures {
  const { figureStyle } = clinic;
  return {
    items: items.map((item) => {
      const { exercise, dose, itemId } = item;
      const { name, sideRule, figure, photos } = exercise;
      const photo = photos?.at(-1);
      const lines = phaseDosesInWords(item, phases, sideRule);
      return {
        ...{ itemId, name, side: dose.side },
        doses: lines.length > 0 ? lines : [formatDose(ENGLISH, dose, sideRule)],
        ...(figure !== undefined && { figure }),
        ...(photo && { photo: `/images/${photo.imageId}` }),
      };
    }),
    minutes: minutesOf(
      items.map(({ dose, exercise }) => ({ dose, sideRule: exercise.sideRule })),
      warmUp?.minutes,
    ),
    ...(figureStyle && { figureStyle }),
  };
}

/** The pictures of a draft that was never published. */
export function picturesOfDraft(items: readonly DraftPicture[]): ProgramPictures {
  return {
    items: items.map(({ itemId, name, slug, isDrawn, sideRule, dose }) => ({
      ...{ itemId, name, side: dose.side },
      doses: [formatDose(ENGLISH, dose, sideRule)],
      ...(isDrawn && { drawn: { slug } }),
    })),
    minutes: minutesOf(items),
  };
}

function minutesOf(items: Parameters<typeof sessionMinutes>[0], warmUp?: number): number {
  return items.length === 0 ? 0 : sessionMinutes(items, warmUp);
}
