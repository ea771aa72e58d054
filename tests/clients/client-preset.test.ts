import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';

/** Code that an application has to be able to be compiled with, at its strictest. */
const COMPILER_OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: 'es2024',
  module: 'esnext',
  moduleResolution: 'bundler',
  noEmit: true,
  types: [],
};

/** What an application writes with the generated code: it knows the variables and the answer of a question. */
const APPLICATION = `
import { type PagingQuery, type PagingQueryVariables, PagingDocument } from './generated/graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
export const paging: TypedDocumentNode<PagingQuery, PagingQueryVariables> = PagingDocument;
`;

let folder: string;
let compiled: ProcessResult;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-preset-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await generate(
    {
      cwd: ROOT,
      silent: true,
      errorsOnly: true,
      schema: join(ROOT, 'schema/generated/schema.graphql'),
      documents: join(ROOT, 'schema/examples/*.graphql'),
      generates: { [`${join(folder, 'generated')}/`]: { preset: 'client' } },
    },
    true,
  );
  writeFileSync(join(folder, 'application.ts'), APPLICATION);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['*.ts', 'generated'] }),
  );
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  compiled = await runToEnd(process.execPath, [compiler, '-p', folder], { folder, environment: {} });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Of the schema and all examples, the client preset of GraphQL Code Generator', () => {
  it('makes code', () => {
    expect(readdirSync(join(folder, 'generated'))).toContain('graphql.ts');
  });

  it('makes code that compiles with an application', () => {
    expect(compiled.out).toBe('');
    expect(compiled.code).toBe(0);
  });
});
