/** Codes of broken assumptions. The web layer translates each of them in one place. */
export type AppErrorCode = "not-found" | "forbidden" | "conflict" | "invalid-state" | "unavailable";

/** A broken assumption. Expected refusals are values (`ActionState`), never this. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "AppError";
  }
}

/** A row that does not exist, or belongs to another clinic: the two look exactly alike. */
export class NotFoundError extends AppError {
  constructor(what: string) {
    super("not-found", `${what} not found`);
    this.name = "NotFoundError";
  }
}

/** The actor is inside their own clinic but may not do it: the role does not allow it, or `explanation` says why. */
export class ForbiddenError extends AppError {
  constructor(
    readonly permission: string,
    readonly explanation?: string,
  ) {
    super("forbidden", `not allowed: ${permission}`);
    this.name = "ForbiddenError";
  }
}

/** The same record was saved first from elsewhere; carries the revision that is current now, and the record's id. */
export class ConflictError extends AppError {
  constructor(
    what: string,
    readonly currentRevision: number,
    readonly recordId?: string,
  ) {
    super("conflict", `${what} was changed in the meantime`);
    this.name = "ConflictError";
  }
}

/** The database does not answer, others hold what is needed for too long, or its disk is full. */
export type UnavailableReason = "away" | "busy" | "full";

/** The database is not to be had at present: nothing was saved, and the same request may succeed later. */
export class DatabaseUnavailableError extends AppError {
  constructor(
    readonly reason: UnavailableReason,
    options?: ErrorOptions,
  ) {
    super("unavailable", `the database is not to be had: ${reason}`, options);
    this.name = "DatabaseUnavailableError";
  }
}
