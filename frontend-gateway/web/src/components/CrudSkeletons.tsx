import styles from './CrudSkeletons.module.css';

/** The shape of what is to come. */
export function CrudSkeletons({ count = 6 }: { count?: number }) {
  return (
    <div role="status">
      <span className="visually-hidden">Loading …</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.skeleton} aria-hidden="true">
          <span className={styles.round} />
          <span className={styles.lines}>
            <span />
            <span />
            <span />
          </span>
        </div>
      ))}
    </div>
  );
}
