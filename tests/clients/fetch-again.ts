/** Fetches, and once more where the connection that was kept for it had been closed meanwhile. */
export const fetchAgain: typeof fetch = async (...request) => {
  try {
    return await fetch(...request);
  } catch {
    return fetch(...request);
  }
};
