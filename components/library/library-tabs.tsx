import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { href: "/library", label: "Exercises" },
  { href: "/library/advice", label: "Advice" },
  { href: "/library/review", label: "Sign-off" },
];

/** The two halves of the library, and who has signed what of it. */
export function LibraryTabs() {
  return (
    <div className="pb-6">
      <TabLinks label="Library" tabs={TABS} />
    </div>
  );
}
