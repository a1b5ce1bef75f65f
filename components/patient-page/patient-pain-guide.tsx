import type { HandoutModel, PainBand } from "@/lib/domain/handout/handout-model";

/** Light to dark with the pain, as on paper. */
const GROUNDS = ["bg-float", "bg-line", "bg-ink text-paper"] as const;

/** The pain scale as boxes that say what to do. */
export function PatientPainGuide({ guide }: { guide: HandoutModel["painGuide"] }) {
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
            <strong className="font-semibold tabular-nums">{`${rangeOf(band)}: ${band.action}`}</strong>
            <br />
            {band.detail}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rangeOf({ from, to }: PainBand): string {
  return from === to ? String(from) : `${from} to ${to}`;
}
