import { type Resource, defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { version } from '../../package.json';
import { randomUuid } from '../app/randomUuid';
import { served } from '../gateway/served';

/** User-Agent Client Hints, which only some browsers have, and only where there is TLS, or at home. */
interface Hints {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  readonly mobile: boolean;
  readonly platform: string;
}

/** What the page says of itself on everything that it sends, as every service does; an instance is one load of it. */
export const pageResource = (): Resource =>
  defaultResource().merge(
    resourceFromAttributes({
      'service.name': 'frontend-web',
      'service.namespace': 'cruddur',
      'service.version': version,
      'service.instance.id': randomUuid(),
      'deployment.environment.name': served('cruddur-environment') ?? 'development',
      'user_agent.original': navigator.userAgent,
      'browser.language': navigator.language,
      ...hints((navigator as { readonly userAgentData?: Hints }).userAgentData),
    }),
  );

const hints = (known: Hints | undefined) =>
  known === undefined
    ? {}
    : {
        'browser.brands': known.brands.map(({ brand, version: number }) => `${brand} ${number}`),
        'browser.mobile': known.mobile,
        'browser.platform': known.platform,
      };
