export interface QueueLimits {
  /** Jobs that may wait. */
  readonly most: number;
  /** Of one owner. */
  readonly ofOne: number;
}

/** Whether a job waits now, and which one has gone for it. */
export interface Place<Job> {
  readonly isTaken: boolean;
  readonly displaced?: Job;
}

/**
 * Waiting jobs, taken in turns: one of each owner before a second of any, so that nobody's many hold up one. Places are
 * bounded, and nobody's many take those of the others either: where none is left, one of the owner that has most goes.
 */
export class FairQueue<Job> {
  /** Owners in the order of their turns, each with what it waits for. */
  private readonly lanes = new Map<string, Job[]>();
  private count = 0;

  constructor(private readonly limits: QueueLimits) {}

  get size(): number {
    return this.count;
  }

  add(owner: string, job: Job): Place<Job> {
    const lane = this.lanes.get(owner) ?? [];
    if (lane.length >= this.limits.ofOne) return { isTaken: false };
    const isFull = this.count >= this.limits.most;
    const displaced = isFull ? this.displace(lane.length + 1) : undefined;
    if (isFull && displaced === undefined) return { isTaken: false };
    lane.push(job);
    this.lanes.set(owner, lane);
    this.count += 1;
    return { isTaken: true, ...(displaced !== undefined && { displaced }) };
  }

  /** Takes the last job of the owner that has most away, where it has more than `fewest`. */
  private displace(fewest: number): Job | undefined {
    const most = [...this.lanes.values()].reduce(
      (one, other) => (other.length > one.length ? other : one),
      [],
    );
    if (most.length <= fewest) return undefined;
    this.count -= 1;
    return most.pop();
  }

  /** The job whose turn it is; its owner goes to the end of the round. */
  next(): Job | undefined {
    const [first] = this.lanes;
    if (!first) return undefined;
    const [owner, lane] = first;
    const job = lane.shift();
    this.lanes.delete(owner);
    if (lane.length > 0) this.lanes.set(owner, lane);
    this.count -= 1;
    return job;
  }
}
