import type { Action } from "@/lib/action/action-attempt";

/** The link of a program that nobody has ended, every moment in the words of the clinic. */
export interface CurrentLink {
  readonly id: string;
  readonly address: string;
  /** For staff; empty for none. */
  readonly label: string;
  /** `expired` opens again when it is renewed; `locked` takes no PIN until it is unlocked. */
  readonly state: "works" | "locked" | "expired";
  readonly expires: string;
  readonly isEndNear: boolean;
  /** What a renewal now makes of the end. */
  readonly renewsUntil: string;
  readonly lastOpened?: string;
  readonly pin: "none" | "set" | "missing";
  /** When the patient asked for more time. */
  readonly asked?: string;
}

/** A link that was ended. */
export interface PastLink {
  readonly id: string;
  readonly label: string;
  readonly made: string;
  readonly ended: string;
  readonly lastOpened?: string;
}

/** How the link is sent: through the clinic's mail server, or with the mail program of the computer. */
export interface LinkMail {
  /** The patient's address, where the clinic has it. */
  readonly to: string;
  readonly canSend: boolean;
  readonly mailto: string;
  /** For the phone's share sheet. */
  readonly subject: string;
}

export interface ProgramLinks {
  readonly current?: CurrentLink;
  readonly past: readonly PastLink[];
  /** Whether a PIN may be set, and taken off again. */
  readonly mayHavePin: boolean;
  readonly mayRemovePin: boolean;
  readonly mail: LinkMail;
}

/** A PIN that was set just now; it is shown once. */
export type NewPin = { readonly pin: string };

export interface LinkActions {
  readonly issue: Action<{ address: string; pin?: string }>;
  readonly revoke: Action<undefined>;
  readonly renew: Action<undefined>;
  readonly label: Action<undefined>;
  readonly setPin: Action<NewPin>;
  readonly removePin: Action<undefined>;
  readonly unlock: Action<undefined>;
  readonly send: Action<undefined>;
}
