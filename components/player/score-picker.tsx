import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

type ScorePickerProps = {
  words: PlayerWords;
  name: string;
  legend: string;
  /** What the ends of the scale mean. */
  low: string;
  high: string;
  value: number | undefined;
  onChange: (value: number) => void;
};

const { min, max } = LOG_LIMITS.score;
const SCORES = Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** A scale of 0 to 10 to tap on; arrow keys move along it. */
export function ScorePicker({ words, name, legend, low, high, value, onChange }: ScorePickerProps) {
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="mb-2 text-xl font-semibold">{legend}</legend>
      <div
        // From 0 to 10 as on paper, in every language.
        dir="ltr"
        className="grid grid-cols-[repeat(auto-fill,minmax(max(2.75rem,(100%-1.25rem)/6),1fr))] gap-1 sm:grid-cols-11"
      >
        {SCORES.map((score) => (
          <label
            key={score}
            className="relative grid min-h-12 cursor-pointer place-content-center rounded border border-line-strong bg-float text-xl font-semibold tabular-nums transition-colors hover:border-ink hover:bg-wash has-checked:border-transparent has-checked:bg-accent-ink has-checked:text-paper forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={score}
              checked={value === score}
              onChange={() => onChange(score)}
              aria-label={labelOf(words, score, low, high)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {score}
          </label>
        ))}
      </div>
      <p dir="ltr" className="flex justify-between gap-4 text-base" aria-hidden>
        <span dir={words.direction}>{endOf(words, min, low)}</span>
        <span dir={words.direction}>{endOf(words, max, high)}</span>
      </p>
    </fieldset>
  );
}

function endOf(words: PlayerWords, score: number, meaning: string): string {
  return say(words, words.player.scoreEnd, { score, meaning });
}

function labelOf(words: PlayerWords, score: number, low: string, high: string): string {
  const meaning = { [min]: low, [max]: high }[score];
  return meaning === undefined ? String(score) : say(words, words.player.scoreSaid, { score, meaning });
}
