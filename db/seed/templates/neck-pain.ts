import type { ProgramTemplate } from "@/lib/domain/template/template";

export const NECK_PAIN: ProgramTemplate = {
  slug: "tpl-neck-pain",
  title: "Free and strong neck",
  goal: "Move your neck freely, make it stronger and keep your day going.",
  suits: ["neck-pain"],
  notFor: "Arm signs. Signs of the spinal cord, the neck vessels or a fracture.",
  items: [
    { exercise: "neck-rotation-sitting", dose: {} },
    { exercise: "chin-tuck-sitting", dose: {} },
    { exercise: "neck-isometric-sitting", dose: {} },
    { exercise: "scapular-setting-sitting", dose: {} },
    { exercise: "thoracic-extension-sitting", dose: {} },
    { exercise: "band-row", dose: {} },
    { exercise: "walking-program", dose: {} },
  ],
  advice: ["outlook", "neck-desk", "stay-active", "sleep-habits"],
  reviewWeeks: [2, 3],
  therapistNote:
    "Headache from the neck: begin with the deep neck flexor nod in lying, in place of the neck press. " +
    "A new headache after 50: think of inflamed arteries of the head first.",
};
