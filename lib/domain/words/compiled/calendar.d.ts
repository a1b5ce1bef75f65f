// Written by scripts/build-words.mjs from the English words.
import type { Message, NoValues } from "../message";

export interface CalendarMessages {
  readonly title: Message<NoValues>;
}
