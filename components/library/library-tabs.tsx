import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { href: "/library", label: "Exercises" },
  { href: "/library/advice", label: "Advice" },
];

/** The two halves of the library. */
export function LibraryTabs() {
  return (
    <div className="pb-6">
      <TabLinks label="Library" tabs={TABS} />
    </div>
  );
}
