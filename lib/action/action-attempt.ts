import { unstable_rethrow } from "next/navigation";
import type { ActionState } from "./action-state";

/** A server action as client code calls it. */
export type Action<Data> = (previous: unknown, payload: unknown) => Promise<ActionState<Data>>;

/**
 * The same action for `useActionState`, with one difference: when the server cannot be reached, it answers with a
 * sentence instead of taking the page, and everything typed, away.
 */
export function withNetworkFallback<Data>(action: Action<Data>) {
  return async (previous: ActionState<Data>, payload: unknown): Promise<ActionState<Data>> => {
    try {
      return await action(previous, payload);
    } catch (error) {
      // A redirect travels as an error.
      unstable_rethrow(error);
      return {
        status: "refused",
        message: "The server could not be reached. Everything you typed is still here; please try again.",
      };
    }
  };
}
