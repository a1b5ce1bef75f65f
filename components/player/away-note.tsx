import { LockKeyhole } from "lucide-react";
import type { Away } from "./use-away";

/** Says what became of the time while the page was away: it went on, or was over, and since when. */
export function AwayNote({ away, language }: { away: Away | undefined; language: string }) {
  return (
    <div role="status">
      {away && (
        <p className="flex items-center gap-3 rounded bg-accent-soft px-4 py-2">
          <LockKeyhole />
          {away.kind === "went-on"
            ? "Your phone was locked or busy. The time went on."
            : `The time was over at ${clockTime(away.endedAt, language)}. It is ${clockTime(away.now, language)} now. Did you stop sooner? Press Back.`}
        </p>
      )}
    </div>
  );
}

/** "10:14", as the phone's own clock has it. */
export function clockTime(moment: number, language: string): string {
  return new Date(moment).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
}
