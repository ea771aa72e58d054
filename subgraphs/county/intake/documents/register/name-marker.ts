/** What a withheld name gives way to. */
export const NAME_MARKER = '[namn]';
