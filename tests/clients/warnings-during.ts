/** What is written to the console as an error while something runs; it is shown nowhere. */
export async function warningsDuring(run: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const heard: string[] = [];
  console.error = (...words: unknown[]) => void heard.push(words.join(' '));
  try {
    await run();
  } finally {
    console.error = error;
  }
  return heard;
}
