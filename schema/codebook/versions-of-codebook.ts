/** The version of the codebook before seeds said which one they were read with. */
export const FIRST_CODEBOOK = '1.0.0';

/** Whether a version of the codebook came after another; versions are `major.minor.patch`. */
export function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
