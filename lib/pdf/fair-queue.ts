/** Waiting jobs, taken in turns: one of each owner before a second of any, so that nobody's many hold up one. */
export class FairQueue<Job> {
  /** Owners in the order of their turns, each with what it waits for. */
  private readonly lanes = new Map<string, Job[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(owner: string, job: Job): void {
    const lane = this.lanes.get(owner);
    if (lane) lane.push(job);
    else this.lanes.set(owner, [job]);
    this.count += 1;
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
