import type { AsyncLocalStorage } from "node:async_hooks";

interface RequestState {
  readonly id: string;
  /** Whether code of ours works on what was sent; before that, a failure is the sender's. */
  begun?: boolean;
}

// scripts/serve.mjs runs in the same process but outside the bundle: it says which request is being answered.
const holder = globalThis as typeof globalThis & {
  homestretchRequests?: AsyncLocalStorage<RequestState>;
};

/** The number of the request that is being answered. */
export function requestId(): string | undefined {
  return holder.homestretchRequests?.getStore()?.id;
}

/** From here on whatever fails is a fault of ours: until now the framework only read what was sent. */
export function beginWork(): void {
  const state = holder.homestretchRequests?.getStore();
  if (state) state.begun = true;
}
