import { Link } from 'react-router';
import { DemoEntrance } from './DemoEntrance';
import styles from './JoinPanel.module.css';

/** For who is not signed in: what this is, and the ways in. */
export function JoinPanel() {
  return (
    <section className={styles.panel} aria-labelledby="join-title">
      <h2 id="join-title">Say it before it expires</h2>
      <p>
        Cruds live for an hour or for a month, then they are gone. Beside every click stands the trace that it
        caused, from this page to the database.
      </p>
      <DemoEntrance />
      <p className={styles.ways}>
        <Link className="button" to="/sign-up">
          Sign up
        </Link>
        <Link className="button" to="/sign-in">
          Sign in
        </Link>
      </p>
    </section>
  );
}
