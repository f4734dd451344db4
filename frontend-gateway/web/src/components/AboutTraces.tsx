import { ServiceDot } from '../dock/ServiceDot';
import styles from './AboutTraces.module.css';

const path = [
  { service: 'frontend-web', does: 'this page' },
  { service: 'frontend-gateway', does: 'the edge, sessions' },
  { service: 'backend-service', does: 'the API, people' },
  { service: 'activities-service', does: 'cruds and replies' },
  { service: 'notifications-service', does: 'who is told' },
] as const;

/** The request path, in the colours of the waterfall. */
export function AboutTraces() {
  return (
    <section className={styles.about} aria-labelledby="about-traces">
      <h2 id="about-traces">Where a click goes</h2>
      <ol>
        {path.map(({ service, does }) => (
          <li key={service}>
            <ServiceDot colour={service} />
            <code>{service}</code>
            <span>{does}</span>
          </li>
        ))}
      </ol>
      <p>
        Press <kbd>t</kbd> to see the trace of what you did last.
      </p>
    </section>
  );
}
