const MOST = 99;

/** A number for a small place. */
export const upToMost = (count: number): string => (count > MOST ? `${MOST}+` : String(count));
