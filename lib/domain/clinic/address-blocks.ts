import { isIPv4, isIPv6 } from "node:net";

export interface AddressBlocks {
  /** An IPv4 address, or the /64 that one IPv6 connection is given. */
  readonly address: string;
  /** The /48 of an IPv6 address: what a whole site is given (RFC 6177). */
  readonly site?: string;
}

/** Whatever cannot be read counts as one and the same address. */
const UNREADABLE: AddressBlocks = { address: "unknown" };

/**
 * What an address is counted under. An IPv6 host may use every address of its /64 (RFC 8981), so the single address says
 * nothing; an IPv4 address written as IPv6 is the IPv4 address. A port or a zone, as some proxies write, is left out.
 */
export function addressBlocks(told: string): AddressBlocks {
  const text = told.trim().toLowerCase();
  const [bare = ""] = (/^\[(.*)\](:\d+)?$/.exec(text)?.[1] ?? text).split("%", 1);
  const v4 = bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  if (isIPv4(v4)) return { address: v4 };
  if (!isIPv6(bare)) return UNREADABLE;
  const groups = groupsOf(bare);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return { address: [high >> 8, high & 255, low >> 8, low & 255].join(".") };
  }
  return { address: prefix(groups, 4), site: prefix(groups, 3) };
}

function prefix(groups: readonly number[], length: number): string {
  const written = groups.slice(0, length).map((group) => group.toString(16));
  return `${written.join(":")}::/${length * 16}`;
}

/** The eight numbers of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const inHex = address.replace(
    /(?<!\d)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/,
    (_all, ...bytes: string[]) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
      return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
    },
  );
  const [head = "", tail] = inHex.split("::");
  const numbers = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [first, last] = [numbers(head), numbers(tail ?? "")];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
