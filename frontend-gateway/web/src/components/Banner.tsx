import { type ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx';

interface Props {
  /** One of the rules' colours; one that this page does not know yet looks like the first. */
  readonly colour: string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** A stretch of somebody's colour. */
export function Banner({ colour, className, children }: Props) {
  return <span className={cx(styles.banner, styles[colour], className)}>{children}</span>;
}
