const UNITS = [
  { seconds: 86_400, short: 'd', long: 'day' },
  { seconds: 3_600, short: 'h', long: 'hour' },
  { seconds: 60, short: 'm', long: 'minute' },
  { seconds: 1, short: 's', long: 'second' },
] as const;

export interface TimeLeft {
  /** "6d 23h": the two largest units, one in the last minute. */
  readonly short: string;
  /** "6d 23:59:08": to the second. */
  readonly exact: string;
  /** The short one in words. */
  readonly long: string;
  /** In the last tenth of its life. */
  readonly isUrgent: boolean;
  readonly isOver: boolean;
}

interface Life {
  readonly created_at: string;
  readonly expires_at: string;
}

/** How long something still has at `now` (milliseconds since the epoch). */
export function timeLeft({ created_at, expires_at }: Life, now: number): TimeLeft {
  const end = Date.parse(expires_at);
  const left = Math.max(0, Math.ceil((end - now) / 1000));
  const parts = largestTwo(left);
  return {
    short: parts.map(({ amount, short }) => `${amount}${short}`).join(' ') || '0s',
    exact: exactly(left),
    long:
      parts.map(({ amount, long }) => `${amount} ${long}${amount === 1 ? '' : 's'}`).join(' ') || 'no time',
    isUrgent: end - now <= (end - Date.parse(created_at)) / 10,
    isOver: end <= now,
  };
}

function exactly(left: number): string {
  const [days, hours, minutes, seconds] = [
    Math.floor(left / 86_400),
    Math.floor(left / 3_600) % 24,
    Math.floor(left / 60) % 60,
    left % 60,
  ];
  const clock = (left < 3_600 ? [minutes, seconds] : [hours, minutes, seconds])
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return days === 0 ? clock : `${days}d ${clock}`;
}

function largestTwo(left: number) {
  const first = UNITS.findIndex(({ seconds }) => left >= seconds);
  if (first === -1) return [];
  let rest = left;
  return UNITS.slice(first, first + 2)
    .map((unit) => {
      const amount = Math.floor(rest / unit.seconds);
      rest -= amount * unit.seconds;
      return { ...unit, amount };
    })
    .filter(({ amount }) => amount > 0);
}

export const isOver = ({ expires_at }: { readonly expires_at?: string | null }, now: number): boolean =>
  expires_at != null && Date.parse(expires_at) <= now;
