/** A program that an exercise can be added to. */
export interface ProgramTarget {
  readonly id: string;
  readonly title: string;
  readonly patientName: string;
}

/** Where an added exercise stands; `wasThere`: the draft held it already. */
export interface ProgramAddition {
  readonly wasThere: boolean;
  readonly address: string;
}

/** The builder of a program, at one of its exercises. */
export function builderAddress(programId: string, itemId?: string): string {
  return `/programs/${programId}/edit${itemId === undefined ? "" : `?item=${itemId}`}`;
}
