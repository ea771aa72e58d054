/** All that makes one county's subgraph differ from another's. */
export interface CountyDescriptor {
  /** SCB's county code, two digits. */
  code: string;
  /** SDL of fields and types that only this county has, on its concrete types. */
  additions?: string;
}

/** Declares a county; the name of its folder is its slug. */
export function county(descriptor: CountyDescriptor): CountyDescriptor {
  return descriptor;
}
