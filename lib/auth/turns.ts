import "server-only";

/** Too many wait already; whoever hears this may come again in some seconds. */
export class NoTurnError extends Error {
  override readonly name = "NoTurnError";
}

/** Who asks for a turn. */
export interface Asker {
  /** Where it comes from: origins take turns, however many of one wait. */
  readonly origin: string;
  /** Whether it goes before everybody whom nobody knows, and has places that they cannot take. */
  readonly isKnown: boolean;
}

interface TurnLimits {
  readonly atOnce: number;
  /** Of the known and, beside them, of all others. */
  readonly waiting: number;
  readonly waitingOfOne: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (reason: NoTurnError) => void;
}

/**
 * Work that only a few can have done at once. What waits is bounded, so that whoever gets a place waits seconds and not
 * minutes; a flood from a few origins cannot take the places of another one, and none those of the known.
 */
export class Turns {
  private running = 0;
  private readonly known = new FairLane();
  private readonly others = new FairLane();

  constructor(private readonly limits: TurnLimits) {}

  /** @throws NoTurnError at once when no place is left, or later when it goes to an origin that has none */
  async take<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    if (this.running < this.limits.atOnce) this.running += 1;
    else await this.wait(asker);
    try {
      return await work();
    } finally {
      const next = this.known.shift() ?? this.others.shift();
      if (next) next.begin();
      else this.running -= 1;
    }
  }

  private wait({ origin, isKnown }: Asker): Promise<void> {
    const lane = isKnown ? this.known : this.others;
    return new Promise((resolve, reject) => {
      const { waiting, waitingOfOne } = this.limits;
      if (lane.countOf(origin) >= waitingOfOne || (lane.size >= waiting && !lane.makeRoomFor(origin)))
        reject(new NoTurnError());
      else lane.push(origin, { begin: resolve, refuse: reject });
    });
  }
}

/** Those that wait, by origin; the origin whose turn is next comes first. */
class FairLane {
  size = 0;
  private readonly byOrigin = new Map<string, Waiting[]>();

  countOf(origin: string): number {
    return this.byOrigin.get(origin)?.length ?? 0;
  }

  push(origin: string, one: Waiting): void {
    this.byOrigin.set(origin, [...(this.byOrigin.get(origin) ?? []), one]);
    this.size += 1;
  }

  shift(): Waiting | undefined {
    for (const [origin, [first, ...rest]] of this.byOrigin) {
      this.byOrigin.delete(origin);
      if (rest.length > 0) this.byOrigin.set(origin, rest);
      this.size -= 1;
      return first;
    }
    return undefined;
  }

  /** Sends the last one away of the origin that has most, if that leaves it as many as the asking one would have then. */
  makeRoomFor(origin: string): boolean {
    const [largest, ones] = [...this.byOrigin].reduce((most, one) =>
      one[1].length > most[1].length ? one : most,
    );
    const last = ones.at(-1);
    if (!last || ones.length <= this.countOf(origin) + 1) return false;
    this.byOrigin.set(largest, ones.slice(0, -1));
    this.size -= 1;
    last.refuse(new NoTurnError());
    return true;
  }
}
