import { type PGlite, protocol, type QueryOptions, type Results } from "@electric-sql/pglite";
import { LRUCache } from "lru-cache";
import { type Answer, type Field, readAnswers } from "./answer";

const { serialize } = protocol;

/** A statement that the engine keeps, understood and checked, under a name. */
interface Known {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Statements that the engine keeps at a time; a process asks for some three hundred. */
const KEPT = 300;
/** Texts remembered until they are asked for once more. */
const MET = 1000;
/** What reads and writes rows, and so may be kept under a name. */
const ABOUT_ROWS = /^\s*(select|insert|update|delete|with)\b/i;
/** What leaves tables as they are; after anything else a kept statement might answer with other columns. */
const HARMLESS =
  /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|release|set|declare|fetch|close|lock|analyze)\b/i;

/** Given so far; each once only, whatever engine it is for. */
let names = 0;

/** What waits for the engine: one statement, and who wants its answer. */
interface Waiting {
  readonly messages: readonly Uint8Array[];
  readonly opening: Opening | undefined;
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

/** Of a statement in a transaction: where that has not begun yet, it begins in the same message. */
const OPENS = "opens";
type Opening = typeof OPENS;

/**
 * The embedded engine as the query builder asks it, in a tenth of the time: a statement goes to the engine as one message
 * where the engine's own method sends six, and one that is asked again is not read and checked anew.
 */
export class Statements {
  private readonly known: LRUCache<string, Known>;
  private readonly met = new LRUCache<string, true>({ max: MET });
  /** Names that the engine may forget, with the next message. */
  private forgotten: string[] = [];
  /** In the order in which it was asked. */
  private waiting: Waiting[] = [];

  constructor(private readonly engine: PGlite) {
    this.known = new LRUCache({
      max: KEPT,
      dispose: ({ name }) => this.forgotten.push(name),
    });
  }

  /** One statement, on its own. */
  query<T>(text: string, params: unknown[] = [], options: QueryOptions = {}): Promise<Results<T>> {
    return this.engine._runExclusiveTransaction(() => this.ask<T>(text, params, options));
  }

  /** Several statements that happen all or not at all; the engine has one transaction at a time. */
  transaction<T>(work: (inside: Pick<Statements, "query">) => Promise<T>): Promise<T> {
    return this.engine._runExclusiveTransaction(async () => {
      let isOver = false;
      try {
        const result = await work({
          query: async (text, params = [], options = {}) => {
            // It would begin another one, which nobody ends and in which nobody has said who asks.
            if (isOver) throw new Error("The transaction is over.");
            return this.ask(text, params, options, OPENS);
          },
        });
        isOver = true;
        await this.commit();
        return result;
      } catch (error) {
        isOver = true;
        if (this.engine.isInTransaction()) await this.send(messagesOf("rollback"));
        throw error;
      }
    });
  }

  private async commit(): Promise<void> {
    // It begins with its first statement: without one there is nothing to keep.
    if (!this.engine.isInTransaction()) return;
    const { tag, error } = await this.send(messagesOf("commit"));
    if (error) throw error;
    if (tag === "ROLLBACK") throw new Error("The transaction had failed, and nothing of it was kept.");
  }

  private async ask<T>(
    text: string,
    params: readonly unknown[],
    options: QueryOptions,
    opening?: Opening,
  ): Promise<Results<T>> {
    const values = params.every(isPlain) ? params.map(asText) : await this.serialized(text, params, opening);
    // From here to the sending nothing is waited for: a name that was found is still the engine's.
    const known = this.known.get(text);
    const name = known ? "" : this.nameFor(text);
    const asked = known ? messagesAgain(known.name, values) : messagesOf(text, values, name);
    const answer = await this.send([...this.forgetting(), ...asked], opening);
    const fields = answer.fields ?? known?.fields ?? [];
    if (answer.isParsed && name !== "") this.known.set(text, { name, fields });
    if (answer.error) throw withQuestion(answer.error, text, params);
    if (!HARMLESS.test(text)) this.known.clear();
    return this.resultOf<T>(answer, fields, options);
  }

  /** What is asked a second time gets a name; the first time it may be the last. */
  private nameFor(text: string): string {
    if (!ABOUT_ROWS.test(text)) return "";
    if (!this.met.has(text)) {
      this.met.set(text, true);
      return "";
    }
    names += 1;
    return `s${names}`;
  }

  private forgetting(): Uint8Array[] {
    const names = this.forgotten;
    this.forgotten = [];
    return names.map((name) => serialize.close({ type: "S", name }));
  }

  /** Lists and objects are written as their place in the statement wants them, which the engine is asked for. */
  private async serialized(
    text: string,
    params: readonly unknown[],
    opening?: Opening,
  ): Promise<(string | null)[]> {
    const questions = [serialize.parse({ text }), serialize.describe({ type: "S" })];
    const { parameterTypes, error } = await this.send(questions, opening);
    if (error) throw withQuestion(error, text, params);
    return params.map((param, place) => {
      if (isPlain(param)) return asText(param);
      const write = this.engine.serializers[parameterTypes[place] ?? 0];
      return write ? String(write(param)) : String(param);
    });
  }

  /** Statements that are asked side by side go to the engine together; one that is asked alone waits for no other. */
  private send(messages: readonly Uint8Array[], opening?: Opening): Promise<Answer> {
    return new Promise((answered, failed) => {
      this.waiting.push({ messages, opening, answered, failed });
      if (this.waiting.length === 1) void this.sendWaiting();
    });
  }

  private async sendWaiting(): Promise<void> {
    let sent: Waiting[] = [];
    try {
      const answers = await this.engine._runExclusiveQuery(async () => {
        sent = this.waiting;
        this.waiting = [];
        const opens = sent[0]?.opening === OPENS && !this.engine.isInTransaction();
        const whole = sent.flatMap(({ messages }) => [...messages, serialize.sync()]);
        const message = Buffer.concat([...(opens ? [serialize.query("begin")] : []), ...whole]);
        return readAnswers(await this.engine.execProtocolRaw(message, { syncToFs: false })).slice(
          opens ? 1 : 0,
        );
      });
      for (const [place, { answered, failed }] of sent.entries()) {
        const answer = answers[place];
        if (answer) answered(answer);
        else failed(new Error("The embedded engine left a statement without an answer."));
      }
    } catch (error) {
      for (const { failed } of sent) failed(error);
    }
  }

  private resultOf<T>(answer: Answer, fields: readonly Field[], { rowMode, parsers }: QueryOptions) {
    const readers = fields.map(({ dataTypeID }) => parsers?.[dataTypeID] ?? this.engine.parsers[dataTypeID]);
    const readValue = (value: string | null, place: number): unknown => {
      if (value === null) return null;
      const read = readers[place];
      return read ? read(value, fields[place]?.dataTypeID) : value;
    };
    const rows = answer.rows.map((row) => {
      const values = row.map(readValue);
      if (rowMode === "array") return values;
      return Object.fromEntries(values.map((value, place) => [fields[place]?.name ?? "", value]));
    });
    const affectedRows = Number(answer.tag.split(" ").at(-1)) || 0;
    return { rows: rows as T[], fields: [...fields], affectedRows };
  }
}

function messagesOf(text: string, values: (string | null)[] = [], name = ""): Uint8Array[] {
  return [
    serialize.parse({ name, text }),
    serialize.bind({ statement: name, values }),
    serialize.describe({ type: "P" }),
    serialize.execute({}),
  ];
}

/** What a known statement answers with is known too. */
function messagesAgain(name: string, values: (string | null)[]): Uint8Array[] {
  return [serialize.bind({ statement: name, values }), serialize.execute({})];
}

type Plain = string | number | bigint | boolean | Date | Uint8Array | null | undefined;

/** Whether a value is written in one way, whatever its place in the statement. */
function isPlain(value: unknown): value is Plain {
  if (value === null || typeof value !== "object") return true;
  return value instanceof Date || value instanceof Uint8Array;
}

function asText(value: Plain): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return String(value);
}

/** As the engine's own method has it. */
function withQuestion(error: Error, query: string, params: readonly unknown[]): Error {
  return Object.assign(error, { query, params });
}
