import type { ProgramTemplate } from "@/lib/domain/template/template";

export const ACL_EARLY: ProgramTemplate = {
  slug: "tpl-acl-early",
  title: "Knee ligament, weeks 2 to 12",
  goal: "A straight, quiet knee, then strength and balance.",
  suits: ["acl-injury", "acl-reconstruction"],
  notFor: "A new ligament without the surgeon's limits on record. A knee that is stuck.",
  items: [
    { exercise: "quad-set", dose: {} },
    { exercise: "heel-prop-stretch", dose: {} },
    { exercise: "heel-slide-strap", dose: {} },
    { exercise: "terminal-knee-extension", dose: {} },
    { exercise: "mini-squat", dose: {} },
    { exercise: "single-leg-stance", dose: {} },
    { exercise: "cycling-stationary", dose: {} },
  ],
  advice: ["outlook", "swelling", "return-sport"],
  reviewWeeks: [2, 2],
  therapistNote:
    "From week 4 add open-chain knee extension between 90 and 45 degrees; graft, other repairs and the " +
    "surgeon decide. Then the forward step-down and the two-leg jump. Sport that turns: 9 months at the " +
    "earliest.",
};
