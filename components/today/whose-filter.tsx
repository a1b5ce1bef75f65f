import { ButtonLink } from "@/components/ui/button-link";
import { todayAddress } from "./today-address";

/** Everybody's programs, or those that whoever is signed in has made. */
export function WhoseFilter({ mine }: { readonly mine: boolean }) {
  const choices = [
    { label: "Everybody's", isMine: false },
    { label: "Only mine", isMine: true },
  ];
  return (
    <nav aria-label="Whose programs" className="flex gap-2">
      {choices.map(({ label, isMine }) => (
        <ButtonLink
          key={label}
          href={todayAddress({ mine: isMine })}
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
