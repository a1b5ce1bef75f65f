import { isAllowed, type Permission, type UserRole } from "@/lib/domain/clinic/permissions";
import { ForbiddenError } from "@/lib/domain/errors/errors";
import { writeReads } from "./audit";
import type { Database, Transaction } from "./client";
import { libraryLists, readLibraryEdition } from "./library-edition";
import { type DatabaseRole, type RoleSettings, roleStatement } from "./role";
import type { Job } from "./time-limits";

export type { Transaction };

export type Connection =
  | { readonly database: Database; readonly transaction?: undefined }
  | { readonly transaction: Transaction; readonly database?: undefined };

/** A way into the database under one role. Without a scope there is no connection. */
export abstract class DatabaseScope {
  protected constructor(
    protected readonly connection: Connection,
    private readonly role: DatabaseRole,
    private readonly settings: RoleSettings,
  ) {}

  /**
   * Runs the work in a transaction under the scope's role; a bound scope reuses the transaction it is in. A job gets more
   * time than a page or a save.
   */
  run<T>(work: (transaction: Transaction) => Promise<T>, job?: Job): Promise<T> {
    const { transaction, database } = this.connection;
    if (transaction) return work(transaction);
    return database.transaction(async (fresh) => {
      await fresh.execute(roleStatement(this.role, this.settings));
      const result = await work(fresh);
      await writeReads(fresh);
      return result;
    }, job && { job });
  }

  /** Reads from a copy of the database under the same role; undefined where none will do. */
  async readFromCopy<T>(work: Read<T>): Promise<{ readonly result: T } | undefined> {
    return this.connection.database?.copy?.read(async (fresh) => {
      await fresh.execute(roleStatement(this.role, this.settings));
      return work(fresh);
    });
  }
}

export interface ClinicActor {
  readonly userId: string;
  readonly role: UserRole;
  readonly displayName: string;
}

/** What a page has read, by a name that says all of what was asked, and where what it reads of the library is kept. */
interface Memory {
  readonly reads: Map<string, Promise<unknown>>;
  readonly lists: ReturnType<typeof libraryLists> | undefined;
}

export type Read<T> = (transaction: Transaction) => Promise<T>;

/** Whoever may read the library: a member of staff, and a visitor who tries the builder. */
export interface LibraryScope {
  readonly clinicId: string;
  /** @throws ForbiddenError where the reader may not */
  require(permission: Permission): void;
  run<T>(work: Read<T>): Promise<T>;
  once<T>(name: string, read: Read<T>, at?: Transaction): Promise<T>;
  ofLibrary<T extends object>(name: string, read: Read<T>, at?: Transaction): Promise<T>;
  libraryEdition(): Promise<string | undefined>;
}

/** A member of staff at work in their own clinic: minted from a session row, and from nothing else. */
export class ClinicScope extends DatabaseScope implements LibraryScope {
  private constructor(
    connection: Connection,
    readonly clinicId: string,
    readonly actor: ClinicActor,
    private readonly memory?: Memory,
  ) {
    super(connection, "homestretch_clinic", {
      clinic_id: clinicId,
      user_id: actor.userId,
      user_role: actor.role,
    });
  }

  /** To be called with the clinic and actor of a session row that was read for this request. */
  static forSession(database: Database, session: { clinicId: string; actor: ClinicActor }): ClinicScope {
    return new ClinicScope({ database }, session.clinicId, session.actor);
  }

  /** @throws ForbiddenError when the actor's role does not allow it */
  require(permission: Permission): void {
    if (!isAllowed(this.actor.role, permission)) throw new ForbiddenError(permission);
  }

  /** Several reads and writes as one: pass the inner scope on, and shadow the outer name with it. */
  transaction<T>(work: (scope: ClinicScope) => Promise<T>, job?: Job): Promise<T> {
    return this.run((transaction) => work(new ClinicScope({ transaction }, this.clinicId, this.actor)), job);
  }

  /**
   * Several reads as one, each made once: what is asked again is answered from what was read. For pages alone: where
   * something is written, what was read before it is no longer so.
   */
  reading<T>(work: (scope: ClinicScope) => Promise<T>): Promise<T> {
    const { database } = this.connection;
    const memory = this.memory ?? { reads: new Map(), lists: database && libraryLists(database) };
    return this.run((transaction) =>
      work(new ClinicScope({ transaction }, this.clinicId, this.actor, memory)),
    );
  }

  /** A read that {@link reading} makes once; `name` says all of what is asked, `at` is the transaction at hand, if any. */
  once<T>(name: string, read: Read<T>, at?: Transaction): Promise<T> {
    const found = this.memory?.reads.get(name);
    if (found) return found as Promise<T>;
    const result = at ? read(at) : this.run(read);
    this.memory?.reads.set(name, result);
    return result;
  }

  /** Which edition of the library the reader has; it changes with every word of it. Undefined where nothing was seeded. */
  libraryEdition(): Promise<string | undefined> {
    return this.once("edition of the library", (transaction) =>
      readLibraryEdition(transaction, { clinicId: this.clinicId, userId: this.actor.userId }),
    );
  }

  /** The same for a list of the library, and of nothing else: the process keeps it until the library changes. */
  ofLibrary<T extends object>(name: string, read: Read<T>, at?: Transaction): Promise<T> {
    const lists = this.memory?.lists;
    if (!lists) return this.once(name, read, at);
    return this.once(name, async (transaction) => {
      const edition = await this.libraryEdition();
      const kept = `${edition} ${name}`;
      const found = lists.get(kept);
      if (found) return found as T;
      const list = Object.freeze(await read(transaction));
      if (edition !== undefined) lists.set(kept, list);
      return list;
    });
  }
}

/** Somebody who has not proved yet who they are: sees the one account or session that is named. */
export class SignInScope extends DatabaseScope {
  private constructor(connection: Connection, settings: RoleSettings) {
    super(connection, "homestretch_sign_in", settings);
  }

  static forEmail(database: Database, email: string): SignInScope {
    return new SignInScope({ database }, { email });
  }

  /** For a session that exists, or is being made for the account with this e-mail address. */
  static forSession(database: Database, sessionId: string, email = ""): SignInScope {
    return new SignInScope({ database }, { session_id: sessionId, email });
  }

  /** For the bearer of an invitation or a password reset. */
  static forOneTimeHash(database: Database, oneTimeHash: string): SignInScope {
    return new SignInScope({ database }, { one_time_hash: oneTimeHash });
  }

  /** For somebody whom the directory vouches for, with a verified address, a live session or an invitation. */
  static forIdentity(database: Database, identity: Omit<RoleSettings, "clinic_id" | "user_id">): SignInScope {
    return new SignInScope({ database }, identity);
  }
}

/** The bearer of a share link: sees the current version of one program. */
export class LinkScope extends DatabaseScope {
  private constructor(connection: Connection, settings: RoleSettings) {
    super(connection, "homestretch_link", settings);
  }

  static forTokenHash(database: Database, tokenHash: string): LinkScope {
    return new LinkScope({ database }, { token_hash: tokenHash });
  }

  static forCodeHash(database: Database, codeHash: string): LinkScope {
    return new LinkScope({ database }, { code_hash: codeHash });
  }

  static forCalendarHash(database: Database, calendarHash: string): LinkScope {
    return new LinkScope({ database }, { calendar_hash: calendarHash });
  }

  static forLink(database: Database, linkId: string): LinkScope {
    return new LinkScope({ database }, { link_id: linkId });
  }

  transaction<T>(work: (scope: LinkScope) => Promise<T>): Promise<T> {
    return this.run((transaction) => work(new LinkScope({ transaction }, {})));
  }
}

/** The bearer of a token whose link has ended: sees whom to call, and nothing else. */
export class EndedLinkScope extends DatabaseScope {
  private constructor(connection: Connection, settings: RoleSettings) {
    super(connection, "homestretch_ended_link", settings);
  }

  static forTokenHash(database: Database, tokenHash: string): EndedLinkScope {
    return new EndedLinkScope({ database }, { token_hash: tokenHash });
  }
}

/** Somebody of the clinic who erases one patient: sees and deletes that patient's rows, and no others. */
export class ErasureScope extends DatabaseScope {
  private constructor(
    connection: Connection,
    readonly clinicId: string,
    readonly actorId: string,
    readonly patientId: string,
  ) {
    super(connection, "homestretch_erasure", { clinic_id: clinicId, erased_patient_id: patientId });
  }

  /** @throws ForbiddenError when the actor's role does not allow it */
  static of(database: Database, scope: ClinicScope, patientId: string): ErasureScope {
    scope.require("patient.erase");
    return new ErasureScope({ database }, scope.clinicId, scope.actor.userId, patientId);
  }
}

/** The operator's command line and first start: seeds the library and sets clinics up. */
export class OperatorScope extends DatabaseScope {
  private constructor(connection: Connection) {
    super(connection, "homestretch_operator", {});
  }

  static forSetUp(database: Database): OperatorScope {
    return new OperatorScope({ database });
  }

  transaction<T>(work: (scope: OperatorScope) => Promise<T>): Promise<T> {
    return this.run((transaction) => work(new OperatorScope({ transaction })), "set-up");
  }
}
