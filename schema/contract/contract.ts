import { readFileSync } from 'node:fs';
import { concatAST, type DocumentNode } from 'graphql';
import { type Aspect, codebook } from '../codebook/codebook.ts';
import { instrumentTypes } from '../values/instrument-types.ts';
import { expandInterfaces, mergeExtensions } from './expand-sdl.ts';
import { shareable } from './federation.ts';
import { parseSdl } from './parse-sdl.ts';
import { valueSdl } from './value-sdl.ts';

/** Grows with every addition that counties can be ahead of or behind. */
export const CONTRACT_VERSION = '3.0.0';

/** Reads one SDL file of the contract. */
export function sdlFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/**
 * The county-neutral contract: interfaces, value types, enumerations and scalars. Value types come
 * from their schemas, the fields of instruments and documents from the codebook, and derived fields
 * from whoever derives them.
 */
export function contract(...derived: readonly DocumentNode[]): DocumentNode {
  const sdl = [sdlFile('base.graphql'), sdlFile('instruments.graphql'), valueSdl(), ...aspectExtensions()].join('\n\n');
  return shareable(expandInterfaces(mergeExtensions(concatAST([parseSdl(sdl), ...derived]))));
}

/** The SDL of a Relay connection over a type. */
export function connectionSdl(name: string): string {
  return sdlFile('connection.graphql').replaceAll('__Name__', name);
}

function aspectExtensions(): string[] {
  return [...codebook.aspects.values()].map(
    (aspect) =>
      `extend ${ownerOf(aspect)} { "${aspect.definition.sv} · ${aspect.definition.en}" ${aspect.field}: ${fieldType(aspect)} }`,
  );
}

/** The type or interface that has the field of an aspect. */
function ownerOf({ of, appliesTo }: Aspect): string {
  if (of === 'DOCUMENT') return 'type Document';
  return `interface ${appliesTo === 'all' ? 'Instrument' : instrumentTypes[appliesTo].interface}`;
}

function fieldType(aspect: Aspect): string {
  return aspect.many ? `[${aspect.valueType}]` : aspect.valueType;
}
