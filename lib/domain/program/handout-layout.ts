/** How the sheet is arranged; the clinic sets the default, the therapist picks for one print. */
export const HANDOUT_LAYOUTS = ["standard", "compact", "large", "single"] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

export const HANDOUT_INKS = ["colour", "mono"] as const;
export type HandoutInk = (typeof HANDOUT_INKS)[number];
