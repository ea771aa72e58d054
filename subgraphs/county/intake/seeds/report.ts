/** The way to a field within a file. */
export type Path = readonly PropertyKey[];
/** Takes down what is wrong with a field. */
export type Report = (path: Path, message: string) => void;
