/** Work that may take longer than a page or a save: it says so where it opens its transaction. */
export type Job = "export" | "import" | "backup" | "set-up";

export interface TimeLimits {
  /** The longest one may wait for a connection, or for one's turn when all are taken. */
  readonly placeMs: number;
  /** The longest one statement may run. */
  readonly statementMs: number;
  /** The longest it may wait for somebody else's lock. */
  readonly lockMs: number;
  /** The longest a transaction may lie open with nothing asked in it: the server then ends its connection. */
  readonly idleMs: number;
  /** The longest a transaction may last as a whole, for a server that has gone without a word. */
  readonly wholeMs: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Somebody looks at a screen and waits: after five seconds a plain "try again" is worth more than the answer. */
export const PAGE_LIMITS: TimeLimits = {
  placeMs: 10 * SECOND,
  statementMs: 5 * SECOND,
  lockMs: 5 * SECOND,
  idleMs: 5 * SECOND,
  wholeMs: 20 * SECOND,
};

const FILE_LIMITS: TimeLimits = {
  placeMs: 5 * SECOND,
  statementMs: MINUTE,
  lockMs: 5 * SECOND,
  idleMs: MINUTE,
  wholeMs: 5 * MINUTE,
};

const JOB_LIMITS: Readonly<Record<Job, TimeLimits>> = {
  export: FILE_LIMITS,
  import: FILE_LIMITS,
  // A large clinic's rows are read, packed and sealed in one transaction, as slowly as the disk takes them.
  backup: {
    placeMs: 5 * SECOND,
    statementMs: 10 * MINUTE,
    lockMs: 15 * SECOND,
    idleMs: 10 * MINUTE,
    wholeMs: 6 * 60 * MINUTE,
  },
  // Several processes may start at once: all but one wait until that one has migrated and seeded.
  "set-up": {
    placeMs: 5 * SECOND,
    statementMs: 10 * MINUTE,
    lockMs: 10 * MINUTE,
    idleMs: MINUTE,
    wholeMs: 60 * MINUTE,
  },
};

/** The limits of a job, or of a page and a save when none is named. */
export function limitsOf(job?: Job, page: TimeLimits = PAGE_LIMITS): TimeLimits {
  return job ? JOB_LIMITS[job] : page;
}
