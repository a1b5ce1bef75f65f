import { LockKeyhole } from "lucide-react";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import type { Away } from "./use-away";

type AwayNoteProps = { words: PlayerWords; away: Away | undefined; language: string };

/** Says what became of the time while the page was away: it went on, or was over, and since when. */
export function AwayNote({ words, away, language }: AwayNoteProps) {
  return (
    <div role="status">
      {away && (
        <p className="flex items-center gap-3 rounded bg-accent-soft px-4 py-2">
          <LockKeyhole />
          {awayInWords(words, away, language)}
        </p>
      )}
    </div>
  );
}

function awayInWords(words: PlayerWords, away: Away, language: string): string {
  const { awayWentOn, awayOver } = words.player;
  if (away.kind === "went-on") return say(words, awayWentOn);
  const [ended, now] = [clockTime(away.endedAt, language), clockTime(away.now, language)];
  return say(words, awayOver, { ended, now });
}

/** "10:14", as the phone's own clock has it. */
export function clockTime(moment: number, language: string): string {
  return new Date(moment).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
}
