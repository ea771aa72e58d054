import type { Message } from '#schema/shared/messages/told.ts';

/** The way to a field within a file. */
export type Path = readonly PropertyKey[];
/** Takes down what is wrong with a field. */
export type Report = (path: Path, message: Message) => void;
