import { dateInWords } from "@/lib/domain/dates/date-words";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { say } from "@/lib/domain/words/say";
import { isEnglish, type PageWords } from "@/lib/domain/words/words";

type PatientColophonProps = {
  words: PageWords;
  model: HandoutModel;
  clinic: DocumentClinic;
  expiresOn: string;
};

/** What was gone through in the visit, who chose and checked this, which version it is and how long it opens. */
export function PatientColophon({ words, model, clinic, expiresOn }: PatientColophonProps) {
  const date = dateInWords(expiresOn, isEnglish(words) ? model.language : words.tag);
  const { lead, marks } = model.teachBack;
  return (
    <footer className="grid gap-6 border-t border-line pt-6 text-base text-ink-soft">
      <div className="hidden break-inside-avoid print:block">
        <p className="font-semibold">{lead}</p>
        <ul className="list-[square] ps-6">
          {marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
      </div>
      {model.textFoot.length > 0 && <p>{model.textFoot.join(" ")}</p>}
      <p>
        {model.footer}
        <br />
        {say(words, words.page.opensUntil, { date })}
      </p>
      <address className="not-italic">
        {[clinic.name, clinic.address, clinic.phone, clinic.hours]
          .filter((line) => line !== "")
          .map((line) => (
            <span key={line} dir="auto" className="block">
              {line}
            </span>
          ))}
      </address>
    </footer>
  );
}
