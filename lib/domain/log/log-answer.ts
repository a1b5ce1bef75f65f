/** Why a log is not taken over. The phone keeps it and says so. */
export type LogRefusal =
  | "unreadable"
  | "out-of-bounds"
  | "future-day"
  | "too-old"
  | "unknown-version"
  | "unknown-item"
  | "unknown-original"
  | "too-many";

/** What the clinic's server says to one log. */
export type LogAnswer =
  /** Kept, now or at an earlier try. */
  | { readonly id: string; readonly status: "accepted" }
  /** Another log has this id already. */
  | { readonly id: string; readonly status: "conflict"; readonly message: string }
  | {
      readonly id: string;
      readonly status: "refused";
      readonly reason: LogRefusal;
      readonly message: string;
    };
