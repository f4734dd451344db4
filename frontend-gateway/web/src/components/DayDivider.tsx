import { useNow } from '../app/useNow';
import styles from './Conversation.module.css';
import { dayLabel } from './daysOf';

/** The day on which what follows was said. */
export function DayDivider({ day }: { day: number }) {
  const label = useNow((now) => dayLabel(day, now));
  return <h2 className={styles.day}>{label}</h2>;
}
