import { UserRoundPlus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { SearchInput } from "@/components/ui/search-input";
import { countedInWords } from "@/lib/domain/text/counted";
import { WhoseFilter } from "./whose-filter";

interface TodayHeadProps {
  /** The day in words, and as a date. */
  readonly day: string;
  readonly today: string;
  readonly mine: boolean;
  readonly total: number;
  readonly isMore: boolean;
}

/** The way to a patient, and what day it is. Whoever is looked for in vain is offered as a new patient. */
export function TodayHead({ day, today, mine, total, isMore }: TodayHeadProps) {
  return (
    <header className="grid gap-4 pb-2">
      <div className="flex flex-wrap items-center gap-3" data-screen-only>
        <form action="/patients" className="w-full min-w-0 sm:w-80 xl:w-110">
          <search>
            <SearchInput label="Patient, or a new name" name="q" maxLength={120} />
          </search>
          <input type="hidden" name="go" value="1" />
        </form>
        <ButtonLink href="/patients/new" icon={<UserRoundPlus />}>
          New patient
        </ButtonLink>
        <div className="sm:ml-auto">
          <WhoseFilter mine={mine} />
        </div>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-2xl">Today</h1>
        <time dateTime={today} className="text-ink-soft">
          {day}
        </time>
        {total > 0 && (
          <p className="text-sm text-ink-soft sm:ml-auto">
            {total === 1
              ? "1 patient to look at"
              : `${countedInWords({ total, isMore })} patients to look at`}
          </p>
        )}
      </div>
    </header>
  );
}
