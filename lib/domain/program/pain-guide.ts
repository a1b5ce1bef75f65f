import type { PainGuide } from "./program-document";

/** How much pain is fine until a clinic sets other numbers (the usual traffic light: up to 3 go on, up to 5 ease back). */
export const USUAL_PAIN_GUIDE: PainGuide = { carryOnMax: 3, easeBackMax: 5 };
