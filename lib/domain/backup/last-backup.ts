import { type ClinicTime, momentInWords } from "@/lib/domain/dates/moment-words";

/** What the nightly backup has left of itself, as it stands beside the backups. */
export interface BackupResult {
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly isWhole: boolean;
  readonly file: string;
  readonly bytes?: number | undefined;
  /** Why it was not made, in a sentence. */
  readonly problem?: string | undefined;
  /** The last one that is whole, where this one is not. */
  readonly lastWhole?: { readonly finishedAt: string; readonly bytes?: number | undefined } | undefined;
}

export interface BackupStanding {
  readonly tone: "plain" | "good" | "bad";
  readonly sentence: string;
}

/** Older than this, a backup that was made is no longer last night's. */
const STALE_MS = 26 * 60 * 60 * 1000;
const BYTES_PER_MEGABYTE = 1_000_000;

/** How the nightly backup stands, for an admin. `result` is absent until one has run. */
export function backupStanding(
  setting: { readonly at: string; readonly keep: number } | undefined,
  result: BackupResult | undefined,
  { now, ...clinic }: ClinicTime & { readonly now: Date },
): BackupStanding {
  if (!setting)
    return {
      tone: "plain",
      sentence:
        "No nightly backup is set up on this server. Whoever looks after it can do so; the operations guide says how.",
    };
  const plan = `Each night at ${setting.at} by the server’s clock; the newest ${setting.keep} are kept.`;
  if (!result) return { tone: "plain", sentence: `${plan} None has run yet.` };
  const when = momentInWords(new Date(result.finishedAt), clinic);
  if (!result.isWhole)
    return {
      tone: "bad",
      sentence: `The last backup, on ${when}, was not made: ${result.problem || "no reason was given."} ${lastWholeInWords(result, clinic)} Tell whoever looks after the server.`,
    };
  if (now.getTime() - Date.parse(result.finishedAt) > STALE_MS)
    return {
      tone: "bad",
      sentence: `The last backup is of ${when}: last night none was made. Tell whoever looks after the server.`,
    };
  return {
    tone: "good",
    sentence: `Last backup: ${when}, ${sizeInWords(result.bytes)}, read back and whole. ${plan}`,
  };
}

function lastWholeInWords({ lastWhole }: BackupResult, clinic: ClinicTime): string {
  if (!lastWhole) return "There is no whole one yet.";
  const when = momentInWords(new Date(lastWhole.finishedAt), clinic);
  return `The last whole one is of ${when}, ${sizeInWords(lastWhole.bytes)}.`;
}

const sizeInWords = (bytes = 0) => `${(bytes / BYTES_PER_MEGABYTE).toFixed(1)} MB`;
