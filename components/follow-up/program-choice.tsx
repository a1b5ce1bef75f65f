import { TabLinks } from "@/components/ui/tab-links";

interface ProgramChoiceProps {
  /** The page without its question. */
  readonly href: string;
  readonly programs: readonly { readonly id: string; readonly title: string; readonly isArchived: boolean }[];
  readonly current: string;
}

/** The programs of a patient, where there is more than one. */
export function ProgramChoice({ href, programs, current }: ProgramChoiceProps) {
  if (programs.length < 2) return null;
  const hrefOf = (id: string) => `${href}?program=${id}`;
  return (
    <TabLinks
      label="Programs"
      current={hrefOf(current)}
      tabs={programs.map(({ id, title, isArchived }) => ({
        href: hrefOf(id),
        label: isArchived ? `${title} (archived)` : title,
      }))}
    />
  );
}
