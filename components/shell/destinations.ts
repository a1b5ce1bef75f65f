import { BookOpen, Building2, CalendarCheck, LayoutList, type LucideIcon, Users } from "lucide-react";

export type Destination = { href: string; label: string; icon: LucideIcon };

/** The five places of the therapist's side, in the order of a working day. */
export const DESTINATIONS: readonly Destination[] = [
  { href: "/today", label: "Today", icon: CalendarCheck },
  { href: "/patients", label: "Patients", icon: Users },
  { href: "/library", label: "Library", icon: BookOpen },
  { href: "/templates", label: "Templates", icon: LayoutList },
  { href: "/clinic", label: "Clinic", icon: Building2 },
];
