import type { ListedCondition } from "@/lib/domain/patient/listed-conditions";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { Counted } from "@/lib/domain/text/counted";

/** What brings a patient onto the list of the day. */
export const TODAY_REASONS = ["links", "due", "pain", "notes", "silent", "paper", "drafts"] as const;
export type TodayReason = (typeof TODAY_REASONS)[number];

/** Days ahead from which a review is shown. */
export const REVIEW_NOTICE_DAYS = 7;
/** How long a link that ran out is shown, in days: after that nobody waits for it. */
export const EXPIRED_SHOWN_DAYS = 30;
export const PATIENTS_PER_PAGE = 50;

/** How pressing something is, the most pressing 0: a patient stands where the most pressing of theirs does. */
export const URGENCY = {
  /** The patient cannot get in, or waits for an answer. */
  shutOut: 0,
  reviewDue: 1,
  pain: 2,
  notes: 3,
  ranOut: 4,
  silent: 5,
  endsSoon: 6,
  paper: 7,
  reviewAhead: 8,
  drafts: 9,
} as const;

/** What every reason names. */
export interface ProgramOfDay {
  readonly programId: string;
  readonly title: string;
  readonly currentVersion: number;
}

/** What a reason knows besides. Local dates are `YYYY-MM-DD`. */
export interface DayFacts {
  readonly links: {
    readonly linkId: string;
    readonly expiresOn: string;
    readonly isLocked: boolean;
    readonly isAsked: boolean;
  };
  readonly due: { readonly reviewOn: string };
  readonly pain: { readonly recent: number; readonly before: number };
  readonly notes: { readonly notes: number; readonly receivedOn: string };
  readonly silent: { readonly silentSince: string; readonly lastLogOn: string | null };
  readonly paper: { readonly paperVersion: number };
  readonly drafts: object;
}

export type ReasonOf<Reason extends TodayReason> = ProgramOfDay & {
  readonly reason: Reason;
} & DayFacts[Reason];
export type ReasonOfDay = { [Reason in TodayReason]: ReasonOf<Reason> }[TodayReason];

/** A patient who waits for something. */
export interface PatientOfDay {
  readonly patientId: string;
  readonly patientName: string;
  readonly affectedSide: AffectedSide;
  readonly spokenLanguage: string | null;
  readonly interpreterNeeded: boolean;
  readonly conditions: readonly ListedCondition[];
  /** The most pressing first; at least one. */
  readonly reasons: readonly ReasonOfDay[];
  /** Of the first of these programs that is published: how much was done by day, and since when it is to be done. */
  readonly done: ReadonlyMap<string, number>;
  readonly begunOn: string | null;
}

export interface Day extends Counted {
  readonly patients: readonly PatientOfDay[];
}
