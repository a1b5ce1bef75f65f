import { dialNumber } from "@/lib/domain/clinic/dial-number";
import { CALL, ClosedPage, EMERGENCY } from "./closed-page";

/** Whom to call when a link has ended. */
interface ClinicToCall {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly emergencyNumber: string;
}

type ClosedLinkProps = {
  /** Known to whoever held a link of this clinic; nobody else learns whose a link was. */
  clinic?: ClinicToCall | undefined;
};

/** Says the same for a link that is unknown, mistyped, expired or revoked; and whom to call, where that is known. */
export function ClosedLink({ clinic }: ClosedLinkProps) {
  return (
    <ClosedPage>
      {clinic && (
        <div className="grid justify-items-stretch gap-2">
          <p className="font-semibold text-accent-ink">{clinic.name}</p>
          <CallButton phone={clinic.phone} />
          {clinic.hours !== "" && <p className="text-center text-base text-ink-soft">{clinic.hours}</p>}
        </div>
      )}
      {clinic && <EmergencyLine number={clinic.emergencyNumber} />}
    </ClosedPage>
  );
}

function CallButton({ phone }: { phone: string }) {
  const number = dialNumber(phone);
  if (number === undefined) return <p className="text-xl font-semibold">{phone}</p>;
  return (
    <a href={`tel:${number}`} className={CALL}>
      Call {phone}
    </a>
  );
}

function EmergencyLine({ number }: { number: string }) {
  const dialled = dialNumber(number);
  if (dialled === undefined) return null;
  return (
    <a href={`tel:${dialled}`} className={EMERGENCY}>
      In an emergency, call {number}
    </a>
  );
}
