import { useNow } from '../app/useNow';
import styles from './Bomb.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import { timeLeft } from './timeLeft';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** The time that a crud still has, counting down; red in the last tenth. */
export function Bomb({ createdAt, expiresAt }: { createdAt: string; expiresAt: string }) {
  const life = { created_at: createdAt, expires_at: expiresAt };
  const short = useNow((now) => timeLeft(life, now).short);
  const isUrgent = useNow((now) => timeLeft(life, now).isUrgent);
  const long = useNow((now) => timeLeft(life, now).long);
  const [largest, second = ''] = short.split(' ');
  return (
    <span
      className={cx(styles.bomb, isUrgent && styles.urgent)}
      data-testid="time-left"
      data-urgent={isUrgent}
      title={`Expires on ${date.format(new Date(expiresAt))}`}
    >
      <Icon name="bomb" />
      <span aria-hidden="true">
        {largest} {second !== '' && <span className={styles.second}>{second}</span>}
      </span>
      <span className="visually-hidden">
        expires in {long}
        {isUrgent && ', soon'}
      </span>
    </span>
  );
}
