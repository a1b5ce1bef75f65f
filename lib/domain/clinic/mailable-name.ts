const SCHEME = /(^|[^\p{L}])(https?|ftp|mailto|tel|sms|data|javascript):/iu;
const SLASHES = /\/\/|\\\\/;
const MAIL_ADDRESS = /@/;
/** Letters on both sides of a dot: mail programs make a link of it, whether or not there is such a domain. */
const DOMAIN = /[\p{L}\p{N}]\.\p{L}{2,}|\d\.\d+\.\d+\.\d/u;
const WWW = /(^|[^\p{L}])www([^\p{L}]|$)/iu;
/** Dots of other scripts, which browsers read as dots. */
const OTHER_DOTS = /[\u3002\uFF0E\uFF61\u2024\uFE52]/gu;

/**
 * A name as it may stand in a mail that goes to a stranger: undefined when it holds an address or a link, so that nobody
 * makes our mail server carry theirs. Read as a mail program would show it: without invisible characters, in plain forms.
 */
export function mailableName(name: string): string | undefined {
  const shown = name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(OTHER_DOTS, ".");
  const isBad = [SCHEME, SLASHES, MAIL_ADDRESS, DOMAIN, WWW].some((pattern) => pattern.test(shown));
  return isBad || shown.trim() === "" ? undefined : name;
}
