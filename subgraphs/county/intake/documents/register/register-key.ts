/** A key of the county that digests are made under. A register has several where two were put together. */
export interface RegisterKey {
  id: string;
  secret: string;
}
