// Written by scripts/build-words.mjs from the English words.
import type { Message, NoValues } from "../message";

export interface MarksMessages {
  readonly inEnglish: Message<NoValues>;
  readonly draft: Message<NoValues>;
  readonly checked: Message<NoValues>;
  readonly interpreter: Message<{ language: string | number }>;
  readonly askInterpreter: Message<NoValues>;
}
