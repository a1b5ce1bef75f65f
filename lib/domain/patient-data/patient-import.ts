/** For how long an import of a list of patients can be taken back. */
export const IMPORT_UNDO_HOURS = 24;
