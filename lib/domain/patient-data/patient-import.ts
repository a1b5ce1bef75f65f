/** For how long an import of a list of patients can be taken back. */
export const IMPORT_UNDO_HOURS = 24;

export const IMPORT_LIMITS = { bytes: 1_000_000, rows: 1000 } as const;
