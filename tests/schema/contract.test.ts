import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse, print, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import {
  interfacesOnCycles,
  leadingAway,
  namedLikeKeys,
  undescribed,
  wronglyNonNull,
  wronglyShared,
} from '#schema/contract/lint.ts';
import { publicSchema } from '#schema/contract/public-schema.ts';
import { comparisonSdl } from '#subgraphs/comparison/comparison-sdl.ts';
import { COMPARISON } from '#subgraphs/comparison/create-comparison.ts';
import { countyContract } from '#subgraphs/county/county-contract.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';

const counties = (await discoverCounties()).map((county) => ({
  name: county.slug,
  document: countyContract(county),
}));
const slugs = counties.map(({ name }) => name);
const comparison = { name: COMPARISON, document: comparisonSdl(slugs) };
const subgraphs = [...counties, comparison];
const sources = subgraphs.map(({ name, document }) => ({ name, sdl: print(document) }));

/** A lint that finds nothing in these and something in that. */
function describeLint(
  title: string,
  lint: (document: DocumentNode) => string[],
  clean: { name: string; document: DocumentNode }[],
  wrong: [sdl: string, complaints: string[]][],
): void {
  describe(title, () => {
    it.each(clean.map(({ name, document }) => [name, document] as const))('in %s', (_, document) => {
      expect(lint(document)).toEqual([]);
    });
    it.each(wrong)('and not in %s', (sdl, complaints) => {
      expect(lint(parse(sdl)).map((line) => line.split(': ')[0])).toEqual(complaints);
    });
  });
}

describeLint('Everything is described in Swedish and English', undescribed, subgraphs, [
  ['type A { "ett · one" b: Int }', ['A']],
  ['"ett · one" type A { b: Int }', ['A.b']],
  ['"ett · one" type A { "one" b: Int }', ['A.b']],
  ['"ett · one" type A { "ett · " b: Int }', ['A.b']],
  ['"ett · one" interface A { "ett · one" b(c: Int): Int }', ['A.b(c:)']],
  ['"ett · one" enum A { "ett · one" B C }', ['A.C']],
  ['"ett · one" input A { b: Int }', ['A.b']],
  ['scalar A union B = C', ['A', 'B']],
]);

describeLint('No field is named like a key of the gateway', namedLikeKeys, subgraphs, [
  ['type A { b_1: Int c_: Int d1: Int }', ['A.b_1']],
  ['interface A { b: Int } extend interface A { c_12: Int }', ['A.c_12']],
]);

describeLint('Nothing is shared that only one subgraph can answer', wronglyShared, subgraphs, [
  ['type Query { a: Int @shareable }', ['Query.a']],
  ['type Query @shareable { a: Int }', ['Query']],
  ['extend type Query { a: Int @shareable }', ['Query.a']],
  ['type A @key(fields: "id") { id: ID! b: Int @shareable }', ['A.b']],
  ['type A @key(fields: "id") @shareable { id: ID! }', ['A']],
]);

describeLint('A silent county takes nothing along, as only keys are non-null', wronglyNonNull, counties, [
  ['type A { id: ID! b: Int! }', ['A.b']],
  ['interface A { b: [Int!] }', ['A.b']],
  ['type A { b: [[Int!]] c(d: Int!): Int }', ['A.b']],
]);

describeLint('No type of a county leads to another subgraph', leadingAway, counties, [
  ['type A @key(fields: "id", resolvable: false) { id: ID! }', ['A']],
]);

const keyed = 'implements I @key(fields: "id") { id: ID!';
describeLint(
  'No field on a cycle leads to an interface of entities',
  interfacesOnCycles,
  [...subgraphs, { name: 'the supergraph', document: parse(composeSupergraph(sources)) }],
  [
    [`interface I { id: ID! } type A ${keyed} next: I }`, ['A.next']],
    [`interface I { id: ID! } type A ${keyed} b: B } type B { c: [C!]! } type C { all: [I] }`, ['C.all']],
    [`interface I { id: ID! next: I } type A ${keyed} next: I }`, ['I.next', 'A.next']],
    [`interface I { id: ID! } type A ${keyed} } extend type A { b: B } type B { i: I }`, ['B.i']],
    [
      'interface I { id: ID! } type A implements I @join__type(graph: G, key: "id") { id: ID! next: I } enum join__Graph { G }',
      ['A.next'],
    ],
  ],
);

describe('The subgraphs', () => {
  it('compose in another composer to the same public schema', () => {
    const { supergraphSdl, errors } = composeServices(
      subgraphs.map(({ name, document }) => ({ name, url: `http://${name}.test`, typeDefs: document })),
    );
    expect(errors).toBeUndefined();
    expect(printSchema(publicSchema(supergraphSdl ?? ''))).toBe(printSchema(publicSchema(composeSupergraph(sources))));
  });

  it('are refused with every reason where they do not compose', () => {
    const wrong = 'extend type Query { themes: Int }';
    expect(() => composeSupergraph([...sources, { name: 'wrong', sdl: wrong }])).toThrow(
      expect.objectContaining({ code: 'COMPOSITION_FAILED', message: expect.stringMatching(/\n- .*themes/) }),
    );
  });
});
