import type { HandoutWarning, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { numbersApart } from "@/lib/domain/words/apart";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CallLink } from "./call-link";
import { CareCard } from "./care-card";
import { languageOf } from "./marks";

type PatientWarningsProps = {
  words: PageWords;
  warning: HandoutWarning;
  /** The emergency number first. */
  contacts: readonly string[];
};

/**
 * The warning card: one care card for each action, the most urgent first. One whose words nobody has reviewed stands
 * behind the English one, which is whole.
 */
export function PatientWarnings({ words, warning, contacts }: PatientWarningsProps) {
  const { additions, groups, drafts = [], notSure, edition } = warning;
  const own = warning.lang === undefined ? words : ENGLISH_PAGE;
  return (
    <section
      aria-labelledby="warning-signs"
      className="laid-out-near-[220rem] grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:[&>*+*]:mt-3"
    >
      <h2 id="warning-signs" tabIndex={-1} className="scroll-mt-4 text-2xl">
        {say(words, words.page.warningSigns)}
      </h2>
      {warning.lang !== undefined && <EmergencyCall {...{ words }} number={contacts[0]} />}
      <Cards {...{ words, contacts }} groups={[...additions, ...groups]} />
      <p {...languageOf(words, warning)} className="font-semibold">
        {numbersApart(own, notSure)}
      </p>
      <p {...languageOf(words, warning)} className="text-base text-ink-soft">
        {edition}
      </p>
      {drafts.length > 0 && <Cards {...{ words, contacts }} groups={drafts} />}
    </section>
  );
}

/** Over a card that stayed English, the one thing that has to be understood. */
function EmergencyCall({ words, number }: { words: PageWords; number: string | undefined }) {
  if (number === undefined) return null;
  const label = say(words, words.page.emergencyCall, { number });
  return <CallLink contact={number} label={label} className="justify-self-start" />;
}

type CardsProps = {
  words: PageWords;
  contacts: readonly string[];
  groups: readonly HandoutWarningGroup[];
};

function Cards({ words, contacts, groups }: CardsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 print:block print:columns-2 print:gap-5 print:[&>*+*]:mt-3">
      {groups.map((group) => (
        <CareCard key={group.heading} {...{ words, group, contacts }} />
      ))}
    </div>
  );
}
