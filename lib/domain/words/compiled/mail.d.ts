// Written by scripts/build-words.mjs from the English words.
import type { Message, NoValues } from "../message";

export interface MailMessages {
  readonly subject: Message<{ clinic: string | number }>;
  readonly subjectWithoutName: Message<NoValues>;
  readonly hello: Message<NoValues>;
  readonly intro: Message<NoValues>;
  readonly pin: Message<NoValues>;
  readonly opensUntil: Message<{ date: string | number }>;
  readonly questions: Message<NoValues>;
}
