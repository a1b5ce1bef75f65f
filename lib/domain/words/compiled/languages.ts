// Written by scripts/build-words.mjs: the languages that have all their words.
export const LANGUAGES = ["en", "ar", "es", "fr", "pl", "pt", "ro", "uk", "vi"] as const;
