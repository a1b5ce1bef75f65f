import { PAPER_SIZES, type PaperSize } from "@/lib/domain/clinic/paper-size";
import {
  HANDOUT_INKS,
  HANDOUT_LAYOUTS,
  type HandoutInk,
  type HandoutLayout,
} from "@/lib/domain/program/handout-layout";

/** What somebody picked for one print; what is absent is as the clinic has it. */
export interface HandoutChoice {
  readonly layout?: HandoutLayout;
  readonly ink?: HandoutInk;
  readonly paperSize?: PaperSize;
  readonly printLadders?: boolean;
  /** The English twin of a sheet in another language. */
  readonly isEnglish?: boolean;
}

/** Reads `?layout=&ink=&paper=&ladders=1&language=en`; what is unknown counts as not asked for. */
export function readHandoutChoice(query: URLSearchParams): HandoutChoice {
  const layout = known(HANDOUT_LAYOUTS, query.get("layout"));
  const ink = known(HANDOUT_INKS, query.get("ink"));
  const paperSize = known(PAPER_SIZES, query.get("paper"));
  return {
    ...(layout && { layout }),
    ...(ink && { ink }),
    ...(paperSize && { paperSize }),
    ...(query.get("ladders") === "1" && { printLadders: true }),
    ...(query.get("language") === "en" && { isEnglish: true }),
  };
}

function known<T extends string>(values: readonly T[], asked: string | null): T | undefined {
  return values.find((value) => value.toLowerCase() === asked?.toLowerCase());
}
