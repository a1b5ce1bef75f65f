/** What a patient is asked for: conditions they come with, and flags that rule exercises out. */
export const ASKED_KINDS = ["condition", "flag"] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** That the patient was asked and had none: an empty list alone does not tell that anybody asked. */
export interface NoneAsked {
  readonly askedAt: Date;
  readonly askedByName: string;
}

export type NonesAsked = { readonly [Kind in AskedKind]?: NoneAsked };
