import { Badge } from "@/components/ui/badge";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import type { PartInBoth } from "@/lib/domain/program/side-by-side";
import type { Mark } from "@/lib/domain/translation/mark";

interface BothLanguagesProps {
  readonly parts: readonly PartInBoth[];
  readonly reading: ReadingLanguage;
}

/** The program line beside line: English, and what the patient reads, each part with how far its words may be relied on. */
export function BothLanguages({ parts, reading }: BothLanguagesProps) {
  const { language, direction, name } = reading;
  return (
    <div className="grid gap-4">
      {parts.map(({ key, label, english, own, mark }) => (
        <section key={key} aria-label={label} className="grid gap-1 border-t border-line pt-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
            <h3 className="font-semibold wrap-anywhere">{label}</h3>
            <MarkBadge mark={mark} name={name} />
          </div>
          <div className="grid grid-cols-2 gap-4 text-sm max-sm:grid-cols-1">
            <Lines lines={english} lang="en" heading="English" />
            {mark.kind === "english" ? (
              <p className="text-ink-soft">Stays English.</p>
            ) : (
              <Lines lines={own} lang={language} dir={direction} heading={name} />
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly lang: string;
  readonly dir?: "ltr" | "rtl";
  readonly heading: string;
}

function Lines({ lines, lang, dir, heading }: LinesProps) {
  return (
    <div className="grid content-start gap-1 wrap-anywhere">
      <p className="text-ink-soft sm:sr-only">{heading}</p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
        <p key={index} lang={lang} dir={dir}>
          {line}
        </p>
      ))}
    </div>
  );
}

const MARK_WORDS: Readonly<Record<Mark["kind"], string>> = {
  language: "Signed",
  checked: "Checked by a translator",
  draft: "Draft",
  english: "English",
};

function MarkBadge({ mark, name }: { readonly mark: Mark; readonly name: string }) {
  const { kind, reviewer } = mark;
  const words = kind === "language" && reviewer === undefined ? name : MARK_WORDS[kind];
  return (
    <span className="flex flex-wrap items-baseline gap-2">
      <Badge {...(kind === "draft" && { tone: "warn" as const })}>{words}</Badge>
      {reviewer !== undefined && <span className="text-sm text-ink-soft wrap-anywhere">{reviewer}</span>}
    </span>
  );
}
