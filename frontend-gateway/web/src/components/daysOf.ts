interface Dated {
  readonly created_at: string;
}

export interface Day<T> {
  /** Its first moment where the reader is, as a date. */
  readonly day: number;
  readonly items: readonly T[];
}

/** The first moment of a day, in milliseconds since the epoch. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Takes what is in the order of its time apart by the days on which it was, where the reader is. */
export function daysOf<T extends Dated>(items: readonly T[]): readonly Day<T>[] {
  const days = new Map<number, T[]>();
  for (const item of items) {
    const day = startOfDay(Date.parse(item.created_at));
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }));
}

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** "Today", "Yesterday", the weekday within a week, and the date before that. Both in milliseconds since the epoch. */
export function dayLabel(day: number, now: number): string {
  // Days that the clock is changed on have 23 or 25 hours.
  const past = Math.round((startOfDay(now) - day) / (24 * 60 * 60_000));
  if (past === 0) return 'Today';
  if (past === 1) return 'Yesterday';
  return past > 1 && past < 7 ? weekday.format(day) : date.format(day);
}
