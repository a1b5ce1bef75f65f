import { sayAround } from "@/components/words/say-around";
import type { HandoutDiary } from "@/lib/domain/handout/handout-model";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

type PatientDiaryProps = { words: PageWords; diary: HandoutDiary; pdfHref: string };

/** What the diary is for and when it is looked at. The boxes themselves only show on paper. */
export function PatientDiary({ words, diary, pdfHref }: PatientDiaryProps) {
  return (
    <section aria-labelledby="diary" className="grid gap-4">
      <div className="grid break-inside-avoid gap-4 print:break-after-avoid">
        <h2 id="diary" className="text-2xl">
          {diary.heading}
        </h2>
        <p>{diary.instruction}</p>
      </div>
      <p data-screen-only>
        {sayAround(words, words.page.boxesOnPaper, { paper: <PaperLink words={words} href={pdfHref} /> })}
      </p>
      {diary.nextVisit.text && (
        <p>
          <strong className="font-semibold">{diary.nextVisit.lead}</strong> {diary.nextVisit.text}
        </p>
      )}
      {diary.weeks.map((week) => (
        <TickTable key={week} week={week} diary={diary} />
      ))}
    </section>
  );
}

function PaperLink({ words, href }: { words: PageWords; href: string }) {
  return (
    <a
      href={href}
      className="-my-2 inline-flex min-h-11 items-center font-semibold text-accent-ink underline underline-offset-4"
    >
      {say(words, words.page.boxesPaper)}
    </a>
  );
}

function TickTable({ week, diary }: { week: string; diary: HandoutDiary }) {
  return (
    <table className="hidden w-full break-inside-avoid border-collapse text-start text-base print:table">
      <caption className="text-start font-semibold">{week}</caption>
      <thead>
        <tr>
          <td />
          {diary.days.map((day) => (
            <th key={day} scope="col" className="w-[9mm] text-center font-normal">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...diary.rows, diary.painRow].map((row) => (
          <tr key={row} className="h-[9mm]">
            <th scope="row" className="pe-2 font-normal">
              {row}
            </th>
            {diary.days.map((day) => (
              <td key={day} className="border border-ink" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
