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

/** Somebody else saved the same record first; carries the revision that is current now. */
export class ConflictError extends AppError {
  constructor(
    what: string,
    readonly currentRevision: number,
  ) {
    super("conflict", `${what} was changed by someone else`);
    this.name = "ConflictError";
  }
}
