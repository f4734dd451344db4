import { useNow } from '../app/useNow';
import styles from './Bomb.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import { timeLeft } from './timeLeft';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface Props {
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the second, as its author sees it. */
  readonly isExact?: boolean;
}

/** The time that a crud still has, counting down; red in the last tenth. */
export function Bomb({ createdAt, expiresAt, isExact = false }: Props) {
  const life = { created_at: createdAt, expires_at: expiresAt };
  const shown = useNow((now) => timeLeft(life, now)[isExact ? 'exact' : 'short']);
  const isUrgent = useNow((now) => timeLeft(life, now).isUrgent);
  const long = useNow((now) => timeLeft(life, now).long);
  return (
    <span
      className={cx(styles.bomb, isUrgent && styles.urgent)}
      data-testid="time-left"
      data-urgent={isUrgent}
      title={`Expires on ${date.format(new Date(expiresAt))}`}
    >
      <Icon name="bomb" />
      <span aria-hidden="true">{isExact ? shown : <Coarse text={shown} />}</span>
      <span className="visually-hidden">
        expires in {long}
        {isUrgent && ', soon'}
      </span>
    </span>
  );
}

function Coarse({ text }: { text: string }) {
  const [largest, second = ''] = text.split(' ');
  return (
    <>
      {largest} {second !== '' && <span className={styles.second}>{second}</span>}
    </>
  );
}
