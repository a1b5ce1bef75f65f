import clsx from "clsx";
import { Clock, MessageSquareText, OctagonMinus, TriangleAlert } from "lucide-react";
import type { HandoutLine, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { apart, numbersApart } from "@/lib/domain/words/apart";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CallLink } from "./call-link";
import { languageOf } from "./marks";

const LOOK = {
  1: { Shape: TriangleAlert, edge: "border-stop", head: "bg-stop-ink" },
  2: { Shape: Clock, edge: "border-warn", head: "bg-warn-ink" },
  3: { Shape: MessageSquareText, edge: "border-accent", head: "bg-accent-ink" },
  4: { Shape: OctagonMinus, edge: "border-ink", head: "bg-ink" },
} as const;

type CareCardProps = {
  words: PageWords;
  group: HandoutWarningGroup;
  /** Numbers to offer when the heading names them. */
  contacts: readonly string[];
};

/** One action and when to take it. Urgency shows by words and shape, and by colour only on top of them. */
export function CareCard({ words, group, contacts }: CareCardProps) {
  const { heading, bullets, closing, over = [], under = [] } = group;
  const own = group.lang === undefined ? words : ENGLISH_PAGE;
  const { Shape, edge, head } = LOOK[group.level];
  return (
    <section
      {...languageOf(words, group)}
      className={clsx("overflow-clip rounded border-2 break-inside-avoid", edge)}
    >
      <Lines words={words} of={over} className="px-4 pt-2 text-base" />
      <h3
        className={clsx(
          "flex gap-3 px-4 py-3 text-xl text-paper print:border-b print:bg-transparent print:text-ink",
          head,
        )}
      >
        <Shape className="mt-0.5 max-[14rem]:hidden" />
        <span className="min-w-0 wrap-anywhere">{numbersApart(own, heading)}</span>
      </h3>
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4 px-4 py-4 print:gap-2 print:py-2">
        <Lines words={words} of={under} className="font-semibold" />
        {contacts
          .filter((contact) => mentions(heading, contact))
          .map((contact) => (
            <CallLink
              key={contact}
              contact={contact}
              label={say(own, own.page.call, { phone: apart(own, contact) })}
            />
          ))}
        <ul className="grid list-disc gap-2 ps-6 print:gap-0.5">
          {bullets.map((bullet) => (
            <li key={bullet}>{numbersApart(own, bullet)}</li>
          ))}
        </ul>
        {closing && <p className="font-semibold">{numbersApart(own, closing)}</p>}
      </div>
    </section>
  );
}

type LinesProps = { words: PageWords; of: readonly HandoutLine[]; className: string };

/** Lines beside a heading, each in a language of its own. */
function Lines({ words, of, className }: LinesProps) {
  return of.map((line) => (
    <p key={line.text} {...languageOf(words, line)} className={className}>
      {line.text}
    </p>
  ));
}

/** Whether the number stands in the text as a whole: 111 is not in 01114. */
function mentions(text: string, contact: string): boolean {
  return ` ${text} `.split(contact).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\d$/.test(before) && !/^\d/.test(after);
  });
}
