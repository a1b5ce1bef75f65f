import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { DiarySheet } from "@/lib/domain/adherence/diary-weeks";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { addDays } from "@/lib/domain/dates/local-date";

interface DiaryNavigationProps {
  /** The page for this program. */
  readonly href: string;
  readonly sheet: DiarySheet;
  readonly versionNumber: number;
  /** Newest first. */
  readonly versions: readonly number[];
  /** The version that was printed last. */
  readonly onPaper?: number;
  /** The day of the first version: nothing was done before it. */
  readonly beganOn: string;
  readonly today: string;
  readonly language: string;
}

/** Which weeks and which version of the sheet are entered. */
export function DiaryNavigation(props: DiaryNavigationProps) {
  const { href, sheet, versionNumber, versions, onPaper, beganOn, today, language } = props;
  const [first = today, last = today] = [sheet.days[0], sheet.days.at(-1)];
  const at = (from: string, version = versionNumber) => `${href}&version=${version}&from=${from}`;
  const other = versions.filter((number) => number !== versionNumber);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <div className="flex flex-wrap items-center gap-2">
        {first > beganOn && (
          <ButtonLink
            href={at(addDays(first, -sheet.days.length))}
            size="sm"
            icon={<ChevronLeft />}
            data-screen-only
          >
            Weeks before
          </ButtonLink>
        )}
        <p className="pr-2 font-semibold tabular-nums">
          {dateInWords(first, language)} to {dateInWords(last, language)}
        </p>
        {last < today && (
          <ButtonLink href={at(addDays(last, 1))} size="sm" icon={<ChevronRight />} data-screen-only>
            Weeks after
          </ButtonLink>
        )}
      </div>
      <p className="text-sm text-ink-soft">
        Sheet of version {versionNumber}
        {onPaper === versionNumber && ", printed last"}.
        {other.map((number) => (
          <span key={number}>
            {" "}
            <TextLink href={at(first, number)}>Version {number}</TextLink>
          </span>
        ))}
      </p>
    </div>
  );
}
