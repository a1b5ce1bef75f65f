import { dialNumber } from "@/lib/domain/clinic/dial-number";
import { apart } from "@/lib/domain/words/apart";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CALL, ClosedPage, EMERGENCY } from "./closed-page";

/** Whom to call when a link has ended. */
interface ClinicToCall {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly emergencyNumber: string;
}

type ClosedLinkProps = {
  words: PageWords;
  /** Known to whoever held a link of this clinic; nobody else learns whose a link was. */
  clinic?: ClinicToCall | undefined;
};

/** Says the same for a link that is unknown, mistyped, expired or revoked; and whom to call, where that is known. */
export function ClosedLink({ words, clinic }: ClosedLinkProps) {
  return (
    <ClosedPage words={words}>
      {clinic && (
        <div className="grid justify-items-stretch gap-2">
          <p dir="auto" className="font-semibold text-accent-ink">
            {clinic.name}
          </p>
          <CallButton words={words} phone={clinic.phone} />
          {clinic.hours !== "" && (
            <p dir="auto" className="text-center text-base text-ink-soft">
              {clinic.hours}
            </p>
          )}
        </div>
      )}
      {clinic && <EmergencyLine words={words} number={clinic.emergencyNumber} />}
    </ClosedPage>
  );
}

function CallButton({ words, phone }: { words: PageWords; phone: string }) {
  const number = dialNumber(phone);
  if (number === undefined)
    return (
      <p dir="auto" className="text-xl font-semibold">
        {phone}
      </p>
    );
  return (
    <a href={`tel:${number}`} className={CALL}>
      {say(words, words.page.call, { phone: apart(words, phone) })}
    </a>
  );
}

function EmergencyLine({ words, number }: { words: PageWords; number: string }) {
  const dialled = dialNumber(number);
  if (dialled === undefined) return null;
  return (
    <a href={`tel:${dialled}`} className={EMERGENCY}>
      {say(words, words.page.emergencyCall, { number: apart(words, number) })}
    </a>
  );
}
