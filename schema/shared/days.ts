/** Milliseconds of a day; days of the calendar are counted in UTC, which has no summer time. */
const DAY = 86_400_000;

/** Days that every month has. */
const SHORTEST_MONTH = 28;

/** The latest day of which somebody asked, and how many days it is from the first that computers count. */
let latest = { count: Number.NaN, day: '' };

/** The day on which this is called, YYYY-MM-DD, in UTC. */
export function today(): string {
  const now = Date.now();
  const count = Math.floor(now / DAY);
  if (latest.count !== count) latest = { count, day: new Date(now).toISOString().slice(0, 10) };
  return latest.day;
}

/** The day after a day, both as YYYY-MM-DD. */
export function dayAfter(day: string): string {
  const next = Number(day.slice(8)) + 1;
  if (next <= SHORTEST_MONTH) return `${day.slice(0, 8)}${String(next).padStart(2, '0')}`;
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The day before a day, both as YYYY-MM-DD. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Whether a year has such a day; months are numbered from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
