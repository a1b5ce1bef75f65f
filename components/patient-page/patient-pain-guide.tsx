import type { HandoutModel, PainBand } from "@/lib/domain/handout/handout-model";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** Light to dark with the pain, as on paper. */
const GROUNDS = ["bg-float", "bg-line", "bg-ink text-paper"] as const;

type PatientPainGuideProps = { words: PageWords; guide: HandoutModel["painGuide"] };

/** The pain scale as boxes that say what to do. */
export function PatientPainGuide({ words, guide }: PatientPainGuideProps) {
  return (
    <section
      aria-labelledby="pain-guide"
      className="laid-out-near-[17rem] grid break-inside-avoid gap-4 print:block"
    >
      <h2 id="pain-guide" className="text-2xl">
        {guide.heading}
      </h2>
      <ul className="overflow-clip rounded border-2 border-ink print:mt-2 print:overflow-visible">
        {guide.bands.map((band, index) => (
          <li
            key={band.from}
            className={`px-4 py-3 print:border-b print:py-1.5 print:last:border-b-0 print:bg-transparent print:text-ink ${GROUNDS[index] ?? GROUNDS[2]}`}
          >
            <strong className="font-semibold tabular-nums">{headOf(words, band)}</strong>
            <br />
            {band.detail}
          </li>
        ))}
      </ul>
    </section>
  );
}

function headOf(words: PageWords, { from, to, action }: PainBand): string {
  return say(words, words.page.painBand, { span: from === to ? "other" : "range", from, to, action });
}
