import { findProgram } from './find-program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Without a window, and without what it asks of its makers by itself. */
export const CHROMIUM_FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** The browser that CHROMIUM_PATH names, or else the first Chromium in the path; `null` where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  return environment.CHROMIUM_PATH || findProgram(NAMES, environment);
}
