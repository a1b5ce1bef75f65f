import { sql } from "drizzle-orm";
import { Pool } from "tarn";
import { AppError, DatabaseUnavailableError } from "@/lib/domain/errors/errors";
import type { Database, DatabaseHandle, Transaction, TransactionConfig } from "../client";
import { limitsOf, PAGE_LIMITS, type TimeLimits } from "../time-limits";
import { explainFailure, unavailableReason } from "../unavailable";
import { readAddress, type ServerAddress } from "./address";
import { Line } from "./line";
import { Replica } from "./replica";

const IDLE_MS = 60_000;
/** A server cannot be asked for the room on its disk: it counts as full this long after it has last said so. */
const FULL_FOR_MS = 60_000;
/** Connections to a copy of the database: few ask for files at the same time. */
const COPY_POOL_SIZE = 2;

interface ServerOptions {
  /** Of pages and saves; jobs have their own. */
  readonly limits?: TimeLimits;
  /** Of a server that follows the database, for files. */
  readonly copyUrl?: string | undefined;
}

/**
 * Connects to a PostgreSQL server, or to a pooler before one: nothing is kept on a connection from one transaction to the
 * next. Connections are made when they are needed; one that is lost is thrown away, and the next work gets another.
 */
export function openServer(
  url: string,
  poolSize: number,
  { limits = PAGE_LIMITS, copyUrl }: ServerOptions = {},
): DatabaseHandle {
  const following =
    copyUrl === undefined
      ? undefined
      : new ServerDatabase(readAddress(copyUrl, "DATABASE_REPLICA_URL"), COPY_POOL_SIZE, limits);
  const copy = following && new Replica(following, () => database);
  const database: ServerDatabase = new ServerDatabase(readAddress(url), poolSize, limits, copy);
  return {
    kind: "server",
    database,
    ask: () => database.execute(sql`select 1`),
    isDiskFull: async () => database.wasFullWithin(FULL_FOR_MS),
    standing: () => database.standing(),
    close: async () => {
      await following?.close();
      await database.close();
    },
  };
}

/** The one way to a server: a transaction on a connection of the pool, under limits, that is given back or thrown away. */
class ServerDatabase implements Database {
  private wasFullAt = Number.NEGATIVE_INFINITY;
  private readonly places: Pool<Place>;

  constructor(
    private readonly address: ServerAddress,
    poolSize: number,
    private readonly pageLimits: TimeLimits,
    readonly copy?: Replica,
  ) {
    this.places = new Pool({
      create: async () => new Place(),
      destroy: (place) => place.line?.close(),
      min: 0,
      max: poolSize,
      acquireTimeoutMillis: pageLimits.placeMs,
      idleTimeoutMillis: IDLE_MS,
    });
  }

  wasFullWithin(milliseconds: number): boolean {
    return Date.now() - this.wasFullAt < milliseconds;
  }

  standing() {
    const { places } = this;
    return { used: places.numUsed(), free: places.numFree(), waiting: places.numPendingAcquires() };
  }

  async close(): Promise<void> {
    await this.places.destroy();
  }

  execute(query: Parameters<Database["execute"]>[0]): Promise<unknown> {
    return this.transaction((transaction) => transaction.execute(query));
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>, config: TransactionConfig = {}) {
    const { job, ...isolation } = config;
    const limits = limitsOf(job, this.pageLimits);
    return this.withLine(async (line) => {
      const limit = setTimeout(() => line.cut(), limits.wholeMs);
      let failure: unknown;
      try {
        return await line.run((database) =>
          database.transaction(
            async (transaction) => {
              try {
                await transaction.execute(settle(limits));
                return await work(transaction);
              } catch (error) {
                failure = error;
                throw error;
              }
            },
            // Of nothing at all it would make a statement without an end.
            Object.keys(isolation).length > 0 ? isolation : undefined,
          ),
        );
      } catch (error) {
        // Taking back what was done fails too where the connection is gone; what failed first says more.
        throw this.explain(failure ?? error, line);
      } finally {
        clearTimeout(limit);
      }
    });
  }

  private async withLine<T>(work: (line: Line) => Promise<T>): Promise<T> {
    const openUntil = Date.now() + this.pageLimits.placeMs;
    const place = await this.places.acquire().promise.catch((error) => {
      throw new DatabaseUnavailableError("busy", { cause: error });
    });
    try {
      return await work(await place.lineTo(this.address, openUntil));
    } finally {
      this.places.release(place);
    }
  }

  /** A failure as the application knows it. Whatever fails on a lost connection failed because of that. */
  private explain(error: unknown, line: Line): unknown {
    const reason = unavailableReason(error);
    if (reason === "away") line.cut();
    const isByLoss = line.isLost && !(error instanceof AppError);
    const explained = explainFailure(error, reason ?? (isByLoss ? "away" : undefined));
    if (unavailableReason(explained) === "full") this.wasFullAt = Date.now();
    return explained;
  }
}

/** What the pool counts: room for one connection, which is opened by whoever needs it and finds none that is whole. */
class Place {
  line: Line | undefined;

  async lineTo(address: ServerAddress, openUntil: number): Promise<Line> {
    if (this.line && !this.line.isLost) return this.line;
    this.line = undefined;
    try {
      this.line = await Line.open(address, Math.max(1, openUntil - Date.now()));
      return this.line;
    } catch (error) {
      throw new DatabaseUnavailableError(unavailableReason(error) ?? "away", { cause: error });
    }
  }
}

/**
 * What holds for one transaction only, so that a pooler may hand its connection to somebody else afterwards. A login named
 * like our own schema would otherwise find its tables in there. Without parameters it takes one way to the server and back.
 */
function settle({ statementMs, lockMs, idleMs }: TimeLimits) {
  const [statement, lock, idle] = [statementMs, lockMs, idleMs].map((limit) => sql.raw(`'${Number(limit)}'`));
  return sql`select set_config('search_path', 'public', true),
    set_config('statement_timeout', ${statement}, true),
    set_config('lock_timeout', ${lock}, true),
    set_config('idle_in_transaction_session_timeout', ${idle}, true)`;
}
