import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { once } from '../app/needs';
import { useOpenPage } from '../app/useOpenPage';
import { AboutTraces } from '../components/AboutTraces';
import { PageHeader } from '../components/PageHeader';
import { health } from '../gateway/health';
import styles from './AboutPage.module.css';

const needs = [once(health)];

/** What this is, which version of it, and what is written down about whoever uses it. */
export function AboutPage() {
  useOpenPage('open about', needs);
  const { data } = useQuery(health);
  return (
    <>
      <PageHeader title="About" />
      <div className={styles.about}>
        <section>
          <h2>Cruddur</h2>
          <p>
            A place for short posts that do not last. Each crud has a time to live, at most thirty days, and
            when it is over the crud is gone: from every list, every search and every thread, and soon from
            the database.
          </p>
          <p>
            And it is an example of distributed tracing. Each click is one trace, from this page through every
            service down to each statement in a database. The bar at the bottom edge shows the last one; the{' '}
            <Link to="/traces">traces</Link> page shows what all of us did.
          </p>
        </section>
        <AboutTraces />
        <section>
          <h2>What is traced</h2>
          <ul>
            <li>
              What you do, by its name, such as “post crud”, how long each step of it took, and what failed.
            </li>
            <li>
              Who did it, as a number that only Cruddur can turn into a person, and on which visit: a random
              number in a cookie that opens nothing and goes when the browser is closed.
            </li>
          </ul>
          <p>
            Never in a trace, a log or a metric: passwords, e-mail addresses, what keeps you signed in and the
            words of direct messages. Statements in a database are shown without their values.
          </p>
        </section>
        <p className={styles.version} data-testid="version">
          {data === undefined ? 'Version …' : `Version ${data.ver}`}
        </p>
      </div>
    </>
  );
}
