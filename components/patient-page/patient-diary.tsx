import type { HandoutDiary } from "@/lib/domain/handout/handout-model";

/** What the diary is for and when it is looked at. The boxes themselves only show on paper. */
export function PatientDiary({ diary, pdfHref }: { diary: HandoutDiary; pdfHref: string }) {
  return (
    <section aria-labelledby="diary" className="grid gap-4">
      <div className="grid break-inside-avoid gap-4 print:break-after-avoid">
        <h2 id="diary" className="text-2xl">
          {diary.heading}
        </h2>
        <p>{diary.instruction}</p>
      </div>
      <p data-screen-only>
        The boxes to tick are on <PaperLink href={pdfHref} />.
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

function PaperLink({ href }: { href: string }) {
  return (
    <a
      href={href}
      className="-my-2 inline-flex min-h-11 items-center font-semibold text-accent-ink underline underline-offset-4"
    >
      the paper sheet (PDF)
    </a>
  );
}

function TickTable({ week, diary }: { week: string; diary: HandoutDiary }) {
  return (
    <table className="hidden w-full break-inside-avoid border-collapse text-left text-base print:table">
      <caption className="text-left font-semibold">{week}</caption>
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
            <th scope="row" className="pr-2 font-normal">
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
