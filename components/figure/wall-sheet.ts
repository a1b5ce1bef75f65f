/** Of how many drawings one style sheet of the wall is: what a screen shows at first. */
export const WALL_PART = 24;

/** Stands between the slugs in the address of a sheet; none of them has it. */
export const SLUG_MARK = ".";
