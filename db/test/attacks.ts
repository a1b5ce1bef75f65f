import type { Attacks } from "./attack";
import { ATTACKS_ON_ACCOUNTS } from "./attacks-on-accounts";
import { ATTACKS_ON_FILES } from "./attacks-on-files";
import { ATTACKS_ON_FOLLOW_UP } from "./attacks-on-follow-up";
import { ATTACKS_ON_LIBRARY } from "./attacks-on-library";
import { ATTACKS_ON_LINKS } from "./attacks-on-links";
import { ATTACKS_ON_MUTATIONS } from "./attacks-on-mutations";
import { ATTACKS_ON_QUERIES } from "./attacks-on-queries";
import { ATTACKS_ON_SIGNATURES } from "./attacks-on-signatures";
import { ATTACKS_ON_TRANSLATIONS } from "./attacks-on-translations";
import { ATTACKS_ON_TRUST } from "./attacks-on-trust";

/** A call of every exported query and mutation. */
export const ATTACKS: Attacks = {
  ...ATTACKS_ON_QUERIES,
  ...ATTACKS_ON_MUTATIONS,
  ...ATTACKS_ON_LIBRARY,
  ...ATTACKS_ON_FOLLOW_UP,
  ...ATTACKS_ON_LINKS,
  ...ATTACKS_ON_ACCOUNTS,
  ...ATTACKS_ON_TRUST,
  ...ATTACKS_ON_SIGNATURES,
  ...ATTACKS_ON_FILES,
  ...ATTACKS_ON_TRANSLATIONS,
};
