/** Called now and then with how many of the instruments have been read or written, and how many there are. */
export type Progress = (done: number, total: number) => void;
