// Written by scripts/build-words.mjs from the English words.
import type { DoseMessages } from "./dose";
import type { MarksMessages } from "./marks";
import type { PageMessages } from "./page";
import type { PlayerMessages } from "./player";
import type { SheetMessages } from "./sheet";

export interface Messages {
  readonly dose: DoseMessages;
  readonly marks: MarksMessages;
  readonly page: PageMessages;
  readonly player: PlayerMessages;
  readonly sheet: SheetMessages;
}
