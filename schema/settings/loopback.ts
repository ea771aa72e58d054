/** Whether what answers at a URL is on another machine, so that it has to be asked with a signature. */
export function isElsewhere(url: string): boolean {
  return !isLoopback(new URL(url).hostname);
}

/** Whether an address is reached from its own machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
