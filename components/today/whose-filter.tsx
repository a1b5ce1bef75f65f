import { ButtonLink } from "@/components/ui/button-link";
import type { TodayGroup } from "@/lib/domain/today/today-groups";
import { todayAddress } from "./today-address";

interface WhoseFilterProps {
  readonly show?: TodayGroup;
  readonly mine: boolean;
}

/** Everybody's programs, or those that whoever is signed in has made. */
export function WhoseFilter({ show, mine }: WhoseFilterProps) {
  const choices = [
    { label: "Everybody's", isMine: false },
    { label: "Only mine", isMine: true },
  ];
  return (
    <nav aria-label="Whose programs" className="flex gap-2">
      {choices.map(({ label, isMine }) => (
        <ButtonLink
          key={label}
          href={todayAddress({ show, mine: isMine })}
          size="sm"
          variant={isMine === mine ? "secondary" : "quiet"}
          aria-current={isMine === mine ? "page" : undefined}
        >
          {label}
        </ButtonLink>
      ))}
    </nav>
  );
}
