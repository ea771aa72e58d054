/** Bytes of what settings count in megabytes. */
export const MEGABYTE = 1_000_000;
