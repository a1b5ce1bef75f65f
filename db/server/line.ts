import { once } from "node:events";
import net, { type Socket } from "node:net";
import tls from "node:tls";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "../schema";
import type { Encryption, ServerAddress } from "./address";

const FAREWELL_SECONDS = 2;
/** The packet in which a client asks PostgreSQL for encryption, and the byte by which it agrees. */
const ENCRYPTION_WANTED = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const AGREED = 0x53;

/** One connection to a server with a driver of its own. Once it is lost, nothing of either is used again. */
export class Line {
  private readonly database: ReturnType<typeof databaseOf>;
  private fail: ((error: Error) => void) | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly client: postgres.Sql,
  ) {
    this.database = databaseOf(failingOnceLost(client, () => this.isLost));
    socket.once("close", () => {
      this.cut();
      this.fail?.(lost());
    });
  }

  /**
   * Opens a line, signed in and ready for work, within so many milliseconds.
   * @throws Error of the network, of TLS or of the server when it cannot be had
   */
  static async open(address: ServerAddress, withinMs: number): Promise<Line> {
    const signal = AbortSignal.timeout(withinMs);
    const socket = await openSocket(address, signal);
    const line = new Line(socket, clientOn(socket, address));
    const listeners = socket.listeners("close");
    const cut = () => line.cut();
    signal.addEventListener("abort", cut);
    try {
      await line.client`select`;
    } catch (error) {
      line.cut();
      throw error;
    } finally {
      signal.removeEventListener("abort", cut);
    }
    // Told of the close, the driver forgets its socket, and then fails outside of every promise when it is asked more.
    for (const listener of socket.listeners("close"))
      if (!listeners.includes(listener)) socket.off("close", listener as () => void);
    return line;
  }

  get isLost(): boolean {
    return this.socket.destroyed || this.socket.readableEnded;
  }

  /** Runs the only work at a time; fails as soon as the line is lost, whatever the work waits for. */
  async run<T>(work: (database: ReturnType<typeof databaseOf>) => Promise<T>): Promise<T> {
    try {
      return await new Promise<T>((resolve, reject) => {
        this.fail = reject;
        work(this.database).then(resolve, reject);
      });
    } finally {
      this.fail = undefined;
    }
  }

  /** Ends it under the work that has it: its query fails at once. */
  cut(): void {
    this.socket.destroy();
    void this.client.end({ timeout: 0 });
  }

  /** Takes leave of the server. */
  async close(): Promise<void> {
    await this.client.end({ timeout: FAREWELL_SECONDS });
    this.socket.destroy();
  }
}

const lost = () => new Error("The connection to the database is lost.");

function clientOn(socket: Socket, address: ServerAddress): postgres.Sql {
  let isTaken = false;
  const options = {
    host: address.host,
    port: address.port,
    user: address.user,
    pass: address.password,
    database: address.database,
    connection: address.parameters,
    max: 1,
    ssl: false,
    // A pooler may give the next transaction another connection, which knows nothing of what was prepared on this one.
    prepare: false,
    max_lifetime: null,
    connect_timeout: 0,
    onnotice: () => undefined,
    // Left to itself the driver opens another connection where one was lost.
    socket: () => {
      if (isTaken || socket.destroyed) throw lost();
      isTaken = true;
      return socket;
    },
  };
  return postgres(options);
}

/** The driver leaves some of what it is asked on a lost connection without an answer: that never reaches it. */
function failingOnceLost<T extends postgres.ISql>(client: T, isLost: () => boolean): T {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name === "unsafe")
        return (...query: unknown[]) => {
          if (isLost()) throw lost();
          return Reflect.apply(member, target, query);
        };
      if (name === "begin" || name === "savepoint")
        return (work: (inner: postgres.TransactionSql) => unknown) =>
          Reflect.apply(member, target, [
            (inner: postgres.TransactionSql) => work(failingOnceLost(inner, isLost)),
          ]);
      return member;
    },
  });
}

const databaseOf = (client: postgres.Sql) => drizzle(client, { schema });

async function openSocket(address: ServerAddress, signal: AbortSignal): Promise<Socket> {
  const { host, port, encryption } = address;
  const socket = host.startsWith("/")
    ? net.connect(`${host}/.s.PGSQL.${port}`)
    : net.connect({ host, port, keepAlive: true, noDelay: true });
  try {
    await once(socket, "connect", { signal });
    return encryption ? await encrypt(socket, encryption, signal) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function encrypt(socket: Socket, { mayBeMissing, options }: Encryption, signal: AbortSignal) {
  socket.write(ENCRYPTION_WANTED);
  const [answer]: Buffer[] = await once(socket, "data", { signal });
  // More than the one byte would be something put in by somebody between us.
  const isAgreed = answer?.length === 1 && answer[0] === AGREED;
  if (!isAgreed) {
    if (mayBeMissing && answer?.length === 1) return socket;
    throw new Error("The database server does not encrypt, and sslmode asks for it.");
  }
  const secure = tls.connect({ ...options, socket });
  await once(secure, "secureConnect", { signal });
  return secure;
}
