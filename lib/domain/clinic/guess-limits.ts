/** Guesses are counted over this many minutes. */
export const GUESS_WINDOW_MINUTES = 15;

/** Passwords and codes evaluated for one account from one address; beyond it that address has to wait. */
export const GUESSES_PER_ACCOUNT = 10;

/** The same for a browser in which the account has signed in before: its own allowance, which nobody else uses up. */
export const GUESSES_PER_DEVICE = 10;

/** The same for somebody who is signed in and proves the own account's password or code. */
export const GUESSES_PER_SESSION = 10;

/** For all accounts together: from one address, and from an IPv6 site, which owns 65,536 networks to guess from. */
export const GUESSES_PER_ADDRESS = 50;
export const GUESSES_PER_SITE = 500;

/** For one account from all addresses together: beyond it nobody is refused, but every guess has to wait a little. */
export const GUESSES_UNDELAYED = 10;

/** Set-up codes. Beyond `inAll` they are delayed, never refused. */
export const SET_UP_GUESSES = { perAddress: 10, perSite: 50, inAll: 100 } as const;

/** Ways to the directory and back: a clinic of twenty behind one address needs two for each morning's sign-in. */
export const SSO_VISITS = { perAddress: 120, perSite: 600 } as const;

/** The builder as a visitor tries it: a page of half a megabyte, and sheets that are set in type. */
export const TRIAL_VISITS = { perAddress: 60, perSite: 240 } as const;
export const TRIAL_SHEETS = { perAddress: 30, perSite: 120 } as const;

const DELAY_STEP_MILLISECONDS = 250;
export const LONGEST_DELAY_MILLISECONDS = 5_000;

/** How many guesses beyond a soft limit reach the longest delay: more need not be remembered. */
export const GUESSES_TO_LONGEST_DELAY = LONGEST_DELAY_MILLISECONDS / DELAY_STEP_MILLISECONDS;

/** How long a guess has to wait, in milliseconds, that is the nth beyond a soft limit. */
export function guessDelay(beyond: number): number {
  return Math.min(Math.max(0, beyond) * DELAY_STEP_MILLISECONDS, LONGEST_DELAY_MILLISECONDS);
}
