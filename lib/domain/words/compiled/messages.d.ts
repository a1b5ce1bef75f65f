// Written by scripts/build-words.mjs from the English words.
import type { CalendarMessages } from "./calendar";
import type { DoseMessages } from "./dose";
import type { MailMessages } from "./mail";
import type { MarksMessages } from "./marks";
import type { PageMessages } from "./page";
import type { PlayerMessages } from "./player";
import type { SheetMessages } from "./sheet";

export interface Messages {
  readonly calendar: CalendarMessages;
  readonly dose: DoseMessages;
  readonly mail: MailMessages;
  readonly marks: MarksMessages;
  readonly page: PageMessages;
  readonly player: PlayerMessages;
  readonly sheet: SheetMessages;
}
