import type { UnavailableReason } from "@/lib/domain/errors/errors";

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
      /** What the page can do about it by itself. */
      readonly reason?: "signed-out" | "proof-needed";
      /** Where to do what is missing, one sentence each, by a key that the page can lead to. */
      readonly fields?: Readonly<Record<string, string>>;
    }
  | { readonly status: "saved"; readonly data: Data; readonly message?: string }
  /** It was saved from elsewhere first; nothing was overwritten. `isOwn`: by the same person, in another tab. */
  | {
      readonly status: "conflict";
      readonly message: string;
      readonly currentRevision: number;
      readonly isOwn?: boolean;
    };

export const IDLE = { status: "idle" } as const satisfies ActionState<never>;

/** What is said when the database cannot take anything at present. */
export const PAUSED: Readonly<Record<UnavailableReason, string>> = {
  away: "The database does not answer just now, so nothing was saved. What you typed is still here; try again in a moment.",
  busy: "The database is busy just now, so nothing was saved. What you typed is still here; try again in a moment.",
  full: "The server’s disk is full: nothing can be saved at present. What you typed is still here. Tell whoever looks after the server.",
};

/** What is said about a fault of ours, beside its reference number. */
export const OUR_FAULT = {
  status: "refused",
  message: "Something went wrong on our side. Nothing was lost; please try again.",
} as const satisfies ActionState<never>;
