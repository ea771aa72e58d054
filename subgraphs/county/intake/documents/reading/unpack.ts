import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';

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
          `more than ${limits.documentUnpackedBytes} bytes when unpacked; expected at most that`,
        );
    }
  }
}
