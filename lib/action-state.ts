/** What a server action answers: a closed union that every form knows how to show. */
export type ActionState<Data = undefined> =
  | { readonly status: "idle" }
  /** Something typed is not right; one sentence per field, keyed by its name. */
  | {
      readonly status: "invalid";
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** It cannot be done, and why, in a plain sentence. `reference` names the log entry of a fault of ours. */
  | {
      readonly status: "refused";
      readonly message: string;
      readonly reference?: string;
      readonly reason?: "signed-out";
    }
  | { readonly status: "saved"; readonly data: Data; readonly message?: string }
  /** Somebody else saved first; nothing was overwritten. */
  | { readonly status: "conflict"; readonly message: string; readonly currentRevision: number };

export const IDLE = { status: "idle" } as const satisfies ActionState<never>;

/** What is said about a fault of ours, beside its reference number. */
export const OUR_FAULT = {
  status: "refused",
  message: "Something went wrong on our side. Nothing was lost; please try again.",
} as const satisfies ActionState<never>;
