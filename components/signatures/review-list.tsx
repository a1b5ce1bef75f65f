import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";
import type { SignOff } from "@/lib/domain/signature/sign-off";
import { signOffInWords, signOffState } from "@/lib/domain/signature/sign-off-words";
import type { TextName } from "@/lib/domain/signature/signable";
import { SIGNED_KINDS, SIGNING_RULES } from "@/lib/domain/signature/signed-kind";

interface ReviewRow extends TextName {
  readonly title: string;
  readonly signOff: SignOff;
}

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  /** Whether signed texts are shown, or those that wait. */
  readonly showsSigned: boolean;
  readonly language: string;
}

/** Every text that can be signed, by its kind: what waits, or what is signed. */
export function ReviewList({ rows, showsSigned, language }: ReviewListProps) {
  const signed = rows.filter(({ signOff }) => signOff.state === "signed");
  const waiting = rows.filter(({ signOff }) => signOff.state !== "signed");
  const shown = showsSigned ? signed : waiting;
  const tabs = [
    { href: "/library/review", label: "To be signed", count: waiting.length },
    { href: "/library/review?show=signed", label: "Signed", count: signed.length },
  ];
  return (
    <div className="grid gap-10">
      <TabLinks label="Texts" tabs={tabs} current={tabs[showsSigned ? 1 : 0]?.href ?? ""} />
      {shown.length === 0 && (
        <p className="text-ink-soft">{showsSigned ? "Nothing is signed yet." : "Every text is signed."}</p>
      )}
      {SIGNED_KINDS.filter((kind) => shown.some((row) => row.kind === kind)).map((kind) => (
        <Section key={kind} title={SIGNING_RULES[kind].plural} description={ruleInWords(kind)}>
          <ul className="grid gap-x-12 lg:grid-cols-2">
            {shown
              .filter((row) => row.kind === kind)
              .map((row) => (
                <ReviewEntry key={row.subject} row={row} language={language} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function ReviewEntry({ row, language }: { readonly row: ReviewRow; readonly language: string }) {
  const { kind, subject, title, signOff } = row;
  return (
    <li className="border-b border-line">
      <Link
        href={`/library/review/${kind}/${subject}`}
        prefetch={false}
        className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 no-underline hover:text-accent-ink"
      >
        <span className="min-w-0 flex-1 basis-48 font-semibold">{title}</span>
        <SignOffBadge signOff={signOff} />
        {signOff.state !== "unsigned" && (
          <span className="basis-full text-sm text-ink-soft">{signOffInWords(signOff, language)}</span>
        )}
      </Link>
    </li>
  );
}

/** Where a text stands, in a word with a shape. */
export function SignOffBadge({ signOff }: { readonly signOff: SignOff }) {
  const tone = { signed: "go", lapsed: "warn", half: "info" } as const;
  return signOff.state === "unsigned" ? (
    <Badge>{signOffState(signOff)}</Badge>
  ) : (
    <Badge tone={tone[signOff.state]}>{signOffState(signOff)}</Badge>
  );
}

/** "One signature covers words, drawing, dose and precautions. It lapses when any of it changes, and after 24 months." */
function ruleInWords(kind: ReviewRow["kind"]): string {
  const { signatures, covers, months } = SIGNING_RULES[kind];
  const count = signatures === 1 ? "One signature covers" : "Two signatures cover";
  const lapse = signatures === 1 ? "It lapses" : "They lapse";
  const end =
    months === undefined ? "or when the signature of an exercise in it does" : `and after ${months} months`;
  return `${count} ${covers}. ${lapse} when any of it changes, ${end}.`;
}
