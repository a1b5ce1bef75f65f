/** The groups of the day, the most pressing first, as the address names them. */
export const TODAY_GROUPS = ["due", "notes", "pain", "silent", "links", "paper", "drafts", "recent"] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** Days ahead from which a review is shown. */
export const REVIEW_NOTICE_DAYS = 7;
/** How long a link that ran out is shown, in days: after that nobody waits for it. */
export const EXPIRED_SHOWN_DAYS = 30;
/** How many rows of a group stand on the page of all groups, and on a page of its own. */
export const ROWS_AT_FIRST = 5;
export const ROWS_PER_PAGE = 50;

/** What every row names. */
export interface ProgramOfDay {
  readonly programId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly currentVersion: number;
}

/** What a group's rows know besides. Local dates are `YYYY-MM-DD`. */
export interface DayFacts {
  readonly due: { readonly reviewOn: string };
  readonly notes: { readonly notes: number; readonly receivedOn: string };
  readonly pain: { readonly recent: number; readonly before: number };
  readonly silent: { readonly silentSince: string; readonly lastLogOn: string | null };
  readonly links: {
    readonly linkId: string;
    readonly expiresOn: string;
    readonly isLocked: boolean;
    readonly isAsked: boolean;
  };
  readonly paper: { readonly paperVersion: number };
  readonly drafts: object;
  readonly recent: { readonly reviewOn: string | null };
}

export interface DayGroup<Group extends TodayGroup> {
  /** Of all rows, shown or not. */
  readonly total: number;
  readonly rows: readonly (ProgramOfDay & DayFacts[Group])[];
}

export type Day = { readonly [Group in TodayGroup]?: DayGroup<Group> };
