import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, type GraphQLOutputType, isListType, isNonNullType, isObjectType } from 'graphql';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { documentsQuery, instrumentQuery } from './queries.ts';
import { holds } from './holds.ts';
import type { Row } from './row.ts';

const files = readdirSync(new URL('./rows/', import.meta.url)).sort();
const rows: Row[] = (await Promise.all(files.map(async (file) => (await import(`./rows/${file}`)).rows as Row[]))).flat();
