import { type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Icon, type IconName } from './Icon';
import styles from './NavItem.module.css';

interface Props {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly children?: ReactNode;
}

export function NavItem({ to, icon, label, children }: Props) {
  return (
    <li className={styles.item}>
      <NavLink to={to} end={to === '/'} title={label}>
        <Icon name={icon} />
        <span className={styles.label}>{label}</span>
        {children}
      </NavLink>
    </li>
  );
}
