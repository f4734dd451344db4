import { type Span } from './span';

/** The services that have a colour of their own; services.module.css says which. */
const COLOURED = new Set([
  'frontend-web',
  'frontend-gateway',
  'backend-service',
  'activities-service',
  'notifications-service',
]);

/** For everybody else's services, by name, so that each has its colour tomorrow too. */
const OTHERS = ['yellow', 'vermilion', 'blue', 'lime', 'sand', 'cyan', 'white'] as const;
const others = new Map<string, string>();

export interface ServiceLook {
  /** What to call it: the database's calls carry its name, not their caller's. */
  readonly label: string;
  readonly colour: string;
}

const DATABASES: Record<string, string> = { postgresql: 'PostgreSQL' };

export function lookOf({ service, attributes }: Pick<Span, 'service' | 'attributes'>): ServiceLook {
  const database = attributes.find(([key]) => key === 'db.system.name' || key === 'db.system')?.[1];
  if (database !== undefined) return { label: DATABASES[database] ?? database, colour: 'database' };
  return lookOfService(service);
}

export const lookOfService = (service: string): ServiceLook => ({
  label: service,
  colour: COLOURED.has(service) ? service : colourOfOther(service),
});

/** Where two names would have one colour, who comes later takes the next that is free. */
function colourOfOther(service: string): string {
  const known = others.get(service);
  if (known !== undefined) return known;
  const taken = new Set(others.values());
  const start = Array.from(service).reduce((sum, each) => (sum * 31 + (each.codePointAt(0) ?? 0)) >>> 0, 0);
  const wanted = OTHERS.map((_, index) => OTHERS[(start + index) % OTHERS.length] ?? 'white');
  const colour = wanted.find((each) => !taken.has(each)) ?? wanted[0] ?? 'white';
  others.set(service, colour);
  return colour;
}
