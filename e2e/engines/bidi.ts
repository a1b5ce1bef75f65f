import WebSocket from "ws";

type Values = Readonly<Record<string, unknown>>;

/** What a function in a page answered: a plain value, or a reference to an element. */
interface Answered {
  readonly value?: string;
  readonly sharedId?: string;
}

/** A session of WebDriver BiDi (https://w3c.github.io/webdriver-bidi): commands over one socket, and what it tells. */
export interface BidiSession {
  send<Result = Values>(method: string, params: Values): Promise<Result>;
  /** Calls a function, written as text, in the page of a window. */
  call(context: string, text: string, args?: readonly object[]): Promise<Answered>;
  on(event: string, listener: (params: Values) => void): void;
  end(): void;
}

interface Message {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly method?: string;
  readonly params?: Values;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Opens a session at the address that a browser printed. */
export async function connectBidi(address: string): Promise<BidiSession> {
  const socket = new WebSocket(address, { maxPayload: 0 });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: Values) => void>();
  let count = 0;
  socket.on("message", (data) => {
    const message: Message = JSON.parse(data.toString());
    if (message.type === "event") return listeners.get(message.method ?? "")?.(message.params ?? {});
    const command = waiting.get(message.id ?? 0);
    waiting.delete(message.id ?? 0);
    if (message.type === "success") command?.resolve(message.result);
    else command?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser has hung up."));
  });
  function send<Result>(method: string, params: Values): Promise<Result> {
    count += 1;
    const id = count;
    return new Promise<Result>((resolve, reject) => {
      waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
  await send("session.new", { capabilities: {} });
  return {
    send,
    call: async (context, text, args = []) => {
      const answer = await send<CallAnswer>("script.callFunction", {
        functionDeclaration: text,
        arguments: args,
        awaitPromise: true,
        target: { context },
        userActivation: true,
      });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return answer.result;
    },
    on: (event, listener) => void listeners.set(event, listener),
    end: () => socket.terminate(),
  };
}

type CallAnswer =
  | { readonly type: "success"; readonly result: Answered }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };
