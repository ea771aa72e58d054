import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import { told } from '#schema/shared/messages/told.ts';

/**
 * Throws DOCUMENT_UNREADABLE when a zip holds more than a document may. It is unpacked to be counted, by the same
 * library that reads it afterwards: the sizes that stand in a zip may be wrong.
 */
export async function checkUnpacked(bytes: Buffer): Promise<void> {
  const { files } = await JSZip.loadAsync(bytes);
  let size = 0;
  for (const file of Object.values(files)) {
    for await (const chunk of new Readable().wrap(file.nodeStream())) {
      size += (chunk as Buffer).length;
      if (size > limits.documentUnpackedBytes)
        throw new HubError(
          'DOCUMENT_UNREADABLE',
          told(PAPER_MESSAGES.unpacked, { most: limits.documentUnpackedBytes }),
        );
    }
  }
}
