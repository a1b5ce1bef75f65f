import clsx from "clsx";
import {
  Activity,
  Clock,
  FileText,
  HeartPulse,
  Link2,
  type LucideIcon,
  MessageSquare,
  Pencil,
} from "lucide-react";
import type { TodayReason } from "@/lib/domain/today/today-reasons";
import type { TodayChip } from "@/lib/domain/today/today-rows";

const ICONS: Readonly<Record<TodayReason, LucideIcon>> = {
  links: Link2,
  due: Clock,
  pain: HeartPulse,
  notes: MessageSquare,
  silent: Activity,
  paper: FileText,
  drafts: Pencil,
};

const LOOKS: Readonly<Record<TodayChip["is"], string>> = {
  late: "border-warn bg-warn-soft text-warn-ink",
  now: "border-accent bg-accent-soft text-accent-ink",
  plain: "border-line-strong text-ink",
};

/** Why a patient is on the list: a shape and a few words; what is late stands out. */
export function ReasonChip({ chip: { reason, words, is } }: { readonly chip: TodayChip }) {
  const Icon = ICONS[reason];
  return (
    <span
      className={clsx(
        "inline-flex min-h-6 items-center gap-1 rounded-full border px-2 text-sm leading-tight font-semibold",
        LOOKS[is],
      )}
    >
      <Icon className="size-4 flex-none" />
      {words}
    </span>
  );
}
