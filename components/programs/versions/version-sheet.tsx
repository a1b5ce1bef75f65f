import { Section } from "@/components/ui/section";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { afterWhat, atWhat } from "@/lib/domain/program/habit";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { ItemStrip } from "./item-strip";
import { publishedItems } from "./published-items";

/** A published version, as it was: to be read, not changed. */
export function VersionSheet({ document }: { readonly document: ProgramDocument }) {
  return (
    <>
      <Section title="Exercises">
        <ItemStrip items={publishedItems(document)} />
      </Section>
      <Section title="The rest of the sheet">
        <dl className="grid max-w-prose gap-4">
          {factsOf(document).map(([term, text]) => (
            <div key={term} className="grid gap-0.5">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="wrap-anywhere">{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function factsOf({ program, patientLabel, clinic, advice, warningCard }: ProgramDocument) {
  const [after, at] = [afterWhat(program.habitAfter), atWhat(program.habitAt)];
  const habit = [after && `after ${after}`, at && `at ${at}`];
  const review = program.reviewOn ? dateInWords(program.reviewOn, clinic.language) : "";
  const facts: readonly (readonly [string, string])[] = [
    ["Name on the sheet", patientLabel],
    ["Goal", program.goal],
    ["Habit", habit.filter(Boolean).join(", ")],
    ["Next review", review],
    ["Diary", `${program.diaryWeeks} weeks`],
    ["Advice", advice.map((topic) => topic.title).join(", ")],
    ["Warning card", `wording ${warningCard.textVersion}`],
  ];
  return facts.filter(([, text]) => text !== "");
}
