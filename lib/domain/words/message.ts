import type { CompiledMessage } from "icu-minify/format";

declare const GIVEN: unique symbol;

/** A compiled message; `Values` is what it has to be given. */
export type Message<Values> = CompiledMessage & { readonly [GIVEN]?: (values: Values) => void };

/** Of a message that is given nothing. */
export type NoValues = Record<never, never>;
