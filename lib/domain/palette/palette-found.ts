import type { SearchableExercise } from "@/lib/domain/exercise/library-search";

/** A patient as the palette offers one. */
export interface PalettePatient {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly reference: string | null;
  /** The program touched last that is in use. */
  readonly program: { readonly id: string; readonly title: string; readonly currentVersion: number } | null;
}

/** An exercise as the palette finds it and shows it. */
export type PaletteExercise = SearchableExercise & { readonly id: string; readonly isDrawn: boolean };

export interface PaletteTemplate {
  readonly id: string;
  readonly title: string;
  /** The first exercise of it, for a picture. */
  readonly slug?: string;
}

/** What the server answers: patients who match, or those worked with last; the library only where it is asked for. */
export interface PaletteFound {
  readonly patients: readonly PalettePatient[];
  readonly library?: {
    readonly exercises: readonly PaletteExercise[];
    readonly templates: readonly PaletteTemplate[];
  };
}

/** Letters that a search takes. */
export const PALETTE_QUERY_MAX = 120;
/** Patients shown: those who match, and those worked with last. */
export const PALETTE_PATIENTS = { found: 6, recent: 5 } as const;
