import type { ContentChange, ContentLine } from "@/lib/domain/signature/content-difference";
import type { RuleOfExercise } from "@/lib/domain/signature/rules-of-exercise";

/** A text as its signer reads it: every field that is signed. */
export function TextContent({ lines }: { readonly lines: readonly ContentLine[] }) {
  return (
    <dl className="grid gap-5">
      {lines.map(({ field, words }) => (
        <div key={field} className="grid gap-0.5">
          <dt className="text-sm text-ink-soft">{field}</dt>
          <dd>
            <Words words={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  if (words.length === 1) return <p className="wrap-anywhere">{words[0]}</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {words.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may stand twice in a text
        <li key={`${index} ${line}`} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** What reads otherwise than when it was signed. */
export function TextDifference({ changes }: { readonly changes: readonly ContentChange[] }) {
  return (
    <dl className="grid gap-5">
      {changes.map(({ field, before, now }) => (
        <div key={field} className="grid gap-1">
          <dt className="font-semibold">{field}</dt>
          {before.length > 0 && (
            <dd>
              <span className="text-sm text-ink-soft">When it was signed</span>
              <del className="block text-stop-ink">
                <Words words={before} />
              </del>
            </dd>
          )}
          {now.length > 0 && (
            <dd>
              <span className="text-sm text-ink-soft">Now</span>
              <ins className="block text-go-ink no-underline">
                <Words words={now} />
              </ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const LEVEL_WORDS = { stop: "Stop", warn: "Warning", note: "Note" } as const;

/** The rules that can fire on an exercise, for whomever. */
export function TextRules({ rules }: { readonly rules: readonly RuleOfExercise[] }) {
  if (rules.length === 0) return <p className="text-ink-soft">No rule looks at this exercise.</p>;
  return (
    <ul className="grid gap-3">
      {rules.map(({ code, level, message, flags }) => (
        <li key={code} className="grid gap-0.5">
          <p>
            <span className="font-semibold">{LEVEL_WORDS[level]}:</span> {message}
          </p>
          <p className="text-sm text-ink-soft">
            Rule {code}, for {flags.map((flag) => flag.replaceAll("-", " ")).join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
