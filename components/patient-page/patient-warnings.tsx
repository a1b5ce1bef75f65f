import clsx from "clsx";
import type { HandoutWarning } from "@/lib/domain/handout/handout-model";
import type { InterpreterLine } from "@/lib/domain/translation/document-translation";
import { IN_THE_LANGUAGE, type Mark } from "@/lib/domain/translation/mark";
import { numbersApart } from "@/lib/domain/words/apart";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CallLink } from "./call-link";
import { CareCard } from "./care-card";
import { languageOf, MarkLine } from "./marks";

/** What a card in another language than English needs besides. */
export interface WarningTranslation {
  readonly mark: Mark;
  /** The card in words that nobody has reviewed, after the English one. */
  readonly draft?: HandoutWarning | undefined;
  /** The English heading of each emergency list, by the one in the language. */
  readonly emergencyHeadings: ReadonlyMap<string, string>;
  readonly interpreter: InterpreterLine;
}

type PatientWarningsProps = {
  words: PageWords;
  warning: HandoutWarning;
  contacts: readonly string[];
  translation?: WarningTranslation | undefined;
};

/**
 * The warning card: one care card for each action, the most urgent first. A card whose words nobody has reviewed never
 * stands in the place of the English one.
 */
export function PatientWarnings({ words, warning, contacts, translation }: PatientWarningsProps) {
  const { mark = IN_THE_LANGUAGE, draft, emergencyHeadings } = translation ?? {};
  const isEnglishFirst = mark.kind === "draft" || mark.kind === "english";
  return (
    <section
      aria-labelledby="warning-signs"
      className="laid-out-near-[220rem] grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:[&>*+*]:mt-3"
    >
      <h2 id="warning-signs" tabIndex={-1} className="scroll-mt-4 text-2xl">
        {say(words, words.page.warningSigns)}
      </h2>
      {translation && <WhoeverHelps {...{ words, contacts }} interpreter={translation.interpreter} />}
      {mark.kind !== "draft" && <MarkLine {...{ words, mark }} />}
      <Cards
        {...{ words, warning, contacts, emergencyHeadings }}
        mark={isEnglishFirst ? { kind: "english" } : mark}
      />
      <p className="text-base text-ink-soft">{warning.edition}</p>
      {draft && <Cards {...{ words, contacts }} warning={draft} mark={mark} />}
    </section>
  );
}

type WhoeverHelpsProps = { words: PageWords; contacts: readonly string[]; interpreter: InterpreterLine };

/** In both languages, so that whoever stands by can help: the emergency number, and how to ask for an interpreter. */
function WhoeverHelps({ words, contacts: [emergency], interpreter }: WhoeverHelpsProps) {
  return (
    <div className="grid justify-items-start gap-2">
      {emergency !== undefined && (
        <CallLink contact={emergency} label={say(words, words.page.emergencyCall, { number: emergency })} />
      )}
      <p lang="en" dir="ltr" className="font-semibold">
        {interpreter.english}
      </p>
      <p className="font-semibold">{interpreter.own}</p>
    </div>
  );
}

type CardsProps = {
  words: PageWords;
  warning: HandoutWarning;
  contacts: readonly string[];
  mark: Mark;
  emergencyHeadings?: ReadonlyMap<string, string> | undefined;
};

function Cards({ words, warning, contacts, mark, emergencyHeadings }: CardsProps) {
  const groups = [...warning.additions, ...warning.groups];
  const own = mark.kind === "english" ? ENGLISH_PAGE : words;
  const language = languageOf(mark);
  const cards = (
    <>
      <div
        className={clsx(
          "grid grid-cols-[minmax(0,1fr)] gap-5",
          "print:block print:columns-2 print:gap-5 print:[&>*+*]:mt-3",
        )}
      >
        {groups.map((group) => (
          <CareCard
            key={group.heading}
            words={own}
            {...{ group, contacts, mark }}
            english={emergencyHeadings?.get(group.heading)}
          />
        ))}
      </div>
      <p className="font-semibold">{numbersApart(own, warning.notSure)}</p>
    </>
  );
  if (!language.lang) return cards;
  return (
    <div {...language} className="grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:[&>*+*]:mt-3">
      {cards}
    </div>
  );
}
