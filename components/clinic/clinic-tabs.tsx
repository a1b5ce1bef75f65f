import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { href: "/clinic", label: "Settings" },
  { href: "/clinic/staff", label: "Staff" },
  { href: "/clinic/sign-off", label: "Sign-off" },
  { href: "/clinic/languages", label: "Languages" },
  { href: "/clinic/audit", label: "Audit trail" },
];

/** The places of the clinic's own affairs. */
export function ClinicTabs() {
  return (
    <div className="mb-8">
      <TabLinks label="Clinic" tabs={TABS} />
    </div>
  );
}
