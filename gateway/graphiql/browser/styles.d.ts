/** Style sheets, which the bundle puts together. */
declare module '*.css';
