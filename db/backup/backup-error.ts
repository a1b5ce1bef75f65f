/** A backup that cannot be made or used, with a sentence for the operator. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

export const DAMAGED =
  "The backup is damaged: it was changed or cut off after it was written. Nothing was restored.";
