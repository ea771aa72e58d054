import { ENDPOINT } from '#schema/shared/endpoint.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** What is asked for by name, as a program and a person read it: with the address of each, and of it with its example. */
export function listDocuments(documents: readonly TrustedDocument[]) {
  return {
    documents: documents.map(({ example, query, ...told }) => ({
      ...told,
      address: addressOf({ documentId: told.name }),
      example: example && addressOf({ documentId: told.name, variables: JSON.stringify(example) }),
      query,
    })),
  };
}

function addressOf(parameters: Record<string, string>): string {
  return `${ENDPOINT}?${new URLSearchParams(parameters)}`;
}
