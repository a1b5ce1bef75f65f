import clsx from "clsx";
import { Clock, MessageSquareText, OctagonMinus, TriangleAlert } from "lucide-react";
import type { HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import type { Mark } from "@/lib/domain/translation/mark";
import { apart, numbersApart } from "@/lib/domain/words/apart";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CallLink } from "./call-link";
import { MarkLine } from "./marks";

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
  mark: Mark;
  /** The heading in English, where it has to be there in both languages. */
  english?: string | undefined;
};

/** One action and when to take it. Urgency shows by words and shape, and by colour only on top of them. */
export function CareCard({ words, group, contacts, mark, english }: CareCardProps) {
  const { Shape, edge, head } = LOOK[group.level];
  return (
    <section className={clsx("overflow-clip rounded border-2 break-inside-avoid", edge)}>
      <h3
        className={clsx(
          "flex gap-3 px-4 py-3 text-xl text-paper print:border-b print:bg-transparent print:text-ink",
          head,
        )}
      >
        <Shape className="mt-0.5 max-[14rem]:hidden" />
        <span className="min-w-0 wrap-anywhere">
          {numbersApart(words, group.heading)}
          {english !== undefined && (
            <span lang="en" dir="ltr" className="mt-1 block text-base">
              {english}
            </span>
          )}
        </span>
      </h3>
      <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-4 px-4 py-4 print:gap-2 print:py-2">
        {mark.kind === "draft" && <MarkLine {...{ words, mark }} />}
        {contacts
          .filter((contact) => mentions(group.heading, contact))
          .map((contact) => (
            <CallLink
              key={contact}
              contact={contact}
              label={say(words, words.page.call, { phone: apart(words, contact) })}
            />
          ))}
        <ul className="grid list-disc gap-2 ps-6 print:gap-0.5">
          {group.bullets.map((bullet) => (
            <li key={bullet}>{numbersApart(words, bullet)}</li>
          ))}
        </ul>
        {group.closing && <p className="font-semibold">{numbersApart(words, group.closing)}</p>}
      </div>
    </section>
  );
}

/** Whether the number stands in the text as a whole: 111 is not in 01114. */
function mentions(text: string, contact: string): boolean {
  return ` ${text} `.split(contact).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\d$/.test(before) && !/^\d/.test(after);
  });
}
