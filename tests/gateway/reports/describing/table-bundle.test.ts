import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { readArchive } from '../formats/read-archive.ts';
import { type ReadMetadata, readCsvw } from './csvw-reader.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';
