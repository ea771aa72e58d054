/** Whether all is tried that would take `npm test` too long; `npm run test:thorough` does. */
export const THOROUGH = process.env.MODE === 'thorough';

/** How often a property is tried on inputs drawn anew: a few times in each run of the tests, many times where there is time. */
export const runs = (few: number): number => (THOROUGH ? few * 10 : few);
