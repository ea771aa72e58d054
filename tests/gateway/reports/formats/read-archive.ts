import JSZip from 'jszip';

/** The files of a ZIP archive in their order, each held against its checksum. Fails where the archive is not whole. */
export async function readArchive(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const files = Object.values(archive.files).map(async (file) => [file.name, await file.async('nodebuffer')] as const);
  return new Map(await Promise.all(files));
}
