import { type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './NavItem.module.css';

interface Props {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  /** Another address of the same place. */
  readonly also?: string;
  /** Only where there is no side column, which shows the same. */
  readonly isNarrow?: boolean;
  readonly children?: ReactNode;
}

export function NavItem({ to, icon, label, also, isNarrow = false, children }: Props) {
  const { pathname } = useLocation();
  return (
    <li className={cx(styles.item, isNarrow && styles.narrow)}>
      <NavLink to={to} end={to === '/' || to.startsWith('/@')} title={label} data-current={pathname === also}>
        <Icon name={icon} />
        <span className={styles.label}>{label}</span>
        {children}
      </NavLink>
    </li>
  );
}
