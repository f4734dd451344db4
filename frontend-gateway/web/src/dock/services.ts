import { type Span } from './span';

/** The services that have a colour of their own; services.module.css says which. */
const COLOURED = new Set([
  'frontend-web',
  'frontend-gateway',
  'backend-service',
  'activities-service',
  'notifications-service',
]);

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
  colour: COLOURED.has(service) ? service : 'other',
});
