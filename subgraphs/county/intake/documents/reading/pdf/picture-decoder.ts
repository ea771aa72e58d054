/**
 * Where pictures lie is all that is asked of them, and to decode those of a scanned document takes longer than all the
 * rest. The library asks for this decoder first, and for a picture that never comes it does not wait.
 */
class NeverDecodes {
  static isTypeSupported(): Promise<boolean> {
    return Promise.resolve(true);
  }

  decode(): Promise<never> {
    return new Promise(() => {});
  }

  close(): void {}
}

/** Before the library is first asked to read: it looks once whether there is a decoder. */
export function withoutDecoding(): void {
  const scope = globalThis as { ImageDecoder?: unknown };
  scope.ImageDecoder ??= NeverDecodes;
}
