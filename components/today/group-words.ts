import type { TodayGroup } from "@/lib/domain/today/today-groups";

interface GroupWords {
  readonly title: string;
  /** What brings a program here. */
  readonly why: string;
  /** What the group says with nothing in it. */
  readonly none: string;
}

/** The groups of the day in words. */
export const GROUP_WORDS: Readonly<Record<TodayGroup, GroupWords>> = {
  due: {
    title: "Reviews",
    why: "Due now or within seven days.",
    none: "No review is due within seven days.",
  },
  notes: {
    title: "Notes to read",
    why: "What patients wrote since somebody last looked.",
    none: "Every note was read.",
  },
  pain: {
    title: "More pain",
    why: "The mean of the last seven days is at least 2 above that of the seven days before.",
    none: "Nobody's mean pain has risen by 2 or more.",
  },
  silent: {
    title: "Silent",
    why: "Used the link before, and recorded nothing for seven days.",
    none: "Everybody who uses the link has recorded something within seven days.",
  },
  links: {
    title: "Links",
    why: "Locked, asked to be renewed, ending within two weeks, or run out within the last month.",
    none: "No link needs anything.",
  },
  paper: {
    title: "Older paper",
    why: "A newer version was published since the last print.",
    none: "Every print is of the current version.",
  },
  drafts: {
    title: "Not published yet",
    why: "Patients do not see these changes until you publish them.",
    none: "Every draft is published.",
  },
  recent: { title: "Published lately", why: "The latest first.", none: "Nothing is published yet." },
};
