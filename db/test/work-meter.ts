import { type Profiler, Session } from "node:inspector";

/** Code of the test runner, which works beside what is measured. */
const RUNNER = /\/(vitest|@vitest|vite|birpc|tinyrpc|chai)\/|work-meter/;

let added = 0;
const add = (amount: number) => {
  added += amount;
};

type Method = (this: { length: number }, ...args: unknown[]) => unknown;

/** Methods of the engine that go through the whole of what they are called on, and what of them is gone through. */
const WHOLE: readonly (readonly [object, readonly string[]])[] = [
  [
    String.prototype,
    [
      "indexOf",
      "lastIndexOf",
      "includes",
      "split",
      "normalize",
      "toLowerCase",
      "toUpperCase",
      "localeCompare",
    ],
  ],
  [
    Array.prototype,
    ["indexOf", "lastIndexOf", "includes", "join", "concat", "slice", "splice", "shift", "unshift"],
  ],
];

/** A form looks through all of its fields for a name. */
const FORM = ["get", "getAll", "has", "set", "delete"] as const;

/** Replaces a method by one that counts first; answers how to put it back. */
function count(
  owner: object,
  name: string | symbol,
  costOf: (self: { length: number }) => number,
): () => void {
  const own = Reflect.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  const method = own.value as Method;
  Reflect.defineProperty(owner, name, {
    ...own,
    value(this: { length: number }, ...args: unknown[]) {
      add(costOf(this));
      return method.apply(this, args);
    },
  });
  return () => Reflect.defineProperty(owner, name, own);
}

/** An expression goes from where it begins to the end of what it finds, or of the text; a sticky one looks at one place. */
function countExpressions(): () => void {
  const own = Reflect.getOwnPropertyDescriptor(RegExp.prototype, "exec") as PropertyDescriptor;
  const exec = own.value as RegExp["exec"];
  Reflect.defineProperty(RegExp.prototype, "exec", {
    ...own,
    value(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      if (this.sticky) add(1 + (found?.[0].length ?? 0));
      else add(Math.max(0, (found ? found.index + found[0].length : String(text).length) - from));
      return found;
    },
  });
  return () => Reflect.defineProperty(RegExp.prototype, "exec", own);
}

const session = new Session();

function post<Result>(method: string, params: object = {}): Result {
  let answer: Result | undefined;
  session.post(method, params, (error: Error | null, result: unknown) => {
    if (error) throw error;
    answer = result as Result;
  });
  return answer as Result;
}

/** From here on every branch that code takes is counted. Modules have to be imported after it. */
export function startCounting(): void {
  session.connect();
  post("Profiler.enable");
  post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

export function stopCounting(): void {
  post("Profiler.stopPreciseCoverage");
  session.disconnect();
}

/**
 * The work of a call, without a clock: how often each branch of every script was taken, and how many characters and
 * entries the engine's own methods went through.
 */
export function workOf(call: () => unknown): number {
  const undo = [
    ...WHOLE.flatMap(([owner, names]) => names.map((name) => count(owner, name, ({ length }) => length))),
    ...FORM.map((name) =>
      count(FormData.prototype, name, (self) => [...(self as unknown as FormData).keys()].length),
    ),
    count(Array.prototype, Symbol.iterator, ({ length }) => length),
    countExpressions(),
  ];
  post("Profiler.takePreciseCoverage");
  added = 0;
  try {
    call();
  } finally {
    for (const putBack of undo.reverse()) putBack();
  }
  const whole = added;
  const { result } = post<Profiler.TakePreciseCoverageReturnType>("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => !RUNNER.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, range) => sum + range.count, whole);
}
