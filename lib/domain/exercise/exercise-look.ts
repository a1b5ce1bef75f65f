/** A neighbour on the ladder, as it is offered beside an exercise. */
interface LookNeighbour {
  readonly slug: string;
  readonly name: string;
  readonly isDrawn: boolean;
}

/** An exercise as it is looked at without leaving the page: what the patient reads, and where it stands. */
export interface ExerciseLook {
  readonly plainName: string;
  /** Regions, purpose, position and level; or that nobody has checked it. */
  readonly kind: string;
  readonly isUnchecked: boolean;
  /** The usual dose in words. */
  readonly dose: string;
  readonly equipment: string;
  readonly steps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  readonly easier: readonly LookNeighbour[];
  readonly harder: readonly LookNeighbour[];
  /** Whether it has a drawing that moves. */
  readonly moves: boolean;
}
