import { sql } from "drizzle-orm";
import type { Permission } from "@/lib/domain/clinic/permissions";
import { ForbiddenError } from "@/lib/domain/errors/errors";
import type { Database } from "./client";
import { libraryLists, readSharedEdition } from "./library-edition";
import { type Connection, DatabaseScope, type LibraryScope, type Read, type Transaction } from "./scope";

/** The id of no clinic: what is shared stands under another one, so nothing can be written under it either. */
const NO_CLINIC = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** A visitor who tries the builder without an account: reads the shared library, and nothing of any clinic. */
export class TrialScope extends DatabaseScope implements LibraryScope {
  readonly clinicId = NO_CLINIC;

  private constructor(
    connection: Connection,
    private readonly lists?: ReturnType<typeof libraryLists>,
    private readonly edition?: Promise<string | undefined>,
  ) {
    super(connection, "homestretch_clinic", { clinic_id: NO_CLINIC });
  }

  static forVisitor(database: Database): TrialScope {
    return new TrialScope({ database }, libraryLists(database));
  }

  /** @throws ForbiddenError for everything but reading the library */
  require(permission: Permission): void {
    if (permission !== "library.read") throw new ForbiddenError(permission);
  }

  /** Several reads as one, in a transaction that refuses every write. */
  reading<T>(work: (scope: TrialScope) => Promise<T>): Promise<T> {
    return this.run(async (transaction) => {
      await transaction.execute(sql`set transaction read only`);
      return work(new TrialScope({ transaction }, this.lists, readSharedEdition(transaction)));
    });
  }

  once<T>(_name: string, read: Read<T>, at?: Transaction): Promise<T> {
    return at ? read(at) : this.run(read);
  }

  /** Which edition of the shared library there is; undefined where nothing was seeded. */
  libraryEdition(): Promise<string | undefined> {
    return this.edition ?? this.run(readSharedEdition);
  }

  /** A list of the shared library; a clinic without anything of its own reads the same one. */
  async ofLibrary<T extends object>(name: string, read: Read<T>, at?: Transaction): Promise<T> {
    const list = async (transaction: Transaction) => {
      const edition = await (this.edition ?? readSharedEdition(transaction));
      const found = edition === undefined ? undefined : this.lists?.get(`${edition} ${name}`);
      if (found) return found as T;
      const fresh = Object.freeze(await read(transaction));
      if (edition !== undefined) this.lists?.set(`${edition} ${name}`, fresh);
      return fresh;
    };
    return this.once(name, list, at);
  }
}
