import type { Random } from '#tests/support/made/random.ts';
import type { ChaosCounty } from './chaos-county.ts';
import { WRECKS } from './wrecks.ts';

/** Something that goes wrong with a county, and is put right again. */
export interface Trouble {
  begin(county: ChaosCounty, chance: Random): Promise<void> | void;
  end(county: ChaosCounty): Promise<void> | void;
}

/** What becomes of a county's process, or of where it is reached. */
const OF_PROCESSES: Readonly<Record<string, Trouble>> = {
  'is killed': {
    begin: ({ process }) => process.signal('SIGKILL'),
    end: ({ process }) => process.start(),
  },
  'is started anew': {
    async begin({ process }) {
      await process.stop();
      await process.start();
    },
    end: () => {},
  },
  'is not listened to': {
    begin: ({ proxy }) => proxy.listens(false),
    end: ({ proxy }) => proxy.listens(true),
  },
};

/** What only systems with such signals can do. */
const OF_SIGNALS: Readonly<Record<string, Trouble>> = {
  'is held': {
    begin: ({ process }) => process.signal('SIGSTOP'),
    end: ({ process }) => process.signal('SIGCONT'),
  },
};

/** Every trouble, by what is said of the county. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  ...OF_PROCESSES,
  ...(process.platform === 'win32' ? {} : OF_SIGNALS),
  ...Object.fromEntries(
    Object.entries(WRECKS).map(([name, wreck]): [string, Trouble] => [
      name,
      {
        begin({ proxy }, chance) {
          proxy.wreck = wreck(chance);
        },
        end({ proxy }) {
          proxy.wreck = null;
        },
      },
    ]),
  ),
};
