import { Section } from "@/components/ui/section";

type StaffNamesProps = { people: readonly { readonly userId: string; readonly displayName: string }[] };

/** Who works in the clinic, as everybody there may see it. */
export function StaffNames({ people }: StaffNamesProps) {
  return (
    <Section title="Who works here" description="An admin invites colleagues and gives them their roles.">
      <ul className="grid max-w-prose">
        {people.map(({ userId, displayName }) => (
          <li key={userId} className="border-b border-line py-3">
            {displayName}
          </li>
        ))}
      </ul>
    </Section>
  );
}
