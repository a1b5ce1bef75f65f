/** Set to "on" by whoever wants larger letters; the server then sends every page so. */
export const LARGE_TEXT_COOKIE = "large-text";
