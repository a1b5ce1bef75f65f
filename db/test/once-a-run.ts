interface Kept {
  readonly made: Promise<Made<unknown>>;
  users: number;
}

interface Made<Value> {
  readonly value: Value;
  readonly end: () => Promise<void>;
}

// Every project has its own copy of this module, but all of them share the process.
const holder = globalThis as typeof globalThis & { homestretchOnceARun?: Map<string, Kept> };

/** Makes something for all projects of a run that ask for it; it ends with the last of them. */
export async function onceARun<Value>(name: string, make: () => Promise<Made<Value>>): Promise<Made<Value>> {
  holder.homestretchOnceARun ??= new Map();
  const kept = holder.homestretchOnceARun.get(name) ?? { made: make(), users: 0 };
  holder.homestretchOnceARun.set(name, kept);
  kept.users += 1;
  const { value, end } = (await kept.made) as Made<Value>;
  return {
    value,
    end: async () => {
      kept.users -= 1;
      if (kept.users === 0) await end();
    },
  };
}
